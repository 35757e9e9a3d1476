import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
  recordedEvent,
} from "./support/kintone-with-plugin";
import { packRecorderPlugin } from "./support/recorder-plugin";

describe("the plugin pages", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;
  let settings: string;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin();
    page = await kintone.browser.context.newPage();
    await logIn(page, kintone.kintone);
    settings = `${kintone.kintone.url}/k/admin/app/${kintone.recordApp}/plugin/`;
  });
  afterAll(() => kintone.close());

  const pluginId = (): string => kintone.plugins[0]?.id ?? "";
  const liveConfig = async (): Promise<unknown> => {
    await page.goto(`${kintone.kintone.url}/k/${kintone.recordApp}/`);
    await recordedEvent(page, "app.record.index.show");
    return page.evaluate(`kintone.plugin.app.getConfig("${pluginId()}")`);
  };
  const configUrl = (): string => `${settings}config?pluginId=${pluginId()}`;

  it("answers an empty configuration before anything was saved", async () => {
    expect(await liveConfig()).toEqual({});
    expect(
      await page.evaluate(`kintone.plugin.app.getConfig("unknown")`),
    ).toBeNull();
  });

  it("saves a configuration, says so, and makes it live by the update of the app", async () => {
    await page.goto(settings);
    await page.getByRole("link", { name: "設定: 記録係" }).click();
    // The script of the page fills the field when it runs.
    await page.waitForURL(configUrl());
    await page.fill("#heading", "年度のまとめ");
    await page.click("#save");
    await page.waitForURL(settings);
    expect(await page.textContent('[role="status"]')).toContain(
      "記録係の設定を保存しました。",
    );
    expect(await page.textContent("main")).toContain(
      "運用環境に反映されていない変更があります。",
    );
    expect(await liveConfig()).toEqual({});

    await page.goto(settings);
    await page.getByRole("button", { name: "アプリを更新" }).click();
    await page.waitForSelector("text=アプリを更新しました。");
    expect(await liveConfig()).toEqual({ heading: "年度のまとめ" });
    await page.goto(configUrl());
    expect(await page.inputValue("#heading")).toBe("年度のまとめ");
  });

  it("holds the HTML of a settings page in a table cell", async () => {
    await page.goto(configUrl());
    const around = page.locator("td", { has: page.locator("#heading") });
    expect(await around.count()).toBe(1);
    expect(await around.locator("#save").count()).toBe(1);
  });

  it("calls back instead of leaving the page when setConfig gets a callback", async () => {
    await page.goto(configUrl());
    await page.evaluate(
      `new Promise((resolve) => kintone.plugin.app.setConfig({ other: "値" }, resolve))`,
    );
    expect(page.url()).toBe(configUrl());
    await page.reload();
    // The whole configuration is replaced.
    expect(
      await page.evaluate(`kintone.plugin.app.getConfig("${pluginId()}")`),
    ).toEqual({ other: "値" });
  });

  it.each([
    ["a value that is no string", "{ a: 1 }"],
    ["a key that is not ASCII", '{ 鍵: "a" }'],
    ["a value above 65,535 characters", '{ a: "x".repeat(65536) }'],
    [
      "more than 256 KB",
      'Object.fromEntries([1,2,3,4,5].map((n) => ["k" + n, "x".repeat(60000)]))',
    ],
  ])("refuses %s", async (_what, config) => {
    await page.goto(configUrl());
    await expect(
      page.evaluate(`kintone.plugin.app.setConfig(${config})`),
    ).rejects.toThrow();
  });

  it("offers the form and dialogs, but no events of records, on the settings page", async () => {
    await page.goto(configUrl());
    expect(
      await page.evaluate(
        `kintone.app.getFormFields().then((fields) => fields.件名.type)`,
      ),
    ).toBe("SINGLE_LINE_TEXT");
    expect(await page.evaluate("kintone.getPageType()")).toEqual({
      type: "APP_SETTINGS",
      page: "APP_SETTINGS_PLUGIN_SETTINGS",
    });
    expect(await page.evaluate("window.recorded")).toBeUndefined();
  });

  it("refuses setConfig on other pages", async () => {
    await liveConfig();
    await expect(
      page.evaluate(`kintone.plugin.app.setConfig({ a: "b" })`),
    ).rejects.toThrow("settings page only");
  });

  it("installs a zip, adds it to the app, loads it after the update, and removes it", async () => {
    const plugin = await packRecorderPlugin("三人目");
    await page.goto(`${kintone.kintone.url}/k/admin/system/plugin/`);
    await page.setInputFiles('input[type="file"]', {
      name: "plugin.zip",
      mimeType: "application/zip",
      buffer: plugin.zip,
    });
    await page.waitForSelector(
      "text=三人目（バージョン 1）をインストールしました。",
    );

    await page.goto(settings);
    const item = page.locator(`[data-plugin="${plugin.id}"]`);
    await item.getByRole("button", { name: "追加" }).click();
    await item.getByRole("link", { name: "設定" }).waitFor();
    await page.getByRole("button", { name: "アプリを更新" }).click();
    await page.waitForSelector("text=アプリを更新しました。");
    await liveConfig();
    expect(await page.evaluate("window.loadedPlugins")).toEqual([
      ...kintone.plugins.map(({ id }) => id),
      plugin.id,
    ]);

    await page.goto(settings);
    await item.getByRole("button", { name: "アプリから取り除く" }).click();
    await item.getByRole("button", { name: "追加" }).waitFor();
  });

  it("serves plugin files to people who are logged in only", async () => {
    await page.goto(`${kintone.kintone.url}/k/${kintone.recordApp}/`);
    const address = await page.getAttribute(
      'script[src*="download.do"]',
      "src",
    );
    expect(address).toMatch(
      /^\/k\/api\/plugin\/content\/download\.do\?contentId=\d+&type=DESKTOP_JS&pluginId=[a-p]{32}$/u,
    );
    const answer = await fetch(`${kintone.kintone.url}${address}`);
    expect(answer.status).toBe(401);
  });

  it("gives files of an updated plugin addresses of their own, so that no browser runs an older one", async () => {
    const [plugin] = kintone.plugins;
    if (plugin === undefined) throw new Error("No plugin.");
    const address = () =>
      page.getAttribute(`script[src*="pluginId=${plugin.id}"]`, "src");
    const list = `${kintone.kintone.url}/k/${kintone.recordApp}/`;
    await page.goto(list);
    const before = await address();
    const { fileKey } = await kintone.client.file.uploadFile({
      file: { name: "plugin.zip", data: plugin.zip },
    });
    await kintone.client.plugin.updatePlugin({ id: plugin.id, fileKey });
    await page.goto(list);
    expect(before).toMatch(/contentId=\d+/u);
    expect(await address()).not.toBe(before);
  });
});
