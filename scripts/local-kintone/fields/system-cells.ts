import type { ErrorCollector } from "../errors/error-collector";
import { BAD_SHAPE } from "../errors/messages";
import { userNotFound } from "../errors/record-errors";
import { noPrivilege } from "../errors/request-errors";
import { text } from "../errors/text";
import { isObject, type JsonObject } from "../json";
import type { OpenApp } from "../auth/open-app";
import type { StoredRecord } from "../state/record";
import { parseInstant, toMinute } from "./read-date";

type SystemCells = Partial<
  Pick<StoredRecord, "creator" | "modifier" | "createdAt" | "updatedAt">
>;

const MEMBERS = {
  CREATOR: "creator",
  MODIFIER: "modifier",
  CREATED_TIME: "createdAt",
  UPDATED_TIME: "updatedAt",
} as const;

/** Creator, modifier and their times that a new record is sent with. */
export function readSystemCells(
  sent: JsonObject,
  { config, kintone }: OpenApp,
  prefix: string,
  errors: ErrorCollector,
): SystemCells {
  const cells: Record<string, string> = {};
  for (const { type, code } of Object.values(config.properties)) {
    const member = MEMBERS[type as keyof typeof MEMBERS] as string | undefined;
    const cell = sent[code];
    if (member === undefined || !isObject(cell)) continue;
    const { value } = cell;
    if (type === "CREATOR" || type === "MODIFIER") {
      const user = isObject(value) ? String(value.code ?? "") : "";
      if (!kintone.store.users.has(user)) throw userNotFound(user);
      cells[member] = user;
      continue;
    }
    const instant = typeof value === "string" ? parseInstant(value) : null;
    if (instant === null) errors.add(`${prefix}.${code}.value`, BAD_SHAPE);
    else cells[member] = toMinute(instant);
  }
  return cells as SystemCells;
}

const NOT_UPDATABLE = text(
  "このフィールドは更新できません。",
  "This field can't be updated.",
);

/** Refuses to change ids, creator, modifier and their times. */
export function refuseSystemCells(
  sent: JsonObject,
  { config }: OpenApp,
  prefix: string,
  errors: ErrorCollector,
): void {
  const codes = Object.values(config.properties)
    .filter(({ type }) => type === "RECORD_NUMBER" || type in MEMBERS)
    .map(({ code }) => code);
  for (const code of ["$id", "$revision", ...codes]) {
    if (sent[code] !== undefined) {
      errors.add(`${prefix}.${code}`, NOT_UPDATABLE);
    }
  }
}

/** Only who manages the app may set system fields. */
export function requireAppAdministrator({ rights }: OpenApp): void {
  if (!rights.appEditable) throw noPrivilege();
}
