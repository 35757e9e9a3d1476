import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SCHOOL_COUNSELLOR } from "../../src/apps/programmes/school-counsellor";
import { foreignLines } from "../support/fixed-words";
import { save, saved } from "./settings-screen";
import type { ViewBrowser } from "./view-browser";
import {
  accessibilityProblems,
  openViewBrowser,
  overflowWidth,
} from "./view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("settings-page.ts", "config");
});

afterAll(() => browser.close());

/** Everything that the screen says, folded parts and explanations of inputs included. */
const allText = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) {
      details.open = true;
    }
  });
  return page.evaluate(() =>
    [
      document.body.innerText,
      ...[...document.querySelectorAll("[aria-label], [placeholder]")].map(
        (element) =>
          `${element.getAttribute("aria-label") ?? ""} ${element.getAttribute("placeholder") ?? ""}`,
      ),
      ...[
        ...document.querySelectorAll(
          "input:not([type=radio], [type=checkbox]), textarea",
        ),
      ].map((input) => (input as HTMLInputElement).value),
    ].join("\n"),
  );
};

describe("the first question", () => {
  it("is what the programme is; a school programme has its words, sections and grades, and no others", async () => {
    const page = await browser.open("stored=school");
    const headings = page.getByRole("heading", { level: 2 });
    expect(await headings.first().innerText()).toBe("何の事業ですか");
    await page.getByText("スクールカウンセラー", { exact: true }).click();
    await page
      .getByText("「スクールカウンセラー」の言葉にしました。")
      .waitFor();
    await page
      .locator("[data-path=purpose]")
      .getByText("カウンセリングの記録", { exact: true })
      .click();
    const text = await allText(page);
    expect(text).toContain("令和6年度 スクールカウンセラー活動まとめ");
    expect(text).toContain("児童生徒のカウンセリング");
    expect(text).toContain("小学校低学年");
    expect(foreignLines(text.replaceAll("CXO補佐官", ""))).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByText("記録の入力を助けるだけにする").click();
    await save(page);
    await expect
      .poll(async () => (await saved(page)).at(0))
      .toMatchObject({
        words: SCHOOL_COUNSELLOR.words,
        ranks: SCHOOL_COUNSELLOR.ranks,
        sections: SCHOOL_COUNSELLOR.sections,
        choices: { role: { principal: ["来談者"] } },
      });
    await page.close();
  });

  it("speaks English of it, too, and fits a phone's width", async () => {
    const page = await browser.open("stored=school&language=en", 400);
    await page.getByText("School counsellors", { exact: true }).click();
    await page
      .getByText('The words are now those of "School counsellors".')
      .waitFor();
    const text = await allText(page);
    expect(
      foreignLines(text.replace(/CXO advisers|DX advisers/gu, "")),
    ).toEqual([]);
    expect(await overflowWidth(page)).toBe(0);
    await page.close();
  });

  it("takes words of a city's own, and says which are missing", async () => {
    const page = await browser.open();
    await page.getByText("その他（呼び方を入力する）").click();
    await page
      .getByRole("textbox", { name: "まとめの対象" })
      .first()
      .fill("移住コーディネーター活動");
    await page.keyboard.press("Tab");
    await page
      .getByText("例：令和6年度 移住コーディネーター活動まとめ")
      .first()
      .waitFor();
    await save(page);
    const problems = page.locator(".nendo-config-problems");
    await problems.getByText("担当する方の呼び方").first().waitFor();
    expect(await saved(page)).toEqual([]);
    await page.close();
  });

  it("is behind one fold where settings are, under the name of the programme", async () => {
    const page = await browser.open("stored=valid");
    const fold = page.getByRole("heading", { name: "事業：CXO補佐官" });
    await fold.waitFor();
    expect(
      await page.getByText("スクールカウンセラー", { exact: true }).isVisible(),
    ).toBe(false);
    await fold.click();
    await page.getByText("スクールカウンセラー", { exact: true }).click();
    await page
      .getByRole("heading", { name: "事業：スクールカウンセラー" })
      .waitFor();
    await page.close();
  });
});
