import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PUBLISHING_STEP_NAMES } from "../../../src/i18n/publishing/publishing-messages";
import { workbenchMessages } from "../../../src/i18n/publishing/workbench-messages";
import { exportMessages } from "../../../src/i18n/summary/export-messages";
import {
  PUBLISHING_STEPS,
  type PublishingStep,
} from "../../../src/publishing/readiness/publishing-step";
import { openBrowser, type TestBrowser } from "../../support/browser";
import { layoutProblems } from "../../support/layout-problems";
import { logIn, startTestSystem, type TestSystem } from "../../support/system";
import { goToSummary } from "../support/go-to-summary";

/** 640 pixels are a window of 1280 at 200 %, 320 one at 400 % (WCAG 2.2: Reflow). */
const WIDTHS = [1920, 1600, 1280, 1000, 768, 640, 414, 375, 320];

const LOCALES = { ja: "ja-JP", en: "en-US" } as const;

const YEARS = "nendo-years=2022,2023";

/** Of the sample at a width, with room for other fonts: longer, something is no longer folded or no longer stands beside. */
const MOST_PIXELS: Readonly<Record<string, Readonly<Record<string, number>>>> =
  {
    summary: { 1600: 2800, 1280: 3200, 640: 5900, 390: 7600 },
    analysis: { 1600: 3000, 1280: 3150, 640: 5900, 390: 6000 },
  };

type Language = keyof typeof LOCALES;

let system: TestSystem;
/** A window for each language: what it has loaded and compiled once, it keeps. */
const windows = new Map<Language, { browser: TestBrowser; page: Page }>();

const pageIn = (language: Language): Page => {
  const shown = windows.get(language);
  if (shown === undefined) throw new Error(`No window in ${language}.`);
  return shown.page;
};

beforeAll(async () => {
  system = await startTestSystem();
  for (const language of ["ja", "en"] as const)
    windows.set(language, await openPage(language));
});

afterAll(async () => {
  for (const { browser } of windows.values()) await browser.close();
  await system?.close();
});

/** What can't be seen or hit at some width, each with the width. */
const problemsOf = async (
  page: Page,
  selector: string,
): Promise<readonly string[]> => {
  const problems: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    problems.push(
      ...(await layoutProblems(page, selector)).map(
        (problem) => `${width}: ${problem}`,
      ),
    );
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return problems;
};

const openPage = async (
  language: Language,
): Promise<{ browser: TestBrowser; page: Page }> => {
  const browser = await openBrowser({ locale: LOCALES[language] });
  const page = await browser.context.newPage();
  await logIn(page, system, "secretary");
  return { browser, page };
};

const goToPreparation = async (page: Page): Promise<void> => {
  await page.goto(
    `${system.kintone.url}/k/${system.appIds.summaries}/show?nendo-publish=1#record=1`,
  );
  await page.frameLocator("nendo-preview-frame iframe").locator("h1").waitFor();
};

const goToStep = async (
  page: Page,
  language: Language,
  step: PublishingStep,
): Promise<void> => {
  const name = PUBLISHING_STEP_NAMES[language][step];
  await page
    .getByRole("navigation", { name: workbenchMessages[language].steps })
    .getByRole("button", { name })
    .click();
  await page.locator(".nendo-wb-panel-title", { hasText: name }).waitFor();
};

describe.each(["ja", "en"] as const)("what is seen in %s", (language) => {
  let page: Page;

  beforeAll(() => {
    page = pageIn(language);
  });

  describe.each(["summary", "analysis", "check"])("the tab %s", (tab) => {
    beforeAll(() =>
      goToSummary(page, system, { choice: `${YEARS}&nendo-tab=${tab}` }),
    );

    it("fits every width", async () => {
      expect(await problemsOf(page, "nendo-summary")).toEqual([]);
    });

    const mosts = MOST_PIXELS[tab];
    if (mosts === undefined) return;
    it("of two years is no longer than one looks through", async () => {
      const view = page.locator("nendo-summary");
      const heightOf = async () => (await view.boundingBox())?.height ?? 0;
      for (const [width, most] of Object.entries(mosts)) {
        await page.setViewportSize({ width: Number(width), height: 900 });
        // In a narrow window earlier years fold.
        await expect
          .poll(heightOf, { message: `at ${width}` })
          .toBeLessThanOrEqual(most);
        expect(await heightOf()).toBeGreaterThan(500);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    });
  });

  it("shows all key figures in the first fold of a city's PC, each with its unit on a line", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await goToSummary(page, system, { choice: YEARS });
    const rows = await page.locator(".nendo-key").all();
    expect(rows.length).toBeGreaterThan(8);
    const last = await rows.at(-1)?.boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 900)).toBeLessThan(900);
    const lines = await page
      .locator(".nendo-key-value .nendo-figure, .nendo-change")
      .evaluateAll((figures) =>
        figures.map((figure) => {
          const range = document.createRange();
          range.selectNodeContents(figure);
          const { height } = range.getBoundingClientRect();
          return height / Number.parseFloat(getComputedStyle(figure).fontSize);
        }),
      );
    // Two lines are more than two letters high.
    expect(Math.max(...lines)).toBeLessThan(2);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it("names a figure of the chart within the frame of its name, down to its number", async () => {
    await goToSummary(page, system, { choice: YEARS });
    const name = page.locator(".nendo-tooltip");
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const columns = page
        .locator(".nendo-chart")
        .last()
        .locator(".nendo-segment");
      for (const column of [columns.first(), columns.last()]) {
        await column.hover();
        await name.waitFor();
        const { words, frame } = await name.evaluate((shown) => {
          const range = document.createRange();
          range.selectNodeContents(shown);
          return {
            words: range.getBoundingClientRect().toJSON() as DOMRect,
            frame: shown.getBoundingClientRect().toJSON() as DOMRect,
          };
        });
        expect(words.right, `at ${width}`).toBeLessThanOrEqual(frame.right);
        expect(frame.left).toBeGreaterThanOrEqual(0);
        expect(frame.right).toBeLessThanOrEqual(width);
        await page.mouse.move(0, 0);
        await name.waitFor({ state: "detached" });
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it("fits every width: documents offered, conditions open, records listed", async () => {
    await goToSummary(page, system, { choice: YEARS });
    await page
      .getByRole("button", { name: exportMessages[language].open })
      .click();
    const panel = page.locator("nendo-export-panel");
    await panel.locator("label", { hasText: "CSV" }).click();
    await panel.locator(".nendo-export-chapters > summary").click();
    await page.locator(".nendo-conditions > summary").click();
    await page.locator(".nendo-key .nendo-figure-button").first().click();
    await page.locator(".nendo-record-lists a").first().waitFor();
    expect(await problemsOf(page, "nendo-summary")).toEqual([]);
  });

  it("fits every width: after a failure", async () => {
    await page.route(
      (url) => (url.searchParams.get("query") ?? "").includes("$id >"),
      (route) =>
        route.fulfill({
          status: 403,
          contentType: "application/json",
          body: JSON.stringify({ code: "CB_NO02", id: "test", message: "No." }),
        }),
    );
    await goToSummary(page, system, { choice: YEARS, isLeftReading: true });
    await page.locator("nendo-summary").getByRole("alert").waitFor();
    expect(await problemsOf(page, "nendo-summary")).toEqual([]);
    await page.unrouteAll();
  });

  describe("the preparation of publication", () => {
    beforeAll(() => goToPreparation(page));

    it.each(PUBLISHING_STEPS)("fits every width: the step %s", async (name) => {
      await goToStep(page, language, name);
      for (const fold of await page
        .locator(".nendo-wb-panel details:not([open]) > summary")
        .all())
        if (await fold.isVisible()) await fold.click();
      expect(await problemsOf(page, "nendo-workbench")).toEqual([]);
    });
  });
});

describe("what is frozen", () => {
  beforeAll(async () => {
    const page = pageIn("ja");
    await goToSummary(page, system, { choice: YEARS });
    await page.getByRole("button", { name: "確定する…" }).click();
    const dialog = page.getByRole("dialog", { name: "確定する" });
    await dialog.getByRole("button", { name: "確定する" }).click();
    await dialog.getByText("確定しました。").waitFor();
  });

  it.each(["ja", "en"] as const)("fits every width in %s", async (language) => {
    const page = pageIn(language);
    await goToSummary(page, system, { choice: YEARS });
    await page.locator(".nendo-freezing.nendo-narrowed").waitFor();
    expect(await problemsOf(page, "nendo-summary")).toEqual([]);
    await goToPreparation(page);
    await goToStep(page, language, "freezing");
    expect(await problemsOf(page, "nendo-workbench")).toEqual([]);
  });
});
