import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ViewBrowser } from "./view-browser";
import { openViewBrowser } from "./view-browser";
import { waitUntil } from "../support/wait-until";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("desktop-page.ts", "desktop");
});

afterAll(() => browser.close());

const showList = async (page: Page, viewName: string): Promise<unknown[]> => {
  await waitUntil(page, () => "showList" in window);
  return page.evaluate(
    (name) =>
      (
        window as unknown as { showList: (viewName: string) => unknown[] }
      ).showList(name),
    viewName,
  );
};

const ours = (page: Page) => page.locator("#space > :not(p:first-child)");

describe("a list of the app", () => {
  it("shows the summary when the settings name it, and nothing on another one", async () => {
    const page = await browser.open("stored=valid");
    for (const answer of await showList(page, "年度まとめ"))
      expect(answer).toMatchObject({ viewName: "年度まとめ" });
    await page.locator("nendo-summary").waitFor();
    await showList(page, "すべて");
    await page.locator("nendo-summary").waitFor({ state: "detached" });
    expect(await ours(page).count()).toBe(0);
    expect(await page.getByText("another plugin").count()).toBe(1);
    await page.close();
  });

  it("stays without a summary that was still being loaded when kintone shows another list", async () => {
    const page = await browser.open("stored=valid");
    await waitUntil(page, () => "showList" in window);
    await page.evaluate(() => {
      const { showList: tell } = window as unknown as {
        showList: (viewName: string) => unknown;
      };
      tell("年度まとめ");
      tell("すべて");
    });
    await page.waitForTimeout(200);
    expect(await ours(page).count()).toBe(0);
    await page.close();
  });

  it("keeps what is shown when kintone pages or sorts", async () => {
    const page = await browser.open("stored=valid");
    await showList(page, "年度まとめ");
    const summary = page.locator("nendo-summary");
    await summary.evaluate((element) => element.setAttribute("data-first", ""));
    await showList(page, "年度まとめ");
    await page.waitForTimeout(200);
    expect(await page.locator("nendo-summary").count()).toBe(1);
    expect(await page.locator("nendo-summary[data-first]").count()).toBe(1);
    await page.close();
  });

  it.each([
    ["not set up", "stored=none", "まだ設定されていません"],
    ["broken", "stored=broken", "設定に問題がある"],
  ])(
    "says once what to do when the settings are %s",
    async (_state, query, sentence) => {
      const page = await browser.open(query);
      await showList(page, "すべて");
      await page.getByText(sentence).waitFor();
      await showList(page, "すべて");
      await page.waitForTimeout(200);
      expect(await ours(page).allInnerTexts()).toEqual([
        expect.stringContaining("アプリの管理者が"),
      ]);
      await page.close();
    },
  );
});
