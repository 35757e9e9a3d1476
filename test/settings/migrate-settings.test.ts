import { describe, expect, it } from "vitest";
import { migrateSettings } from "../../src/settings/migrate-settings";

describe("migrateSettings", () => {
  const migrations = [
    (settings: object) => ({ ...settings, version: 2, colour: "blue" }),
    (settings: object) => ({ ...settings, version: 3, isNew: true }),
  ];

  it("applies every step from the version found to the newest", () => {
    expect(migrateSettings({ version: 1, title: "a" }, migrations)).toEqual({
      ok: true,
      value: { version: 3, title: "a", colour: "blue", isNew: true },
    });
    expect(migrateSettings({ version: 2, title: "b" }, migrations)).toEqual({
      ok: true,
      value: { version: 3, title: "b", isNew: true },
    });
  });

  it("leaves the newest version as it is and refuses a newer one", () => {
    const newest = { version: 3 };
    expect(migrateSettings(newest, migrations)).toEqual({
      ok: true,
      value: newest,
    });
    expect(migrateSettings({ version: 4 }, migrations)).toEqual({
      ok: false,
      problem: { path: "version", code: "versionNewer", detail: "4" },
    });
  });
});

describe("settings that are older than a choice", () => {
  it.each([0, -1, 1.5, "1", null, Number.NaN])(
    "%j is no version",
    (version) => {
      expect(migrateSettings({ version })).toMatchObject({ ok: false });
    },
  );

  it("know the choices of our own apps from then on", () => {
    const migrated = migrateSettings({
      version: 2,
      choices: {},
      sources: { summaries: { fields: {} } },
      smallFigureThreshold: 3,
    });
    expect(migrated).toMatchObject({
      ok: true,
      value: {
        version: 7,
        smallFigures: { mode: "warn", threshold: 3 },
        choices: {
          activityStatus: {
            planned: ["予定"],
            held: ["実施"],
            cancelled: ["中止"],
          },
          summaryStatus: {
            drafting: ["作成中"],
            frozen: ["確定"],
            published: ["公表"],
          },
          publishedMeasure: {
            count: ["回数"],
            totalAttendance: ["のべ人数"],
            distinctAttendees: ["実人数"],
          },
        },
      },
    });
  });

  it("stay as broken as they are where there is nothing to add to", () => {
    for (const sources of [undefined, null, "x", [], {}, { summaries: 1 }]) {
      const migrated = migrateSettings({ version: 2, sources, choices: "x" });
      expect(migrated).toMatchObject({
        ok: true,
        value: { version: 7, sources, choices: "x" },
      });
    }
  });
});
