import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { answerQuestion } from "../../../src/import/records/change-understanding";
import { countMonths } from "../../../src/import/records/planning/count-months";
import { countPlan } from "../../../src/import/records/planning/count-plan";
import type { Settings } from "../../../src/settings/settings";
import type { ImportController } from "../../../src/ui/importing/import-controller";
import type { ImportCity } from "./import-city";
import { someBrowser, startImportCity } from "./import-city";

/* Lists for an app whose states are moved by kintone's process management. */
let city: ImportCity;
let settings: Settings;

const appOf = () => city.appIds.meetings;

const state = (index: number, name: string) => ({
  name,
  index: String(index),
  assignee: { type: "ONE", entities: [] },
});

beforeAll(async () => {
  city = await startImportCity();
  await city.admin.app.updateProcessManagement({
    app: appOf(),
    enable: true,
    states: {
      予約: state(0, "予約"),
      準備: state(1, "準備"),
      実施: state(2, "実施"),
      中止: state(3, "中止"),
      保留: state(4, "保留"),
    } as never,
    actions: [
      { name: "整える", from: "予約", to: "準備", filterCond: "" },
      { name: "行った", from: "準備", to: "実施", filterCond: "" },
      { name: "やめる", from: "予約", to: "中止", filterCond: "" },
    ] as never,
  });
  await city.deploy(appOf());
  const { meetings } = city.settings.sources;
  if (meetings === undefined) throw new RangeError("no meetings");
  settings = {
    ...city.settings,
    sources: {
      ...city.settings.sources,
      meetings: {
        ...meetings,
        fields: { ...meetings.fields, status: "ステータス" },
      },
    },
  };
});

afterEach(() => city.emptyApp(appOf()));

afterAll(() => city?.close());

const HEADINGS = "実施日\t開始\t氏名\t補佐官\tテーマ\t状態\t備考";
const row = (day: string, status: string, note = "") =>
  `${day}\t13:30\t天野大地\t宮崎光世\t見直し\t${status}\t${note}`;

const statesIn = async () => {
  const { records } = await city.admin.record.getRecords({
    app: appOf(),
    query: "order by 開催日 asc",
  });
  return records.map(({ ステータス }) => ステータス?.value);
};

const listed = (
  rows: readonly string[],
  browser = someBrowser(),
): Promise<ImportController> =>
  city.tabWith("meetings", [HEADINGS, ...rows], browser, { settings });

it("moves records to the states of the list, counts them so, and takes all back", async () => {
  const browser = someBrowser();
  const rows = [
    row("2023/5/1", "実施"),
    row("2023/5/2", "中止"),
    row("2023/5/3", "予約"),
    row("2023/5/4", "", "中止"),
  ];
  const tab = await listed(rows, browser);
  const key = tab.questions[0]?.answerKey ?? "";
  await tab.change(answerQuestion(key, "中止"));
  expect(countMonths(tab.planned)).toMatchObject({ total: 1, notHeld: 3 });
  await tab.write();
  expect(await statesIn()).toEqual(["実施", "中止", "予約", "中止"]);
  const again = await listed(rows, browser);
  expect(countPlan(again.planned)).toMatchObject({ write: 0, there: 4 });
  const [note] = tab.notes;
  if (note !== undefined) await tab.takeBack(note);
  expect(await city.countOf(appOf())).toBe(0);
});

it("moves what no column tells to held, and says where the app has another state", async () => {
  const tab = await city.tabWith(
    "meetings",
    [
      "実施日\t開始\t氏名\t補佐官\tテーマ",
      "2023/5/1\t13:30\t天野大地\t宮崎光世\t見直し",
    ],
    someBrowser(),
    { settings },
  );
  await tab.write();
  expect(await statesIn()).toEqual(["実施"]);
  const other = await listed([row("2023/5/1", "中止")]);
  expect(other.planned[0]?.problems).toContainEqual(
    expect.objectContaining({ code: "stateThereDiffers" }),
  );
});

it("asks for a state that no steps lead to", async () => {
  const tab = await listed([row("2023/5/1", "保留")]);
  expect(tab.planned[0]).toMatchObject({ standing: "wrong" });
  expect(tab.questions[0]?.problem.candidates).toEqual(
    ["予約", "準備", "実施", "中止"].map((value) => ({ value, label: value })),
  );
});

it("goes on moving states where it was broken off, also after the page was left", async () => {
  const browser = someBrowser();
  const rows = ["1", "2", "3"].map((day) => row(`2023/5/${day}`, "実施"));
  const tab = await city.tabWith("meetings", [HEADINGS, ...rows], browser, {
    settings,
    changed: (controller) => {
      const { phase } = controller;
      const isFirstMoved =
        phase.at === "writing" && phase.what === "moving" && phase.done === 1;
      if (isFirstMoved) controller.stop();
    },
  });
  await tab.write();
  expect(tab.phase).toMatchObject({
    at: "written",
    outcome: { moving: { moved: 1, why: "stopped" } },
  });
  expect((await statesIn())[0]).toBe("実施");
  expect((await statesIn())[2]).toBe("予約");

  const next = await listed(rows, browser);
  expect(countPlan(next.planned)).toMatchObject({ write: 2, there: 1 });
  expect(countMonths(next.planned)).toMatchObject({ total: 3, notHeld: 0 });
  await next.write();
  expect(await statesIn()).toEqual(["実施", "実施", "実施"]);
  expect(await city.countOf(appOf())).toBe(3);
  const [note] = next.notes;
  if (note !== undefined) await next.takeBack(note);
  expect(await city.countOf(appOf())).toBe(0);
});
