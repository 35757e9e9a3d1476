import type { Page } from "playwright-core";
import type { Meeting } from "../../../src/domain/meeting";
import { goToSummary } from "../../../test/e2e/support/go-to-summary";
import type { TestSystem } from "../../../test/support/system";
import type { Notes } from "./in-page";
import { READ_NOTES } from "./in-page";

/** How the summary of a year came to the screen. */
export interface Shown {
  readonly sinceStartMs: number;
  readonly sinceLastAnswerMs: number;
  /** For records, until then or a little later. */
  readonly requests: number;
}

/**
 * Opens the summary on a page that notes its first figure.
 * @throws Error when it shows other figures than those of the meetings
 */
export const showSummary = async (
  page: Page,
  system: TestSystem,
  meetings: readonly Meeting[],
): Promise<Shown> => {
  await goToSummary(page, system, {
    choice: "nendo-years=2022",
    isLeftReading: true,
  });
  const figures = page.locator(".nendo-key-table").first();
  await figures.waitFor();
  const held = meetings.filter(({ status }) => status === "held").length;
  const text = await figures.innerText();
  if (!text.includes(held.toLocaleString("ja-JP"))) {
    throw new Error(`The page shows other figures than ${held}: ${text}`);
  }
  const { figureAt, answers } = await page.evaluate<Notes>(READ_NOTES);
  const before = answers.filter((at) => at <= figureAt);
  return {
    sinceStartMs: figureAt,
    sinceLastAnswerMs: figureAt - Math.max(...before),
    requests: answers.length,
  };
};

/** Until all is checked: what is offered before is a part. */
export const untilChecked = (page: Page): Promise<void> =>
  page.getByRole("tab", { name: /点検（\d+件）$/u }).waitFor();
