import type { SummaryRows } from "../../rollup/input/summary-rows";
import { KintoneError } from "../rest/errors/kintone-error";
import type { LoadRequest } from "./load-request";
import type { Revisions } from "./read-revisions";
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
  const { rows, revisions } = await readSources(request);
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
