import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { correctCell } from "../../../../src/import/records/change-understanding";
import { countPlan } from "../../../../src/import/records/planning/results/count-plan";
import type { ImportCity } from "../import-city";
import { someBrowser, startImportCity } from "../import-city";

/* A list that more than one tab shows, one after the other or at once. */
let city: ImportCity;

const appOf = () => city.appIds.meetings;

beforeAll(async () => {
  city = await startImportCity();
});

afterEach(() => city.emptyApp(appOf()));

afterAll(() => city?.close());

const LINES = [
  "実施日\t開始\t氏名\t補佐官\tテーマ",
  "2023/5/1\t13:30\t天野大地\t宮崎光世\t見直し",
  "2023/5/2\t13:30\t天野大地\t宮崎光世\t計画",
  "2023/5/3\t13:30\tだれか\t宮崎光世\t計画",
];

it("writes a list once, though write is pressed in two tabs at once, and tells the second", async () => {
  const browser = someBrowser();
  const tabs = await Promise.all(
    ["a", "b"].map(() => city.tabWith("meetings", LINES.slice(0, 3), browser)),
  );
  await Promise.all(tabs.map((tab) => tab.write()));
  const phases = tabs.map(({ phase }) =>
    phase.at === "planned" ? phase.told : phase.at,
  );
  expect(new Set(phases)).toEqual(new Set(["written", "writtenElsewhere"]));
  expect(await city.countOf(appOf())).toBe(2);
  // Once it is over, nothing is left to write in the other one.
  const other = tabs.find(({ phase }) => phase.at === "planned");
  await other?.write();
  expect(await city.countOf(appOf())).toBe(2);
});

it("writes rows once that two lists have, though both are written at once", async () => {
  const browser = someBrowser();
  const tabs = await Promise.all(
    [
      LINES.slice(0, 3),
      [...LINES.slice(0, 3), "2023/5/9\t13:30\t朝霧正道\t宮崎光世\t別の話"],
    ].map((lines) => city.tabWith("meetings", lines, browser)),
  );
  await Promise.all(tabs.map((tab) => tab.write()));
  const waiting = tabs.find(({ phase }) => phase.at === "planned");
  expect(waiting?.phase).toMatchObject({ told: "writtenElsewhere" });
  // What the other one wrote may have to be looked at before.
  await waiting?.write();
  await waiting?.write();
  expect(await city.countOf(appOf())).toBe(3);
});

it("writes a list once where write is pressed twice", async () => {
  const tab = await city.tabWith("meetings", LINES.slice(0, 3));
  await Promise.all([tab.write(), tab.write()]);
  expect(tab.phase.at).toBe("written");
  expect(await city.countOf(appOf())).toBe(2);
});

it("knows rows again that were corrected before they were written, whatever was wrong with them", async () => {
  const browser = someBrowser();
  const before = await city.tabWith("meetings", LINES, browser);
  await before.change(correctCell("2", "theme", "別のテーマ"));
  // Of another year: the years of the list don't have it.
  await before.change(correctCell("3", "heldOn", "2022/5/2"));
  await before.change(correctCell("4", "personName", "朝霧正道"));
  await before.write();
  expect(await city.countOf(appOf())).toBe(3);

  const after = await city.tabWith("meetings", LINES, browser);
  expect(countPlan(after.planned)).toMatchObject({
    write: 0,
    wrong: 0,
    there: 3,
  });
  expect(
    after.planned.map(({ problems }) => problems.map(({ code }) => code)),
  ).toEqual([["thereOtherwise"], ["thereOtherwise"], ["thereOtherwise"]]);

  // What somebody deleted is no longer there.
  await city.emptyApp(appOf());
  const anew = await city.tabWith("meetings", LINES, browser);
  expect(countPlan(anew.planned)).toMatchObject({ write: 2, there: 0 });
});

it("knows what a tab made that was closed before the answer came, also corrected, and takes it back", async () => {
  const browser = someBrowser();
  const before = await city.tabWith("meetings", LINES, browser);
  await before.change(correctCell("2", "theme", "別のテーマ"));
  await before.change(correctCell("4", "personName", "朝霧正道"));
  await before.write();
  const [note] = browser.notes.all();
  if (note === undefined) throw new RangeError("no note");
  const [first] = note.made;
  // As it stood while the request was on its way.
  browser.notes.put({
    ...note,
    made: [],
    sent: {
      after: String(Number(first?.id) - 1),
      records: note.made.map(({ rows = [] }) => ({ rows })),
    },
  });

  const after = await city.tabWith("meetings", LINES, browser);
  expect(countPlan(after.planned)).toMatchObject({ write: 0, there: 3 });
  const [adopted] = browser.notes.all();
  expect(adopted).toEqual({ ...note, made: note.made });
  await after.takeBack(adopted ?? note);
  expect(await city.countOf(appOf())).toBe(0);
  expect(browser.notes.all()).toEqual([]);
});

it("takes nothing for its own that a request did not make", async () => {
  const browser = someBrowser();
  const before = await city.tabWith("meetings", LINES.slice(0, 3), browser);
  await before.write();
  const [note] = browser.notes.all();
  if (note === undefined) throw new RangeError("no note");
  const sent = {
    after: String(Number(note.made[0]?.id) - 1),
    // Of the rows the other way round: the days are of others.
    records: note.made.map(({ rows = [] }) => ({ rows })).reverse(),
  };
  browser.notes.put({ ...note, made: [], sent });
  const after = await city.tabWith("meetings", LINES.slice(0, 3), browser);
  expect(browser.notes.all()[0]?.made).toEqual([]);
  // They are there all the same, since they say the same.
  expect(countPlan(after.planned)).toMatchObject({ write: 0, there: 2 });
});
