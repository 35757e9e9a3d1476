import { WORDS } from "../../support/words";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settingsMessages } from "../../../src/i18n/settings/settings-messages";
import { checkSourceAgainstForm } from "../../../src/settings/check-settings-against-form";
import { findSettingsConflicts } from "../../../src/settings/find-settings-conflicts";
import { matchFields } from "../../../src/settings/match-fields";
import { decodeSettingsFile } from "../../../src/settings/settings-codec";
import { buildSettingsFile } from "../../../src/settings/settings-file";
import type { LabelledForm } from "../../../src/settings/labelled-form";
import { without } from "../../../src/ui/settings/session/settings-draft";
import type { Settings, Source } from "../../../src/settings/settings";
import { previewActivities } from "../../../src/ui/settings/preview/preview-activities";
import { problemsInDocuments } from "../../documents/problems-in-documents";
import type { OwnCity } from "./own-city";
import { choices, field, settingsFor, startOwnCity } from "./own-city";

/* A counter where people come and call: two columns of numbers, one of them calculated, a date-time, organisations. */
let city: OwnCity;
let app: string;

const COLUMNS = [
  choices("DROP_DOWN", "節", "研修"),
  field("DATETIME", "受付"),
  field("CALC", "受付の写し", { expression: "受付", format: "DATETIME" }),
  field("NUMBER", "来所"),
  field("NUMBER", "午前"),
  field("NUMBER", "午後"),
  field("CALC", "電話", { expression: "午前+午後", label: "電話件数" }),
  field("CALC", "所要", { expression: "午前*60", format: "HOUR_MINUTE" }),
  field("ORGANIZATION_SELECT", "課"),
  field("GROUP_SELECT", "班"),
];

type Row = readonly [
  at: string,
  came: string,
  morning: string,
  afternoon: string,
];

const ROWS: readonly Row[] = [
  // 23:59 on 31 March and 00:00 on 1 April in Japan: years are those of Japan.
  ["2022-03-31T14:59:00Z", "100", "100", "100"],
  ["2022-03-31T15:00:00Z", "3", "1", "1"],
  ["2022-10-05T01:30:00Z", "", "2", ""],
  ["2023-03-31T14:59:00Z", "4", "", ""],
  ["2023-03-31T15:00:00Z", "100", "100", "100"],
  // A half can't be counted, and the sum of a whole number must not hide it.
  ["2022-11-01T00:00:00Z", "0.5", "1", "0"],
];

beforeAll(async () => {
  city = await startOwnCity();
  app = await city.app(
    "窓口",
    COLUMNS,
    ROWS.map(([at, came, morning, afternoon], index) => ({
      節: "研修",
      受付: at,
      来所: came,
      午前: morning,
      午後: afternoon,
      課: index === 1 ? [{ code: "planning" }, { code: "digital" }] : [],
      班: [{ code: "everyone" }],
    })),
  );
});

afterAll(() => city.kintone.close());

const source = (from = "受付"): Source<string> => ({
  appId: app,
  fields: {
    section: "節",
    from,
    count: "来所",
    divisions: "課",
    advisers: "班",
  },
  addedCounts: [{ field: "電話", label: "電話件数" }],
});

const settings = (activities = source()): Settings =>
  settingsFor({ activities: activities as never });

const sectionsOf = async (set: Settings) => {
  const [rollup] = (await city.summary(set)).rollups;
  return rollup?.sections.map(({ count, lines }) => ({ count, lines }));
};

describe("several columns of numbers", () => {
  it("add up to 回数, in the summary, its notes and every document", async () => {
    const summary = await city.summary(settings());
    // 3 + 2, 2, 4 and the one that can't be counted: 1.
    expect(summary.rollups[0]?.sections.map(({ count }) => count)).toEqual([
      12,
    ]);
    expect(
      summary.findings.filter(({ code }) => code === "countInvalid"),
    ).toMatchObject([{ recordId: "6", detail: "0.5", level: "error" }]);
    const report = summary.reportFor("public");
    expect(JSON.stringify(report)).toContain(
      "活動の回数には、記録の「電話件数」を足しています。",
    );
    expect(await problemsInDocuments(report)).toEqual([]);
  });

  it("count as they did where no column is added", async () => {
    const { addedCounts, ...alone } = source();
    const summary = await city.summary(settings(alone));
    // 3, blank is once, 4, and what can't be counted is once.
    expect(summary.rollups[0]?.sections.map(({ count }) => count)).toEqual([9]);
    expect(JSON.stringify(summary.reportFor("public"))).not.toContain(
      "を足しています",
    );
  });

  it("are shown added up in the preview", async () => {
    const { records } = await city.client.record.getRecords({
      app,
      query: "order by $id asc limit 4",
    });
    const messages = settingsMessages.ja.preview(WORDS.ja);
    const { columns, rows } = previewActivities(records, source(), {
      settings: settings(),
      language: "ja",
      words: WORDS.ja,
      messages,
    });
    const at = columns.indexOf(messages.columns.count);
    expect(rows.map(({ cells }) => cells[at])).toEqual([
      "300回（100＋200）",
      "5回（3＋2）",
      "2回",
      "4回（4＋0）",
    ]);
    expect(rows[1]?.cells[0]).toContain("4月1日");
  });

  it("are refused twice, without the first, and of a format that is no number", async () => {
    const codes = (activities: Source<string>) =>
      findSettingsConflicts(settings(activities)).map(
        ({ path, code }) => `${path} ${code}`,
      );
    const twice = [
      { field: "来所", label: "来所" },
      { field: "電話", label: "電話件数" },
      { field: "電話", label: "電話件数" },
    ];
    expect(codes({ ...source(), addedCounts: twice })).toEqual([
      "sources.activities.addedCounts duplicate",
      "sources.activities.addedCounts duplicate",
    ]);
    const { count, ...uncounted } = source().fields;
    expect(codes({ ...source(), fields: uncounted })).toEqual([
      "sources.activities.fields.count noFieldChosen",
    ]);
    const form = await city.form(app);
    const duration = {
      ...source(),
      addedCounts: [{ field: "所要", label: "所要" }],
    };
    expect(checkSourceAgainstForm("activities", source(), form)).toEqual([]);
    expect(checkSourceAgainstForm("activities", duration, form)).toMatchObject([
      { field: "addedCounts", fieldCode: "所要", problem: "unfittingType" },
    ]);
    await expect(city.summary(settings(duration))).rejects.toMatchObject({
      code: "fieldUnfit",
      field: "所要",
    });
  });

  it("travel with the settings file and are found again by what they are called", async () => {
    const file = buildSettingsFile(settings(), () => "窓口", {
      activities: await city.form(app),
    });
    const read = decodeSettingsFile(JSON.stringify(file));
    if (read.state !== "valid") throw new Error("The file is refused.");
    expect(read.settings).toEqual(settings());
    const other = {
      ...without({ ...(await city.form(app)) }, "電話"),
      tel: { type: "NUMBER", label: "電話件数" },
    } as LabelledForm;
    const { source: matched, matches } = matchFields(
      "activities",
      source(),
      {},
      other,
    );
    expect(matched.addedCounts).toEqual([{ field: "tel", label: "電話件数" }]);
    expect(matches.at(-1)).toMatchObject({
      field: "addedCounts",
      before: "電話",
      after: "tel",
      outcome: "moved",
    });
  });
});

describe("dates with a time", () => {
  it("are days in Japan, entered and calculated ones alike", async () => {
    const entered = await sectionsOf(settings());
    const calculated = await sectionsOf(settings(source("受付の写し")));
    expect(entered).toMatchObject([{ count: 12 }]);
    expect(calculated).toEqual(entered);
    const form = await city.form(app);
    expect(
      checkSourceAgainstForm("activities", source("電話"), form),
    ).toMatchObject([{ field: "from", problem: "unfittingType" }]);
  });
});

it("organisations and groups are divisions and people by name", async () => {
  const { input } = await city.summary(settings());
  expect(input.activities[0]).toMatchObject({
    divisions: ["企画経営部", "デジタル推進課"],
    advisers: ["Everyone"],
  });
});
