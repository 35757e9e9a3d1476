import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { KintoneAccess } from "../../../scripts/setup/connection";
import type { Settings } from "../../../src/settings/settings";
import { buildDefaultSettings } from "../../../src/apps/defaults/default-settings";
import { SUMMARY_VIEW_NAME } from "../../../src/apps/summary-view-name";
import { decodeConfig } from "../../../src/settings/settings-codec";
import { openBrowser, type TestBrowser } from "../../support/browser";
import {
  readPluginConfig,
  savePluginConfig,
} from "../../support/plugin-config";
import { logIn, startTestSystem, type TestSystem } from "../../support/system";
import { startOtherKintone } from "../support/other-kintone";
import {
  administratorAccess,
  openSettings,
  pluginIdOf,
} from "../support/settings-page";

let system: TestSystem;
let browser: TestBrowser;
let page: Page;
let access: KintoneAccess;
let pluginId: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "nendo-settings-"));
  system = await startTestSystem();
  access = administratorAccess(system);
  pluginId = await pluginIdOf(access);
  browser = await openBrowser();
  page = await browser.context.newPage();
  await logIn(page, system, "administrator");
});

afterAll(async () => {
  await browser?.close();
  await system?.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (appId: string): Promise<void> =>
  openSettings(page, system.kintone.url, appId, pluginId);

const source = (name: string): Locator =>
  page.locator(".nendo-config-source").filter({
    has: page.getByRole("heading", { name, exact: true }),
  });

const save = (): Promise<void> =>
  page.getByRole("button", { name: "保存", exact: true }).click();

const storedIn = async (appId: string) =>
  decodeConfig(
    await readPluginConfig({
      context: browser.context,
      baseUrl: system.kintone.url,
      app: appId,
      pluginId,
    }),
  );

const addPlugin = async (appId: string): Promise<void> => {
  await page.goto(`${system.kintone.url}/k/admin/app/${appId}/plugin/`);
  await page
    .locator(`[data-plugin="${pluginId}"]`)
    .getByRole("button", { name: "追加" })
    .click();
  await page
    .locator(`[data-plugin="${pluginId}"]`)
    .getByRole("link", { name: "設定" })
    .waitFor();
};

describe("a new app of an administrator", () => {
  it("is set up by choosing, checked on real records, saved and found again", async () => {
    const { advisers, meetings } = system.appIds;
    await addPlugin(advisers);
    await open(advisers);
    await page.getByText("まだ設定されていません。").waitFor();

    await page.locator("[data-path=purpose]").getByText("補佐官").click();
    await source("補佐官").getByRole("row").nth(3).waitFor();
    expect(await source("補佐官").getByRole("row").nth(1).innerText()).toMatch(
      /令和\d+年\d+月～.*問題ありません/su,
    );

    const app = source("1on1ミーティングの記録").getByRole("combobox");
    await app.click();
    await app.fill("1on1");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const rows = source("1on1ミーティングの記録").getByRole("row");
    await rows.nth(5).waitFor();
    expect(await rows.count()).toBe(6);
    expect(await rows.nth(1).innerText()).toMatch(
      /令和\d+年\d+月\d+日\s+(実施|予約|中止)/u,
    );

    await page.locator("[data-path=summaryViews]").getByText("すべて").click();
    await save();
    await page.waitForURL(/\/k\/admin\/app\/flow/u);
    expect(await storedIn(advisers)).toMatchObject({
      state: "valid",
      settings: {
        sources: {
          meetings: { appId: meetings },
          advisers: { appId: advisers },
        },
        summaryViews: ["すべて"],
      },
    });

    await open(advisers);
    await page.getByText("設定は保存されています。").waitFor();
    expect(
      await source("1on1ミーティングの記録").getByRole("combobox").inputValue(),
    ).toContain(`アプリ番号 ${meetings}`);
  });
});

describe("leaving with changes", () => {
  it("asks in kintone's own dialog and stays when the user wants", async () => {
    await open(system.appIds.meetings);
    await page.locator("[data-path=summaryViews]").getByText("すべて").click();
    await page.getByRole("button", { name: "キャンセル" }).click();
    await page.getByText("保存せずに設定画面を閉じると").waitFor();
    await page.getByRole("button", { name: "設定に戻る" }).click();
    await page.getByText("保存していない変更があります。").first().waitFor();
    await page.getByRole("button", { name: "キャンセル" }).click();
    await page.getByRole("button", { name: "保存せずに閉じる" }).click();
    await page.waitForURL(`**/k/admin/app/${system.appIds.meetings}/plugin/`);
    await open(system.appIds.meetings);
    await page.getByText("設定は保存されています。").waitFor();
  });
});

/** Saving notes that no app hides a record. */
const withOpenRights = (settings: Settings): Settings => ({
  ...settings,
  recordRights: Object.fromEntries(
    Object.entries(settings.sources).map(([name, { appId }]) => [
      name,
      { appId, hidesRecords: false, seeAll: [] },
    ]),
  ),
});

describe("copying", () => {
  it("carries the settings of one app into another, where they are saved as they were", async () => {
    const { meetings, advisers } = system.appIds;
    const before = await storedIn(meetings);
    await open(meetings);
    await source("年度まとめ").getByText("フィールドの割り当て").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "設定を書き出す" }).click(),
    ]);
    const exported = path.join(folder, file.suggestedFilename());
    await file.saveAs(exported);
    expect(path.basename(exported)).toBe("年度まとめ設定.json");
    expect(JSON.parse(readFileSync(exported, "utf8"))).toMatchObject({
      names: { meetings: { fields: { heldOn: "開催日" } } },
    });

    await open(advisers);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "設定を読み込む" }).click(),
    ]);
    await chooser.setFiles(exported);
    // The summary stands in the meetings app: the advisers app needs no list of that name.
    const report = page.locator("#nendo-import-report");
    await report.waitFor();
    expect(await report.innerText()).not.toContain("このアプリにありません");
    await save();
    await page.waitForURL(/\/k\/admin\/app\/flow/u);
    if (before.state !== "valid") throw new Error(before.state);
    expect(await storedIn(advisers)).toEqual({
      ...before,
      settings: withOpenRights(before.settings),
    });
  });
});

describe("copying into another kintone", () => {
  it("finds the apps there by their names although their numbers differ", async () => {
    const other = await startOtherKintone(2);
    try {
      const exported = path.join(folder, "年度まとめ設定.json");
      await page.goto(`${other.url}/login`);
      await page.locator("input[name=username]").fill("admin");
      await page.locator("input[name=password]").fill("admin-pass");
      await page.locator("button[type=submit]").click();
      await page.waitForURL(`${other.url}/k/**`);
      const { meetings } = other.appIds;
      expect(meetings).not.toBe(system.appIds.meetings);
      await openSettings(page, other.url, meetings, other.pluginId);
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: "設定を読み込む" }).click(),
      ]);
      await chooser.setFiles(exported);
      const report = page.locator("#nendo-import-report");
      await report.getByText("すべて見つかりました").waitFor();
      await report.getByText(`アプリ番号 ${meetings} です`).waitFor();
      await save();
      await page.waitForURL(/\/k\/admin\/app\/flow/u);
      expect(
        decodeConfig(
          await readPluginConfig({
            context: browser.context,
            baseUrl: other.url,
            app: meetings,
            pluginId: other.pluginId,
          }),
        ),
      ).toEqual({
        state: "valid",
        settings: withOpenRights(buildDefaultSettings(other.appIds)),
      });
    } finally {
      await other.close();
    }
    await logIn(page, system, "administrator");
  });
});

describe("settings that can't be used", () => {
  it("of a newer plugin are shown as they are and stay stored until something else is saved", async () => {
    const { advisers, ...others } = system.appIds;
    const newer = JSON.stringify({
      ...buildDefaultSettings({ advisers, ...others }),
      version: 99,
    });
    await savePluginConfig(
      {
        context: browser.context,
        baseUrl: system.kintone.url,
        app: advisers,
        pluginId,
      },
      { settings0: newer },
    );
    await open(advisers);
    await page.getByText("新しい版（version 99）で作られています").waitFor();
    const text = page.getByLabel("設定の内容（JSON）");
    expect(await text.inputValue()).toBe(newer);
    await text.fill(newer.replace('"version":99', '"version":6'));
    await page.getByRole("button", { name: "内容を確かめる" }).click();
    await page.locator("#nendo-import-report").waitFor();
    expect(await storedIn(advisers)).toMatchObject({ state: "broken" });
    await save();
    await page.waitForURL(/\/k\/admin\/app\/flow/u);
    expect(await storedIn(advisers)).toMatchObject({ state: "valid" });
  });
});

describe("the health of the mapping", () => {
  it("names every field that was deleted from the live form, on the settings screen and on the summary", async () => {
    const { meetings } = system.appIds;
    const { client } = access;
    await client.app.deleteFormFields({
      app: meetings,
      fields: ["テーマ分類", "テーマの掲載"],
    });
    await client.app.deployApp({ apps: [{ app: meetings }] });
    await expect
      .poll(async () =>
        Object.keys(
          (await client.app.getFormFields({ app: meetings })).properties,
        ),
      )
      .not.toContain("テーマ分類");
    const sentence = (code: string): string =>
      `フィールドコード「${code}」がアプリにありません`;

    await open(meetings);
    const problems = page.locator(".nendo-config-problems");
    await problems.getByText(sentence("テーマ分類")).waitFor();
    await problems.getByText(sentence("テーマの掲載")).waitFor();

    await page.goto(`${system.kintone.url}/k/${meetings}/`);
    await page
      .locator("select", { hasText: SUMMARY_VIEW_NAME })
      .selectOption({ label: SUMMARY_VIEW_NAME });
    const health = page.locator(".nendo-health");
    await health.getByText(sentence("テーマ分類")).waitFor();
    await health.getByText(sentence("テーマの掲載")).waitFor();
  });
});
