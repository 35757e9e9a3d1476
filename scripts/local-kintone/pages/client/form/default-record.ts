import type {
  FieldProperties,
  FieldProperty,
} from "../../../state/field-property";
import type { BootUser } from "../boot";
import type { Cell, RecordData } from "../record-data";
import { fromWallClock } from "../zoned-time";

/** Types that a new record has no cell for. */
const ABSENT =
  /^(?:RECORD_NUMBER|CREATOR|MODIFIER|CREATED_TIME|UPDATED_TIME|CATEGORY|STATUS|STATUS_ASSIGNEE|GROUP|REFERENCE_TABLE)$/u;

/** The record that a new form starts from; `now` is the user's wall clock. */
export function defaultRecord(
  properties: FieldProperties,
  now: string,
  user: BootUser,
): RecordData {
  const record: RecordData = {};
  for (const property of Object.values(properties))
    if (!ABSENT.test(property.type))
      record[property.code] =
        property.type === "SUBTABLE"
          ? defaultTable(property, now, user)
          : defaultCell(property, now, user);
  return record;
}

/** A new table has one row of defaults. */
function defaultTable(
  property: FieldProperty,
  now: string,
  user: BootUser,
): Cell {
  const value = Object.fromEntries(
    Object.values(property.fields ?? {}).map((field) => [
      field.code,
      defaultCell(field, now, user),
    ]),
  );
  return { type: "SUBTABLE", value: [{ id: null, value }] };
}

/** The cell of one field before anyone typed (kintone: defaults). */
export function defaultCell(
  property: FieldProperty,
  now: string,
  user?: BootUser,
): Cell {
  return { type: property.type, value: defaultValue(property, now, user) };
}

function defaultValue(
  property: FieldProperty,
  now: string,
  user: BootUser | undefined,
): unknown {
  const { type, defaultValue: fixed, defaultNowValue } = property;
  switch (type) {
    case "CHECK_BOX":
    case "MULTI_SELECT":
      return Array.isArray(fixed) ? [...(fixed as readonly string[])] : [];
    case "USER_SELECT":
    case "ORGANIZATION_SELECT":
    case "GROUP_SELECT":
      return defaultEntities(property, user);
    case "FILE":
      return [];
    case "DATE":
      if (defaultNowValue === true) return now.slice(0, 10);
      return textOr(fixed, null);
    case "TIME":
      if (defaultNowValue === true) return now.slice(11, 16);
      return textOr(fixed, null);
    case "DATETIME":
      if (defaultNowValue === true)
        return fromWallClock(now, user?.timezone ?? "UTC");
      return textOr(fixed, "");
    case "DROP_DOWN":
    case "RADIO_BUTTON":
      return textOr(fixed, null);
    default:
      return textOr(fixed, "");
  }
}

function textOr(value: unknown, otherwise: string | null): string | null {
  return typeof value === "string" && value !== "" ? value : otherwise;
}

/** Functions such as LOGINUSER() stand for the user; names come later. */
function defaultEntities(
  property: FieldProperty,
  user: BootUser | undefined,
): unknown[] {
  if (!Array.isArray(property.defaultValue)) return [];
  return property.defaultValue.flatMap((entity: unknown) => {
    const { code } = entity as { code: string };
    if (code !== "LOGINUSER()") return [{ code, name: code }];
    return user === undefined ? [] : [{ code: user.code, name: user.name }];
  });
}
