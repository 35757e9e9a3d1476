import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import type { Settings, Source } from "../../settings/settings";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { EventRecord } from "../page/event-record";
import { nextActivity } from "./next-record";
import { isLoggedOut } from "../../kintone/rest/logged-out";
import { isLostAnswer } from "../../kintone/rest/lost-answer";
import type { PageClient } from "../../kintone/rest/page-client";
import { pageClient } from "../../kintone/rest/page-client";
import { sendRecords } from "../../kintone/rest/record-requests";
import { toKintoneError } from "../../kintone/rest/to-kintone-error";
import { writeSurely } from "../../kintone/rest/write-surely";
import { requestRecords } from "../records/request-records";
import type { SeriesProblem } from "./series-problem";
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

/** What became of a series. */
export type SeriesOutcome =
  | { readonly state: "created"; readonly ids: readonly string[] }
  | { readonly state: "notCreated"; readonly reason: SeriesProblem };

/** Makes the series of one record, each once. */
export class SeriesMaker {
  /** The newest record before a series was sent of which nobody knows yet whether it arrived. */
  private readonly newestBefore = new Map<string, string>();

  constructor(
    private readonly record: EventRecord,
    private readonly source: Source<ActivityFieldName>,
    private readonly settings: Pick<
      Settings,
      "choices" | "fiscalYearStartMonth"
    >,
    private readonly client: PageClient = pageClient(source.guestSpaceId),
  ) {}

  /**
   * Adds the records, all or none. When the answer is lost, those that are newer
   * than before tell whether they have arrived; asked again for the same ones,
   * it looks for them first.
   */
  async create(dates: readonly CalendarDate[]): Promise<SeriesOutcome> {
    const { client, source } = this;
    const wanted = buildSeries(this.record, dates, source, this.settings);
    const key = JSON.stringify(wanted);
    try {
      const after = this.newestBefore.get(key) ?? (await this.newest());
      this.newestBefore.set(key, after);
      const written = await writeSurely<
        readonly string[] | undefined,
        string[]
      >({
        client,
        isOnce: true,
        read: () => this.arrived(wanted, after),
        next: (arrived) => {
          if (arrived !== undefined) return { result: [...arrived] };
          const result: string[] = [];
          return {
            send: async () => {
              result.push(...(await sendRecords(client, source.appId, wanted)));
            },
            result,
          };
        },
      });
      if (written.state !== "unknown") this.newestBefore.delete(key);
      switch (written.state) {
        case "done":
          return { state: "created", ids: written.result };
        case "notDone":
          return notCreated(written.error);
        case "keepsChanging":
        case "unknown":
          return { state: "notCreated", reason: "unknown" };
        default:
          return written satisfies never;
      }
    } catch (error) {
      return notCreated(error);
    }
  }

  private async newest(): Promise<string> {
    const [record] = await this.read("order by $id desc limit 1", []);
    return String(record?.$id?.value ?? "0");
  }

  /** The numbers of the wanted records; undefined unless all of them are there. */
  private async arrived(
    wanted: readonly NewRecord[],
    after: string,
  ): Promise<readonly string[] | undefined> {
    const { title, from } = this.source.fields;
    const codes = [title, from].filter((code) => code !== undefined);
    const newer = await this.read(`$id > ${after} order by $id asc`, codes);
    const left = new Set(newer);
    const found = wanted.flatMap((one) => {
      const twin = [...left].find((record) =>
        codes.every((code) => record[code]?.value === one[code]?.value),
      );
      if (twin === undefined) return [];
      left.delete(twin);
      return [String(twin.$id?.value)];
    });
    return found.length === wanted.length ? found : undefined;
  }

  private read(
    query: string,
    fields: readonly string[],
  ): Promise<readonly EventRecord[]> {
    const { client, source } = this;
    return requestRecords({
      client,
      app: source,
      fields: ["$id", ...fields],
      query,
    });
  }
}

const notCreated = (error: unknown): SeriesOutcome => {
  const reason = (): SeriesProblem => {
    if (toKintoneError(error).code === "noPermission") return "noPermission";
    if (isLoggedOut(error)) return "loggedOut";
    return isLostAnswer(error) ? "notReached" : "refused";
  };
  return { state: "notCreated", reason: reason() };
};
