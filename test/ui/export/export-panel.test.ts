import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ViewBrowser } from "../view-browser";
import {
  accessibilityProblems,
  openViewBrowser,
  overflowWidth,
} from "../view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("summary-page.ts", "desktop");
});

afterAll(() => browser.close());

/** The panel, opened, with these formats chosen. */
const openPanel = async (
  query: string,
  formats: readonly string[],
  width?: number,
): Promise<Page> => {
  const page = await browser.open(query, width);
  await page.getByRole("button", { name: "文書を作る" }).click();
  await choose(page, formats);
  return page;
};

const choose = async (
  page: Page,
  formats: readonly string[],
): Promise<void> => {
  const offered = ["PowerPoint", "Word", "Excel", "CSV", "HTML", ...formats];
  for (const name of new Set(offered)) {
    const box = page.getByRole("checkbox", { name });
    if ((await box.isChecked()) !== formats.includes(name))
      await label(page, name).click();
  }
};

/** The boxes themselves lie unseen under their labels. */
const label = (page: Page, text: string) =>
  page.locator(".nendo-export-choices label", { hasText: text });

const headline = (page: Page) => page.locator(".nendo-export-heading");

describe("documents", () => {
  it.each([
    ["PowerPoint", "令和4・5年度_CXO補佐官活動まとめ.pptx", "PK"],
    ["Word", "令和4・5年度_CXO補佐官活動まとめ.docx", "PK"],
    ["Excel", "令和4・5年度_CXO補佐官活動まとめ.xlsx", "PK"],
    ["CSV", "令和4・5年度_CXO補佐官活動まとめ.csv", "\xef\xbb\xbf"],
    ["HTML", "令和4・5年度_CXO補佐官活動まとめ.html", "<!doctype html>"],
    ["オープンデータ", "令和4・5年度_CXO補佐官活動まとめ.opendata.zip", "PK"],
  ])("%s is saved under the title", async (format, name, start) => {
    const page = await openPanel("record", [format]);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "ダウンロード" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(name);
    const content = await readFile(await file.path(), "latin1");
    expect(content.slice(0, start.length)).toBe(start);
    await page.getByText("1個のファイルを保存しました。").last().waitFor();
    await page.close();
  });

  it("are open data in the public edition alone", async () => {
    const page = await openPanel("record", ["オープンデータ"]);
    await label(page, "庁内版").click();
    const box = page.getByRole("checkbox", { name: "オープンデータ" });
    await expect.poll(() => box.count()).toBe(0);
    await page.getByRole("button", { name: "ダウンロード" }).click();
    await page.getByText("形式を1つ以上選んでください。").waitFor();
    await label(page, "公表版").click();
    await expect.poll(() => box.isChecked()).toBe(true);
    await page.close();
  });

  it("are made of the records as they are now, and so is the screen then", async () => {
    const page = await openPanel("changed", ["HTML"]);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "ダウンロード" }).click(),
    ]);
    const content = await readFile(await file.path(), "utf8");
    expect(content).toContain("読み直した活動まとめ");
    await page.getByText("読み直した数値で作りました").waitFor();
    await page
      .getByRole("heading", { level: 2, name: "読み直した活動まとめ" })
      .waitFor();
    await page.close();
  });

  it("are not made when the records may not be seen any more", async () => {
    const page = await openPanel("hidden-since", ["HTML", "CSV"]);
    await page.getByRole("button", { name: "ダウンロード" }).click();
    await headline(page).waitFor();
    expect(await page.locator(".nendo-export-failed").count()).toBe(2);
    expect(await page.locator(".nendo-export-file").count()).toBe(0);
    await page.close();
  });

  it("leave out the chapters that are not ticked, and the panel says how many are", async () => {
    const page = await openPanel("record", ["HTML"]);
    const chapters = page.locator(".nendo-export-chapters > summary");
    expect(await chapters.innerText()).toBe("入れる章：すべて");
    await chapters.click();
    await label(page, "各年度のまとめ").click();
    await expect
      .poll(() => chapters.innerText())
      .toMatch(/^入れる章：(\d+)章のうち(?!\1章)\d+章$/u);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "ダウンロード" }).click(),
    ]);
    const content = await readFile(await file.path(), "utf8");
    const all = await openPanel("record", ["HTML"]);
    const [whole] = await Promise.all([
      all.waitForEvent("download"),
      all.getByRole("button", { name: "ダウンロード" }).click(),
    ]);
    const wholeContent = await readFile(await whole.path(), "utf8");
    const headings = (text: string): number =>
      (text.match(/<h2/gu) ?? []).length;
    expect(headings(content)).toBeLessThan(headings(wholeContent));
    expect(content).toContain("注記");
    await all.close();
    await page.close();
  });

  it("are made in the internal edition when it is chosen, under a name that says so", async () => {
    const page = await openPanel("record", ["HTML"]);
    await label(page, "庁内版").click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "ダウンロード" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(
      "令和4・5年度_CXO補佐官活動まとめ（庁内版）.html",
    );
    expect(await readFile(await file.path(), "utf8")).toContain(
      '<p class="marking">庁内用</p>',
    );
    await page.close();
  });

  it("of one adviser are internal only, and the panel says so", async () => {
    const page = await openPanel("record&nendo-years=2022&nendo-adviser=甲", [
      "HTML",
    ]);
    const radio = (name: string) => page.getByRole("radio", { name });
    expect(await radio("庁内版").isChecked()).toBe(true);
    expect(await radio("公表版").isDisabled()).toBe(true);
    expect(await page.locator(".nendo-export-choices").innerText()).toContain(
      "庁内版だけを作れます。",
    );
    await page.close();
  });

  it("are the same bytes when they are made again", async () => {
    const formats = ["PowerPoint", "Word", "Excel", "CSV", "HTML"];
    const page = await openPanel("record", formats);
    const make = async (): Promise<readonly string[]> => {
      const files: Promise<string>[] = [];
      page.on("download", (download) =>
        files.push(download.path().then((path) => readFile(path, "base64"))),
      );
      await page.getByRole("button", { name: "ダウンロード" }).click();
      await expect.poll(() => files.length).toBe(5);
      page.removeAllListeners("download");
      return Promise.all(files);
    };
    const first = await make();
    // Zip archives note times in steps of two seconds.
    await page.waitForTimeout(2_100);
    expect(await make()).toEqual(first);
    await page.close();
  });

  it("need a format, and it is said where they are chosen", async () => {
    const page = await openPanel("record", []);
    await page.getByRole("button", { name: "ダウンロード" }).click();
    await page.getByText("形式を1つ以上選んでください。").waitFor();
    await page.close();
  });

  it("tell the characters that Shift_JIS does not have", async () => {
    const page = await openPanel("record&rare", ["CSV"]);
    await label(page, "Shift_JIS").click();
    await page.getByRole("button", { name: "ダウンロード" }).click();
    const notices = page.locator(".nendo-export-notices");
    await notices.getByText("表せない文字が1種類").waitFor();
    expect(await notices.locator("li").allInnerTexts()).toEqual([
      expect.stringContaining("「𠮷」(U+20BB7) 2行目"),
    ]);
    await page.close();
  });

  it("fail each for itself: a broken template is told and the others are made", async () => {
    const page = await openPanel("record&bad-template", ["PowerPoint", "CSV"]);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "ダウンロード" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/u);
    const failed = await page.locator(".nendo-export-failed").innerText();
    expect(failed).toContain("PowerPointを作れませんでした。");
    expect(failed).toContain("ひな形「市の表紙.pptx」を使えません。");
    expect(failed).toContain("Officeのファイルではないか、壊れています");
    await page.close();
  });

  it("can be stopped; then nothing is saved and the panel goes on", async () => {
    const page = await openPanel("record&slow-template", ["PowerPoint"]);
    await page.getByRole("button", { name: "ダウンロード" }).click();
    await page.getByRole("button", { name: "やめる" }).click();
    await expect
      .poll(() => headline(page).innerText())
      .toBe(
        "やめました。何も保存していません。作るときは、もう一度押してください。",
      );
    expect(await page.locator(":focus").innerText()).toContain("やめました");
    await choose(page, ["CSV"]);
    await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "ダウンロード" }).click(),
    ]);
    await page.close();
  });
});

describe("the record", () => {
  it("gets all files, and a link leads to it", async () => {
    const page = await openPanel("record", ["CSV", "HTML"]);
    await page.getByRole("button", { name: "記録に添付" }).click();
    await expect
      .poll(() => headline(page).innerText())
      .toBe(
        "年度まとめの記録に添付しました：「令和4・5年度_CXO補佐官活動まとめ.csv」、「令和4・5年度_CXO補佐官活動まとめ.html」",
      );
    expect(
      await page
        .getByRole("link", { name: "年度まとめの記録（番号3）を開く" })
        .getAttribute("href"),
    ).toBe("/k/5/show#record=3");
    await page.close();
  });

  it("gets none when one could not be made", async () => {
    const page = await openPanel("record&bad-template", ["PowerPoint", "CSV"]);
    await page.getByRole("button", { name: "記録に添付" }).click();
    await expect
      .poll(() => headline(page).innerText())
      .toContain(
        "PowerPointを作れなかったため、記録には何も添付していません。",
      );
    await page.close();
  });

  it.each([
    ["no-right", "この記録にファイルを添付する権限がありません。"],
    ["declined", "記録には何も添付していません。"],
  ])("gets none, and it is said why: %s", async (query, sentence) => {
    const page = await openPanel(`record&${query}`, ["CSV"]);
    await page.getByRole("button", { name: "記録に添付" }).click();
    await page.locator(".nendo-export-results").getByText(sentence).waitFor();
    expect(await headline(page).innerText()).toBe(
      "記録には何も添付していません。",
    );
    await page.close();
  });

  it.each([
    ["", "年度まとめの記録がないため"],
    ["record&nendo-years=2023", "対象年度と違うため"],
    ["record&nendo-years=2022,2023&nendo-as-of=2024-02-29", "基準日と違うため"],
  ])(
    "is no place for a document that is not its own: %s",
    async (query, why) => {
      const page = await openPanel(query, ["CSV"]);
      const attach = page.getByRole("button", { name: "記録に添付" });
      expect(await attach.isDisabled()).toBe(true);
      expect(await page.locator(".nendo-export-actions").innerText()).toContain(
        why,
      );
      await page.close();
    },
  );
});

describe("everyone can use it", () => {
  it("by keyboard alone", async () => {
    const page = await browser.open("record");
    const opener = page.getByRole("button", { name: "文書を作る" });
    await opener.focus();
    await page.keyboard.press("Enter");
    expect(await opener.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    for (let at = 0; at < 3; at += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await page.getByRole("checkbox", { name: "CSV" }).isChecked()).toBe(
      true,
    );
    await page.getByRole("button", { name: "ダウンロード" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".nendo-export-heading:focus").waitFor();
    await page.close();
  });

  it.each([
    ["after making", "record&rare", 1280],
    ["on a narrow screen", "record&rare", 320],
    ["after a failure", "record&bad-template", 1280],
    ["in English", "record&language=en", 1280],
  ])(
    "%s: axe-core finds nothing, nothing runs out of the page",
    async (_state, query, width) => {
      const page = await browser.open(query, width);
      const isEnglish = query.includes("=en");
      await page
        .getByRole("button", {
          name: isEnglish ? "Make documents" : "文書を作る",
        })
        .click();
      await label(page, "CSV").click();
      await label(page, "Shift_JIS").click();
      await page
        .getByRole("button", { name: isEnglish ? "Download" : "ダウンロード" })
        .click();
      await headline(page).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflowWidth(page)).toBe(0);
      await page.close();
    },
  );
});
