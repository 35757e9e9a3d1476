import type { Entity } from "../state/app";
import type { Store } from "../state/store";
import type { User } from "../state/user";

/** The group that everybody belongs to. */
export const EVERYONE = "everyone";

/** Who an entity may stand for besides named users, groups, organizations. */
export interface EntityContext {
  readonly store: Store;
  /** Creator of the app (app rights); null elsewhere. */
  readonly appCreator: string | null;
  /** Codes of the users that a field of the record names. */
  readonly usersOfField: (code: string) => readonly string[];
}

/** Whether a user is meant by the entity of a right. */
export function matchesEntity(
  entity: Entity,
  includeSubs: boolean,
  user: User,
  context: EntityContext,
): boolean {
  const code = entity.code ?? "";
  switch (entity.type) {
    case "USER":
      return user.code === code;
    case "GROUP":
      return code === EVERYONE || user.groups.includes(code);
    case "ORGANIZATION":
      return user.organizations.some((own) =>
        includeSubs ? isWithin(context.store, own, code) : own === code,
      );
    case "CREATOR":
      return context.appCreator === user.code;
    default:
      return context.usersOfField(code).includes(user.code);
  }
}

/** Whether organization `code` is `ancestor` or below it. */
export function isWithin(
  store: Store,
  code: string,
  ancestor: string,
): boolean {
  for (
    let current: string | null = code;
    current !== null;
    current = store.organizations.get(current)?.parent ?? null
  ) {
    if (current === ancestor) return true;
  }
  return false;
}
