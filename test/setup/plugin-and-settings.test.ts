import { afterEach, describe, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import { pluginConfigApi } from "../../scripts/setup/plugin/plugin-config-api";
import { readPluginFile } from "../../scripts/setup/plugin/plugin-file";
import { decodeConfig } from "../../src/settings/settings-codec";
import { runSetup, startKintone } from "./set-up-on-local-kintone";
import { packTinyPlugin } from "./tiny-plugin";

let kintone: LocalKintone;

afterEach(() => kintone.close());

describe("readPluginFile", () => {
  it("knows the id that the packer gave", async () => {
    ({ kintone } = await startKintone());
    const { plugin, id } = await packTinyPlugin(1);
    expect(plugin.id).toBe(id);
  });

  it("refuses what is no plugin", async () => {
    ({ kintone } = await startKintone());
    const text = new TextEncoder().encode("not a zip");
    expect(() => readPluginFile("a.txt", text)).toThrow(
      "a.txt はkintoneのプラグインのファイルではありません。",
    );
  });
});

describe("setUpApps with a plugin", () => {
  it("installs it, adds it to the apps and applies the settings", async () => {
    const started = await startKintone({ apiLab: true });
    ({ kintone } = started);
    const { access } = started;
    const { plugin, id } = await packTinyPlugin(1);
    const { result } = await runSetup(access, { plugin });

    const { appIds, settings } = result;
    for (const key of ["meetings", "activities", "summaries"] as const) {
      const app = appIds[key];
      const { plugins } = await access.client.app.getPlugins({ app });
      expect(plugins.map((each) => each.id)).toEqual([id]);
      const config = await pluginConfigApi(access, id).readConfig(app, "live");
      expect(decodeConfig(config)).toEqual({ state: "valid", settings });
    }
  });

  it("replaces an older version and leaves saved settings alone", async () => {
    const started = await startKintone({ apiLab: true });
    ({ kintone } = started);
    const { access } = started;
    const first = await packTinyPlugin(1);
    const { result } = await runSetup(access, { plugin: first.plugin });
    const app = result.appIds.meetings;
    const own = { settings0: "saved by the admin" };
    await pluginConfigApi(access, first.id).writeConfig(app, own);
    const second = await packTinyPlugin(2, first.privateKey);
    await runSetup(access, { plugin: second.plugin });

    const { plugins } = await access.systemClient.plugin.getPlugins({});
    expect(plugins).toMatchObject([{ id: first.id, version: "2" }]);
    expect(
      await pluginConfigApi(access, first.id).readConfig(app, "preview"),
    ).toEqual(own);
  });

  it("says what to do by hand where kintone doesn't take settings", async () => {
    const started = await startKintone({ apiLab: false });
    ({ kintone } = started);
    const { plugin } = await packTinyPlugin(1);
    const { lines } = await runSetup(started.access, { plugin });
    expect(lines.filter((line) => line.startsWith("手作業："))).toHaveLength(3);
  });
});
