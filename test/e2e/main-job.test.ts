import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SUMMARY_VIEW_NAME } from "../../src/apps/summary-view-name";
import type { TestBrowser } from "../support/browser";
import type { TestSystem } from "../support/system";
import {
  openSummarySystem,
  type SummarySystem,
} from "./support/summary-system";

/** Figures that the city published: 令和4年度 and 令和5年度. */
const publishedBullets = [
  "理事、部長級 のべ22名（実人数15名）",
  "室長、次長級 のべ23名（実人数14名）",
  "課長級 のべ22名（実人数14名）",
  "特別職 のべ12名（実人数1名）",
  "理事、部長級 のべ2名（実人数1名）",
  "室長、次長級 のべ19名（実人数7名）",
  "課長級 のべ34名（実人数14名）",
  "データアカデミー 実施2回、協議4回",
  "ビジネススキル力向上アカデミー 実施5回、協議14回",
];

describe("the main job on the sample records", () => {
  let summarySystem: SummarySystem;
  let system: TestSystem;
  let browser: TestBrowser;
  let page: Page;

  const openSummary = async (): Promise<void> => {
    await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/`);
    await page
      .locator("select", { hasText: SUMMARY_VIEW_NAME })
      .selectOption({ label: SUMMARY_VIEW_NAME });
    await page.getByRole("heading", { name: "主な数値" }).waitFor();
  };

  /** Makes a document of one format; the bytes and the name of the file that the browser saved. */
  const exportFile = async (
    format: string,
  ): Promise<{ name: string; bytes: Buffer }> => {
    const opener = page.getByRole("button", { name: "文書を作る" });
    if ((await opener.getAttribute("aria-expanded")) === "false")
      await opener.click();
    for (const name of ["PowerPoint", "Word", "Excel", "CSV", "HTML"]) {
      const box = page.getByRole("checkbox", { name });
      if ((await box.isChecked()) !== (name === format))
        await page
          .locator(".nendo-export-choices label", { hasText: name })
          .click();
    }
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "ダウンロード" }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      bytes: await readFile(await download.path()),
    };
  };

  beforeAll(async () => {
    summarySystem = await openSummarySystem();
    ({ system, browser, page } = summarySystem);
    await openSummary();
  });

  afterAll(() => summarySystem?.close());

  it("shows both years with the published figures on the ordinary list", async () => {
    const text = await page.locator("nendo-summary").innerText();
    expect(text).toContain("令和4・5年度 CXO補佐官活動まとめ");
    expect(text.match(/67回/g)?.length).toBeGreaterThanOrEqual(2);
    for (const bullet of publishedBullets) expect(text).toContain(bullet);
    expect(text).toContain("11月7日-8日");
    expect(text).toContain("（実施に関する事務局協議を除く）");
  });

  it("leads to what should be checked before it is published", async () => {
    await page.getByRole("tab", { name: /^所見・点検（\d+件）$/u }).click();
    const text = await page.locator(".nendo-text-findings").innerText();
    // Misspelt in the published summary too.
    expect(text).toContain("「CX0」は「CXO」");
    expect(text).toContain("「chatGPT」は「ChatGPT」");
    // 毎月1回, of ten times.
    expect(text).toContain("「毎月1回」なら12回ですが、令和5年度は10回です。");
    await page.getByRole("tab", { name: "まとめ" }).click();
  });

  it("draws twelve months a year with council bands, the milestone and the monthly slots", async () => {
    const charts = page.locator("nendo-summary svg", { hasText: "10月" });
    expect(await charts.count()).toBe(2);
    const first = (await charts.first().textContent()) ?? "";
    expect(first).toContain("課長級も対象");
    // What both have in common is told once, below the second.
    expect(await charts.last().textContent()).toContain("月間枠");
    for (let month = 1; month <= 12; month += 1)
      expect(first).toContain(`${month}月`);
    for (const band of ["6月～7月", "9月～12月", "2月～3月"])
      expect(first).toContain(band);
  });

  it("leads from a figure to the records behind it and back by the keyboard", async () => {
    const figure = page
      .getByRole("listitem")
      .filter({ hasText: /^\s*理事、部長級\s*のべ\s*2名/ })
      .getByRole("button")
      .first();
    await figure.focus();
    await page.keyboard.press("Enter");
    const records = page
      .locator(".nendo-drill-down")
      .getByRole("link", { name: /記録 \d+ を開く/ });
    await records.first().waitFor();
    expect(await records.count()).toBe(2);
    expect(await records.first().getAttribute("href")).toContain(
      `/k/${system.appIds.meetings}/show#record=`,
    );
    await page.keyboard.press("Escape");
    await records.first().waitFor({ state: "detached" });
    expect(
      await figure.evaluate((element) => element === document.activeElement),
    ).toBe(true);
  });

  it("leads from a line of words to its record", async () => {
    await page.getByRole("button", { name: /^11月7日-8日/u }).click();
    const records = page
      .locator(".nendo-drill-down")
      .getByRole("link", { name: /記録 \d+ を開く/ });
    await records.first().waitFor();
    expect(await records.count()).toBe(1);
    await page.keyboard.press("Escape");
    await records.first().waitFor({ state: "detached" });
  });

  it("exports a workbook that says the same figures", async () => {
    const { name, bytes } = await exportFile("Excel");
    expect(name).toBe("令和4・5年度_CXO補佐官活動まとめ.xlsx");
    const workbook = await readXlsx(new Uint8Array(bytes));
    const rowsOf = (title: string) =>
      workbook.sheets.find((sheet) => sheet.name === title)?.rows ?? [];
    const overview = rowsOf("令和5年度の主な実施内容");
    expect(overview).toContainEqual([
      "01",
      "幹部職・管理職1on1ミーティング",
      67,
      null,
    ]);
    expect(overview).toContainEqual([null, "・課長級", 34, 14]);
    const [header = [], ...long] = rowsOf("データ");
    const at = (column: string) => header.indexOf(column);
    const value = (year: number, rank: string, measure: string) =>
      long.find(
        (row) =>
          row[at("年度（西暦）")] === year &&
          row[at("年月（西暦）")] === null &&
          row[at("役職")] === rank &&
          row[at("指標")] === measure,
      )?.[at("値")];
    expect(value(2022, "理事、部長級", "のべ人数")).toBe(22);
    expect(value(2022, "理事、部長級", "実人数")).toBe(15);
    expect(value(2023, "課長級", "実人数")).toBe(14);
  });

  it("exports a page that says the same figures", async () => {
    const { name, bytes } = await exportFile("HTML");
    expect(name).toBe("令和4・5年度_CXO補佐官活動まとめ.html");
    const exported = await browser.context.newPage();
    await exported.setContent(bytes.toString("utf8"));
    const text = (await exported.locator("body").textContent()) ?? "";
    const words = text.replace(/\s+/g, " ");
    for (const bullet of publishedBullets) expect(words).toContain(bullet);
    const charts = exported.locator("svg:visible", { hasText: "10月" });
    expect(await charts.count()).toBe(2);
    await exported.close();
  });

  it("asks again for one year and shows only that one", async () => {
    await page.getByRole("button", { name: "令和4年度", exact: true }).click();
    const text = async () =>
      (await page.locator("nendo-summary").innerText()).replace(/\s+/gu, " ");
    await expect.poll(text).toContain("令和5年度 CXO補佐官活動まとめ");
    await expect.poll(text).toContain("特別職 のべ12名（実人数1名）");
    expect(await text()).not.toContain("実人数15名");
  });

  it("shows the same summary on a custom view, where kintone gives no records", async () => {
    const { client } = summarySystem;
    const app = system.appIds.meetings;
    const { views } = await client.app.getViews({ app });
    await client.app.updateViews({
      app,
      views: {
        ...views,
        [SUMMARY_VIEW_NAME]: {
          type: "CUSTOM",
          name: SUMMARY_VIEW_NAME,
          index: "9",
          html: "<p>年度まとめ</p>",
          pager: false,
          device: "ANY",
          filterCond: "",
          sort: "",
        },
      },
    });
    await client.app.deployApp({ apps: [{ app }] });
    await expect
      .poll(async () => {
        const { apps } = await client.app.getDeployStatus({ apps: [app] });
        return apps[0]?.status;
      })
      .toBe("SUCCESS");
    await openSummary();
    const text = await page.locator("nendo-summary").innerText();
    expect(text).toContain("特別職 のべ12名（実人数1名）");
  });

  it("leaves other lists as kintone shows them", async () => {
    await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/`);
    await page.getByText("1 - 20").first().waitFor();
    expect(await page.locator("nendo-summary").count()).toBe(0);
  });
});
