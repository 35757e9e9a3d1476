import { describe, expect, test } from "vitest";
import { visitTable } from "../../../src/disclosure/walk/visit-table";
import type { TableBlock } from "../../../src/report/block";
import { context, mark, number, walk } from "./visited";

const table = (id: string): TableBlock => ({
  kind: "table",
  id,
  caption: "利用状況",
  columns: [
    { id: "measure", label: "区分" },
    { id: "2022", label: "令和4年度", group: "年度" },
    { id: "2023", label: "令和5年度", group: "年度" },
  ],
  rows: [
    {
      id: "once",
      header: { kind: "text", text: "1回の人数" },
      cells: [number(3), number(8)],
      isTotal: false,
    },
    {
      id: "remark",
      header: { kind: "text", text: "備考" },
      cells: [{ kind: "text", text: "3名" }, number(null)],
      isTotal: true,
    },
  ],
  notes: ["注"],
});

const visit = (block: TableBlock, ...hidden: readonly number[]) =>
  walk(
    (visitor) => visitTable(block, context.place, context.language, visitor),
    ...hidden,
  );

describe("figures of a table", () => {
  test("are told in the words of the row and the column, with their row", () => {
    expect(
      visit(table("ranks")).told.map(({ label, value, place }) => [
        label,
        value,
        place,
      ]),
    ).toEqual([
      [
        "利用状況 1回の人数 年度 令和4年度",
        3,
        { ...context.place, itemIndex: 0 },
      ],
      [
        "利用状況 1回の人数 年度 令和5年度",
        8,
        { ...context.place, itemIndex: 0 },
      ],
    ]);
  });

  test.each(["usage", "records"])(
    "are figures of the year of the column where the table is by years: %s",
    (id) => {
      expect(visit(table(id)).told.map((figure) => figure.id)).toEqual([
        { kind: "year", fiscalYear: 2022, measure: "once" },
        { kind: "year", fiscalYear: 2023, measure: "once" },
      ]);
    },
  );

  test("stand alone in any other, each cell for itself", () => {
    const { told } = visit(table("ranks"));
    const other = visit(table("divisions")).told;
    const ids = [...told, ...other].map(({ id }) => JSON.stringify(id));
    expect(told.every(({ id }) => id.kind === "alone")).toBe(true);
    expect(new Set(ids).size).toBe(4);
  });

  test("have their mark where they are hidden, and nothing else has", () => {
    const block = table("usage");
    const { part } = visit(block, 3);
    expect(part).toEqual({
      ...block,
      rows: [{ ...block.rows[0], cells: [mark(), number(8)] }, block.rows[1]],
    });
  });

  test("of a table by years stay figures of the year with records behind them", () => {
    const block = table("usage");
    const [row] = block.rows;
    if (row === undefined) throw new Error("no row");
    const selected: TableBlock = {
      ...block,
      rows: [
        {
          ...row,
          cells: [
            {
              ...number(3),
              selection: { grain: "meeting", fiscalYear: 2022, rank: "部長級" },
            },
          ],
        },
      ],
    };
    expect(visit(selected).told.map((figure) => figure.id)).toEqual([
      { kind: "year", fiscalYear: 2022, measure: "once" },
    ]);
  });
});
