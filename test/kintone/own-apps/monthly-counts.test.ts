import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settingsMessages } from "../../../src/i18n/settings/settings-messages";
import { decodeActivity } from "../../../src/kintone/decode/decode-activity";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { findSettingsConflicts } from "../../../src/settings/find-settings-conflicts";
import { parseSettings } from "../../../src/settings/parse-settings";
import type { Settings, Source } from "../../../src/settings/settings";
import { previewActivities } from "../../../src/ui/settings/preview/preview-activities";
import { input } from "../../rollup/fixture";
import { WORDS } from "../../support/words";
import { problemsInDocuments } from "../../documents/problems-in-documents";
import { date, number, record, text } from "../decode/cell-builders";
import type { OwnCity } from "./own-city";
import { choices, field, settingsFor, startOwnCity } from "./own-city";

/* A row a month and a school, with a number that may be 0. */
let city: OwnCity;
let app: string;

const ROWS = [
  ["2022-04-30", "東小", "3"],
  ["2022-04-01", "西小", "0"],
  ["2022-05-01", "東小", "12"],
  ["2022-06-01", "西小", ""],
  ["2022-07-01", "東小", "2.5"],
  ["2023-04-01", "東小", "100"],
] as const;

beforeAll(async () => {
  city = await startOwnCity();
  app = await city.app(
    "学校への派遣",
    [
      field("DATE", "年月"),
      choices("DROP_DOWN", "学校", "東小", "西小"),
      field("NUMBER", "件数"),
    ],
    ROWS.map(([month, school, count]) => ({
      年月: month,
      学校: school,
      件数: count,
    })),
  );
});

afterAll(() => city.kintone.close());

const source = (appId = app): Source<string> => ({
  appId,
  section: "training",
  isMonthly: true,
  fields: {
    from: "年月",
    count: "件数",
    summaryLine: "学校",
    workingGroup: "学校",
  },
});

const settings = (activities = source()): Settings =>
  settingsFor({ activities: activities as never });

describe("numbers by month", () => {
  it("count by month and by school, 0 and all, in every document", async () => {
    expect(parseSettings(settings())).toMatchObject({ ok: true });
    const summary = await city.summary(settings());
    const [rollup] = summary.rollups;
    const section = rollup?.sections[0];
    // What is no whole number counts once and is an error.
    expect(section?.count).toBe(16);
    expect(section?.byMonth.map(({ count }) => count)).toEqual([
      3, 12, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(section?.lines.map(({ label, count }) => [label, count])).toEqual([
      ["東小", 16],
      ["西小", 0],
    ]);
    expect(
      rollup?.activitiesByDimension.workingGroup.map(({ key, count }) => [
        key,
        count,
      ]),
    ).toEqual([
      ["東小", 16],
      ["西小", 0],
    ]);
    expect(section?.countWithoutMonth).toBe(0);
    expect(
      summary.findings.map(({ recordId, code, level }) => [
        recordId,
        code,
        level,
      ]),
    ).toEqual([
      ["4", "monthlyCountMissing", "warning"],
      ["5", "countInvalid", "error"],
    ]);
    const shown = summary.report.chapters
      .flatMap(({ sections }) => sections)
      .flatMap(({ blocks }) => blocks)
      .find(
        (block) => block.kind === "table" && block.id.startsWith("monthly"),
      );
    if (shown?.kind !== "table") throw new Error("No table by month.");
    expect(
      shown.rows.map(({ header, cells }) => [
        header.kind === "text" ? header.text : "",
        ...cells.map((cell) => (cell.kind === "number" ? cell.value : "")),
      ]),
    ).toEqual([
      ["4月", 3, 0],
      ["5月", 12, 0],
      ["6月", 0, 0],
      ["7月", 1, 0],
      ...["8月", "9月", "10月", "11月", "12月", "1月", "2月", "3月"].map(
        (month) => [month, 0, 0],
      ),
      ["合計", 16, 0],
    ]);
    for (const edition of ["public", "internal"] as const) {
      expect(await problemsInDocuments(summary.reportFor(edition))).toEqual([]);
    }
  });

  it("are no events with a date: no list has them", async () => {
    const { rollups } = await city.summary(settings());
    expect(rollups[0]?.sections[0]?.details).toEqual([]);
    const { isMonthly, ...events } = source();
    const listed = await city.summary(settings(events));
    expect(listed.rollups[0]?.sections[0]?.details).not.toEqual([]);
    expect(
      listed.findings.filter(({ code }) => code === "countZero"),
    ).toMatchObject([{ recordId: "2" }]);
  });

  it("are shown in the preview as they count", async () => {
    const { records } = await city.client.record.getRecords({
      app,
      query: "order by $id asc limit 4",
    });
    const words = WORDS.ja;
    const messages = settingsMessages.ja.preview(words);
    const { columns, rows } = previewActivities(records, source(), {
      settings: settings(),
      language: "ja",
      words,
      messages,
    });
    const at = columns.indexOf(messages.columns.count);
    expect(rows.map(({ cells }) => [cells[0], cells[at]])).toEqual([
      ["令和4年4月", "3回"],
      ["令和4年4月", "0回"],
      ["令和4年5月", "12回"],
      ["令和4年6月", "0回"],
    ]);
    expect(rows[3]?.findings.join()).toContain("件数が空欄");
  });

  it("need a column of numbers", () => {
    const { count, ...fields } = source().fields;
    expect(
      findSettingsConflicts(settings({ ...source(), fields })).map(
        ({ path, code }) => `${path} ${code}`,
      ),
    ).toEqual(["sources.activities.fields.count noFieldChosen"]);
  });
});

it("agree with a naive twin", () => {
  const row = fc.record({
    month: fc.integer({ min: 0, max: 11 }),
    school: fc.constantFrom("東小", "西小", "南小"),
    count: fc.integer({ min: 0, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const set = settings(source("1"));
      const activities = rows.flatMap(({ month, school, count }, index) => {
        const number_ = ((month + 3) % 12) + 1;
        const year = number_ < 4 ? 2023 : 2022;
        const { value } = decodeActivity(
          record(String(index + 1), {
            年月: date(`${year}-${String(number_).padStart(2, "0")}-15`),
            学校: text(school),
            件数: number(String(count)),
          }),
          source("1"),
          set,
        );
        return value === undefined ? [] : [value];
      });
      const { sections } = rollUpFiscalYear(input({ activities }), set, 2022);
      const months = Array.from({ length: 12 }, () => 0);
      const schools = new Map<string, number>();
      // Without a record there is no section.
      for (const { month, school, count } of rows) {
        months[month] = (months[month] ?? 0) + count;
        schools.set(school, (schools.get(school) ?? 0) + count);
      }
      const [section] = sections;
      expect(section?.byMonth.map(({ count }) => count) ?? months).toEqual(
        months,
      );
      expect(
        new Map(section?.lines.map(({ label, count }) => [label, count])),
      ).toEqual(schools);
    }),
  );
});
