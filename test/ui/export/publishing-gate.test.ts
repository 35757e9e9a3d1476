import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ViewBrowser } from "../view-browser";
import {
  accessibilityProblems,
  openViewBrowser,
  overflowWidth,
} from "../view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("summary-page.ts", "desktop");
});
afterAll(() => browser.close());

/** The panel after PowerPoint was asked for, and how many files were saved. */
const askFor = async (query: string, width?: number) => {
  const page = await browser.open(`record&standing&${query}`, width);
  const saved: string[] = [];
  page.on("download", (file) => saved.push(file.suggestedFilename()));
  await page.getByRole("button", { name: "文書を作る" }).click();
  await download(page);
  return { page, saved };
};

const download = (page: Page) =>
  page.getByRole("button", { name: "ダウンロード" }).click();

const question = (page: Page) =>
  page.getByRole("group", { name: /^公表の前に確かめること/u });

const button = (page: Page, name: string) =>
  question(page).getByRole("button", { name, exact: true });

const headline = (page: Page) =>
  page.locator(".nendo-export-results .nendo-export-heading");

it("asks before a public edition is made, one line a kind, and takes the focus", async () => {
  const { page, saved } = await askFor("visible-only");
  await question(page).waitFor();
  expect(
    await question(page).locator(".nendo-gate-items > li").allInnerTexts(),
  ).toEqual([
    "見える記録（67件）だけの数値です。見えない記録は数えていません。",
    expect.stringMatching(
      /^ミーティングの記録 2件：役職が空欄なので「未設定」に数えています。入力してください。\s+もとの記録（2件）$/u,
    ),
  ]);
  const focused = page.locator(".nendo-gate-heading:focus");
  expect(await focused.innerText()).toBe("公表の前に確かめること（2件）");
  await question(page).getByText("もとの記録（2件）").click();
  await question(page).getByRole("link", { name: "記録 15 を開く" }).waitFor();
  expect(saved).toEqual([]);
  await page.close();
});

it("makes nothing without a reason, and keeps one", async () => {
  const { page, saved } = await askFor("");
  await button(page, "理由を記録して作る").click();
  await page.getByText("理由を書いてください。", { exact: true }).waitFor();
  expect(saved).toEqual([]);
  await question(page).getByRole("textbox").fill("人事課に確かめた");
  await button(page, "理由を記録して作る").click();
  await headline(page).waitFor();
  await expect.poll(() => saved.length).toBe(1);
  expect(await page.getByText("読み直した数値で作りました").count()).toBe(0);
  // Once acknowledged it is not asked again.
  await download(page);
  await expect.poll(() => saved.length).toBe(2);
  expect(await question(page).count()).toBe(0);
  await page.close();
});

it("goes back and makes nothing", async () => {
  const { page, saved } = await askFor("");
  await button(page, "戻って直す").click();
  await page
    .locator(".nendo-export-heading:focus", {
      hasText: "文書は作っていません。",
    })
    .waitFor();
  expect(saved).toEqual([]);
  await page.close();
});

it("asks about what came up while a reason was kept", async () => {
  const { page, saved } = await askFor("one-more");
  await question(page).getByRole("textbox").fill("人事課に確かめた");
  await button(page, "理由を記録して作る").click();
  await question(page).getByText("活動の記録（番号8）").waitFor();
  expect(saved).toEqual([]);
  expect(await question(page).getByRole("textbox").inputValue()).toBe("");
  await page.close();
});

it("says where nothing can be kept, and asks each time", async () => {
  const { page, saved } = await askFor("no-table");
  await question(page).getByText("記録に残りません。作るたびに").waitFor();
  expect(await question(page).getByRole("textbox").count()).toBe(0);
  await button(page, "記録に残さずに作る").click();
  await expect.poll(() => saved.length).toBe(1);
  await headline(page).waitFor();
  await download(page);
  await question(page).waitFor();
  expect(saved).toHaveLength(1);
  await page.close();
});

it("says why a reason could not be kept, and leaves it to whoever asked", async () => {
  const { page, saved } = await askFor("keep-fails");
  await question(page).getByRole("textbox").fill("人事課に確かめた");
  await button(page, "理由を記録して作る").click();
  await question(page).getByText("編集する権限がないため").waitFor();
  expect(await question(page).getByRole("textbox").inputValue()).toBe(
    "人事課に確かめた",
  );
  expect(saved).toEqual([]);
  await button(page, "記録に残さずに作る").click();
  await expect.poll(() => saved.length).toBe(1);
  await page.close();
});

it("does not ask about an internal edition", async () => {
  const page = await browser.open("record&standing");
  await page.getByRole("button", { name: "文書を作る" }).click();
  await page
    .locator(".nendo-export-choices label", { hasText: "庁内版" })
    .click();
  await Promise.all([page.waitForEvent("download"), download(page)]);
  expect(await question(page).count()).toBe(0);
  await page.close();
});

it.each([1280, 320])(
  "axe-core finds nothing, nothing runs out of a page of %i pixels",
  async (width) => {
    const { page } = await askFor("visible-only&keep-fails", width);
    await question(page).getByRole("textbox").fill("理由");
    await button(page, "理由を記録して作る").click();
    await button(page, "記録に残さずに作る").waitFor();
    await question(page).getByText("もとの記録（2件）").click();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await overflowWidth(page)).toBe(0);
    await page.close();
  },
);
