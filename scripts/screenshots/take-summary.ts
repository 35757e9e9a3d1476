import path from "node:path";
import type { Page } from "playwright-core";
import { SUMMARY_VIEW_NAME } from "../../src/apps/summary-view-name";
import { savePicture } from "./save-picture";
import { signIn } from "./sign-in";
import type { Studio } from "./studio";
import { DESKTOP, PHONE } from "./studio";

const openSummary = async (page: Page, list: string): Promise<void> => {
  await page.goto(list);
  await page
    .locator("select", { hasText: SUMMARY_VIEW_NAME })
    .selectOption({ label: SUMMARY_VIEW_NAME });
  await page.locator(".nendo-key").first().waitFor();
};

/**
 * The summary as the secretariat sees it, on a screen and a phone.
 * @returns paths of the documents that were made on the way
 */
export const takeSummary = async (
  studio: Studio,
): Promise<readonly string[]> => {
  const { browser, system } = studio;
  const lists = `${system.kintone.url}/k`;
  const page = await signIn(browser, system, "secretary", DESKTOP);
  await openSummary(page, `${lists}/${system.appIds.meetings}/`);
  await savePicture(studio, page, "summary");

  const chart = page.locator("nendo-month-chart").first();
  await chart.locator(".nendo-segment").nth(6).hover();
  await savePicture(studio, chart, "chart");
  await page.mouse.move(0, 0);

  await page
    .getByRole("listitem")
    .filter({ hasText: /^\s*特別職/u })
    .getByRole("button")
    .first()
    .click();
  await page.getByRole("link", { name: "kintoneの一覧で開く" }).waitFor();
  await savePicture(studio, page, "drill-down");
  await page.keyboard.press("Escape");

  await takeAnalysis(studio, page);
  const documents = await makeDocuments(studio, page);

  const mobile = await signIn(browser, system, "secretary", PHONE);
  await openSummary(mobile, `${lists}/m/${system.appIds.meetings}/`);
  await savePicture(studio, mobile, "mobile");
  return documents;
};

/** The tab of the analysis from its name on, and back. */
const takeAnalysis = async (studio: Studio, page: Page): Promise<void> => {
  await page.getByRole("tab", { name: "分析" }).click();
  const top = page.getByRole("tablist");
  await top.evaluate((tabs) =>
    scrollTo(0, tabs.getBoundingClientRect().top + scrollY - 2),
  );
  await savePicture(studio, page, "summary-analysis");
  await page.getByRole("tab", { name: "まとめ" }).click();
};

/** Makes documents from the panel, as someone would, and takes its picture. */
const makeDocuments = async (
  studio: Studio,
  page: Page,
): Promise<readonly string[]> => {
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole("button", { name: "文書を作る" }).click();
  const panel = page.locator("nendo-export-panel");
  for (const format of ["Word", "HTML"])
    await panel.locator("label", { hasText: format }).click();
  const saved: Promise<string>[] = [];
  page.on("download", (download) => {
    const file = path.join(studio.temporary, download.suggestedFilename());
    saved.push(download.saveAs(file).then(() => file));
  });
  await panel.getByRole("button", { name: "ダウンロード" }).click();
  await panel.locator(".nendo-export-results").waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  await page.evaluate(() => scrollTo(0, 0));
  await savePicture(studio, page, "documents");
  return Promise.all(saved);
};
