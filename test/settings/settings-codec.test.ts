import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/settings/settings";
import {
  decodeConfig,
  encodeSettings,
  settingsSize,
} from "../../src/settings/settings-codec";
import { exampleSettings } from "./example-settings";

const withSummaryLines = (summaryLines: readonly string[]): Settings => {
  const settings = exampleSettings();
  return {
    ...settings,
    sections: settings.sections.map((section) => ({
      ...section,
      summaryLines,
    })),
  };
};

const line = fc
  .string({ unit: "binary", maxLength: 40 })
  .filter((text) => text.trim() !== "");

describe("the stored settings", () => {
  it("are unset before the first save", () => {
    expect(decodeConfig(null)).toEqual({ state: "unset" });
    expect(decodeConfig({})).toEqual({ state: "unset" });
  });

  it("come back as they were saved, whatever the texts", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const settings = withSummaryLines(lines);
        expect(decodeConfig(encodeSettings(settings))).toEqual({
          state: "valid",
          settings,
        });
      }),
    );
  });

  it("are split into values that kintone takes, never through a character", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (shift) => {
        const settings = withSummaryLines([
          "a".repeat(shift + 1) + "𠮷".repeat(25_000),
        ]);
        const config = encodeSettings(settings);
        const values = Object.values(config);
        expect(Object.keys(config)).toEqual(["settings0", "settings1"]);
        for (const value of values) {
          expect(value.length).toBeLessThanOrEqual(65_535);
          expect(Buffer.from(value, "utf8").toString("utf8")).toBe(value);
        }
        expect(decodeConfig(config)).toEqual({ state: "valid", settings });
      }),
      { numRuns: 4 },
    );
  });

  it("keep half a character that was typed", () => {
    const settings = withSummaryLines(["\ud842研修"]);
    expect(decodeConfig(encodeSettings(settings))).toEqual({
      state: "valid",
      settings,
    });
  });

  it("are shown for repair when they are broken, with their text", () => {
    const { settings0 } = encodeSettings(exampleSettings());
    const cut = String(settings0).slice(0, 100);
    expect(decodeConfig({ settings0: cut })).toEqual({
      state: "broken",
      problems: [{ path: "", code: "notJson" }],
      raw: cut,
    });
    expect(decodeConfig({ settings1: settings0 })).toMatchObject({
      state: "broken",
      problems: [{ code: "chunkMissing", detail: "settings0" }],
    });
    expect(decodeConfig({ settings0: '{"version":9}' })).toEqual({
      state: "broken",
      problems: [{ path: "version", code: "versionNewer", detail: "9" }],
      raw: '{"version":9}',
    });
  });

  it("are measured against kintone's 256 KB", () => {
    const small = settingsSize(exampleSettings());
    expect(small.bytes).toBe(
      Buffer.byteLength(
        `settings0${JSON.stringify(exampleSettings())}`,
        "utf8",
      ),
    );
    expect(small).toMatchObject({ limitBytes: 262_144, fits: true });
    const large = settingsSize(withSummaryLines(["あ".repeat(45_000)]));
    expect(large.fits).toBe(false);
  });
});
