import { describe, expect, it } from "vitest";
import type {
  AppDefinition,
  AppIds,
} from "../../src/apps/definition/app-definition";
import { APPS } from "../../src/apps/apps";
import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";
import {
  encodeSettings,
  decodeConfig,
} from "../../src/settings/settings-codec";

const APP_IDS: AppIds = {
  meetings: "3",
  activities: "4",
  advisers: "2",
  staff: "1",
  summaries: "5",
};

describe("buildDefaultSettings", () => {
  const settings = buildDefaultSettings(APP_IDS);

  it("maps every name to a field that the app has", () => {
    for (const app of APPS) {
      const source = settings.sources[app.key];
      expect(source?.appId).toBe(APP_IDS[app.key]);
      expect(codesOf(app)).toEqual(
        expect.arrayContaining(Object.values(source?.fields ?? {})),
      );
    }
  });

  it("shows the summary on a list that the meetings app has", () => {
    const views = APPS.find(({ key }) => key === "meetings")?.views ?? [];
    expect(views.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...settings.summaryViews]),
    );
  });

  it("is accepted by the plugin after being stored", () => {
    expect(decodeConfig(encodeSettings(settings))).toEqual({
      state: "valid",
      settings,
    });
  });

  it("offers on records exactly the sections and ranks it knows", () => {
    const offered = (key: keyof AppIds, code: string) => {
      const app = APPS.find((each) => each.key === key);
      const field = app?.fields[code];
      return field && "options" in field ? Object.keys(field.options) : [];
    };
    expect(offered("staff", "役職")).toEqual(
      settings.ranks.map(({ label }) => label),
    );
    expect(offered("activities", "節")).toEqual(
      settings.sections
        .filter(({ source }) => source === "activities")
        .flatMap(({ recordValues }) => recordValues),
    );
  });

  it("names the guest space of every app", () => {
    const { sources } = buildDefaultSettings(APP_IDS, "7");
    for (const source of Object.values(sources)) {
      expect(source.guestSpaceId).toBe("7");
    }
  });
});

const codesOf = (app: AppDefinition): readonly string[] =>
  Object.entries(app.fields).flatMap(([code, field]) =>
    field.type === "SUBTABLE" ? [code, ...Object.keys(field.fields)] : [code],
  );
