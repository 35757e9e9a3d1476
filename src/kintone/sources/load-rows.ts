import { periodFiscalYear } from "../../domain/calendar/activity-period";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import type {
  DatedRow,
  Decoded,
  RowOrigin,
  SummaryRows,
} from "../../rollup/input/summary-rows";
import { recordIdIn } from "../../domain/record-id";
import type { Settings, Source } from "../../settings/settings";
import type { PlacedSource } from "../../settings/sources-of";
import { sourcesOf } from "../../settings/sources-of";
import { cellOf } from "../decode/cells";
import { decodeActivity } from "../decode/decode-activity";
import { decodeAdviser } from "../decode/decode-adviser";
import { decodeAnnualSummary } from "../decode/decode-annual-summary";
import { decodeMeeting } from "../decode/decode-meeting";
import { recordedFiscalYear } from "../decode/days/recorded-fiscal-year";
import { KintoneError } from "../rest/kintone-error";
import type { LoadRequest } from "./load-request";
import type { YieldToPage } from "../page/yield-to-page";
import { yieldToPage } from "../page/yield-to-page";
import type { Revisions } from "./read-revisions";
import type { RawRecords } from "./read-sources";
import { readSources } from "./read-sources";

/** What was read, and when it was. */
export interface LoadedRows extends SummaryRows {
  /** By what later changes can be told; see LoadRequest.isWatched. */
  readonly revisions: Revisions;
}

/**
 * Reads all records of the fiscal years and decodes them.
 * @throws KintoneError when anything could not be read: never a part
 * @throws the signal's reason once it is aborted
 */
export const loadRows = async (request: LoadRequest): Promise<LoadedRows> => {
  const { settings, fiscalYears, signal } = request;
  const { sources } = settings;
  if (sources.meetings === undefined && sources.activities === undefined) {
    throw new KintoneError({ code: "sourceNotSet" });
  }
  const { raw, revisions } = await readSources(request);
  const rows = await decodeRows(raw, settings, yieldToPage());
  signal?.throwIfAborted();
  requireSummary(rows, request);
  return { fiscalYears, ...rows, revisions };
};

/** @throws KintoneError when the 年度まとめ record that was asked for is not among the rows */
export const requireSummary = (
  { summaries }: Pick<SummaryRows, "summaries">,
  { summaryRecordId, settings }: LoadRequest,
): void => {
  if (
    summaryRecordId === undefined ||
    summaries.some(({ value }) => value?.recordId === summaryRecordId)
  ) {
    return;
  }
  const appId = settings.sources.summaries?.appId;
  throw new KintoneError({
    code: "summaryNotFound",
    ...(appId === undefined ? {} : { appId }),
  });
};

const decodeRows = async (
  raw: RawRecords,
  settings: Settings,
  pause: YieldToPage,
): Promise<Omit<SummaryRows, "fiscalYears">> => {
  const {
    sources,
    choices,
    labels,
    fiscalYearStartMonth: startMonth,
  } = settings;
  return {
    meetings: await decodeAll(
      raw.meetings,
      sourcesOf(sources, "meetings"),
      (record, source, app) =>
        placed(
          decodeMeeting(record, source, choices, labels.unset, app),
          ({ heldOn }) => fiscalYearOf(heldOn, startMonth),
          () => recordedFiscalYear(record, source.fields.heldOn, startMonth),
        ),
      pause,
    ),
    activities: await decodeAll(
      raw.activities,
      sourcesOf(sources, "activities"),
      (record, source, app) =>
        placed(
          decodeActivity(record, source, settings, app),
          ({ period }) => periodFiscalYear(period, startMonth),
          () => recordedFiscalYear(record, source.fields.from, startMonth),
        ),
      pause,
    ),
    advisers: await decodeAll(
      raw.advisers,
      sourcesOf(sources, "advisers"),
      decodeAdviser,
      pause,
    ),
    summaries: await decodeAll(
      raw.summaries,
      sourcesOf(sources, "summaries"),
      (record, source) => decodeAnnualSummary(record, source, settings),
      pause,
    ),
  };
};

const STEP = 500;

const decodeAll = async <Name extends string, Row extends Decoded<unknown>>(
  recordsByApp: readonly (readonly unknown[])[],
  apps: readonly PlacedSource<Name>[],
  decode: (record: unknown, source: Source<Name>, app?: string) => Row,
  pause: YieldToPage,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const [index, { source, app }] of apps.entries()) {
    for (const [at, record] of (recordsByApp[index] ?? []).entries()) {
      if (at % STEP === 0) await pause();
      const origin = originOf(record, source.appId, app);
      rows.push({ ...decode(record, source, app), ...(origin && { origin }) });
    }
  }
  return rows;
};

const originOf = (
  record: unknown,
  appId: string,
  app: string | undefined,
): RowOrigin | undefined => {
  const recordId = cellOf(record, "$id")?.value;
  const revision = cellOf(record, "$revision")?.value;
  return typeof recordId === "string" && typeof revision === "string"
    ? { recordId: recordIdIn(recordId, app), appId, revision }
    : undefined;
};

const placed = <T>(
  decoded: Decoded<T>,
  yearOf: (value: T) => number,
  writtenYear: () => number | undefined,
): DatedRow<T> => {
  const fiscalYear =
    decoded.value === undefined ? writtenYear() : yearOf(decoded.value);
  return fiscalYear === undefined ? decoded : { ...decoded, fiscalYear };
};
