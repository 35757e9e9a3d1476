import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../../../src/domain/steps";
import { planChapter } from "../../../src/renderers/pptx/plan/plan-chapter";
import {
  MOST_SLIDES,
  type SlidePlan,
} from "../../../src/renderers/pptx/plan/slide-plan";
import { renderPptx } from "../../../src/renderers/pptx/render-pptx";
import { buildReport } from "../../../src/report/build-report";
import type { TableBlock } from "../../../src/report/block";
import type { Cell } from "../../../src/report/cell";
import type { Chapter } from "../../../src/report/report";
import { reportInput } from "../../report/fixture";
import { openPresentation } from "./open-presentation";

/** Points. */
const BODY = { x: 40, y: 100, width: 880, height: 400 };
const TOLERANCE = 1;

const textCell = (text: string): Cell => ({ kind: "text", text });
const numberCell = (value: number): Cell => ({
  kind: "number",
  value,
  unit: "times",
});

const chapterWith = (table: TableBlock): Chapter => ({
  id: "test",
  kind: "notes",
  title: "表",
  lead: [table],
  sections: [],
});

const planned = (chapter: Chapter): readonly SlidePlan[] =>
  atOnce(
    planChapter(chapter, [], {
      language: "ja",
      chapters: [chapter],
      pictures: new Map(),
      body: BODY,
    }),
  );

const cellTexts = (slides: readonly SlidePlan[]): readonly string[] =>
  slides.flatMap(({ shapes }) =>
    shapes.flatMap((shape) =>
      shape.kind === "table"
        ? shape.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
        : [],
    ),
  );

const outside = (slides: readonly SlidePlan[]): readonly number[] =>
  slides.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => {
      if (shape.kind !== "table") return [];
      const height = shape.table.rows.reduce((sum, row) => sum + row.height, 0);
      const end = shape.box.y + height;
      return end > BODY.y + BODY.height + TOLERANCE ? [end] : [];
    }),
  );

const label = (maxLength: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: maxLength }).map((length) => "役".repeat(length));

const table = fc
  .record({
    columns: fc.array(label(120), { minLength: 1, maxLength: 30 }),
    rows: fc.array(fc.oneof(label(20), label(2_000)), {
      minLength: 1,
      maxLength: 25,
    }),
    isGrouped: fc.boolean(),
  })
  .map(({ columns, rows, isGrouped }): TableBlock => ({
    kind: "table",
    id: "table",
    caption: "月別の回数と人数",
    columns: [
      { id: "head", label: "月" },
      ...columns.map((text, index) => ({
        id: String(index),
        label: `${index}${text}`,
        ...(isGrouped ? { group: `組${Math.floor(index / 3)}` } : {}),
      })),
    ],
    rows: rows.map((text, row) => ({
      id: String(row),
      header: textCell(`${row}${text}`),
      cells: columns.map((_, column) => numberCell(row * 31 + column)),
      isTotal: false,
    })),
    notes: [],
  }));

describe("tables of any length on slides", { tags: ["proof"] }, () => {
  it("end, with every row, column and figure on a slide", () => {
    fc.assert(
      fc.property(table, (block) => {
        const slides = planned(chapterWith(block));
        // What is longer is cut, with a slide that says so: see below.
        fc.pre(slides.length < MOST_SLIDES);
        const texts = cellTexts(slides);
        const told = texts.join("");
        const apart = texts.join(" ");
        const heads = block.columns.map((column) => column.label);
        for (const text of heads) expect(told).toContain(text);
        for (const { cells } of block.rows)
          for (const cell of cells)
            if (cell.kind === "number")
              expect(apart).toContain(String(cell.value));
        const letters = [...told].filter((letter) => letter === "役").length;
        const wanted = block.rows
          .map(({ header }) => (header.kind === "text" ? header.text : ""))
          .join("").length;
        expect(letters).toBeGreaterThanOrEqual(wanted - block.rows.length * 3);
        expect(outside(slides)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("sixteen ranks of sixty characters", () => {
  const ranks = Array.from(
    { length: 16 },
    (_, index) => `第${index}${"あ".repeat(57)}職`,
  );

  it("have their columns on slides, each with its figures", () => {
    const block: TableBlock = {
      kind: "table",
      id: "months",
      caption: "月別の回数と人数",
      columns: [
        { id: "month", label: "月" },
        ...ranks.flatMap((rank) =>
          ["回数", "のべ人数", "実人数"].map((measure) => ({
            id: `${rank}${measure}`,
            label: measure,
            group: rank,
          })),
        ),
      ],
      rows: Array.from({ length: 12 }, (_, month) => ({
        id: String(month),
        header: textCell(`${month + 1}月`),
        cells: ranks.flatMap(() => [1, 2, 3].map(numberCell)),
        isTotal: false,
      })),
      notes: ["注記"],
    };
    const slides = planned(chapterWith(block));
    expect(slides.length).toBeLessThan(40);
    const texts = cellTexts(slides);
    for (const rank of ranks)
      expect(
        texts.some((text) => text.startsWith(rank)),
        rank,
      ).toBe(true);
    expect(outside(slides)).toEqual([]);
    const shapes = slides.flatMap((slide) => slide.shapes);
    const notes = shapes
      .flatMap((shape) => (shape.kind === "text" ? shape.paragraphs : []))
      .flatMap(({ runs }) => runs.map(({ text }) => text));
    expect(notes.filter((text) => text === "注記")).toHaveLength(1);
  });
});

describe("more than a presentation may have", () => {
  it("ends with a slide that says so, and with a notice", async () => {
    const report = buildReport(reportInput());
    const { bytes, notices } = await renderPptx(
      {
        ...report,
        chapters: [
          {
            id: "long",
            kind: "notes",
            title: "長い章",
            lead: Array.from({ length: 700 }, (_, index): TableBlock => ({
              kind: "table",
              id: String(index),
              caption: `表${index}`,
              columns: [
                { id: "a", label: "項目" },
                { id: "b", label: "回数" },
              ],
              rows: Array.from({ length: 14 }, (__, row) => ({
                id: String(row),
                header: textCell(`項目${row}`),
                cells: [numberCell(row)],
                isTotal: false,
              })),
              notes: [],
            })),
            sections: [],
          },
        ],
      },
      { pictures: new Map(), colors: [] },
    );
    const { slideParts, slide } = openPresentation(bytes);
    expect(slideParts).toHaveLength(300);
    expect(notices).toEqual([
      "スライドは300枚までのため、「長い章」の途中から後は入っていません。すべての内容は、WordかExcelの文書で確かめてください。",
    ]);
    expect(slide(slideParts.at(-1) ?? "").texts.join("")).toContain(
      "途中から後は入っていません",
    );
  });
});
