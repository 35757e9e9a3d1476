import { dayInZone, timeInZone } from "../query/dates/zoned-day";
import type { EntityRef, FieldProperty } from "../state/field-property";
import type { CellValue } from "../state/record";
import { emptyCell } from "./empty-cell";
import { parseInstant, toMinute } from "./read-date";
import type { WriteContext } from "./write-context";

/** The value of a cell that a new record or table row leaves out. */
export function defaultCell(
  property: FieldProperty,
  { kintone, actor }: WriteContext,
): CellValue {
  const { type, defaultValue } = property;
  const { timezone } = actor.user;
  if (property.defaultNowValue === true) {
    const now = kintone.now();
    if (type === "DATE") return dayInZone(now, timezone);
    if (type === "TIME") return timeInZone(now, timezone);
    if (type === "DATETIME") return toMinute(now);
  }
  if (defaultValue === undefined || defaultValue === "") return emptyCell(type);
  if (typeof defaultValue === "string") {
    const instant = type === "DATETIME" ? parseInstant(defaultValue) : null;
    return instant === null ? defaultValue : toMinute(instant);
  }
  if (type === "CHECK_BOX" || type === "MULTI_SELECT") {
    return defaultValue as readonly string[];
  }
  return (defaultValue as readonly EntityRef[]).flatMap(({ code }) => {
    if (code === "LOGINUSER()") return [{ code: actor.user.code }];
    if (code !== "PRIMARY_ORGANIZATION()") return [{ code }];
    const { primaryOrganization } = actor.user;
    return primaryOrganization === null ? [] : [{ code: primaryOrganization }];
  });
}
