import type { Page } from "playwright-core";
import { SUMMARY_VIEW_NAME } from "../../../src/apps/summary-view-name";
import type { TestSystem } from "../../support/system";

/** What kintone's own selector of lists led to, for each system. */
const addresses = new WeakMap<TestSystem, string>();

/** Address of the list of the meetings app that shows the summary. */
const summaryUrl = async (page: Page, system: TestSystem): Promise<URL> => {
  const known = addresses.get(system);
  if (known !== undefined) return new URL(known);
  await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/`);
  await page
    .locator("select", { hasText: SUMMARY_VIEW_NAME })
    .selectOption({ label: SUMMARY_VIEW_NAME });
  await page.locator("nendo-summary-document").waitFor();
  addresses.set(system, page.url());
  return new URL(page.url());
};

/**
 * Opens the summary by a link with a choice of its own.
 * @param choice parameters of the address
 */
export const startSummary = async (
  page: Page,
  system: TestSystem,
  choice: string,
): Promise<void> => {
  const url = await summaryUrl(page, system);
  for (const name of [...url.searchParams.keys()])
    if (name.startsWith("nendo-")) url.searchParams.delete(name);
  for (const [name, value] of new URLSearchParams(choice))
    url.searchParams.set(name, value);
  await page.goto(url.href);
};

/** The same, and waits until the summary is shown. */
export const openSummary = async (
  page: Page,
  system: TestSystem,
  choice: string,
): Promise<void> => {
  await startSummary(page, system, choice);
  await page.locator("nendo-summary-document").waitFor();
};
