import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import { readingKey } from "../../../../src/import/records/planning/years/year-reading";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Lists whose year stands above their rows, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listed = (...lines: readonly string[]) => city.tabWith("meetings", lines);
const held = (day: string) => `${day}\t13:30\t天野大地\t宮崎光世\t見直し`;
let key = "";
const daysOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent.開催日?.value : standing,
  );
/** What tells the year of how many days, and how it may be meant. */
const asked = ({ years }: ImportController) =>
  years.map(({ group: { by, offered }, rows }) => [
    by?.text,
    rows,
    offered.map(({ reading }) => readingKey(reading)),
  ]);
const answered = async (tab: ImportController, answer: string) => {
  const open = tab.years.find(({ group }) => group.taken === undefined);
  key = open?.group.answerKey ?? key;
  await tab.change(answerQuestion(key, answer));
  return daysOf(tab);
};

describe("a year in a column of its own that is written once", () => {
  const HEADINGS = "年\t月\t日\t開始\t氏名\t補佐官\tテーマ";

  it.each(["", "〃"])(
    "is asked where months go back below it (%s), once for all rows",
    async (below) => {
      const tab = await listed(
        HEADINGS,
        `令和4年\t4\t${held("5")}`,
        `${below}\t12\t${held("6")}`,
        `${below}\t1\t${held("10")}`,
        `${below}\t\t${held("11")}`,
        `${below}\t3\t${held("3")}`,
      );
      const [april, december] = ["2022-04-05", "2022-12-06"];
      const wrong = ["wrong", "wrong", "wrong", "wrong"];
      expect(daysOf(tab)).toEqual([april, ...wrong]);
      expect(asked(tab)).toEqual([
        ["令和4年", 4, ["calendar:2022", "fiscal:2022"]],
      ]);
      const later = ["2023-01-10", "2023-01-11", "2023-03-03"];
      expect(await answered(tab, "fiscal:2022")).toEqual([
        april,
        december,
        ...later,
      ]);
      expect(await answered(tab, "calendar:2022")).toEqual([
        ...[april, december, "2022-01-10", "2022-01-11", "2022-03-03"],
      ]);
    },
  );

  it("is of the calendar where every row says it, and where months go on", async () => {
    const tab = await listed(
      HEADINGS,
      `令和4年\t12\t${held("6")}`,
      `令和4年\t1\t${held("10")}`,
      `令和5年\t1\t${held("11")}`,
      `\t2\t${held("3")}`,
      `令和4年度\t12\t${held("7")}`,
      `\t3\t${held("7")}`,
    );
    // A January after a December of its year is doubtful, not what its year is.
    const [{ answerKey = "", problem } = {}] = tab.questions;
    expect(problem?.code).toBe("dateAstray");
    await tab.change(answerQuestion(answerKey, "asTyped"));
    expect(daysOf(tab)).toEqual([
      ...["2022-12-06", "2022-01-10", "2023-01-11", "2023-02-03"],
      ...["2022-12-07", "2023-03-07"],
    ]);
  });
});

describe("a heading inside the list that is a year alone", () => {
  const HEADINGS = "実施日\t開始\t氏名\t補佐官\tテーマ";

  it.each([
    ["■令和4年", "■令和5年"],
    ["2022年", "2023年"],
    ["【令和4年分】", "【R5年】"],
    ["2022", "2023"],
  ])("is the year of the days below it: %s", async (one, other) => {
    const tab = await listed(
      HEADINGS,
      one,
      held("4/5"),
      held("12/6 13:30"),
      other,
      held("1/10"),
      held("5月9日（火）"),
    );
    expect(daysOf(tab)).toEqual([
      ...["2022-04-05", "2022-12-06", "2023-01-10", "2023-05-09"],
    ]);
  });

  it("is asked where months go back below it, months of headings too", async () => {
    const tab = await listed(
      HEADINGS,
      "■令和4年",
      "【12月】",
      held("6日"),
      "【1月】",
      held("1/10"),
      "■令和5年",
      held("4/5"),
    );
    expect(daysOf(tab)).toEqual(["wrong", "wrong", "2023-04-05"]);
    expect(asked(tab)).toEqual([
      ["■令和4年", 2, ["calendar:2022", "fiscal:2022"]],
      ["■令和5年", 1, ["calendar:2023"]],
    ]);
    expect(await answered(tab, "fiscal:2022")).toEqual([
      ...["2022-12-06", "2023-01-10", "2023-04-05"],
    ]);
  });

  it("is to be put right where a day below it is of another year", async () => {
    const tab = await listed(
      HEADINGS,
      "令和5年",
      held("2023/5/9"),
      held("2022/5/16"),
    );
    expect(daysOf(tab)).toEqual(["2023-05-09", "wrong"]);
    expect(tab.planned[1]?.problems).toContainEqual(
      expect.objectContaining({ detail: "2022/5/16 ≠ 令和5年" }),
    );
  });
});
