import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import type { Settings, Source } from "../../settings/settings";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { EventRecord } from "../page/event-record";
import { nextActivity } from "./next-record";
import { addRecords } from "../records/request-records";
import { nextInSeries } from "../rules/series";

type NewRecord = Readonly<Record<string, { readonly value: unknown }>>;

/**
 * The records that go on from an activity, one for each day: plans, the same with
 * the number in the title counted on.
 */
export const buildSeries = (
  record: EventRecord,
  dates: readonly CalendarDate[],
  source: Source<ActivityFieldName>,
  settings: Pick<Settings, "choices" | "fiscalYearStartMonth">,
): readonly NewRecord[] => {
  const { fields } = source;
  const { values } = nextActivity(record, source, settings.choices);
  let title = String(values[fields.title ?? ""] ?? "");
  return dates.map((date, index) => {
    if (index > 0) title = nextInSeries(title) ?? title;
    const year = fiscalYearOf(date, settings.fiscalYearStartMonth);
    const own: readonly (readonly [string | undefined, unknown])[] = [
      [fields.title, title],
      [fields.from, date],
      [fields.datePrecision, settings.choices.datePrecision.day[0]],
      [fields.count, "1"],
      [fields.fiscalYear, String(year)],
      [fields.month, date.slice(0, 7)],
    ];
    return Object.fromEntries(
      [...Object.entries(values), ...own].flatMap(([code, value]) =>
        code === undefined ? [] : [[code, { value }] as const],
      ),
    );
  });
};

/**
 * Adds the records, all or none (kintone: POST records).
 * @returns their numbers
 * @throws whatever kintone answered
 */
export const createSeries = (
  record: EventRecord,
  dates: readonly CalendarDate[],
  source: Source<ActivityFieldName>,
  settings: Pick<Settings, "choices" | "fiscalYearStartMonth">,
): Promise<readonly string[]> =>
  addRecords(source, buildSeries(record, dates, source, settings));
