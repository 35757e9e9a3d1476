import type { Page } from "playwright-core";

/**
 * Loads a page anew, once. Going to an address that differs only behind the #
 * shows another record without loading anything.
 */
export const loadAnew = async (page: Page, address: string): Promise<void> => {
  const isShown = beforeHash(page.url()) === beforeHash(address);
  if (!isShown) {
    await page.goto(address);
    return;
  }
  // Of this the page is told nothing: it would show the record, and then again.
  await page.evaluate((to) => history.replaceState(null, "", to), address);
  await page.reload();
};

const beforeHash = (address: string): string => address.split("#", 1)[0] ?? "";
