import { savePicture } from "./save-picture";
import { signIn } from "./sign-in";
import type { Studio } from "./studio";
import { DESKTOP } from "./studio";

/** As a spreadsheet copies it: dates in many ways, and one adviser by the family name. */
const LIST = [
  "令和5年度 面談一覧",
  "実施日\t時間\t職員名\t担当補佐官\t相談テーマ\t状況",
  "令和5年6月3日\t13:30～14:30\t天野 大地\t宮崎光世\t窓口の見直し\t済",
  "7月8日\t10時\t春野和則\t〃\t人材育成\t済",
  "R5.9.2\t15:00\t夏川佳代\t石原\tデータの活用\t済",
  "10/4・10/11\t9:30\t海野信一\t宮崎光世\t来年度の計画\t済",
  "計\t\t\t\t\t4回",
].join("\n");

/** A list of past years as it is understood, before anything is written. */
export const takeImport = async (studio: Studio): Promise<void> => {
  const { browser, system } = studio;
  const page = await signIn(browser, system, "secretary", DESKTOP);
  await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/`);
  await page.getByRole("button", { name: "表を取り込む" }).click();
  const dialog = page.locator("nendo-record-import dialog");
  await dialog.locator("textarea").fill(LIST);
  await dialog.getByRole("button", { name: "貼り付けた表を読む" }).click();
  await dialog.getByText("書き込む記録").first().waitFor();
  await dialog.evaluate((shown) =>
    shown.querySelector("#nendo-import-questions")?.scrollIntoView(),
  );
  await savePicture(studio, page, "import");
};
