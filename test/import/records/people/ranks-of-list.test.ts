import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { wordsIn } from "../../../../src/domain/words/words";
import { entryProblemMessage } from "../../../../src/i18n/entering/entry-messages";
import {
  answerQuestion,
  correctCell,
} from "../../../../src/import/records/change-understanding";
import { countPlan } from "../../../../src/import/records/planning/results/count-plan";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/*
 * Ranks of a list that was made later, with a local kintone: 泉田 香織 (4006) and
 * 石清水 学 (4001) were 課長級 until 2023-03-31, and are 室長、次長級 since.
 */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterEach(() => city.emptyApp(city.appIds.meetings));

afterAll(() => city?.close());

const listOf = (who: string, ...lines: readonly string[]) =>
  city.tabWith("meetings", [
    `実施日\t${who}\t役職\t補佐官\tテーマ`,
    ...lines.map((line) => `${line}\t宮崎光世\t見直し`),
  ]);

const OF_TODAY = [
  "2022/6/1\t泉田香織\t室長、次長級",
  "2022/6/2\t石清水学\t室長、次長級",
  "2022/6/3\t岩清真紀\t課長級",
  "2023/6/4\t泉田香織\t室長、次長級",
] as const;

const ranks = ({ planned }: ImportController) =>
  planned.map(({ entry }) =>
    "attendances" in entry
      ? entry.attendances.map(({ rank = "" }) => rank).join()
      : "",
  );

const answered = async (tab: ImportController, answer: string) => {
  const [question] = tab.questions;
  await tab.change(answerQuestion(question?.answerKey ?? "", answer));
};

it("asks once for the list whose ranks are right, with how many and which", async () => {
  const tab = await listOf("氏名", ...OF_TODAY);
  expect(countPlan(tab.planned)).toMatchObject({ write: 2, wrong: 2 });
  expect(tab.questions).toHaveLength(1);
  const [{ problem, rows } = { problem: undefined, rows: 0 }] = tab.questions;
  expect(rows).toBe(2);
  expect(
    problem &&
      entryProblemMessage(problem, "ja", wordsIn(city.settings.words, "ja")),
  ).toContain(
    "（一覧と履歴：泉田 香織 2022-06-01 室長、次長級 ≠ 課長級、石清水 学 2022-06-02 室長、次長級 ≠ 課長級）",
  );
});

it.each([
  ["ofHistory", "課長級,課長級,課長級,室長、次長級"],
  ["ofList", "室長、次長級,室長、次長級,課長級,室長、次長級"],
])("writes the ranks that were answered: %s", async (answer, expected) => {
  const tab = await listOf("氏名", ...OF_TODAY);
  await answered(tab, answer);
  expect(countPlan(tab.planned)).toMatchObject({ write: 4, wrong: 0 });
  expect(ranks(tab).join()).toBe(expected);
  await tab.write();
  const { records } = await city.admin.record.getRecords({
    app: city.appIds.meetings,
    query: "order by 開催日 asc",
  });
  const written = records.flatMap(({ 参加者 }) =>
    (
      (参加者?.value ?? []) as readonly {
        readonly value: Readonly<Record<string, { readonly value: string }>>;
      }[]
    ).map(({ value }) => value.役職?.value),
  );
  expect(written.join()).toBe(expected);
  // Of what is written nothing is asked again.
  await tab.lookAgain();
  expect(countPlan(tab.planned)).toMatchObject({ there: 4, wrong: 0 });
});

it("asks of people who are told by their numbers, too, and lets a rank put in by hand be", async () => {
  const tab = await listOf(
    "職員番号",
    "2022/6/1\t4006\t室長、次長級",
    "2022/6/2\t4001\t室長、次長級",
  );
  expect(tab.questions.map(({ rows }) => rows)).toEqual([2]);
  await tab.change(correctCell("2", "rank", "理事、部長級"));
  await answered(tab, "ofHistory");
  expect(ranks(tab)).toEqual(["理事、部長級", "課長級"]);
});

it("asks who it is where somebody of that name never had the rank", async () => {
  const tab = await listOf("氏名", "2022/6/1\t岩清真紀\t理事、部長級");
  expect(tab.questions.map(({ problem }) => problem.code)).toContain(
    "postDisagrees",
  );
});

it("asks nothing where list and history agree, or the list has no rank", async () => {
  const tab = await listOf(
    "氏名",
    "2022/6/1\t泉田香織\t課長",
    "2022/6/2\t石清水学\t",
  );
  expect(tab.questions).toEqual([]);
  expect(ranks(tab)).toEqual(["課長級", "課長級"]);
});
