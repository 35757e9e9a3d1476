import { BAD_SHAPE } from "../errors/messages";
import {
  groupNotFound,
  organizationNotFound,
  userNotFound,
} from "../errors/record-errors";
import { isObject } from "../json";
import type { FieldType } from "../state/field-property";
import type { Member } from "../state/record";
import type { Store } from "../state/store";
import type { CellPath, WriteContext } from "./write-context";

/**
 * A USER_, ORGANIZATION_ or GROUP_SELECT cell.
 * Errors: GAIA_IL26, GAIA_IL28, GAIA_IL27 for an unknown code.
 */
export function readMembers(
  type: FieldType,
  value: unknown,
  at: CellPath,
  context: WriteContext,
): readonly Member[] {
  if (value === null || value === undefined || value === "") return [];
  if (!Array.isArray(value) || !value.every(isObject)) {
    context.errors.add(`${at.path}.value`, BAD_SHAPE);
    return [];
  }
  const codes = [...new Set(value.map((member) => String(member.code)))];
  for (const code of codes) requireMember(type, code, context.kintone.store);
  return codes.map((code) => ({ code }));
}

/** Throws unless the user, organization or group exists. */
export function requireMember(
  type: FieldType,
  code: string,
  store: Store,
): void {
  switch (type) {
    case "ORGANIZATION_SELECT":
      if (!store.organizations.has(code)) throw organizationNotFound(code);
      return;
    case "GROUP_SELECT":
      if (!store.groups.has(code)) throw groupNotFound(code);
      return;
    default:
      if (!store.users.has(code)) throw userNotFound(code);
  }
}
