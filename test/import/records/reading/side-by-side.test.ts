import { expect, it } from "vitest";
import { headingTwice } from "../../../../src/import/records/columns/side-by-side";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";

const twiceIn = (rows: readonly (readonly string[])[]) => {
  const table = readTableRows(
    { rows },
    (text) => ["日付", "氏名"].includes(text),
    importColumnMessages.ja,
  );
  return table && headingTwice(table, new Map([[0, "heldOn"]]), "heldOn");
};

it("knows two tables side by side by the date that both have", () => {
  const row = ["5/1", "朝霧正道", "10/1", "春野和則"];
  expect(twiceIn([["日付", "氏名", "日付", "氏名"], row])).toBe("日付");
  expect(
    twiceIn([
      ["上期", "上期", "下期", "下期"],
      ["日付", "氏名", "日付", "氏名"],
      row,
    ]),
  ).toBe("日付");
  expect(twiceIn([["日付", "氏名", "終了日", "備考"], row])).toBeUndefined();
});
