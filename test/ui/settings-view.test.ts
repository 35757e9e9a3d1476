import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDefaultSettings } from "../../src/apps/default-settings";
import type { Settings } from "../../src/settings/settings";
import { sampleAppIds } from "./sample-gateway";
import type { ViewBrowser } from "./view-browser";
import {
  accessibilityProblems,
  openViewBrowser,
  overflowWidth,
} from "./view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("settings-page.ts", ["config.css"]);
}, 60_000);

afterAll(() => browser.close());

const defaults = buildDefaultSettings(sampleAppIds);

const source = (page: Page, name: string) =>
  page.locator(".nendo-config-source").filter({
    has: page.getByRole("heading", { name, exact: true }),
  });

/** Chooses in one of the lists that kintone-ui-component draws. */
const choose = async (
  page: Page,
  list: string,
  option: string,
  within = page.locator("body"),
) => {
  await within.getByRole("button", { name: list }).first().click();
  await within.getByRole("option", { name: option, exact: true }).click();
};

const save = (page: Page) =>
  page.getByRole("button", { name: "保存", exact: true }).click();

const saved = (page: Page): Promise<Settings[]> =>
  page.evaluate(
    () => (window as unknown as { savedSettings: Settings[] }).savedSettings,
  );

describe("a new installation", () => {
  it("gets the fields of a chosen app by their names, and is saved once a list is chosen", async () => {
    const page = await browser.open();
    const meetings = source(page, "1on1ミーティングの記録");
    await choose(
      page,
      "アプリ",
      `1on1ミーティング記録（アプリ番号 ${sampleAppIds.meetings}）`,
      meetings,
    );
    const all = Object.keys(defaults.sources.meetings?.fields ?? {}).length;
    await meetings.getByText(`（${all}のうち${all}）`).waitFor();

    await save(page);
    const problems = page.locator(".nendo-config-problems:focus");
    await problems.waitFor();
    expect(await problems.innerText()).toContain("一覧が選ばれていません");
    expect(await saved(page)).toEqual([]);

    await page.getByText("年度まとめ", { exact: true }).last().click();
    await save(page);
    await expect
      .poll(() => saved(page))
      .toEqual([
        { ...defaults, sources: { meetings: defaults.sources.meetings } },
      ]);
    await page.close();
  });
});

describe("fields", () => {
  it("offer only what fits: dates for the date held", async () => {
    const page = await browser.open("stored=valid");
    await page.locator(".nendo-config-fields summary").first().click();
    const meetings = source(page, "1on1ミーティングの記録");
    await meetings.getByRole("button", { name: "開催日（必須）" }).click();
    expect(await meetings.getByRole("option").allInnerTexts()).toEqual([
      "（使わない）",
      "開催日",
    ]);
    await page.close();
  });

  it("that were deleted from the app are named, at the field and on top", async () => {
    const page = await browser.open("stored=deleted-field");
    const sentence = "フィールドコード「消えた日付」がアプリにありません。";
    await page
      .locator(".nendo-config-problems")
      .getByText(`1on1ミーティングの記録: 開催日: ${sentence}`)
      .waitFor();
    expect(
      await page
        .locator(".nendo-config-picker")
        .filter({ hasText: sentence })
        .count(),
    ).toBe(1);
    await page.close();
  });
});

describe("ranks", () => {
  it("are moved, respelled and added in the order of every table", async () => {
    const page = await browser.open("stored=valid");
    await page.getByRole("button", { name: "「課長級」を上へ" }).click();
    const synonyms = page.getByLabel("別表記").last();
    await synonyms.fill("係長、 主査");
    await synonyms.blur();
    await page.getByRole("button", { name: "役職区分を追加" }).click();
    await page.getByLabel("役職区分 6").fill("会計年度任用職員");
    await page.getByLabel("役職区分 6").blur();
    await save(page);
    await expect
      .poll(async () => (await saved(page))[0]?.ranks.slice(2))
      .toEqual([
        defaults.ranks[3],
        defaults.ranks[2],
        { label: "係長級以下", synonyms: ["係長", "主査"] },
        { label: "会計年度任用職員", synonyms: [] },
      ]);
    await page.close();
  });

  it("of the same name are refused", async () => {
    const page = await browser.open("stored=valid");
    const first = page.getByLabel("役職区分 1");
    await first.fill("課長級");
    await first.blur();
    await save(page);
    await page.getByText("「課長級」が重複しています").first().waitFor();
    expect(await saved(page)).toEqual([]);
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
    await page.getByText("保存していない変更があります。").first().waitFor();
    await save(page);
    await expect
      .poll(() => saved(page))
      .toEqual([{ ...defaults, fiscalYearStartMonth: 1 }]);
    await page.close();
  });
});

describe("the settings file", () => {
  it("holds what is on the screen, and another app reads it", async () => {
    const page = await browser.open("stored=valid");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "設定を書き出す" }).click(),
    ]);
    const path = await file.path();
    expect(JSON.parse(await readFile(path, "utf8"))).toEqual(defaults);
    await page.close();

    const other = await browser.open();
    const [chooser] = await Promise.all([
      other.waitForEvent("filechooser"),
      other.getByRole("button", { name: "設定を読み込む" }).click(),
    ]);
    await chooser.setFiles(path);
    await other.getByText("を読み込みました。").waitFor();
    await save(other);
    await expect.poll(() => saved(other)).toEqual([defaults]);
    await other.close();
  });

  it("that is something else is refused in words and changes nothing", async () => {
    const page = await browser.open("stored=valid");
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "設定を読み込む" }).click(),
    ]);
    await chooser.setFiles({
      name: "memo.json",
      mimeType: "application/json",
      buffer: Buffer.from("meeting notes"),
    });
    await page.getByText("「memo.json」は読み込めませんでした。").waitFor();
    await save(page);
    await expect.poll(() => saved(page)).toEqual([defaults]);
    await page.close();
  });
});

describe("changes", () => {
  it("are not lost by closing the page: the browser asks", async () => {
    const page = await browser.open("stored=valid");
    await page.getByText("予約中", { exact: true }).click();
    await page.getByText("保存していない変更があります。").waitFor();
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  });
});

describe("everyone can use it", () => {
  it.each([
    ["new", "", 1280],
    ["saved, on a narrow screen", "stored=valid", 320],
    ["with a problem, in English", "stored=deleted-field&language=en", 1280],
    ["to be repaired", "stored=broken", 320],
  ])(
    "%s: axe-core finds nothing, nothing runs out of the page",
    async (_state, query, width) => {
      const page = await browser.open(query, width);
      await page.locator(".nendo-config-part").first().waitFor();
      const fields = page.locator(".nendo-config-fields summary").first();
      if ((await fields.count()) > 0) await fields.click();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflowWidth(page)).toBe(0);
      await page.close();
    },
  );
});
