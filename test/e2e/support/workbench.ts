import type { FrameLocator, Locator, Page } from "playwright-core";
import type { TestSystem } from "../../support/system";
import { loadAnew } from "./load-anew";

/** Opens 公表の準備 on the page of a 年度まとめ record; gives the document in it. */
export const openWorkbench = async (
  page: Page,
  system: TestSystem,
  recordId: string,
): Promise<FrameLocator> => {
  await loadAnew(
    page,
    `${system.kintone.url}/k/${system.appIds.summaries}/show#record=${recordId}`,
  );
  await page.getByRole("button", { name: "公表の準備" }).click();
  const paper = documentOf(page);
  await paper.locator("h1").waitFor();
  // Texts can be edited once they are read.
  await paper.locator("[data-nendo-row]").first().waitFor();
  return paper;
};

/** The public document as it is drawn. */
const documentOf = (page: Page): FrameLocator =>
  page.frameLocator("nendo-preview-frame iframe");

/** A step of the way to publication. */
export const stepOf = (page: Page, name: string): Locator =>
  page
    .getByRole("navigation", { name: "公表までの手順" })
    .getByRole("button", { name });
