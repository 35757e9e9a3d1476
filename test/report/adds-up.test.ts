import { atOnce } from "../../src/domain/steps";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Activity } from "../../src/domain/activity";
import { isActivityCount } from "../../src/domain/activity-count";
import { samenessKey } from "../../src/domain/sameness/sameness";
import { buildAnalysis } from "../../src/report/analysis/build-analysis";
import { buildReport } from "../../src/report/build-report";
import type { TableBlock } from "../../src/report/block";
import type { NumberCell } from "../../src/report/cell";
import type { DataTable } from "../../src/report/report-data";
import type { CountingRules } from "../../src/rollup/input/counting-rules";
import { resolveSelection } from "../../src/rollup/selection/resolve-selection";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { anyInput, anyRules } from "../rollup/random-input";
import { listOfRecords } from "./list-of-records";
import { inputOf } from "./input-of";
import { blocksOf } from "./read-report";

/** Everything that a reader sees, on paper and on the screen. */
const everyBlock = (input: RollupInput, rules: CountingRules) => {
  const written = inputOf(input, rules);
  return [
    ...buildReport(written).chapters,
    ...atOnce(buildAnalysis(written, input)),
  ].flatMap(({ lead, sections }) => [
    ...lead,
    ...sections.flatMap(({ blocks }) => blocks),
  ]);
};

/** 0 says that nothing took place (domain: counting rule 7). */
const countOf = ({ count }: Activity) =>
  isActivityCount(count) || count === 0 ? count : 1;

test("every 回数 is that of the records it leads to", () => {
  fc.assert(
    fc.property(anyInput, anyRules, (input, rules) => {
      const counts = new Map(
        input.activities.map((activity) => [
          activity.recordId,
          countOf(activity),
        ]),
      );
      const behind = ({ selection }: NumberCell): number => {
        if (selection === undefined) return NaN;
        const ids = resolveSelection(selection, input, rules);
        return selection.grain === "meeting"
          ? ids.length
          : ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
      };
      const blocks = everyBlock(input, rules);
      const cells = [
        ...blocksOf(blocks, "table").flatMap(({ rows }) =>
          rows.flatMap((row) => row.cells),
        ),
        ...blocksOf(blocks, "bullets").flatMap(({ items }) =>
          items.flatMap(({ figures }) => figures.map(({ cell }) => cell)),
        ),
        ...blocksOf(blocks, "datedList").flatMap(({ items }) =>
          items.flatMap(({ figure }) => figure ?? []),
        ),
      ].filter(
        (cell) =>
          cell.kind === "number" &&
          cell.unit === "times" &&
          cell.selection !== undefined,
      );
      expect(cells.map((cell) => cell.kind === "number" && cell.value)).toEqual(
        cells.map((cell) => cell.kind === "number" && behind(cell)),
      );
    }),
    { numRuns: 200 },
  );
});

test("the list of records adds up to the figures of the sections", () => {
  fc.assert(
    fc.property(anyInput, anyRules, (input, rules) => {
      const written = inputOf(input, rules);
      const records = listOfRecords(
        buildReport({ ...written, edition: "internal" }),
      );
      for (const { fiscalYear, sections, meetings } of written.rollups) {
        for (const { no, rule, count } of sections) {
          const listed = columnSum(records, "count", {
            fiscalYear,
            sectionNo: no,
          });
          expect(listed, rule.title).toBe(count ?? 0);
        }
        const source = "ミーティング";
        expect(columnSum(records, "count", { fiscalYear, source })).toBe(
          meetings.count,
        );
      }
    }),
    { numRuns: 200 },
  );
});

test("years side by side have each value in one row", () => {
  fc.assert(
    fc.property(anyInput, anyRules, (input, rules) => {
      for (const { id, rows } of tablesByValue(input, rules)) {
        const keys = rows.map(({ header }) =>
          header.kind === "text" ? samenessKey(header.text) : "",
        );
        expect(new Set(keys).size, id).toBe(keys.length);
      }
    }),
    { numRuns: 200 },
  );
});

const tablesByValue = (
  input: RollupInput,
  rules: CountingRules,
): readonly TableBlock[] =>
  blocksOf(everyBlock(input, rules), "table").filter(
    ({ id }) => id.startsWith("analysis-") && !id.includes("people"),
  );

const columnSum = (
  { columns, rows }: DataTable,
  column: string,
  where: Readonly<Record<string, unknown>>,
): number => {
  const at = (id: string) => columns.findIndex((each) => each.id === id);
  return rows
    .filter((row) =>
      Object.entries(where).every(([id, value]) => row[at(id)] === value),
    )
    .reduce((sum, row) => sum + Number(row[at(column)] ?? 0), 0);
};
