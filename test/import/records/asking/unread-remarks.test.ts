import { expect, it } from "vitest";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { unreadRemarks } from "../../../../src/import/records/planning/asking/unread-remarks";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";

const remarksOf = (
  heading: string,
  texts: readonly string[],
  mapping: ReadonlyMap<number, string> = new Map(),
) => {
  const rows = [
    ["日付", "氏名", heading],
    ...texts.map((text, at) => [`5/${at + 1}`, "朝霧正道", text]),
  ];
  const table = readTableRows(
    { rows },
    (text) => ["日付", "氏名"].includes(text),
    importColumnMessages.ja,
  );
  if (table === undefined) throw new RangeError("no list");
  return unreadRemarks(
    table,
    new Map([[0, "heldOn"], [1, "personName"], ...mapping]),
    { cancelled: ["中止"], fields: [] },
  );
};

it("tells what stands in remarks and raises no question, so that nothing of it is lost unseen", () => {
  expect(
    remarksOf("備考", [
      "庁舎",
      "中止",
      "ぽしゃった",
      "庁舎",
      "代理出席",
      "なし",
    ]),
  ).toEqual([
    {
      heading: "備考",
      texts: [
        { text: "庁舎", rows: 2 },
        { text: "ぽしゃった", rows: 1 },
      ],
    },
  ]);
});

it("tells nothing of other columns, of used ones, and of those that say nothing else", () => {
  expect(remarksOf("会議室", ["A", "B"])).toEqual([]);
  expect(remarksOf("備考", ["庁舎"], new Map([[2, "content"]]))).toEqual([]);
  expect(remarksOf("備考", ["中止", "代理出席"])).toEqual([]);
});

it("names all of them, those that may tell that nothing was held first", () => {
  const texts = Array.from({ length: 33 }, (_, at) => `用件${at}`);
  const told = importColumnMessages.ja.unreadRemarks("備考", [
    ...(remarksOf("備考", [...texts, "用件0", "台風"])[0]?.texts ?? []),
  ]);
  expect(told).toContain("、「台風」（1行）「用件0」（2行）");
  expect(told).toContain("「用件32」（1行）とあります");
});
