import { afterAll, beforeAll, expect, it } from "vitest";
import type { ViewBrowser } from "./view-browser";
import { openViewBrowser } from "./view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("summary-page.ts", "desktop");
});

afterAll(() => browser.close());

const WARNED =
  "公表版に、3人に満たない数値が25件載ります。個人が分からないかを確かめてください。";

it("figures of few people are one line of the check, with the figures behind it", async () => {
  const page = await browser.open("standing&small&nendo-tab=check");
  const line = page.locator(".nendo-small-figures summary");
  await line.waitFor();
  expect((await line.innerText()).replace(/\s+/gu, " ")).toContain(WARNED);
  const figures = page.locator(".nendo-small-figures li");
  expect(await figures.first().isVisible()).toBe(false);
  await line.click();
  await figures.first().waitFor();
  expect(await figures.first().innerText()).toBe(
    "令和4年度 月別の回数と人数 1行目 実人数：1名",
  );
  await page
    .locator(".nendo-small-figures")
    .getByRole("button")
    .first()
    .click();
  await expect.poll(() => figures.count()).toBe(25);
  await page.close();
});

it("whoever makes the public edition is told of them, and not of the internal one", async () => {
  const page = await browser.open("standing&small");
  await page.locator("nendo-summary-document").waitFor();
  await page.getByRole("button", { name: "文書を作る" }).click();
  const told = page.locator(".nendo-export-small-figures");
  await told.waitFor();
  expect((await told.innerText()).trim()).toBe(WARNED);
  await page.locator("label", { hasText: "庁内版" }).click();
  await expect.poll(() => told.count()).toBe(0);
  await page.close();
});
