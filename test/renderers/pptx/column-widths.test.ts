import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/renderers/lines/char-width";
import type { GridCell } from "../../../src/renderers/ooxml/table-grid";
import { columnWidths } from "../../../src/renderers/pptx/pieces/column-widths";
import { CELL_MARGIN } from "../../../src/renderers/pptx/pieces/planned-table";

const cell = (text: string, isNumber = false): GridCell => ({
  text,
  isNumber,
  columnSpan: 1,
  rowSpan: 1,
});

const SIZE = 12;
/** A quarter em, which programs put between a digit or a slash and 回 or 人. */
const GAP = SIZE / 4;

describe("a column of figures", () => {
  it.each([
    ["1.56回/人", 3],
    ["26名", 1],
    ["93.1%", 0],
  ])("has room for %s on one line, with %i gaps", (figure, gaps) => {
    const long = "議会会期のない月の平均回数を長い名前で言う指標".repeat(2);
    const [, width = 0] = columnWidths(
      {
        head: [[cell("指標"), cell("年")]],
        body: [{ isTotal: false, cells: [cell(long), cell(figure, true)] }],
      },
      SIZE,
      200,
    );
    expect(width - CELL_MARGIN.side * 2).toBeGreaterThanOrEqual(
      textWidth(figure, SIZE) + gaps * GAP,
    );
  });
});

describe("a header over figures", () => {
  it("takes two lines where a slide has room for them", () => {
    const heads = ["Rank", "Count (times)", "のべ (attendances) (people)"];
    const [, , width = 0] = columnWidths(
      {
        head: [heads.map((text) => cell(text))],
        body: [
          {
            isTotal: false,
            cells: [cell("理事、部長級"), cell("67", true), cell("43", true)],
          },
        ],
      },
      SIZE,
      340,
    );
    expect(width - CELL_MARGIN.side * 2).toBeGreaterThan(
      textWidth("のべ (attendances)", SIZE),
    );
  });

  it("has room for its words in a table with more columns than stand at ease", () => {
    const heads = ["月", "回数", "特別職", "部長級", "のべ人数", "実人数"];
    const widths = columnWidths(
      {
        head: [heads.map((text) => cell(text))],
        body: [
          {
            isTotal: false,
            cells: heads.map((_, index) =>
              index === 0 ? cell("10月") : cell("67", true),
            ),
          },
        ],
      },
      SIZE,
      300,
    );
    heads.forEach((text, index) => {
      expect((widths[index] ?? 0) - CELL_MARGIN.side * 2).toBeGreaterThan(
        textWidth(text, SIZE) - 0.01,
      );
    });
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(300);
  });

  it("has room for its longest word beside many other columns", () => {
    const word = "(attendances)";
    const [, , width = 0] = columnWidths(
      {
        head: [[cell("Month"), cell("Count"), cell(`のべ ${word} (people)`)]],
        body: [
          {
            isTotal: false,
            cells: [cell("September"), cell("5", true), cell("5", true)],
          },
        ],
      },
      SIZE,
      240,
    );
    expect(width - CELL_MARGIN.side * 2).toBeGreaterThan(textWidth(word, SIZE));
  });
});

describe("columns that are all too long for a line", () => {
  it("take lines where they make the table lowest: of a division rather than of a title", () => {
    const division = "子ども発達支援センター";
    const title =
      "キャリアについて考えてみよう～『昇格』という選択肢を考えてみよう～";
    const [, divisions = 0, titles = 0] = columnWidths(
      {
        head: [["時期", "所属", "題名", "記録番号"].map((text) => cell(text))],
        body: [
          {
            isTotal: false,
            cells: ["9月4日・5日", "", title, "26"].map((text) => cell(text)),
          },
          {
            isTotal: false,
            cells: ["11月13日", division, title, "27"].map((text) =>
              cell(text),
            ),
          },
        ],
      },
      SIZE,
      427,
    );
    const lines = (text: string, width: number): number =>
      Math.ceil(textWidth(text, SIZE) / (width - CELL_MARGIN.side * 2));
    expect(lines(title, titles)).toBe(3);
    expect(lines(division, divisions)).toBeLessThanOrEqual(2);
  });
});
