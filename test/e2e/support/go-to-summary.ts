import type { Page } from "playwright-core";
import { SUMMARY_VIEW_NAME } from "../../../src/apps/summary-view-name";
import type { TestSystem } from "../../support/system";

export interface SummaryPageOptions {
  readonly isMobile?: boolean;
  /** Fiscal years in the address; absent: those of the 年度まとめ record. */
  readonly years?: readonly number[];
  /** Not to wait until figures are shown. */
  readonly isLeftReading?: boolean;
}

/** Goes to the summary view of the meetings app, as a link leads there. */
export const goToSummary = async (
  page: Page,
  { kintone, appIds }: TestSystem,
  { isMobile = false, years, isLeftReading = false }: SummaryPageOptions = {},
): Promise<void> => {
  const list = `${kintone.url}/k/${isMobile ? "m/" : ""}${appIds.meetings}/`;
  await page.goto(list);
  const view = await page
    .locator("select option", { hasText: SUMMARY_VIEW_NAME })
    .first()
    .getAttribute("value");
  const address = new URL(list);
  address.searchParams.set("view", view ?? "");
  if (years) address.searchParams.set("nendo-years", years.join(","));
  await page.goto(address.href);
  if (isLeftReading) return;
  await page.locator(".nendo-key").first().waitFor();
};
