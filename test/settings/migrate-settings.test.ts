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
