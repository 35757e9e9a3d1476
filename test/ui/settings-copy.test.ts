import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";
import type { SettingsFile } from "../../src/settings/settings-file";
import { sampleAppIds } from "./sample-gateway";
import { chooseApp, save, saved, source } from "./settings-screen";
import type { ViewBrowser } from "./view-browser";
import { accessibilityProblems, openViewBrowser } from "./view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("settings-page.ts", "config");
});

afterAll(() => browser.close());

const defaults = buildDefaultSettings(sampleAppIds);

const exported = async (page: Page): Promise<SettingsFile> => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "設定を書き出す" }).click(),
  ]);
  return JSON.parse(await readFile(await file.path(), "utf8")) as SettingsFile;
};

const importText = async (page: Page, text: string, name = "設定.json") => {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "設定を読み込む" }).first().click(),
  ]);
  await chooser.setFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
};

const exportValid = async (): Promise<SettingsFile> => {
  const page = await browser.open("stored=valid");
  await source(page, "年度まとめ").getByText("フィールドの割り当て").waitFor();
  const file = await exported(page);
  await page.close();
  return file;
};

describe("the settings file", () => {
  it("holds what is on the screen with the names of apps and fields, and another app reads it", async () => {
    const file = await exportValid();
    expect(file.settings).toEqual(defaults);
    expect(file.names.meetings).toMatchObject({
      app: "1on1ミーティング記録",
      fields: { heldOn: "開催日", rank: "役職" },
    });

    const page = await browser.open();
    await importText(page, JSON.stringify(file));
    const report = page.locator("#nendo-import-report");
    await report.getByText("すべて見つかりました").waitFor();
    await save(page);
    await expect.poll(() => saved(page)).toEqual([defaults]);
    await page.close();
  });

  it("from another kintone finds apps by name, and asks for the others without losing their fields", async () => {
    const { settings, names } = await exportValid();
    const elsewhere = buildDefaultSettings({
      meetings: "101",
      activities: "102",
      advisers: "103",
      staff: "104",
      summaries: "105",
    });
    const page = await browser.open();
    await importText(
      page,
      JSON.stringify({
        settings: elsewhere,
        names: {
          ...names,
          activities: { ...names.activities, app: "活動の台帳" },
        },
      }),
    );
    const report = page.locator("#nendo-import-report");
    await report
      .getByText("「活動の台帳」に当たるアプリがありません")
      .waitFor();
    await report
      .getByText(
        `「1on1ミーティング記録」はここではアプリ番号 ${sampleAppIds.meetings} です`,
      )
      .waitFor();
    await save(page);
    await page
      .locator(".nendo-config-problems")
      .getByText("「活動の台帳」に当たるアプリを選ぶか")
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await saved(page)).toEqual([]);

    await chooseApp(source(page, "活動の記録"), "活動", /活動記録/u);
    await page.locator(".nendo-config-problems").waitFor({ state: "detached" });
    await save(page);
    await expect.poll(() => saved(page)).toEqual([settings]);
    await page.close();
  });

  it("may name an app that is not needed here: it is left unused", async () => {
    const { settings, names } = await exportValid();
    const { staff } = settings.sources;
    const elsewhere = {
      ...settings,
      sources: { ...settings.sources, staff: { ...staff, appId: "104" } },
    };
    const page = await browser.open();
    await importText(
      page,
      JSON.stringify({
        settings: elsewhere,
        names: { ...names, staff: { app: "人事台帳", fields: {} } },
      }),
    );
    await page.locator("#nendo-import-report").getByText("人事台帳").waitFor();
    await chooseApp(source(page, "職員"), "使わない", "（使わない）");
    await save(page);
    await expect
      .poll(async () => Object.keys((await saved(page))[0]?.sources ?? {}))
      .toEqual(["meetings", "activities", "advisers", "summaries"]);
    await page.close();
  });

  it("that is something else is shown for repair and changes nothing", async () => {
    const page = await browser.open("stored=valid");
    await page.getByText("予約中", { exact: true }).click();
    await importText(page, "meeting notes", "memo.json");
    await page.getByText("「memo.json」の内容に問題があります。").waitFor();
    expect(await page.getByLabel("設定の内容（JSON）").inputValue()).toBe(
      "meeting notes",
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    await page
      .getByRole("button", { name: "読み込みをやめて、元の画面に戻る" })
      .click();
    await save(page);
    await expect
      .poll(() => saved(page))
      .toEqual([{ ...defaults, summaryViews: ["予約中", "年度まとめ"] }]);
    await page.close();
  });

  it("that is larger than kintone takes is measured, and not saved", async () => {
    const { settings, names } = await exportValid();
    const large = {
      ...settings,
      sections: settings.sections.map((section, index) =>
        index === 2
          ? { ...section, summaryLines: ["あ".repeat(90_000)] }
          : section,
      ),
    };
    const page = await browser.open();
    await importText(page, JSON.stringify({ settings: large, names }));
    await page
      .locator(".nendo-config-problems")
      .getByText(/大きすぎて保存できません（\d+\.\d KB、上限 256 KB）/u)
      .waitFor();
    await save(page);
    expect(await saved(page)).toEqual([]);
    await page.close();
  });

  it("of the first version is brought up to date", async () => {
    const first = await readFile(
      new URL("../settings/fixtures/settings-v1.json", import.meta.url),
      "utf8",
    );
    const page = await browser.open("stored=valid");
    await importText(page, first);
    await page
      .locator("#nendo-import-report")
      .getByText("「アプリ番号 11」に当たるアプリがありません")
      .waitFor();
    await page.close();
  });

  it("that was imported by mistake is taken back", async () => {
    const file = await exportValid();
    const page = await browser.open("stored=valid");
    const other = { ...file.settings, fiscalYearStartMonth: 1 };
    await importText(page, JSON.stringify({ ...file, settings: other }));
    await page.getByText("を読み込みました。").waitFor();
    await page.getByRole("button", { name: "取り消す" }).click();
    await save(page);
    await expect.poll(() => saved(page)).toEqual([defaults]);
    await page.close();
  });
});

describe("broken settings", () => {
  it("are shown with what is wrong, and go on once they are put right", async () => {
    const page = await browser.open("stored=broken");
    await page.getByText("月は1から12までの整数で入力してください。").waitFor();
    const text = page.getByLabel("設定の内容（JSON）");
    const broken = await text.inputValue();
    expect(JSON.parse(broken)).toEqual({
      ...defaults,
      fiscalYearStartMonth: 13,
    });
    await text.fill(broken.replace(":13", ":1"));
    await page.getByRole("button", { name: "内容を確かめる" }).click();
    await page.getByText("を読み込みました。").waitFor();
    await save(page);
    await expect
      .poll(() => saved(page))
      .toEqual([{ ...defaults, fiscalYearStartMonth: 1 }]);
    await page.close();
  });

  it("of a newer plugin can be saved as a file and are not given up unasked", async () => {
    const page = await browser.open("stored=newer&sure=no");
    await page.getByText("新しい版（version 99）で作られています").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "この内容をファイルに保存" }).click(),
    ]);
    expect(JSON.parse(await readFile(await file.path(), "utf8"))).toEqual({
      ...defaults,
      version: 99,
    });
    await page.getByRole("button", { name: "初めから設定し直す" }).click();
    await page.getByLabel("設定の内容（JSON）").waitFor();
    expect(await page.locator("nendo-settings-editor").count()).toBe(0);
    await page.close();
  });
});
