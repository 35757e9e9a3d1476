import { describe, expect, it } from "vitest";
import { spreadMerged } from "../../../src/ui/grid/cells/merged-cells";

const everywhere = () => true;

/** As Excel puts it on the clipboard, but for its styles. */
const table = (...rows: readonly string[]): string =>
  `<html xmlns:x="urn:x"><head><style>td {color:#000}</style></head><body><table border=0>
<!--StartFragment--><col width=72>${rows.map((cells) => `<tr height=18>${cells}</tr>`).join("\n")}</table></body></html>`;

describe("merged cells of a spreadsheet", () => {
  const rows = [
    ["4/2", "4001", "窓口"],
    ["", "4002", "RPA"],
    ["4/3", "4003", ""],
  ];
  const markup = table(
    '<td rowspan=2 height=36 class=xl65>4/2</td><td>4001</td><td class="a">窓口</td>',
    '<td>4002</td><td ROWSPAN="2">RPA</td>',
    "<td>4/3</td><td>4003</td>",
  );

  it("give each row that they span what stands in them", () => {
    expect(spreadMerged(rows, markup, everywhere)).toEqual([
      ["4/2", "4001", "窓口"],
      ["4/2", "4002", "RPA"],
      ["4/3", "4003", "RPA"],
    ]);
  });

  it("give no row a number that is said once of several", () => {
    expect(spreadMerged(rows, markup, (column) => column !== 2)).toEqual([
      ["4/2", "4001", "窓口"],
      ["4/2", "4002", "RPA"],
      ["4/3", "4003", ""],
    ]);
  });

  it("leave what is typed below, and columns beside those that they span", () => {
    const wide = [
      ["甲", "", "乙"],
      ["", "別", "丙"],
    ];
    const spans = table(
      "<td rowspan=2 colspan=2>甲</td><td>乙</td>",
      "<td>丙</td>",
    );
    expect(spreadMerged(wide, spans, everywhere)).toEqual([
      ["甲", "", "乙"],
      ["甲", "別", "丙"],
    ]);
  });

  it("change nothing without markup, and where it is of other rows", () => {
    expect(spreadMerged(rows, "", everywhere)).toEqual(rows);
    expect(
      spreadMerged(rows, table("<td rowspan=3>4/2</td>"), everywhere),
    ).toEqual(rows);
    expect(
      spreadMerged(rows, table("<td rowspan=99999 colspan=99999>"), everywhere),
    ).toEqual(rows);
  });
});
