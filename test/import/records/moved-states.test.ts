import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { answerQuestion } from "../../../src/import/records/change-understanding";
import { countMonths } from "../../../src/import/records/planning/results/count-months";
import { countPlan } from "../../../src/import/records/planning/results/count-plan";
import { someBrowser } from "./import-city";
import type { ProcessCity } from "./process-city";
import { listOf, rowOf, startProcessCity } from "./process-city";

/* Lists for an app whose states are moved by kintone's process management. */
let city: ProcessCity;

beforeAll(async () => {
  city = await startProcessCity();
});

afterEach(() => city.emptyApp(city.app));

afterAll(() => city?.close());

it("moves records to the states of the list, counts them so, and takes all back", async () => {
  const browser = someBrowser();
  const rows = [
    rowOf("2023/5/1", "実施"),
    rowOf("2023/5/2", "中止"),
    rowOf("2023/5/3", "予約"),
    rowOf("2023/5/4", "", "中止"),
  ];
  const tab = await city.tabWith(listOf(rows), browser);
  const key = tab.questions[0]?.answerKey ?? "";
  await tab.change(answerQuestion(key, "中止"));
  expect(countMonths(tab.planned)).toMatchObject({ total: 1, notHeld: 3 });
  await tab.write();
  expect(await city.states()).toEqual(["実施", "中止", "予約", "中止"]);
  const again = await city.tabWith(listOf(rows), browser);
  expect(countPlan(again.planned)).toMatchObject({ write: 0, there: 4 });
  const [note] = tab.notes;
  if (note !== undefined) await tab.takeBack(note);
  expect(await city.countOf(city.app)).toBe(0);
});

it("moves what no column tells to held, and says where the app has another state", async () => {
  const tab = await city.tabWith([
    "実施日\t開始\t氏名\t補佐官\tテーマ",
    "2023/5/1\t13:30\t天野大地\t宮崎光世\t見直し",
  ]);
  await tab.write();
  expect(await city.states()).toEqual(["実施"]);
  const other = await city.tabWith(listOf([rowOf("2023/5/1", "中止")]));
  expect(other.planned[0]?.problems).toContainEqual(
    expect.objectContaining({ code: "stateThereDiffers" }),
  );
});

it("asks for a state that no steps lead to", async () => {
  const tab = await city.tabWith(listOf([rowOf("2023/5/1", "保留")]));
  expect(tab.planned[0]).toMatchObject({ standing: "wrong" });
  expect(tab.questions[0]?.problem.candidates).toEqual(
    ["予約", "準備", "実施", "中止"].map((value) => ({ value, label: value })),
  );
});
