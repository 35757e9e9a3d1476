import { describe, expect, it } from "vitest";
import { columnWidths } from "../../../src/renderers/docx/blocks/tables/column-widths";
import { DESIGN } from "../../../src/renderers/design-values";
import { textWidth } from "../../../src/renderers/lines/char-width";

const WORD = "(attendances)";

describe("columns of a table in half a page", () => {
  it("have room for each word of their headers, and share all there is", () => {
    const widths = columnWidths(
      [
        { head: ["Rank"], cells: ["室長、次長級の職員", "係長級以下の職員"] },
        { head: ["Count", "(times)"], cells: ["67"] },
        { head: [`のべ ${WORD}`, "(people)"], cells: ["67"] },
        { head: ["実人数", "(people)"], cells: ["43"] },
      ],
      4870,
    );
    expect(widths[2]).toBeGreaterThan(
      textWidth(WORD, DESIGN.page.table * 20) * 1.1,
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(4870);
  });

  it("keep a date on its line, with the space that programs put around its digits", () => {
    const long = "変革を実現するための心理的安全性と自律組織マネジメント";
    const [date] = columnWidths(
      [
        { head: ["時期"], cells: Array(9).fill("12月27日") },
        { head: ["節"], cells: Array(9).fill(long) },
        { head: ["題名"], cells: Array(9).fill(long) },
      ],
      4870,
    );
    expect(date).toBeGreaterThan(
      textWidth("12月27日", DESIGN.page.table * 20) +
        (3 / 4) * DESIGN.page.table * 20,
    );
  });
});
