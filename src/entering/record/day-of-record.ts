import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { parseCalendarDate } from "../../domain/calendar/calendar-date";
import type { EventRecord } from "../../form/page/event-record";
import { cellOf, readDateText } from "../../kintone/decode/cells";
import type { EnteringPlace } from "../entering-place";

/** The day of an entered record; undefined where it has none that can be read. */
export const dayOfRecord = (
  record: EventRecord,
  { kind, source }: Pick<EnteringPlace, "kind" | "source">,
): CalendarDate | undefined => {
  const code = source.fields[kind === "meetings" ? "heldOn" : "from"];
  const cell = code === undefined ? undefined : cellOf(record, code);
  const text = cell && readDateText(cell);
  return parseCalendarDate(text?.ok ? text.value : undefined);
};
