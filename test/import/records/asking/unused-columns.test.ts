import { expect, it } from "vitest";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { unusedColumns } from "../../../../src/import/records/columns/unused-columns";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";

const table = readTableRows(
  {
    rows: [
      ["No", "日付", "曜日", "氏名", "上司", "人数", "空"],
      ["1", "5/1", "月", "朝霧正道", "春野和則", "1", ""],
      ["2", "5/2", "火", "春野和則", "秋津宏", "2", ""],
      ["3", "5/3", "水", "秋津宏", "朝霧正道", "1", ""],
      ["4", "5/4", "木", "秋津宏", "天野大地", "", ""],
      ["5", "5/5", "金", "秋津宏", "赤松", "", ""],
    ],
  },
  (text) => ["日付", "氏名"].includes(text),
  importColumnMessages.ja,
);

it("names every column with contents that is not used, with a few of its texts", () => {
  if (table === undefined) throw new RangeError("no list");
  const mapping = new Map([
    [1, "heldOn"],
    [3, "personName"],
  ]);
  const unused = unusedColumns(table, mapping, []);
  expect(importColumnMessages.ja.unusedColumns(unused)).toContain(
    "「上司」（春野和則、秋津宏、朝霧正道、天野大地、ほか1種類）、「人数」（1、2）。",
  );
  expect(unused).toHaveLength(2);
  expect(unusedColumns(table, mapping, ["上司", "人数"])).toEqual([]);
});
