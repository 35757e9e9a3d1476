import type { Page } from "playwright-core";
import { SUMMARY_VIEW_NAME } from "../../../src/apps/summary-view-name";
import type { TestSystem } from "../../support/system";

export interface SummaryPageOptions {
  readonly isMobile?: boolean;
  /** Parameters of the address: nendo-years=2022,2023. Absent: what the 年度まとめ record says. */
  readonly choice?: string;
  /** Not to wait until the summary is shown. */
  readonly isLeftReading?: boolean;
}

/** Goes to the summary view of the meetings app, as a link leads there. */
export const goToSummary = async (
  page: Page,
  system: TestSystem,
  {
    isMobile = false,
    choice = "",
    isLeftReading = false,
  }: SummaryPageOptions = {},
): Promise<void> => {
  const { kintone, appIds } = system;
  const view = await viewId(page, system);
  const address = new URL(
    `${kintone.url}/k/${isMobile ? "m/" : ""}${appIds.meetings}/`,
  );
  address.search = new URLSearchParams([
    ["view", view],
    ...new URLSearchParams(choice),
  ]).toString();
  await page.goto(address.href);
  if (isLeftReading) return;
  await page.locator("nendo-summary-document").waitFor();
};

/** Opens the chapters that an overview leads to; until then each is a line. */
export const openChapters = (page: Page): Promise<void> =>
  page.getByRole("button", { name: "章をすべて開く・閉じる" }).press("Enter");

const knownViews = new WeakMap<TestSystem, string>();

/** kintone's number of the list that shows the summary. */
const viewId = async (page: Page, system: TestSystem): Promise<string> => {
  const known = knownViews.get(system);
  if (known !== undefined) return known;
  await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/`);
  const option = page.locator("select option", { hasText: SUMMARY_VIEW_NAME });
  const view = (await option.first().getAttribute("value")) ?? "";
  knownViews.set(system, view);
  return view;
};
