import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, type TestBrowser } from "../../support/browser";
import {
  openSecondCity,
  SECOND_CITY_VIEW,
  type SecondCity,
} from "../support/second-city";
import { openChapters } from "../support/go-to-summary";

let city: SecondCity;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  city = await openSecondCity();
  browser = await openBrowser();
  page = await browser.context.newPage();
  await page.goto(`${city.kintone.url}/login`);
  await page.locator("input[name=username]").fill("secretary");
  await page.locator("input[name=password]").fill("secretary-pass");
  await page.locator("button[type=submit]").click();
  await page.waitForURL(`${city.kintone.url}/k/**`);
});

afterAll(async () => {
  await browser?.close();
  await city?.kintone.close();
});

const openSummary = async (): Promise<string> => {
  await page.goto(`${city.kintone.url}/k/${city.appId}/`);
  await page
    .locator("select", { hasText: SECOND_CITY_VIEW })
    .selectOption({ label: SECOND_CITY_VIEW });
  await page.getByRole("heading", { name: "主な数値" }).waitFor();
  await openChapters(page);
  return page.locator("nendo-summary").innerText();
};

describe("a city with one app, its own words and a year from January", () => {
  it("sees its own sections in its own order with everyone counted", async () => {
    const text = await openSummary();
    expect(text).toContain("コーチングの一年");
    const headings = await page.getByRole("heading").allInnerTexts();
    expect(
      headings
        .map((heading) => heading.replaceAll(/\s+/gu, " "))
        .filter((heading) => /^0[1-3]/u.test(heading)),
    ).toEqual([
      "01 ワークショップ",
      "02 コーチング",
      "03 講演",
      "02 コーチング",
    ]);
    for (const bullet of [
      "市長 延べ1名（実数1名）",
      "局長 延べ1名（実数1名）",
      "部課長 延べ2名（実数1名）",
      "係員 延べ1名（実数1名）",
      "アイデア出し 3回",
    ]) {
      expect(text.replaceAll(/\s+/gu, " ")).toContain(bullet);
    }
    const row = page.getByRole("row", { name: /^主任/u }).first();
    expect((await row.innerText()).split(/\s+/u)).toEqual([
      "主任",
      "0回",
      "0名",
      "0名",
    ]);
    expect(text).not.toContain("前年の話");
    // Twelve months from January on.
    const chart =
      (await page
        .locator("nendo-summary svg", { hasText: "10月" })
        .first()
        .textContent()) ?? "";
    expect(chart.indexOf("1月")).toBeLessThan(chart.indexOf("12月"));
  });

  it("gets the same figures as an Excel file", async () => {
    await openSummary();
    await page.getByRole("button", { name: "文書を作る" }).click();
    const formats = page.locator(".nendo-export-formats label");
    await formats.filter({ hasText: "PowerPoint" }).click();
    await formats.filter({ hasText: "Excel" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "ダウンロード" }).click(),
    ]);
    const workbook = await readXlsx(await readFile(await download.path()));
    const cells = workbook.sheets.flatMap(({ rows }) =>
      // A long label takes several columns.
      rows.map((row) => row.filter((cell) => (cell ?? "") !== "").join("|")),
    );
    const total = cells.find((row) => row.startsWith("合計|3|5|3"));
    expect(total).toBeDefined();
  });

  it("helps in the form by the kind of record", async () => {
    await page.goto(`${city.kintone.url}/k/${city.appId}/edit`);
    await page.getByRole("button", { name: "保存", exact: true }).waitFor();
    // A meeting without anyone can't be saved as held.
    await page.getByLabel("state").selectOption({ label: "Done" });
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.getByText("主参加者").first().waitFor();
    // The same record as a note of a coach is nobody's business.
    await page.getByRole("radio", { name: "Coach" }).check();
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await page.waitForURL(/show/u);
  });
});
