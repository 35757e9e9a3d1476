import type { Page } from "playwright-core";

const PATIENCE_MS = 60_000;
const PAUSE_MS = 30;

/**
 * Waits until a condition holds in a page. Playwright's own waiting evaluates
 * text inside of the page, which pages under a strict policy refuse.
 * @param condition an expression, or a function of `argument`
 * @throws Error when it does not hold after a minute
 */
export const waitUntil = async <A>(
  page: Page,
  condition: string | ((argument: A) => unknown),
  argument?: A,
): Promise<void> => {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds(page, condition, argument))) {
    if (Date.now() > end) throw new Error(`It never held: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};

/** A page that is just being left has no answer yet. */
const holds = async <A>(
  page: Page,
  condition: string | ((argument: A) => unknown),
  argument: A | undefined,
): Promise<boolean> => {
  try {
    return Boolean(await page.evaluate(condition as never, argument));
  } catch (error) {
    if (/context was destroyed|navigation/iu.test(String(error))) return false;
    throw error;
  }
};
