import { expect, it } from "vitest";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";
import { unreadPeople } from "../../../../src/import/records/columns/people/unread-people";

it("names the columns of further participants, as far as they are filled and not read", () => {
  const rows = [
    ["日付", "主参加者", "同席者", "参加者2", "出席者3", "備考"],
    ["5/1", "朝霧正道", "春野和則", "夏川佳代", "", "会議室"],
  ];
  const table = readTableRows(
    { rows },
    (text) => ["日付", "主参加者"].includes(text),
    importColumnMessages.ja,
  );
  if (table === undefined) throw new RangeError("no list");
  const mapping = new Map([
    [0, "heldOn"],
    [1, "personName"],
  ]);
  const fields = [{ name: "personName" }];
  expect(unreadPeople(table, mapping, fields)).toEqual(["同席者", "参加者2"]);
  expect(unreadPeople(table, mapping, [{ name: "title" }])).toEqual([]);
  expect(
    unreadPeople(table, new Map([...mapping, [2, "a"], [3, "b"]]), fields),
  ).toEqual([]);
});
