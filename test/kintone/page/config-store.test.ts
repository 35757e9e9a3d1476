import { afterEach, expect, it, vi } from "vitest";
import {
  loadSettings,
  saveSettings,
} from "../../../src/kintone/page/config-store";
import { exampleSettings } from "../../settings/example-settings";

/** What kintone keeps for plugins: it takes texts only and gives them back by plugin. */
const stubKintone = (): void => {
  const stored = new Map<string, Record<string, string>>();
  vi.stubGlobal("kintone", {
    plugin: {
      app: {
        getConfig: (pluginId: string) => stored.get(pluginId) ?? null,
        setConfig: (config: Record<string, string>, done: () => void) => {
          stored.set("our-plugin", JSON.parse(JSON.stringify(config)));
          done();
        },
      },
    },
  });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

it("keeps the settings of our plugin and of no other", async () => {
  stubKintone();
  expect(loadSettings("our-plugin")).toEqual({ state: "unset" });
  await saveSettings(exampleSettings());
  expect(loadSettings("our-plugin")).toEqual({
    state: "valid",
    settings: exampleSettings(),
  });
  expect(loadSettings("another-plugin")).toEqual({ state: "unset" });
});

it("refuses settings that kintone would cut off and keeps the earlier ones", async () => {
  stubKintone();
  await saveSettings(exampleSettings());
  const [section, ...others] = exampleSettings().sections;
  const summaryLines = ["あ".repeat(90_000)];
  await expect(
    saveSettings({
      ...exampleSettings(),
      sections: [{ ...section, summaryLines } as never, ...others],
    }),
  ).rejects.toMatchObject({ code: "settingsTooLarge" });
  expect(loadSettings("our-plugin")).toMatchObject({ state: "valid" });
});
