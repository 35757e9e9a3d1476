import { writeXlsx } from "hucre/xlsx";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import {
  answerQuestion,
  correctCell,
  giveAll,
  takeRows,
} from "../../../src/import/records/change-understanding";
import { countMonths } from "../../../src/import/records/planning/results/count-months";
import { countPlan } from "../../../src/import/records/planning/results/count-plan";
import { JOINS } from "../../../src/import/records/planning/rows/joining-of";
import type { ImportCity } from "./import-city";
import { SECRETARY, startImportCity } from "./import-city";

/* What the dialog does, without its look, with a local kintone. */
let city: ImportCity;
let rights: readonly unknown[];

const appOf = () => city.appIds.meetings;
const setRights = async (wanted: readonly unknown[]): Promise<void> => {
  await city.admin.app.updateAppAcl({ app: appOf(), rights: wanted as never });
  await city.deploy(appOf());
};

beforeAll(async () => {
  city = await startImportCity();
  ({ rights } = await city.admin.app.getAppAcl({ app: appOf() }));
});

afterEach(() => city.emptyApp(appOf()));

afterAll(() => city?.close());

const HEADINGS = "実施日\t開始\t氏名\t補佐官\tテーマ\t状態";
const row = (day: string, name = "天野大地", status = "実施") =>
  `${day}\t13:30\t${name}\t宮崎光世\t見直し\t${status}`;

/** A tab of a browser that shows a list. */
const tabWith = (...rows: readonly string[]) =>
  city.tabWith("meetings", [HEADINGS, ...rows]);

it("writes a list once, though two tabs show it and write is pressed in both", async () => {
  const days = ["2023/5/1", "2023/5/2"].map((day) => row(day));
  const first = await tabWith(...days);
  const second = await tabWith(...days, row("2023/5/3"));
  await first.write();
  expect(first.phase.at).toBe("written");

  await second.write();
  expect(second.phase).toEqual({
    at: "planned",
    isPlanning: false,
    told: "changedMeanwhile",
  });
  expect(countPlan(second.planned)).toMatchObject({ write: 1, there: 2 });
  expect(await city.countOf(appOf())).toBe(2);

  // What is new is written once it was seen.
  await second.write();
  expect(second.phase.at).toBe("written");
  expect(await city.countOf(appOf())).toBe(3);
});

it("leaves out a good row that somebody does not want, and takes it again", async () => {
  const tab = await tabWith(row("2023/5/1"), row("2023/5/2"));
  await tab.change(takeRows(["3"], false));
  expect(countPlan(tab.planned)).toMatchObject({ write: 1, left: 1 });
  expect(countMonths(tab.planned).total).toBe(1);
  await tab.change(takeRows(["3"], true));
  expect(countPlan(tab.planned)).toMatchObject({ write: 2, left: 0 });
  await tab.change(takeRows(["2"], false));
  await tab.write();
  const { records } = await city.admin.record.getRecords({ app: appOf() });
  expect(records.map(({ 開催日 }) => 開催日?.value)).toEqual(["2023-05-02"]);
});

it("warns of a row that differs from another in its adviser alone, until one is left out", async () => {
  const tab = await tabWith(
    row("2023/5/1"),
    row("2023/5/1").replace("宮崎光世", "石原弘子"),
    row("2023/5/2"),
  );
  const warned = () =>
    tab.planned.map(({ problems }) =>
      problems.flatMap(({ code, detail }) =>
        code === "rowTwice" ? [detail] : [],
      ),
    );
  expect(warned()).toEqual([[], ["2"], []]);
  expect(countPlan(tab.planned)).toMatchObject({ write: 3 });
  await tab.change(takeRows(["2"], false));
  expect(warned()).toEqual([[], [], []]);
});

it("reads the sheets that somebody chooses, each in its own year, and keeps what was corrected", async () => {
  const sheet = (name: string, ...headings: readonly string[]) => ({
    name,
    rows: [
      [`${name} 面談一覧`],
      [...headings],
      ["5/1", "13:30", "天野大地", "宮崎光世"],
      ["計", "1回"],
    ],
  });
  const bytes = await writeXlsx({
    sheets: [
      sheet("R4", "実施日", "開始", "氏名", "補佐官"),
      sheet("R5", "実施日", "開始", "氏名", "補佐官"),
      sheet("R3", "開催日", "時刻", "参加者", "アドバイザー"),
    ],
  });
  const tab = await tabWith(row("2023/5/1"));
  await tab.takeFile(new File([bytes as BlobPart], "面談.xlsx"));
  const days = () =>
    tab.planned.map(({ rows, sent }) => [rows.join(), sent.開催日?.value]);
  expect(days()).toEqual([
    ["R4 3", "2022-05-01"],
    ["R5 3", "2023-05-01"],
  ]);
  await tab.change(correctCell("R5 3", "theme", "計画"));
  await tab.chooseSheets(["R5", "R3"]);
  expect(days()).toEqual([
    ["R5 3", "2023-05-01"],
    ["R3 3", "2021-05-01"],
  ]);
  expect(tab.planned[0]?.sent.テーマ?.value).toBe("計画");
  // A sheet whose title has last year's: the others keep theirs.
  const ofSheet = (name: string) =>
    tab.years.find(({ group }) => group.by?.text === name)?.group;
  const key = ofSheet("R3")?.answerKey ?? "";
  await tab.change(answerQuestion(key, "fiscal:2020"));
  expect(days()).toEqual([
    ["R5 3", "2023-05-01"],
    ["R3 3", "2020-05-01"],
  ]);
  expect(tab.planned[0]?.sent.テーマ?.value).toBe("計画");
  expect(ofSheet("R3")?.isConfirmed).toBe(true);
  expect(ofSheet("R5")?.isConfirmed).toBe(false);
});

it("joins a row that goes on with a meeting once somebody says so, and tells what differs", async () => {
  const tab = await tabWith(row("2023/5/1"), "\t\t朝霧正道\t\t同席\t実施");
  expect(tab.questions.map(({ problem }) => problem.code)).toEqual([
    "rowGoesOn",
  ]);
  await tab.change(answerQuestion(tab.questions[0]?.answerKey ?? "", JOINS));
  expect(tab.planned.map(({ rows }) => rows)).toEqual([["2", "3"]]);
  expect(tab.planned[0]?.problems).toMatchObject([
    { code: "rowPartLeft", detail: "同席" },
  ]);
  expect(tab.planned[0]?.entered.people).toHaveLength(2);
});

it("keeps an answered question, so that a wrong answer can be changed", async () => {
  const tab = await tabWith(`2023/5/1\t13:30\t天野大地\t石原\t見直し\t実施`);
  const [question] = tab.questions;
  const [right, wrong] = question?.problem.candidates ?? [];
  const key = question?.answerKey ?? "";
  const personOf = () => JSON.stringify(tab.planned[0]?.sent);
  await tab.change(answerQuestion(key, wrong?.value));
  expect(tab.questions).toEqual([question]);
  expect(personOf()).toContain(wrong?.value);
  await tab.change(answerQuestion(key, right?.value ?? ""));
  expect(tab.questions).toEqual([question]);
  expect(personOf()).not.toContain(wrong?.value);
  // Not answered after all.
  await tab.change(answerQuestion(key, undefined));
  expect(countPlan(tab.planned)).toMatchObject({ wrong: 1 });
});

it("gives rows without a summary line the one that is chosen for all of them", async () => {
  const tab = await city.tabWith("activities", [
    "実施日\t節\t集計見出し\t題名",
    "2023/5/1\t02\t勉強会\t第1回",
    "2023/6/1\t02\t\t第2回",
  ]);
  const lines = () =>
    tab.planned.map(({ sent }) => sent.集計見出し?.value ?? "");
  expect(lines()).toEqual(["勉強会", ""]);
  await tab.change(giveAll("summaryLine", "研修会"));
  expect(lines()).toEqual(["勉強会", "研修会"]);
});

it("counts by month what took place, and the cancelled beside it", async () => {
  const tab = await tabWith(
    row("2023/5/1"),
    row("2023/5/2", "天野大地", "中止"),
    row("2023/6/1"),
    // Before the roster's history, which would tell the rank.
    row("2016/6/1"),
  );
  expect(countMonths(tab.planned)).toMatchObject({
    months: [
      ["2016-06", 1],
      ["2023-05", 1],
      ["2023-06", 1],
    ],
    total: 3,
    notHeld: 1,
    rankless: 1,
  });
});

it("takes back again what it could not take back for want of a right", async () => {
  const tab = await tabWith(row("2023/5/1"));
  await tab.write();
  const [note] = tab.notes;
  if (note === undefined) throw new RangeError("nothing was noted");
  await setRights([
    {
      entity: { type: "USER", code: SECRETARY.username },
      recordViewable: true,
      recordAddable: true,
      recordEditable: true,
      recordDeletable: false,
    },
    ...rights,
  ]);
  await tab.takeBack(note);
  expect(tab.phase).toMatchObject({ back: { stop: "noPermission" } });
  expect(await city.countOf(appOf())).toBe(1);
  await setRights(rights);
  await tab.takeBackAgain();
  expect(tab.phase).toMatchObject({ at: "takenBack", back: { left: [] } });
  expect(await city.countOf(appOf())).toBe(0);
});

it("counts by month the times of activities beside the records, and asks of a blank count", async () => {
  const tab = await city.tabWith("activities", [
    "開始日\t節\t集計見出し\t題名\t回数",
    "2023/6/2\t研修\t職員研修\tあ\t2",
    "2023/6/3\t研修\t職員研修\tい（3回）\t",
    "2023/7/4\t研修\t職員研修\tう\t1",
  ]);
  const [question] = tab.questions;
  expect(question?.problem).toMatchObject({
    code: "titleTellsBlankCount",
    detail: "い（3回）",
  });
  await tab.change(answerQuestion(question?.answerKey ?? "", "3"));
  expect(countMonths(tab.planned)).toMatchObject({
    months: [
      ["2023-06", 2],
      ["2023-07", 1],
    ],
    times: new Map([
      ["2023-06", 5],
      ["2023-07", 1],
    ]),
    totalTimes: 6,
  });
});

it.each(["回数", "件数", "実績数"])(
  "asks of a meeting that a list counts twice below %s, and not at all",
  async (heading) => {
    const tab = await city.tabWith("meetings", [
      `実施日\t開始\t氏名\t補佐官\tテーマ\t${heading}`,
      "2023/5/1\t13:30\t天野大地\t宮崎光世\t見直し\t2",
      "2023/5/2\t13:30\t天野大地\t宮崎光世\t計画\t1",
      "2023/5/3\t13:30\t天野大地\t宮崎光世\t予算\t0",
    ]);
    expect(
      tab.planned.map(({ problems }) => problems.map(({ code }) => code)),
    ).toEqual([["timesNotKept"], [], ["rowCalledOff"]]);
    expect(tab.questions[0]?.problem.detail).toBe(`${heading}：2`);
  },
);
