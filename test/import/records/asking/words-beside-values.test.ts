import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  answerQuestion,
  correctCell,
} from "../../../../src/import/records/change-understanding";
import { wordsBesideTicks } from "../../../../src/import/records/planning/asking/words-beside-ticks";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Lists with words beside the ticks and the days of their cells, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterEach(() => city.emptyApp(city.appIds.meetings));

afterAll(() => city?.close());

const listed = (...lines: readonly string[]) => city.tabWith("meetings", lines);
const statesOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent.状態?.value : standing,
  );
const asked = ({ questions }: ImportController) =>
  questions.map(({ problem, rows }) => [problem.detail, rows]);

describe("words beside a day", () => {
  const HEADINGS = "実施日\t開始\t氏名\t補佐官\tテーマ";
  const held = (day: string) => `${day}\t13:30\t天野大地\t宮崎光世\t見直し`;
  const daysOf = ({ planned }: ImportController) =>
    planned.map(({ entered }) => entered.texts.heldOn);

  it("are asked, once for all alike, and are no day of the week", async () => {
    const tab = await listed(
      "令和5年度 面談一覧",
      HEADINGS,
      held("5/7（日程変更）"),
      held("2023/5/8（オンライン）"),
      held("5月9日（火・オンライン）"),
      held("5/3（水・祝）"),
      held("令和5年5月5日（祝）"),
    );
    expect(statesOf(tab)).toEqual([
      ...["wrong", "wrong", "wrong"],
      ...["実施", "実施"],
    ]);
    expect(asked(tab)).toEqual([
      ["日程変更", 1],
      ["オンライン", 2],
    ]);
    for (const { answerKey } of tab.questions)
      await tab.change(answerQuestion(answerKey ?? "", "実施"));
    expect(statesOf(tab)).toEqual(Array.from({ length: 5 }, () => "実施"));
    expect(tab.planned.map(({ sent }) => sent.開催日?.value)).toEqual([
      ...["2023-05-07", "2023-05-08", "2023-05-09", "2023-05-03", "2023-05-05"],
    ]);
  });

  it("are asked of a day that stands apart from its month", async () => {
    const tab = await listed(
      "年度\t月\t日\t開始\t氏名\t補佐官\tテーマ",
      ...["7（日程変更）", "8日（土木課にて）", "9日（火）"].map(
        (day) => `令和5年度\t5\t${held(day)}`,
      ),
    );
    expect(statesOf(tab)).toEqual(["wrong", "wrong", "実施"]);
    expect(asked(tab)).toEqual([
      ["日程変更", 1],
      ["土木課にて", 1],
    ]);
    expect(daysOf(tab)).toEqual(["5/7", "5/8", "5/9（火）"]);
  });

  it("are asked of the person where they say who came for another, and are answered with the day", async () => {
    const tab = await listed(HEADINGS, held("2023/5/8（代理：春野）"));
    expect(statesOf(tab)).toEqual(["wrong"]);
    expect(tab.planned[0]?.problems).toContainEqual(
      expect.objectContaining({ code: "personStoodIn" }),
    );
    const other = await listed(HEADINGS, held("2023/5/8（予備）"));
    const [row = ""] = other.planned[0]?.rows ?? [];
    await other.change(correctCell(row, "heldOn", "2023/5/15"));
    expect(statesOf(other)).toEqual(["実施"]);
  });
});

describe("a month beside a day of another one", () => {
  const held = (day: string) => `${day}\t13:30\t天野大地\t宮崎光世\t見直し`;
  const doubts = ({ planned }: ImportController) =>
    planned.flatMap(({ problems }) =>
      problems
        .filter(({ code }) => code === "dateOtherMonth")
        .map(({ detail }) => detail),
    );

  it("is asked of a row with a month of its own", async () => {
    const tab = await listed(
      "月\t実施日\t開始\t氏名\t補佐官\tテーマ",
      `4\t${held("2023/4/3")}`,
      `5月\t${held("2023/6/1")}`,
      `\t${held("2023/7/4")}`,
    );
    expect(statesOf(tab)).toEqual(["実施", "wrong", "実施"]);
    expect(doubts(tab)).toEqual(["2023/6/1 ≠ 5月"]);
  });

  it("is asked below a heading inside the list, until somebody puts in the day", async () => {
    const tab = await listed(
      "実施日\t開始\t氏名\t補佐官\tテーマ",
      "【5月】",
      held("2023/5/1"),
      held("2023/6/2"),
      "令和5年度6月",
      held("2023/6/5"),
    );
    expect(statesOf(tab)).toEqual(["実施", "wrong", "実施"]);
    expect(doubts(tab)).toEqual(["2023/6/2 ≠ 【5月】"]);
    const [row = ""] = tab.planned[1]?.rows ?? [];
    await tab.change(correctCell(row, "heldOn", "2023/6/2"));
    expect(statesOf(tab)).toEqual(["実施", "実施", "実施"]);
  });
});

describe("words beside a tick", () => {
  const HEADINGS = "実施日\t開始\t補佐官\tテーマ\t天野大地\t朝霧正道";
  const held = (day: string, one: string, other: string) =>
    `${day}\t13:30\t宮崎光世\t見直し\t${one}\t${other}`;
  const besideTicks = ({ table, understanding }: ImportController) =>
    wordsBesideTicks(
      table ?? { columns: [], rows: [] },
      understanding?.mapping ?? new Map(),
      { cancelled: ["中止"], fields: [] },
    ).map(({ text, rows }) => `${text} ${rows}`);

  it("are told with whom they stand at, those of most rows first, and nobody is lost", async () => {
    const tab = await listed(
      HEADINGS,
      held("2023/5/1", "◎", "○途中から"),
      held("2023/5/2", "◎（オンライン）", "○途中から"),
      held("2023/5/3", "◎", "○"),
    );
    expect(besideTicks(tab)).toEqual([
      "朝霧正道：○途中から 2",
      "天野大地：◎（オンライン） 1",
    ]);
    expect(tab.planned.map(({ entered }) => entered.people.length)).toEqual([
      2, 2, 2,
    ]);
    expect(statesOf(tab)).toEqual(["実施", "実施", "実施"]);
  });

  it("are asked where they may say that nothing took place, and where somebody else came", async () => {
    const tab = await listed(
      HEADINGS,
      held("2023/5/1", "◎（再調整）", ""),
      held("2023/5/2", "◎中止", ""),
      held("2023/5/3", "◎（代理）", ""),
    );
    expect(statesOf(tab)).toEqual(["wrong", "wrong", "wrong"]);
    expect(asked(tab).map(([detail]) => detail)).toEqual(
      expect.arrayContaining(["◎（再調整）", "中止", "天野大地（代理）"]),
    );
    expect(besideTicks(tab)).toEqual([]);
  });
});
