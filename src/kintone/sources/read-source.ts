import type { SourceRequest } from "./ask-source";
import { askSource } from "./ask-source";
import { findHiddenField } from "./find-hidden-field";
import { KintoneError } from "../rest/kintone-error";
import type { RecordsRequest } from "../rest/read-all-records";
import { readAllRecords, readRecords } from "../rest/read-all-records";
import { readRevision } from "./read-revision";

/** What was read of a source. */
export interface SourceRecords {
  readonly records: readonly unknown[];
  /** By what a later change can be told; absent unless asked for, or when it can't be told. */
  readonly revision?: string;
}

/**
 * The raw records of one source with its mapped fields: the form is checked
 * first, and what comes back must have every field that was asked for.
 * @throws KintoneError naming the app and the field that is missing, unfitting or hidden
 */
export const readSource = async (
  request: SourceRequest,
): Promise<SourceRecords> => {
  const { appId } = request.source;
  const asked = await askSource(request);
  const requireVisible = (records: readonly unknown[]): void => {
    const field = findHiddenField(records, asked.codes, asked.form);
    if (field === undefined) return;
    throw new KintoneError({ code: "fieldHidden", appId, field });
  };
  try {
    // Before the records: what changes while they are read is then a change.
    const revision = request.isWatched ? await readRevision(asked) : undefined;
    const records = await readAllRecords(asked.records);
    requireVisible(records);
    if (records.length === 0) {
      requireVisible(await readAnyRecord(asked.records));
    }
    return revision === undefined ? { records } : { records, revision };
  } catch (error) {
    if (isRefusal(error)) requireVisible(await readAnyRecord(asked.records));
    throw error;
  }
};

/**
 * One record of any year, or none. When the condition was refused or found
 * nothing, that may be because the date in it is hidden; any record tells.
 */
const readAnyRecord = async (
  request: RecordsRequest,
): Promise<readonly unknown[]> => {
  if (request.condition === undefined) return [];
  const { records } = await readRecords(request, "limit 1", false);
  return records;
};

const isRefusal = (error: unknown): boolean =>
  error instanceof KintoneError && error.code === "requestRefused";
