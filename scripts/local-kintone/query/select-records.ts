import type { StoredRecord } from "../state/record";
import type { RecordTable } from "../state/record-table";
import { lowerBound } from "../state/sorted-numbers";
import { compile, type RecordTest } from "./compile";
import type { QueryEnvironment } from "./environment";
import { idRangeOf } from "./id-range";
import { parseQuery } from "./language/parser";
import type { Query } from "./query";
import { compileOrder } from "./sort";

const DEFAULT_LIMIT = 100;

/** The records that a query finds, in its order. */
export interface Selection {
  readonly records: readonly StoredRecord[];
  /** Matches regardless of limit and offset; null unless asked for. */
  readonly totalCount: number | null;
}

/**
 * Runs a query over the records that `isVisible` lets through. Without
 * `order by` the newest record comes first; limit defaults to 100.
 */
export function selectRecords(
  source: string,
  environment: QueryEnvironment,
  isVisible: RecordTest,
  wantsTotal: boolean,
): Selection {
  const query = parseQuery(source);
  const offset = query.offset ?? 0;
  const end = offset + (query.limit ?? DEFAULT_LIMIT);
  const found = findAll(
    query,
    environment,
    isVisible,
    wantsTotal ? Number.POSITIVE_INFINITY : end,
  );
  return {
    records: found.slice(offset, end),
    totalCount: wantsTotal ? found.length : null,
  };
}

/** All records that a query without limit finds (cursors). */
export function selectAll(
  query: Query,
  environment: QueryEnvironment,
  isVisible: RecordTest,
): StoredRecord[] {
  return findAll(query, environment, isVisible, Number.POSITIVE_INFINITY);
}

function findAll(
  { condition, orderBy }: Query,
  environment: QueryEnvironment,
  isVisible: RecordTest,
  enough: number,
): StoredRecord[] {
  const { app, kintone } = environment;
  const table = kintone.store.records(app.id);
  const matches =
    condition === null ? () => true : compile(condition, environment);
  const test: RecordTest = (record) => matches(record) && isVisible(record);
  const [first] = orderBy;
  const isByIdAlone = first === undefined || first.field === "$id";
  const order = compileOrder(orderBy, environment);
  const { from, to } = idRangeOf(condition);
  const start = lowerBound(table.ids, from);
  const stop = lowerBound(table.ids, to + 1);
  if (isByIdAlone) {
    const isAscending = first?.direction === "asc";
    return walk(table, start, stop, isAscending, test, enough);
  }
  const all = walk(table, start, stop, true, test, Number.POSITIVE_INFINITY);
  return all.sort(order);
}

/** Records at the positions start … stop-1 that pass, at most `enough`. */
function walk(
  table: RecordTable,
  start: number,
  stop: number,
  isAscending: boolean,
  test: RecordTest,
  enough: number,
): StoredRecord[] {
  const found: StoredRecord[] = [];
  for (let step = 0; step < stop - start && found.length < enough; step += 1) {
    const id = table.ids[isAscending ? start + step : stop - 1 - step];
    const record = id === undefined ? undefined : table.get(id);
    if (record !== undefined && test(record)) found.push(record);
  }
  return found;
}
