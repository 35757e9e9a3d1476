import { afterAll, beforeAll, expect, it } from "vitest";
import { wordsIn } from "../../../../src/domain/words/words";
import { entryProblemMessage } from "../../../../src/i18n/entering/entry-messages";
import { OWN_WORDS } from "../../../../src/i18n/entering/own-words";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* What an import says itself within texts that it quotes, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const told = (
  problem: Parameters<typeof entryProblemMessage>[0],
  language: "ja" | "en",
) =>
  entryProblemMessage(
    problem,
    language,
    wordsIn(city.settings.words, language),
  );

it("is told in the language of the reader", async () => {
  const tab = await city.tabWith("meetings", [
    "実施日\t氏名\t補佐官\tテーマ\t出欠",
    "2023/5/1\t天野大地\t宮崎光世\t見直し\t○",
    "2023/5/2\t天野大地\t宮崎光世\t採用\t○",
    "2023/5/3\t天野大地\t宮崎光世\t人材\t",
  ]);
  const [problem] = tab.questions.map((question) => question.problem);
  if (problem === undefined) throw new RangeError("nothing is asked");
  expect(told(problem, "ja")).toContain("出欠：空欄");
  expect(told(problem, "en")).toContain("出欠: blank");
  expect(told(problem, "en")).not.toContain("空欄");
});

it.each([
  [OWN_WORDS.struck, '"Struck out"'],
  [`${OWN_WORDS.struck}「5/1」`, "Struck out: 「5/1」"],
  [OWN_WORDS.legend("灰色は中止"), "Legend: 灰色は中止"],
  [OWN_WORDS.dayOfRow("5/2に実施", "5/1"), "5/2に実施 (date of the row: 5/1)"],
])("puts %s as %s", (detail, english) => {
  expect(told({ code: "rowCalledOff", detail }, "en")).toContain(english);
  expect(told({ code: "rowCalledOff", detail }, "ja")).toContain(detail);
});
