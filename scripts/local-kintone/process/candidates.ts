import { isWithin } from "../auth/entities";
import type { AppConfig } from "../state/app";
import type { AssigneeEntity, ProcessState } from "../state/process";
import type { Member, StoredRecord } from "../state/record";
import type { Store } from "../state/store";

/** Codes of the users that a state names for a record, each once. */
export function candidatesOf(
  state: ProcessState,
  record: StoredRecord,
  config: AppConfig,
  store: Store,
): readonly string[] {
  const codes = state.assignee.entities.flatMap((entity) =>
    usersOf(entity, record, config, store),
  );
  return [...new Set(codes)];
}

function usersOf(
  { entity: { type, code }, includeSubs }: AssigneeEntity,
  record: StoredRecord,
  config: AppConfig,
  store: Store,
): string[] {
  switch (type) {
    case "USER":
      return store.users.has(code) ? [code] : [];
    case "GROUP":
      return usersOfGroup(code, store);
    case "ORGANIZATION":
      return usersOfOrganization(code, includeSubs, store);
    default:
      return usersOfField(code, record, config, store);
  }
}

function usersOfField(
  code: string,
  record: StoredRecord,
  config: AppConfig,
  store: Store,
): string[] {
  const members = (record.values[code] ?? []) as readonly Member[];
  switch (config.properties[code]?.type) {
    case "CREATOR":
      return [record.creator];
    case "MODIFIER":
      return [record.modifier];
    case "USER_SELECT":
      return members.map((member) => member.code);
    case "GROUP_SELECT":
      return members.flatMap((member) => usersOfGroup(member.code, store));
    case "ORGANIZATION_SELECT":
      return members.flatMap((member) =>
        usersOfOrganization(member.code, false, store),
      );
    default:
      return [];
  }
}

function usersOfGroup(code: string, store: Store): string[] {
  return store.users
    .values()
    .filter((user) => code === "everyone" || user.groups.includes(code))
    .map((user) => user.code);
}

function usersOfOrganization(
  code: string,
  includeSubs: boolean,
  store: Store,
): string[] {
  return store.users
    .values()
    .filter(({ organizations }) =>
      organizations.some((own) =>
        includeSubs ? isWithin(store, own, code) : own === code,
      ),
    )
    .map((user) => user.code);
}
