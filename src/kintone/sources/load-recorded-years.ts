import type { AnnualSummary } from "../../domain/annual-summary";
import type { Settings, Source } from "../../settings/settings";
import { decodeAnnualSummary } from "../decode/decode-annual-summary";
import { recordedFiscalYear } from "../decode/days/recorded-fiscal-year";
import { sourcesOf } from "../../settings/sources-of";
import type { Connect } from "../rest/kintone-client";
import { allOf, filterCondition } from "../rest/query";
import { offeredFilter } from "../../settings/offered-filter";
import { readFormFields } from "./read-form";
import { readSource } from "./read-source";

/** Which fiscal years there is something about. */
export interface RecordedYears {
  /** The first year with a dated record; absent when it can't be told. */
  readonly first?: number;
  /** Years of each 年度まとめ record, the newest record last. */
  readonly summaries: readonly AnnualSummary["fiscalYears"][];
}

/**
 * The fiscal years to offer for a summary.
 * @throws KintoneError when the 年度まとめ records could not be read
 * @throws the signal's reason once it is aborted
 */
export const loadRecordedYears = async (
  settings: Settings,
  connect: Connect,
  signal: AbortSignal,
): Promise<RecordedYears> => {
  const [summaries, ...firsts] = await Promise.all([
    readSummaryYears(settings, connect, signal),
    ...sourcesOf(settings.sources, "meetings").map(({ source }) =>
      readFirstYear(source, source.fields.heldOn, settings, connect, signal),
    ),
    ...sourcesOf(settings.sources, "activities").map(({ source }) =>
      readFirstYear(source, source.fields.from, settings, connect, signal),
    ),
  ]);
  const known = firsts.filter((year) => year !== undefined);
  return known.length === 0
    ? { summaries }
    : { first: Math.min(...known), summaries };
};

const readSummaryYears = async (
  settings: Settings,
  connect: Connect,
  signal: AbortSignal,
): Promise<RecordedYears["summaries"]> => {
  const all = settings.sources.summaries;
  const code = all?.fields.fiscalYears;
  if (all === undefined || code === undefined) return [];
  const source = { ...all, fields: { fiscalYears: code } };
  const { rows } = await readSource(
    {
      name: "summaries",
      source,
      client: connect(source.guestSpaceId),
      signal,
      onProgress: () => undefined,
    },
    (record) => decodeAnnualSummary(record, source, settings),
  );
  return rows.flatMap(({ value }) =>
    value === undefined ? [] : [value.fiscalYears],
  );
};

/** One small request; it only widens the offer, so a failure takes nothing away. */
const readFirstYear = async (
  source: Source<string>,
  code: string | undefined,
  { fiscalYearStartMonth }: Settings,
  connect: Connect,
  signal: AbortSignal,
): Promise<number | undefined> => {
  if (code === undefined) return undefined;
  try {
    const client = connect(source.guestSpaceId);
    const { filter } = source;
    const offered =
      filter &&
      offeredFilter(
        filter,
        await readFormFields({ client, appId: source.appId, signal }),
      );
    const { records } = await client.record.getRecords({
      app: source.appId,
      fields: [code],
      query: `${allOf(filterCondition(offered), `${code} != ""`)} order by ${code} asc limit 1`,
    });
    return recordedFiscalYear(records[0], code, fiscalYearStartMonth);
  } catch {
    return undefined;
  }
};
