import fc from "fast-check";
import { unzipSync, strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { makeDocument } from "../../src/renderers/make-document";
import { buildReport } from "../../src/report/build-report";
import type { TableBlock } from "../../src/report/block";
import type { Cell } from "../../src/report/cell";
import type { Report } from "../../src/report/report";
import { reportInput } from "../report/fixture";

const text = (words: string): Cell => ({ kind: "text", text: words });
const number = (value: number): Cell => ({
  kind: "number",
  value,
  unit: "times",
});

const words = fc
  .integer({ min: 1, max: 3_000 })
  .map((length) => "役".repeat(length));

/** A table of any width and height, its heads of any length, grouped or not. */
const table = fc
  .record({
    columns: fc.array(words, { minLength: 1, maxLength: 60 }),
    rows: fc.array(words, { minLength: 1, maxLength: 60 }),
    isGrouped: fc.boolean(),
  })
  .map(({ columns, rows, isGrouped }): TableBlock => ({
    kind: "table",
    id: "table",
    caption: "表",
    columns: [
      { id: "head", label: "月" },
      ...columns.map((label, index) => ({
        id: String(index),
        label: `${index}${label}`,
        ...(isGrouped ? { group: `組${Math.floor(index / 3)}` } : {}),
      })),
    ],
    rows: rows.map((header, row) => ({
      id: String(row),
      header: text(`${row}${header}`),
      cells: columns.map((_, column) => number(row * 61 + column)),
      isTotal: false,
    })),
    notes: [],
  }));

const reportWith = (block: TableBlock, title: string): Report => ({
  ...buildReport({ ...reportInput(), edition: "internal" }),
  chapters: [{ id: "any", kind: "notes", title, lead: [block], sections: [] }],
});

describe.each(["docx", "xlsx", "html"] as const)(
  "tables and titles of any length in %s",
  { tags: ["proof"] },
  (format) => {
    it("end, with every figure", async () => {
      await fc.assert(
        fc.asyncProperty(table, words, async (block, title) => {
          const { bytes } = await makeDocument(format, {
            report: reportWith(block, title),
            colors: [],
            recordUrl: () => "",
            pictures: () => Promise.resolve(new Map()),
            template: () => Promise.resolve(undefined),
          });
          const told =
            format === "html"
              ? strFromU8(bytes)
              : Object.entries(unzipSync(bytes))
                  .filter(([name]) => name.endsWith(".xml"))
                  .map(([, part]) => strFromU8(part))
                  .join("");
          const numbers = new Set(
            [...told.matchAll(/>(\d+)(?:回)?</gu)].map(([, figure]) => figure),
          );
          for (const { cells } of block.rows)
            for (const cell of cells)
              if (cell.kind === "number")
                expect(numbers).toContain(String(cell.value));
        }),
        { numRuns: 12 },
      );
    });
  },
);
