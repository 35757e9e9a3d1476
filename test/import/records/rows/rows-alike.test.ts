import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entryProblemMessage } from "../../../../src/i18n/entering/entry-messages";
import { importRowMessages } from "../../../../src/i18n/entering/import-row-messages";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import { joinedRows } from "../../../../src/import/records/planning/results/count-plan";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { WORDS } from "../../../support/words";
import { startImportCity } from "../import-city";

/* Rows that follow each other and say the same, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listed = (...lines: readonly string[]) => city.tabWith("meetings", lines);
const recordsOf = ({ planned }: ImportController) =>
  planned.map(({ rows, standing, sent }) => [
    rows.join("+"),
    standing === "write" ? sent.開催日?.value : standing,
  ]);
const answer = (tab: ImportController, at: number, value: string) =>
  tab.change(answerQuestion(tab.questions[at]?.answerKey ?? "", value));

describe("rows of one day and theme without a time", () => {
  const HEADINGS = "実施日\t氏名\t補佐官\tテーマ";
  const held = (day: string, who: string, theme: string) =>
    `${day}\t${who}\t宮崎光世\t${theme}`;

  it("are asked, once a theme, whether they are one record", async () => {
    const tab = await listed(
      HEADINGS,
      held("2023/4/5", "天野大地", "1on1"),
      held("2023/4/5", "朝霧正道", "1on1"),
      held("2023/4/5", "春野和則", "1on1"),
      held("2023/4/7", "天野大地", "窓口の見直し"),
      held("2023/4/7", "春野和則", "窓口の見直し"),
    );
    expect(recordsOf(tab)).toEqual([
      ["2", "wrong"],
      ["3", "wrong"],
      ["4", "wrong"],
      ["5", "wrong"],
      ["6", "wrong"],
    ]);
    expect(
      tab.questions.map(({ problem, rows }) => [problem.detail, rows]),
    ).toEqual([
      ["1on1", 2],
      ["窓口の見直し", 1],
    ]);
    await answer(tab, 0, "apart");
    await answer(tab, 1, "joins");
    expect(recordsOf(tab)).toEqual([
      ...["2", "3", "4"].map((row) => [row, "2023-04-05"]),
      ["5+6", "2023-04-07"],
    ]);
    expect(joinedRows(tab.planned)).toEqual([["5", "6"]]);
  });

  it("hold back the record above, until they are answered or left out", async () => {
    const tab = await listed(
      HEADINGS,
      held("2023/4/5", "天野大地", "1on1"),
      held("2023/4/5", "朝霧正道", "1on1"),
    );
    const told = tab.planned[0]?.problems.map((problem) =>
      entryProblemMessage(problem, "ja", WORDS.ja),
    );
    expect(told).toEqual([
      "3行目がこの記録の続きかどうかが決まっていないので、この行もまだ書き込みません。3行目の問いに答えてください。",
    ]);
    const below = tab.planned[1]?.rows[0] ?? "";
    await tab.change((known) => ({ ...known, leftOut: new Set([below]) }));
    expect(recordsOf(tab)).toEqual([
      ["2", "2023-04-05"],
      ["3", "left"],
    ]);
  });

  it("are of the day above where only its first row says it", async () => {
    const tab = await listed(
      HEADINGS,
      held("2023/4/5", "天野大地", "1on1"),
      held("", "朝霧正道", "1on1"),
      held("2023/4/6", "春野和則", "1on1"),
    );
    await answer(tab, 0, "apart");
    expect(recordsOf(tab)).toEqual([
      ["2", "2023-04-05"],
      ["3", "2023-04-05"],
      ["4", "2023-04-06"],
    ]);
  });
});

describe("rows of one day and time", () => {
  it.each([
    ["no theme", "開始", "13:30", ""],
    ["hours in which the adviser was there", "時間", "13:30～17:00", "1on1"],
    ["half a day", "開始", "午前", "1on1"],
  ])("are asked about where they say %s", async (_, heading, time, theme) => {
    const tab = await listed(
      `実施日\t${heading}\t氏名\t補佐官\tテーマ`,
      `2023/4/5\t${time}\t天野大地\t宮崎光世\t${theme}`,
      `2023/4/5\t${time}\t朝霧正道\t宮崎光世\t${theme}`,
    );
    expect(tab.questions.map(({ problem }) => problem.code)).toEqual([
      "rowsAlike",
    ]);
    await answer(tab, 0, "apart");
    expect(recordsOf(tab)).toEqual([
      ["2", "2023-04-05"],
      ["3", "2023-04-05"],
    ]);
  });

  it.each([
    ["状態", "中止", "実施"],
    ["実施方法", "対面", "オンライン"],
    ["内容", "1回目", "2回目"],
  ])("are asked about where their %s differs", async (heading, ...told) => {
    const tab = await listed(
      `実施日\t開始\t氏名\t補佐官\tテーマ\t${heading}`,
      ...told.map(
        (one, at) =>
          `2023/4/5\t13:30\t${["天野大地", "朝霧正道"][at] ?? ""}\t宮崎光世\t1on1\t${one}`,
      ),
    );
    expect(
      tab.questions.map(({ problem }) => [problem.code, problem.detail]),
    ).toContainEqual(["rowDiffers", heading]);
    await tab.change(answerQuestion(`rowDiffers:${heading}`, "apart"));
    expect(recordsOf(tab)).toHaveLength(2);
  });
});

it("asks once of rows with a time and without a day whether they are of the day above", async () => {
  const tab = await listed(
    "実施日\t開始\t氏名\t補佐官\tテーマ",
    "2023/4/5\t13:30\t天野大地\t宮崎光世\t予算",
    "\t14:30\t朝霧正道\t\t",
    "\t15:30\t春野和則\t\t",
    "2023/4/6\t13:30\t天野大地\t宮崎光世\t予算",
  );
  expect(
    tab.questions.map(({ problem, rows }) => [problem.code, rows]),
  ).toEqual([["rowDiffersUndated", 2]]);
  await answer(tab, 0, "sameDay");
  expect(recordsOf(tab).map(([row]) => row)).toEqual(["2", "3", "4", "5"]);
  expect(tab.planned.map(({ entered }) => entered.texts.heldOn)).toEqual([
    ...["2023/4/5", "2023/4/5", "2023/4/5", "2023/4/6"],
  ]);
});

it("takes 主 and 従 beside each name for the roles of one record, in whatever order", async () => {
  const tab = await listed(
    "実施日\t開始\t氏名\t主従\t補佐官\tテーマ",
    "2023/4/5\t13:30\t天野大地\t従\t宮崎光世\t予算",
    "2023/4/5\t13:30\t朝霧正道\t主\t宮崎光世\t予算",
    "2023/4/5\t13:30\t春野和則\t従\t宮崎光世\t予算",
  );
  expect(tab.questions).toEqual([]);
  expect(recordsOf(tab)).toEqual([["2+3+4", "2023-04-05"]]);
  const [record] = tab.planned;
  expect(
    record && "attendances" in record.entry
      ? record.entry.attendances.map(({ role }) => role)
      : [],
  ).toEqual(["companion", "principal", "companion"]);
});

describe("rows that become one record", () => {
  it("are told with their numbers, also where a time proves it", async () => {
    const tab = await listed(
      "実施日\t開始\t氏名\t補佐官\tテーマ",
      "2023/4/5\t13:30\t天野大地\t宮崎光世\t1on1",
      "2023/4/5\t13:30\t朝霧正道\t宮崎光世\t1on1",
      "2023/4/6\t13:30\t天野大地\t宮崎光世\t1on1",
      "\t\t春野和則\t\t",
    );
    expect(tab.questions).toEqual([]);
    const joined = joinedRows(tab.planned);
    expect(importRowMessages.ja.rows.joined(joined)).toContain(
      "2件あります（2・3行目、4・5行目）",
    );
    expect(importRowMessages.en.rows.joined(joined)).toContain(
      "2 records are made of several rows each (rows 2 + 3, 4 + 5)",
    );
  });
});

describe("a line that was copied", () => {
  const HEADINGS = "番号\t実施日\t開始\t氏名\t補佐官\tテーマ";
  const held = (at: number, day = "2023/4/5", theme = "人材") =>
    `${at}\t${day}\t13:30\t天野 大地\t宮崎光世\t${theme}`;

  it("is asked about once with all others, and leaves the one above it as it is", async () => {
    const tab = await listed(
      HEADINGS,
      held(1),
      held(2),
      held(3, "2023/4/6"),
      held(4, "2023/4/6", "予算"),
      held(5),
    );
    expect(
      tab.questions.map(({ problem, rows }) => [problem.code, rows]),
    ).toEqual([["rowRepeated", 2]]);
    expect(
      entryProblemMessage(
        tab.questions[0]?.problem ?? { code: "rowRepeated" },
        "ja",
        WORDS.ja,
      ),
    ).toBe(
      "2行目と同じ内容の行です。写し間違いなら取り込まないでください。別の記録なら取り込んでください。",
    );
    expect(recordsOf(tab)).toEqual([
      ["2", "2023-04-05"],
      ["3", "wrong"],
      ["4", "2023-04-06"],
      ["5", "2023-04-06"],
      ["6", "wrong"],
    ]);
    await answer(tab, 0, "leaves");
    expect(recordsOf(tab).map(([, standing]) => standing)).toEqual([
      "2023-04-05",
      "left",
      "2023-04-06",
      "2023-04-06",
      "left",
    ]);
    await tab.change(answerQuestion("rowRepeated", "takes"));
    expect(recordsOf(tab).map(([, standing]) => standing)).toEqual([
      "2023-04-05",
      "2023-04-05",
      "2023-04-06",
      "2023-04-06",
      "2023-04-05",
    ]);
  });

  it("is none where another participant, another time or a blank day is told", async () => {
    const tab = await listed(
      "実施日\t開始\t氏名\t補佐官\tテーマ",
      "2023/4/5\t13:30\t天野大地\t宮崎光世\t人材",
      "2023/4/5\t13:30\t朝霧正道\t宮崎光世\t人材",
      "2023/4/5\t15:00\t天野大地\t宮崎光世\t人材",
    );
    expect(tab.questions).toEqual([]);
    expect(recordsOf(tab)).toEqual([
      ["2+3", "2023-04-05"],
      ["4", "2023-04-05"],
    ]);
  });
});

describe("a title just above the headings", () => {
  it.each([
    ["over all of them", "令和5年度　1on1実施記録\t".repeat(6).trimEnd()],
    ["over the first", "令和5年度　1on1実施記録"],
  ])("is no heading: %s", async (_, title) => {
    const tab = await listed(
      title,
      "No\t実施日\t開始\t氏名\t補佐官\tテーマ",
      "1\t2023/4/5\t13:30\t天野大地\t宮崎光世\t人材",
      "2\t2023/4/6\t13:30\t朝霧正道\t宮崎光世\t人材",
    );
    expect(tab.table?.columns.map(({ heading }) => heading)).toEqual([
      "No",
      "実施日",
      "開始",
      "氏名",
      "補佐官",
      "テーマ",
    ]);
    expect(tab.understanding?.mapping.has(0)).toBe(false);
    expect(recordsOf(tab)).toEqual([
      ["3", "2023-04-05"],
      ["4", "2023-04-06"],
    ]);
  });
});
