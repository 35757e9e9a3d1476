import type { AskedSource, SourceRequest } from "./ask-source";
import { askSource } from "./ask-source";
import { findHiddenField } from "./find-hidden-field";
import { KintoneError } from "../rest/errors/kintone-error";
import type { RecordsRequest } from "../rest/read-all-records";
import { readRecords, takeAllRecords } from "../rest/read-all-records";
import type { SourceState } from "../renewing/source-state";
import { readSourceState } from "../renewing/source-state";
import type { YieldToPage } from "../page/yield-to-page";
import { yieldToPage } from "../page/yield-to-page";

/** What was read of a source. */
export interface SourceRows<Row> {
  /** One a record, in order of record number. */
  readonly rows: readonly Row[];
  /** How it stood, by which a later change can be told; absent unless asked for, or when it can't be told. */
  readonly state?: SourceState;
}

/** Takes the records as they are decoded: what is left of them is empty. */
type DecodePage<Row> = (records: unknown[]) => Promise<readonly Row[]>;

/** Makes the rows as they are now of what is known of them; undefined: all must be read. */
export type RenewRows<Row> = (
  now: SourceState,
  asked: AskedSource,
  decode: DecodePage<Row>,
) => Promise<readonly Row[] | undefined>;

/**
 * The records of one source, each decoded as its page arrives: the form is
 * checked first, and what comes back must have every field that was asked for.
 * @param pause awaited between some records, so that the page answers
 * @param renew asked before all is read, where the source is watched
 * @throws KintoneError naming the app and the field that is missing, unfitting or hidden
 */
export const readSource = async <Row>(
  request: SourceRequest,
  decode: (record: unknown) => Row,
  pause: YieldToPage = yieldToPage(),
  renew?: RenewRows<Row>,
): Promise<SourceRows<Row>> => {
  const { appId } = request.source;
  const asked = await askSource(request);
  const requireVisible = (records: readonly unknown[]): void => {
    const field = findHiddenField(records, asked.codes, asked.form);
    if (field === undefined) return;
    throw new KintoneError({ code: "fieldHidden", appId, field });
  };
  const decodePage: DecodePage<Row> = async (records) => {
    requireVisible(records);
    return mapInSteps(records, decode, async () => {
      await pause();
      request.signal.throwIfAborted();
    });
  };
  try {
    // Before the records: what changes while they are read is then a change.
    const state = request.isWatched ? await readSourceState(asked) : undefined;
    if (state !== undefined) {
      const rows = await renew?.(state, asked, decodePage);
      if (rows !== undefined) return { rows, state };
    }
    const rows = await takeAllRecords(asked.records, decodePage);
    if (rows.length === 0) requireVisible(await readAnyRecord(asked.records));
    return state === undefined ? { rows } : { rows, state };
  } catch (error) {
    if (isRefusal(error)) requireVisible(await readAnyRecord(asked.records));
    throw error;
  }
};

/** Records that are decoded at once: some milliseconds. */
const STEP = 50;

const mapInSteps = async <Row>(
  records: unknown[],
  decode: (record: unknown) => Row,
  pause: YieldToPage,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const [at, record] of records.entries()) {
    if (at % STEP === 0) await pause();
    rows.push(decode(record));
    // Let go at once: of several pages that wait, each takes more than all of its rows.
    records[at] = undefined;
  }
  return rows;
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
