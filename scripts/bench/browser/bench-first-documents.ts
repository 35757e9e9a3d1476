import type { Page } from "playwright-core";
import { goToSummary } from "../../../test/e2e/support/go-to-summary";
import { longestTaskMs } from "../../../test/e2e/support/longest-task";
import { openBrowser } from "../../../test/support/browser";
import {
  logIn,
  startTestSystem,
  type TestSystem,
} from "../../../test/support/system";
import type { Bench, BenchRow } from "../bench-row";
import { timed } from "./in-page";
import type { PageWork } from "./page-work";
import { MEGABYTE, workOfPage } from "./page-work";

/** What a person chooses, and the rows go by. */
const FORMATS = {
  pptx: "PowerPoint",
  docx: "Word",
  xlsx: "Excel",
  csv: "CSV",
  html: "HTML",
} as const;

const FIRST_MS = 800;
/** Whoever presses another button meanwhile notices no more. */
const LONGEST_TASK_MS = 100;
/** What a page may hold more after all were made again: nothing of them, but for what the browser keeps itself. */
const KEPT_MB = 1;

/**
 * Each document of the sample on a page that made none before, from the press
 * of the button: work of the page's thread, since kintone is asked meanwhile
 * whether its records still hold. What is loaded for a format is a part of it.
 */
export const benchFirstDocuments: Bench = async () => {
  const system = await startTestSystem();
  const rows: BenchRow[] = [];
  try {
    for (const format of Object.keys(FORMATS) as (keyof typeof FORMATS)[]) {
      rows.push(...(await onNewPage(system, firstOf(format))));
    }
    rows.push({
      id: "page/kept",
      what: "memory that stays of all five, made again on one page",
      unit: "MB",
      ours: await onNewPage(system, keptOfDocuments),
      target: { atMost: KEPT_MB },
    });
  } finally {
    await system.close();
  }
  return rows;
};

const firstOf =
  (format: keyof typeof FORMATS) =>
  async (page: Page, work: PageWork): Promise<readonly BenchRow[]> => {
    await choose(page, FORMATS[format]);
    const before = await work.threadMs();
    let after = NaN;
    const longest = await longestTaskMs(page, async () => {
      await page.evaluate(MAKE);
      after = await work.threadMs();
    });
    return [
      {
        id: `page/${format}`,
        what: `${format} of the sample, first on its page`,
        unit: "ms",
        ours: after - before,
        target: { atMost: FIRST_MS },
      },
      {
        id: `page/${format}/block`,
        what: `${format} of the sample, first on its page: longest task`,
        unit: "ms",
        ours: longest,
        target: { atMost: LONGEST_TASK_MS },
      },
    ];
  };

/** A browser of its own: nothing is compiled, nobody has made a document. */
const onNewPage = async <T>(
  system: TestSystem,
  measure: (page: Page, work: PageWork) => Promise<T>,
): Promise<T> => {
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    await logIn(page, system, "secretary");
    await goToSummary(page, system, { choice: "nendo-years=2022,2023" });
    await page.getByRole("button", { name: "文書を作る" }).click();
    // Of the public edition something may be asked first.
    await page
      .locator(".nendo-export-choices label", { hasText: "庁内版" })
      .click();
    return await measure(page, await workOfPage(page));
  } finally {
    await browser.close();
  }
};

const keptOfDocuments = async (page: Page, work: PageWork): Promise<number> => {
  await choose(page, ...Object.values(FORMATS));
  await page.evaluate(MAKE);
  const before = await work.bytesHeld();
  await page.evaluate(MAKE);
  return Math.max(0, (await work.bytesHeld()) - before) / MEGABYTE;
};

const choose = async (
  page: Page,
  ...wanted: readonly string[]
): Promise<void> => {
  for (const name of Object.values(FORMATS)) {
    const box = page.getByRole("checkbox", { name });
    if ((await box.isChecked()) !== wanted.includes(name))
      await page
        .locator(".nendo-export-choices label", { hasText: name })
        .click();
  }
};

/** Presses the button, and waits until the files are there. */
const MAKE = timed(
  `for (const button of document.querySelectorAll("nendo-export-panel button"))
    if (button.innerText === "ダウンロード") button.click();
  let isBegun = false;`,
  `(isBegun ||= document.querySelector(".nendo-export-results") === null) &&
    document.querySelector(".nendo-export-results") !== null`,
);
