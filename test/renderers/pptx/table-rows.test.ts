import { expect, it } from "vitest";
import { tableRows } from "../../../src/renderers/pptx/pieces/table-rows";

const cell = { text: "", isNumber: false, columnSpan: 1, rowSpan: 1 };

it("makes the last row of a header that spans two as high as its lines, so that nothing stands over the total", () => {
  const headOf = (spanning: string) =>
    tableRows(
      {
        head: [
          [
            { ...cell, text: spanning, rowSpan: 2 },
            { ...cell, text: "学年別" },
          ],
          [
            { ...cell, covered: "fromAbove" },
            { ...cell, text: "中学1年" },
          ],
        ],
        body: [],
      },
      { widths: [60, 80], textSize: 10, language: "ja" },
    ).head.map(({ height }) => height);
  const [top = 0, short = 0] = headOf("月");
  const [sameTop, long = 0] = headOf("のべ人数（名）");
  expect(sameTop).toBe(top);
  expect(long).toBeGreaterThan(short * 1.5);
});

it("sets a day in a column of figures to the right, as they are", () => {
  const { body } = tableRows(
    {
      head: [],
      body: [
        {
          isTotal: false,
          cells: [
            { ...cell, text: "基準日" },
            { ...cell, text: "令和6年（2024年）3月31日" },
          ],
        },
        {
          isTotal: false,
          cells: [
            { ...cell, text: "集計した記録" },
            { ...cell, text: "110件", isNumber: true },
          ],
        },
      ],
    },
    { widths: [60, 120], textSize: 10, language: "ja" },
  );
  expect(
    body.map(({ cells }) => cells.map(({ isNumber }) => isNumber)),
  ).toEqual([
    [false, true],
    [false, true],
  ]);
  expect(body[0]?.cells[1]?.text).toBe("令和6年（2024年）\n3月31日");
});
