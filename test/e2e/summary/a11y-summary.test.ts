import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import type { TestSystem } from "../../support/system";
import { axeProblems } from "../../support/axe";
import { layoutProblems } from "../../support/layout-problems";
import { goToSummary } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

/** Requests of the summary, which goes on by record number; kintone's own list does not. */
const isReading = (url: URL): boolean =>
  url.pathname.endsWith("/records.json") &&
  (url.searchParams.get("query") ?? "").includes("$id >");

const refuse = (route: Route) =>
  route.fulfill({
    status: 403,
    contentType: "application/json",
    body: JSON.stringify({
      code: "CB_NO02",
      id: "test",
      message: "権限がありません。",
    }),
  });

/** Parameters of the address. */
const TABS = ["nendo-tab=summary", "nendo-tab=analysis", "nendo-tab=check"];

describe("the summary view for everyone", () => {
  let summarySystem: SummarySystem;
  let system: TestSystem;
  let browser: TestBrowser;

  beforeAll(async () => {
    summarySystem = await openSummarySystem();
    ({ system, browser } = summarySystem);
  });

  afterAll(() => summarySystem?.close());

  const openPage = async (width = 1280): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    return page;
  };

  /** Nothing for axe to say, and nothing that runs out of the window to the side. */
  const expectUsable = async (page: Page): Promise<void> => {
    expect(await axeProblems(page, "nendo-summary")).toEqual([]);
    const problems = await layoutProblems(page, "nendo-summary");
    expect(
      problems.filter((problem) => problem.startsWith("out of the window")),
    ).toEqual([]);
  };

  describe.each(TABS)("with its figures, %s", (tab) => {
    let page: Page;

    beforeAll(async () => {
      page = await openPage();
      await goToSummary(page, system, { choice: tab });
    });

    afterAll(() => page?.close());

    it.each([1280, 320])("is accessible at %i pixels", async (width) => {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeProblems(page, "nendo-summary")).toEqual([]);
    });

    // 640 pixels are a window of 1280 at 200 %, 320 one at 400 % (WCAG 2.2: Reflow).
    it.each([1920, 1600, 1280, 1000, 768, 640, 414, 375, 320])(
      "can be seen and hit at %i pixels",
      async (width) => {
        await page.setViewportSize({ width, height: 800 });
        expect(await layoutProblems(page, "nendo-summary")).toEqual([]);
      },
    );

    it("has readable contrast as it is printed", async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ media: "print" });
      expect(
        // The structure is that of the screen, and nobody presses paper.
        await axeProblems(page, "nendo-summary", {}, ["color-contrast"]),
      ).toEqual([]);
      await page.emulateMedia({ media: "screen" });
    });

    it("says its structure by headings in order, landmarks and table heads", async () => {
      const found = await page.locator("nendo-summary").evaluate((view) => {
        const levelOf = (heading: Element) =>
          Number(
            heading.getAttribute("aria-level") ?? heading.tagName.slice(1),
          );
        return {
          levels: [
            ...view.querySelectorAll("h2, h3, h4, h5, [role=heading]"),
          ].map(levelOf),
          tablesWithoutHeads: [
            ...view.querySelectorAll("table.nendo-table"),
          ].filter(
            (table) =>
              !table.querySelector("thead th[scope]") ||
              [...table.querySelectorAll("tbody tr")].some(
                (row) => !row.querySelector("th[scope=row]"),
              ),
          ).length,
          nameless: [
            ...view.querySelectorAll("section, nav, [role=region]"),
          ].filter(
            (landmark) =>
              landmark.matches("section.nendo, nav, [role=region]") &&
              !landmark.getAttribute("aria-label") &&
              !landmark.getAttribute("aria-labelledby"),
          ).length,
        };
      });
      expect(found.levels[0]).toBe(2);
      found.levels.slice(1).forEach((level, index) => {
        expect(level - (found.levels[index] ?? 0)).toBeLessThanOrEqual(1);
      });
      expect(found.tablesWithoutHeads).toBe(0);
      expect(found.nameless).toBe(0);
    });
  });

  it("is usable with records listed and tables shown", async () => {
    const page = await openPage();
    await goToSummary(page, system, { choice: "nendo-years=2023" });
    await page.getByRole("button", { name: "表で見る" }).first().click();
    await page.locator(".nendo-key .nendo-figure-button").first().click();
    await page.getByRole("link", { name: "kintoneの一覧で開く" }).waitFor();
    await expectUsable(page);
    await page.close();
  });

  it("is usable with documents offered", async () => {
    const page = await openPage(320);
    await goToSummary(page, system, { choice: "nendo-years=2023" });
    await page.getByRole("button", { name: "文書を作る" }).click();
    await page.locator("nendo-export-panel").waitFor();
    await expectUsable(page);
    await page.close();
  });

  it("is usable while reading, and after reading was stopped", async () => {
    const page = await openPage(320);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(isReading, async (route) => {
      await held;
      await route.continue();
    });
    await goToSummary(page, system, {
      choice: "nendo-years=2022",
      isLeftReading: true,
    });
    await page.locator(".nendo-progress").waitFor();
    await expectUsable(page);
    await page.getByRole("button", { name: "読み込みをやめる" }).click();
    await page
      .locator(".nendo-state")
      .getByText("途中までの数値は表示しません")
      .waitFor();
    await expectUsable(page);
    release();
    await page.close();
  });

  it("is usable after a failure", async () => {
    const page = await openPage(320);
    await page.route(isReading, refuse);
    await goToSummary(page, system, {
      choice: "nendo-years=2022",
      isLeftReading: true,
    });
    await page.locator("nendo-summary").getByRole("alert").waitFor();
    await expectUsable(page);
    await page.close();
  });

  it("is usable in a year without records", async () => {
    const page = await openPage();
    await goToSummary(page, system, {
      choice: "nendo-years=2025",
      isLeftReading: true,
    });
    await page.getByText("記録はまだありません").waitFor();
    await expectUsable(page);
    await page.close();
  });

  it("is usable on a phone, with every chapter open", async () => {
    const page = await openPage(320);
    await goToSummary(page, system, {
      isMobile: true,
      choice: "nendo-years=2023",
    });
    await expectUsable(page);
    await page
      .locator("nendo-summary details")
      .evaluateAll((all) =>
        all.forEach((each) => each.setAttribute("open", "")),
      );
    await expectUsable(page);
    await page.close();
  });

  it("moves nothing, so that nothing need be stilled", async () => {
    const page = await openPage();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await goToSummary(page, system, { choice: "nendo-years=2023" });
    await page.locator(".nendo-key .nendo-figure-button").first().click();
    const moving = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            ({ effect }) =>
              effect instanceof KeyframeEffect &&
              effect.target?.closest("nendo-summary"),
          ).length,
    );
    expect(moving).toBe(0);
    await page.close();
  });
});
