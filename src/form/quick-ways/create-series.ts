import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import type { Settings, Source } from "../../settings/settings";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { EventRecord } from "../page/event-record";
import { nextActivity } from "./next-record";
import type { AddOutcome } from "../../kintone/adding/add-records";
import { RecordAdder } from "../../kintone/adding/record-adder";
import type { PageClient } from "../../kintone/rest/page-client";
import { pageClient } from "../../kintone/rest/page-client";
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

/** Makes the series of one record, each once. */
export class SeriesMaker {
  private readonly adder: RecordAdder;

  constructor(
    private readonly record: EventRecord,
    private readonly source: Source<ActivityFieldName>,
    private readonly settings: Pick<
      Settings,
      "choices" | "fiscalYearStartMonth"
    >,
    client: PageClient = pageClient(source.guestSpaceId),
    author = kintone.getLoginUser().code,
  ) {
    this.adder = new RecordAdder({ client, appId: source.appId, author });
  }

  /**
   * Adds the records, all or none; asked again for the same ones, it looks for them first.
   * @param signal stops it: what was sent by then may arrive
   */
  create(
    dates: readonly CalendarDate[],
    signal?: AbortSignal,
  ): Promise<AddOutcome> {
    const { record, settings, source } = this;
    return this.adder.add(buildSeries(record, dates, source, settings), signal);
  }
}
