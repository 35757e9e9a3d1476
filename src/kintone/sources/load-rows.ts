import type { SummaryRows } from "../../rollup/input/summary-rows";
import { KintoneError } from "../rest/errors/kintone-error";
import type { LoadRequest } from "./load-request";
import { READ_NAMES } from "./of-each-source";
import type { LoadedRows } from "./loaded-rows";
import { readSources } from "./read-sources";

/**
 * Reads all records of the fiscal years and decodes them.
 * @returns the very rows that are known where nothing changed
 * @throws KintoneError when anything could not be read: never a part
 * @throws the signal's reason once it is aborted
 */
export const loadRows = async (request: LoadRequest): Promise<LoadedRows> => {
  const { settings, fiscalYears, known, signal } = request;
  const { sources } = settings;
  if (sources.meetings === undefined && sources.activities === undefined) {
    throw new KintoneError({ code: "sourceNotSet" });
  }
  const { rows, apps } = await readSources(request);
  signal?.throwIfAborted();
  requireSummary(rows, request);
  const isKnown = READ_NAMES.every((name) => rows[name] === known?.[name]);
  return known !== undefined && isKnown
    ? known
    : { fiscalYears, ...rows, apps };
};

/** @throws KintoneError when the 年度まとめ record that was asked for is not among the rows */
const requireSummary = (
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
