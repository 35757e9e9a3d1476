import { expect, it } from "vitest";
import { buildReport } from "../../src/report/build-report";
import { recordIdIn } from "../../src/domain/record-id";
import { rollUpFiscalYear } from "../../src/rollup/years/roll-up-fiscal-year";
import type { Settings } from "../../src/settings/settings";
import { unknownFactsOf } from "../../src/summary/unknown-facts-of";
import { activity, meeting } from "../report/record-builders";
import { reportInput } from "../report/fixture";
import { unknownFactNotes } from "../../src/report/chapters/unknown-facts";
import { reportMessagesJa } from "../../src/i18n/documents/report-messages-ja";
import { input } from "../rollup/fixture";
import { exampleSettings } from "../settings/example-settings";

/* The older meetings say who came and of which rank; those of app 40 say neither, but whether they were held. */
const settings: Settings = {
  ...exampleSettings(),
  sources: {
    meetings: {
      appId: "30",
      fields: { heldOn: "日", personCode: "番号", rank: "役職" },
      further: [{ appId: "40", fields: { heldOn: "日", status: "状態" } }],
    },
    activities: {
      appId: "50",
      section: "training",
      fields: { from: "日", count: "回数", status: "状態" },
      further: [
        {
          appId: "60",
          section: "training",
          isMonthly: true,
          fields: { from: "年月", count: "件数", summaryLine: "学校" },
        },
      ],
    },
  },
};

const old = (heldOn: string) => meeting(heldOn, "課長級", "1");
const bare = (heldOn: string, number: string) =>
  meeting(heldOn, "", "", {
    recordId: recordIdIn(number, "40"),
    attendances: [],
  });

const rows = input({
  meetings: [
    old("2021-06-01"),
    old("2022-06-01"),
    bare("2022-07-01", "1"),
    bare("2023-07-01", "2"),
  ],
  activities: [
    activity("研修", "2022-06-01"),
    activity("研修", "2022-06-01", { recordId: recordIdIn("1", "60") }),
  ],
});
const unknown = unknownFactsOf(settings, rows);

it("counts what an app's own records can tell, year by year", () => {
  const rolledUp = [2021, 2022, 2023].map((year) => {
    const rules = { ...settings, unknown };
    const { distinctAttendees, byRank, count } = rollUpFiscalYear(
      rows,
      rules,
      year,
    ).meetings;
    return [count, distinctAttendees, byRank.length > 0, byRank.at(-1)?.key];
  });
  expect(rolledUp).toEqual([
    [1, 1, true, settings.ranks.at(-1)?.label],
    [2, null, true, null],
    [1, null, false, undefined],
  ]);
});

it("names the app that lacks a field, and none that has it", () => {
  const notes = unknownFactNotes({
    ...reportInput(),
    unknown,
    edition: "public",
    messages: reportMessagesJa,
  }).join("\n");
  expect(notes).toContain("アプリ番号 30 のものには状態のフィールドがないため");
  expect(notes).toContain("アプリ番号 40 のものには参加者のフィールドがない");
  expect(notes).toContain(
    "アプリ番号 50 のものには集計見出しのフィールドがない",
  );
  expect(notes).toContain("アプリ番号 60 のものには状態のフィールドがない");
  expect(notes).not.toContain("の記録に");
});

it("names it by its name, with the number where two have it or none is known", () => {
  const context = reportInput();
  const notes = unknownFactNotes({
    ...context,
    words: {
      ...context.words,
      appNames: { 30: "面談", 40: "面談", 50: "研修" },
    },
    unknown,
    edition: "internal",
    messages: reportMessagesJa,
  }).join("\n");
  expect(notes).toContain("アプリ番号 30「面談」のものには状態のフィールド");
  expect(notes).toContain("アプリ番号 40「面談」のものには参加者のフィールド");
  expect(notes).toContain("「研修」のものには集計見出しのフィールドがない");
  expect(notes).toContain("アプリ番号 60 のものには状態のフィールドがない");
});

it("keeps the names of apps out of the public edition", () => {
  const context = reportInput();
  const words = { ...context.words, appNames: { 50: "研修（山田課長）" } };
  const made = (edition: "public" | "internal") =>
    JSON.stringify(buildReport({ ...context, words, unknown, edition }));
  expect(made("internal")).toContain("山田課長");
  expect(made("public")).not.toContain("山田");
  expect(made("public")).toContain("アプリ番号 50");
});

it("keeps silent about apps without records", () => {
  const only = unknownFactsOf(settings, {
    ...rows,
    meetings: rows.meetings.slice(0, 2),
  });
  expect(only.inSome.meetings).toEqual([]);
  expect(only.meetings).toContain("status");
  expect(only.meetings).not.toContain("people");
});
