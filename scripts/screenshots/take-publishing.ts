import { savePicture } from "./save-picture";
import { signIn } from "./sign-in";
import type { Studio } from "./studio";
import { DESKTOP } from "./studio";

/** 公表の準備 of the sample's record, and a text that is edited where it stands. */
export const takePublishing = async (studio: Studio): Promise<void> => {
  const { browser, system } = studio;
  const page = await signIn(browser, system, "secretary", DESKTOP);
  await page.goto(
    `${system.kintone.url}/k/${system.appIds.summaries}/show?nendo-publish=1#record=1`,
  );
  const paper = page.frameLocator("nendo-preview-frame iframe");
  await paper.locator("[data-nendo-row]").first().waitFor();
  await page
    .locator("nendo-workbench")
    .evaluate((place) => place.scrollIntoView());
  await savePicture(studio, page, "publishing");
  await page
    .getByRole("navigation", { name: "公表までの手順" })
    .getByRole("button", { name: "文章" })
    .click();
  await paper
    .getByRole("button", { name: "議会の会期中は、管理職以上の職員" })
    .click();
  await paper.getByLabel("文章", { exact: true }).waitFor();
  await savePicture(studio, page, "publishing-texts");
  await page.close();
};
