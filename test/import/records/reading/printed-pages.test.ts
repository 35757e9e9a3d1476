import { expect, it } from "vitest";
import { unreadNotes } from "../../../../src/import/records/planning/asking/unread-notes";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";

/* Lists as they were printed, page by page. */

const HEADINGS = ["実施日", "氏名", "テーマ"];
const entry = (day: number) => [`2023/5/${day}`, "天野大地", "人材"];
const read = (...rows: readonly (readonly string[])[]) => {
  const table = readTableRows(
    { rows },
    (text) => HEADINGS.includes(text),
    importColumnMessages.ja,
  );
  if (table === undefined) throw new RangeError("no headings");
  return table;
};

it("takes numbers of pages, and titles that go on, for no rows and no notes", () => {
  const table = read(
    ["令和5年度 面談一覧"],
    ["（1／2頁）", "", "企画課"],
    HEADINGS,
    entry(1),
    ["- 1 -"],
    [""],
    ["令和5年度 面談一覧（続き）"],
    ["（2／2頁）", "", "企画課"],
    HEADINGS,
    entry(8),
    ["次頁へ続く"],
    ["3ページ"],
  );
  expect(table.rows.map(({ name }) => name)).toEqual(["4", "10"]);
  expect(table.leftOut.notes).toEqual(["5", "7", "8", "11", "12"]);
  const rules = { cancelled: ["中止"], fields: [] };
  expect(unreadNotes(table, new Map([[0, "heldOn"]]), rules)).toEqual([]);
  expect(table.columns.map(({ heading }) => heading)).toEqual(HEADINGS);
});

it("keeps what only looks like a page", () => {
  const table = read(HEADINGS, entry(1), ["2/3", "朝霧正道", "採用"]);
  expect(table.rows).toHaveLength(2);
});

it("takes a text behind ● for a heading of the rows below it", () => {
  const table = read(HEADINGS, ["●総務部"], entry(1), ["●中止分"], entry(8));
  expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual([
    "●総務部",
    "●中止分",
  ]);
});
