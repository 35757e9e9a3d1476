import type { FormFields } from "../settings/check-settings-against-form";
import type { MappableField, SourceName } from "../settings/mappable-fields";
import { MAPPABLE_FIELDS } from "../settings/mappable-fields";
import type { Source } from "../settings/settings";
import { findHiddenField } from "./find-hidden-field";
import type { KintoneClient } from "./kintone-client";
import { KintoneError } from "./kintone-error";
import { allOf, filterCondition, fiscalYearCondition } from "./query";
import type { RecordsRequest } from "./read-all-records";
import { readAllRecords, readRecords } from "./read-all-records";
import { readFittingForm } from "./read-form";
import type { ReadRevision } from "./read-revision";
import { readRevision } from "./read-revision";
import type { AppRequest } from "./request-kintone";

export interface SourceRequest {
  readonly name: SourceName;
  readonly source: Source<string>;
  readonly client: KintoneClient;
  /** Only records of these years by the date in this field; absent: all records. */
  readonly within?: {
    readonly dateField: string;
    readonly fiscalYears: readonly number[];
    readonly startMonth: number;
  };
  readonly signal: AbortSignal;
  readonly retryDelaysMs?: readonly number[] | undefined;
  /** Whether to ask first by what later changes can be told. */
  readonly isWatched?: boolean;
  readonly onProgress: (read: number, total: number) => void;
}

/** What was read of a source. */
export interface SourceRecords {
  readonly records: readonly unknown[];
  /** How the records stood before they were read; absent unless asked for. */
  readonly revision?: ReadRevision;
}

/**
 * The raw records of one source with its mapped fields: the form is checked
 * first, and what comes back must have every field that was asked for.
 * @throws KintoneError naming the app and the field that is missing, unfitting or hidden
 */
export const readSource = async (
  request: SourceRequest,
): Promise<SourceRecords> => {
  const { name, source, onProgress } = request;
  const { appId } = source;
  const app: AppRequest = {
    client: request.client,
    appId,
    signal: request.signal,
    ...(request.retryDelaysMs === undefined
      ? {}
      : { retryDelaysMs: request.retryDelaysMs }),
  };
  const fields = readFields(name, source.fields);
  const { filter } = source;
  const form = await readFittingForm(app, name, {
    fields,
    ...(filter === undefined ? {} : { filter }),
  });
  const codes = new Set([
    ...Object.values(fields),
    ...(filter ? [filter.field] : []),
  ]);
  const asked: RecordsRequest = {
    ...app,
    // A table is read as a whole: codes inside it can't be asked for.
    fields: [...codes].filter((code) => Object.hasOwn(form, code)),
    condition: allOf(filterCondition(filter), conditionOf(request, form)),
    onProgress,
  };
  const requireVisible = (records: readonly unknown[]): void => {
    const field = findHiddenField(records, codes, form);
    if (field === undefined) return;
    throw new KintoneError({ code: "fieldHidden", appId, field });
  };
  try {
    // Before the records: what changes while they are read is then a change.
    const revision = request.isWatched
      ? await readRevision({ ...asked, form })
      : undefined;
    const records = await readAllRecords(asked);
    requireVisible(records);
    if (records.length === 0) requireVisible(await readAnyRecord(asked));
    return revision === undefined ? { records } : { records, revision };
  } catch (error) {
    if (isRefusal(error)) requireVisible(await readAnyRecord(asked));
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

/** The mapped fields without those that no figure or text comes from. */
const readFields = (
  name: SourceName,
  mapped: Source<string>["fields"],
): Readonly<Record<string, string>> => {
  const mappable: Readonly<Record<string, MappableField>> =
    MAPPABLE_FIELDS[name];
  return Object.fromEntries(
    Object.entries(mapped).flatMap(([field, code]) =>
      code === undefined || mappable[field]?.isUnread ? [] : [[field, code]],
    ),
  );
};

const conditionOf = (
  { within, source }: SourceRequest,
  form: FormFields,
): string | undefined => {
  const code = within && source.fields[within.dateField];
  if (within === undefined || code === undefined) return undefined;
  return fiscalYearCondition(
    { code, type: form[code]?.type ?? "" },
    within.fiscalYears,
    within.startMonth,
  );
};
