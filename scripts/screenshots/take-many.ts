import { savePicture } from "./save-picture";
import { signIn } from "./sign-in";
import type { Studio } from "./studio";
import { DESKTOP } from "./studio";

/** Day, person, theme of the rows in the picture. */
const ROWS = [
  ["5", "4001", "窓口のDX"],
  ["6", "4002", "電子申請の進め方"],
  ["8", "4003", "高齢者の見守り"],
  ["12", "4004", ""],
] as const;

/** Many records at once: the table in which they are entered, and what is done to many of a list. */
export const takeMany = async (studio: Studio): Promise<void> => {
  const { browser, system } = studio;
  const page = await signIn(browser, system, "clerk", DESKTOP);
  await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/`);
  const due = page.locator("details", { hasText: "今日までの予約" });
  await due.locator("summary").click();
  await page.waitForLoadState("networkidle");
  await due.getByLabel("すべて選ぶ", { exact: true }).check();
  await savePicture(studio, page, "due-list");
  await page.getByRole("button", { name: "表でまとめて入力する" }).click();
  const grid = page.locator("nendo-grid");
  const cell = (row: number, column: string) =>
    grid.getByLabel(`${row}行目 ${column}`, { exact: true });
  await grid.getByLabel("何月の記録").fill("2024-02");
  for (const [index, [day, person, theme]] of ROWS.entries()) {
    const row = index + 1;
    await cell(row, "開催日").fill(day);
    if (index === 0) await cell(row, "開始時刻").fill("10");
    await cell(row, "参加者").fill(person);
    if (index === 0) await cell(row, "補佐官").fill("宮崎");
    await cell(row, "テーマ").fill(theme);
    if (row < ROWS.length) await cell(row, "テーマ").press("Enter");
  }
  await cell(ROWS.length, "参加者").fill("岩");
  await cell(ROWS.length, "参加者").press("ArrowDown");
  await page.waitForLoadState("networkidle");
  await savePicture(studio, grid, "grid");
  await page.context().close();
};
