import { describe, expect, it } from "vitest";
import {
  buildSettingsFile,
  parseSettingsFile,
} from "../../src/settings/settings-file";
import { exampleSettings } from "./example-settings";

const settings = exampleSettings();
const file = buildSettingsFile(
  settings,
  ({ appId }) => (appId === "3" ? "補佐官名簿" : undefined),
  { advisers: { 氏名: { type: "SINGLE_LINE_TEXT", label: "補佐官の氏名" } } },
);

describe("the settings file", () => {
  it("carries the names of the apps and fields that could be read", () => {
    expect(file).toEqual({
      settings,
      names: {
        advisers: { app: "補佐官名簿", fields: { name: "補佐官の氏名" } },
      },
    });
  });

  it("is read as it was written", () => {
    expect(parseSettingsFile(JSON.parse(JSON.stringify(file)))).toEqual({
      ok: true,
      ...file,
    });
  });

  it("may be bare settings, as the setup writes them", () => {
    expect(parseSettingsFile(settings)).toEqual({
      ok: true,
      settings,
      names: {},
    });
  });

  it("is read without names that make no sense", () => {
    expect(parseSettingsFile({ settings, names: { staff: 1 } })).toEqual({
      ok: true,
      settings,
      names: {},
    });
  });

  it("of an older plugin names the pictures of a summary as today", () => {
    const { ok, names } = parseSettingsFile({
      settings,
      names: { summaries: { app: "まとめ", fields: { figures: "体制図" } } },
    }) as { ok: boolean; names: unknown };
    expect({ ok, names }).toEqual({
      ok: true,
      names: { summaries: { app: "まとめ", fields: { pictures: "体制図" } } },
    });
  });

  it("of a newer plugin is refused with its settings for repair", () => {
    const newer = { ...settings, version: 99 };
    expect(parseSettingsFile({ settings: newer, names: {} })).toMatchObject({
      ok: false,
      problems: [{ code: "versionNewer", detail: "99" }],
      raw: newer,
    });
  });
});
