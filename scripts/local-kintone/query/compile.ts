import type { StoredRecord, TableRow } from "../state/record";
import { type CellTest, cellTest } from "./conditions/cell-test";
import { topCellReader } from "./conditions/cell-values";
import { checkComparison } from "./check";
import type { QueryEnvironment } from "./environment";
import { parseQuery } from "./language/parser";
import type { Comparison, Condition } from "./query";
import { resolveField } from "./resolve-field";

export type RecordTest = (record: StoredRecord) => boolean;

/** Operators that must hold in every row of a table instead of in one. */
const NEGATIVE = new Set<string>(["not in", "not like", "is not empty"]);

/** Compiles the condition part of a query text; "" means every record. */
export function compileCondition(
  source: string,
  environment: QueryEnvironment,
): RecordTest {
  const { condition } = parseQuery(source);
  return condition === null ? () => true : compile(condition, environment);
}

/** Compiles a parsed condition; throws the errors of its check. */
export function compile(
  condition: Condition,
  environment: QueryEnvironment,
): RecordTest {
  if (condition.kind !== "or") {
    return compileAll(flattenAnd(condition), environment);
  }
  const tests = condition.parts.map((part) => compile(part, environment));
  return (record) => tests.some((test) => test(record));
}

function flattenAnd(condition: Condition): Condition[] {
  return condition.kind === "and"
    ? condition.parts.flatMap(flattenAnd)
    : [condition];
}

/**
 * All parts must hold; positive comparisons on fields of one table must hold
 * in the same row, negative ones in every row of a table that has rows.
 */
function compileAll(
  parts: readonly Condition[],
  environment: QueryEnvironment,
): RecordTest {
  const tests: RecordTest[] = [];
  const sameRow = new Map<string, RowTest[]>();
  for (const part of parts) {
    if (part.kind !== "comparison") {
      tests.push(compile(part, environment));
      continue;
    }
    const compiled = compileComparison(part, environment);
    if (compiled === null) continue;
    const { table, code, test, read } = compiled;
    if (table === null) {
      tests.push((record) => test(read(record)));
      continue;
    }
    const rowTest: RowTest = (row) => test(row.values[code] ?? null);
    if (NEGATIVE.has(part.operator)) {
      tests.push((record) => {
        const rows = rowsOf(record, table);
        return rows.length > 0 && rows.every(rowTest);
      });
    } else sameRow.set(table, [...(sameRow.get(table) ?? []), rowTest]);
  }
  for (const [table, rowTests] of sameRow) {
    tests.push((record) =>
      rowsOf(record, table).some((row) => rowTests.every((test) => test(row))),
    );
  }
  return (record) => tests.every((test) => test(record));
}

type RowTest = (row: TableRow) => boolean;

function compileComparison(
  comparison: Comparison,
  environment: QueryEnvironment,
): {
  table: string | null;
  code: string;
  test: CellTest;
  read: ReturnType<typeof topCellReader>;
} | null {
  const field = resolveField(comparison.field, environment);
  checkComparison(comparison, field);
  const test = cellTest(comparison, field.property, environment);
  if (test === null) return null;
  const { property, table } = field;
  return {
    table,
    code: property.code,
    test,
    read: topCellReader(property, environment.config),
  };
}

function rowsOf(record: StoredRecord, table: string): readonly TableRow[] {
  return (record.values[table] ?? []) as readonly TableRow[];
}
