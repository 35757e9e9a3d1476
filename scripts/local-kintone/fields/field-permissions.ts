import type { Actor } from "../auth/actor";
import { matchesEntity } from "../auth/entities";
import { assigneesOf } from "../process/record-state";
import type { AppConfig } from "../state/app";
import type { Member, StoredRecord } from "../state/record";
import type { Store } from "../state/store";

/** WRITE includes READ. */
export type Accessibility = "READ" | "WRITE" | "NONE";

/**
 * What a caller may do with a field of a record (of a new one: null): the first
 * entry of its rights that names the user; NONE when the field has rights that
 * don't; WRITE for a field without rights and for API tokens.
 */
export function fieldAccess(
  code: string,
  record: StoredRecord | null,
  actor: Actor,
  config: AppConfig,
  store: Store,
): Accessibility {
  if (actor.tokens !== null || config.fieldAcl.length === 0) return "WRITE";
  const right = config.fieldAcl.find((candidate) => candidate.code === code);
  if (right === undefined) return "WRITE";
  const entry = right.entities.find(({ entity, includeSubs }) =>
    matchesEntity(entity, includeSubs, actor.user, {
      store,
      appCreator: null,
      usersOfField: (field) => usersOfField(field, record, config, actor),
    }),
  );
  return entry?.accessibility ?? "NONE";
}

/** Codes of the users that a field of a record names. */
export function usersOfField(
  code: string,
  record: StoredRecord | null,
  config: AppConfig,
  actor: Actor,
): readonly string[] {
  const type = config.properties[code]?.type;
  if (type === "CREATOR") return [record?.creator ?? actor.user.code];
  if (type === "MODIFIER") return [record?.modifier ?? actor.user.code];
  if (type === "STATUS_ASSIGNEE") {
    return record === null ? [] : assigneesOf(record, config);
  }
  if (type !== "USER_SELECT") return [];
  const members = (record?.values[code] ?? []) as readonly Member[];
  return members.map((member) => member.code);
}
