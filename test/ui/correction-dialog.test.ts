import { afterAll, beforeAll, expect, it } from "vitest";
import type { ViewBrowser } from "./view-browser";
import { openViewBrowser } from "./view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("summary-page.ts", "desktop");
});

afterAll(() => browser.close());

it("tells what became of each ticked record, takes back what was written, and closes by Esc", async () => {
  const page = await browser.open("wrong-rank");
  await page.getByRole("tab", { name: /^所見・点検/u }).click();
  await page
    .locator(".nendo-finding", { hasText: "記録 12 を開く" })
    .getByRole("button", { name: "役職・所属を直す" })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "役職・所属を直す" });
  const box = (id: string, field = "役職") =>
    dialog.getByRole("checkbox", {
      name: `記録${id} 宮崎光世さんの${field}を直す`,
    });
  const boxes = [box("12"), box("12", "所属"), box("13")];
  const states = (state: "isChecked" | "isEnabled") =>
    Promise.all(boxes.map((one) => one[state]()));
  // Both of one person on one record are wrong for one reason.
  expect(await states("isChecked")).toEqual([true, true, false]);
  await dialog.getByText("（空欄）").waitFor();
  await dialog.getByRole("checkbox", { name: "すべて選ぶ" }).check();
  await dialog.getByRole("button", { name: "直す（3件）" }).click();
  await dialog.getByText("2件の記録のうち1件を直しました。").waitFor();
  const outcomes = () => dialog.locator("tbody td:last-child").allInnerTexts();
  expect(await outcomes()).toEqual([
    "直しました",
    expect.stringContaining("ルックアップでコピーされる項目"),
    expect.stringContaining("ほかの人に変えられた"),
  ]);
  // What was not written may be tried again.
  expect(await states("isEnabled")).toEqual([false, false, true]);
  await dialog.getByRole("button", { name: "元に戻す" }).click();
  await dialog.getByText("1件の記録のうち1件を元に戻しました。").waitFor();
  expect((await outcomes())[0]).toBe("元に戻しました");
  expect(await states("isEnabled")).toEqual([true, true, true]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  expect(await page.locator(":focus").getAttribute("class")).toBe(
    "nendo-title",
  );
  // Written, written back: what is shown was read anew each time.
  expect(await page.locator("body").getAttribute("data-read")).toBe("3 fresh");
  await page.close();
});

it("stops before the next record when someone waits long, and says which were not written", async () => {
  const page = await browser.open("wrong-rank&slow");
  await page.getByRole("tab", { name: /^所見・点検/u }).click();
  const button = page.getByRole("button", { name: "役職・所属を直す" });
  await button.first().click();
  const dialog = page.getByRole("dialog", { name: "役職・所属を直す" });
  await dialog.getByRole("checkbox", { name: "すべて選ぶ" }).check();
  await dialog.getByRole("button", { name: "直す（3件）" }).click();
  await dialog.getByRole("button", { name: "ここでやめる" }).click();
  await dialog.getByText("2件の記録のうち1件を直しました。").waitFor();
  await dialog.getByText("やめたので、書きかえていません。").waitFor();
  await page.close();
});
