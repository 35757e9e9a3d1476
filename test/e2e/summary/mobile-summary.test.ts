import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestSystem } from "../../support/system";
import { goToSummary } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

describe("the summary on a phone of 320 pixels", () => {
  let summarySystem: SummarySystem;
  let system: TestSystem;
  let page: Page;

  beforeAll(async () => {
    summarySystem = await openSummarySystem({ width: 320, height: 640 });
    ({ system, page } = summarySystem);
    await goToSummary(page, system, { isMobile: true });
  });

  afterAll(() => summarySystem?.close());

  const topOf = async (selector: string): Promise<number> =>
    (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;

  it("stands in the space of the mobile list, with the key figures first", async () => {
    const keys = await page.locator(".nendo-key").allInnerTexts();
    expect(keys[0]?.replace(/\s+/gu, " ")).toContain(
      "幹部職・管理職1on1ミーティング 67回 67回",
    );
    expect(await topOf(".nendo-key")).toBeLessThan(640);
    expect(await topOf(".nendo-key")).toBeLessThan(
      await topOf("nendo-month-chart"),
    );
  });

  it("shows the chart without opening anything, and sections on demand", async () => {
    const chart = page.locator("nendo-month-chart svg").first();
    await chart.scrollIntoViewIfNeeded();
    expect((await chart.boundingBox())?.width).toBeLessThanOrEqual(320);
    const chapter = page
      .locator(".nendo-chapter")
      .filter({ hasText: "令和5年度の主な実施内容" });
    const bullet = chapter.getByRole("button", { name: "12名" });
    expect(await bullet.isVisible()).toBe(false);
    const whole = await page.locator("nendo-summary").boundingBox();
    expect(whole?.height).toBeLessThan(4_000);
    await chapter.locator("summary").click();
    await bullet.waitFor();
  });

  it("is one page without tabs, the records to check at its end", async () => {
    expect(await page.getByRole("tab").count()).toBe(0);
    expect(await page.getByText("ミーティングの分析").count()).toBe(0);
    const lastChapter = await page
      .locator(".nendo-chapter")
      .last()
      .boundingBox();
    expect(await topOf(".nendo-findings")).toBeGreaterThan(
      lastChapter?.y ?? Number.NaN,
    );
  });

  it("does not run out of the window", async () => {
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(excess).toBe(0);
  });

  it("leads from a figure to the records on their pages for phones", async () => {
    await page.locator(".nendo-key .nendo-figure-button").first().click();
    const list = page.locator(".nendo-drill-down");
    const link = list.getByRole("link", { name: /記録 \d+ を開く/u }).first();
    expect(await link.getAttribute("href")).toMatch(
      new RegExp(`^/k/m/${system.appIds.meetings}/show\\?record=\\d+$`, "u"),
    );
    await list.getByRole("button", { name: "閉じる" }).click();
    await list.waitFor({ state: "detached" });
  });

  it("takes another choice, years at once and conditions on demand", async () => {
    expect(await page.getByText("表示する", { exact: true }).isVisible()).toBe(
      false,
    );
    await page.locator(".nendo-conditions > summary").click();
    await page.getByText("表示する", { exact: true }).waitFor();
    await page.getByRole("button", { name: "令和4年度", exact: true }).click();
    await page
      .locator(".nendo-chapter")
      .filter({ hasText: "令和4年度の主な実施内容" })
      .waitFor({ state: "detached" });
    expect(page.url()).toContain("nendo-years=2023");
  });
});
