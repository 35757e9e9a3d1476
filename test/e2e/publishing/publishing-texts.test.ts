import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { openBrowser, type TestBrowser } from "../../support/browser";
import { logIn, type TestSystem } from "../../support/system";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";
import { openWorkbench, stepOf } from "../support/workbench";

const CODE = FIELD_CODES.summaries;

let opened: SummarySystem;
let system: TestSystem;
let client: KintoneRestAPIClient;
let page: Page;
let paper: FrameLocator;
let recordId: string;
let before: readonly StoredRow[];

interface StoredRow {
  readonly id: string;
  readonly value: Readonly<Record<string, { readonly value: string | null }>>;
}

beforeAll(async () => {
  opened = await openSummarySystem();
  ({ system, client, page } = opened);
  const { records } = await client.record.getRecords({
    app: system.appIds.summaries,
  });
  recordId = String(records[0]?.$id?.value);
  before = await storedRows();
});

afterAll(() => opened?.close());

/** Every test begins with the texts of the sample and nothing kept in the browser. */
beforeEach(async () => {
  await write(before);
  await page.evaluate(() => localStorage.clear());
  paper = await openWorkbench(page, system, recordId);
});

const storedRows = async (): Promise<readonly StoredRow[]> => {
  const { record } = await client.record.getRecord({
    app: system.appIds.summaries,
    id: recordId,
  });
  return record[CODE.commentaryTable]?.value as unknown as readonly StoredRow[];
};

const storedTexts = async (): Promise<readonly string[]> =>
  (await storedRows()).map(
    (row) => row.value[CODE.commentaryText]?.value ?? "",
  );

const write = async (rows: readonly StoredRow[]): Promise<void> => {
  await client.record.updateRecord({
    app: system.appIds.summaries,
    id: recordId,
    record: {
      [CODE.commentaryTable]: {
        value: rows.map(({ id, value }) => ({ id, value })),
      },
    },
  });
};

/** A sentence of the sample, found by how it begins. */
const OLD = "議会の会期中は、管理職以上の職員の予定が合いにくくなります。";

const type = async (on: FrameLocator, old: string, words: string) => {
  await on.getByRole("button", { name: old }).click();
  await on.getByLabel("文章", { exact: true }).fill(words);
  await on.getByRole("button", { name: "できた", exact: true }).click();
  await on.getByRole("button", { name: words.split("\n")[0] ?? "" }).waitFor();
};

const save = async (on: Page): Promise<void> =>
  on.getByRole("button", { name: "文章を保存" }).click();

it("edits a sentence where it stands, and saves it with its line breaks", async () => {
  await type(paper, OLD, "会期中は予定が合いにくくなります。\n夏は増えます。");
  await page.getByText("保存していない文章 1件").waitFor();
  expect(await storedTexts()).toContain(OLD);
  await save(page);
  await page.getByText("年度まとめの記録に保存しました。").waitFor();
  const texts = await storedTexts();
  expect(texts).toContain("会期中は予定が合いにくくなります。\n夏は増えます。");
  expect(texts).not.toContain(OLD);
  // The row is the same one, with its year, section and kind.
  const rows = await storedRows();
  expect(rows.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  await page.getByText("文章はすべて保存されています。").waitFor();
});

it("adds, moves and deletes texts of a section, and undoes it", async () => {
  const place = paper.locator("#detail-oneOnOne, .chapter.detail").first();
  await place
    .getByRole("button", { name: /文章を加える/u })
    .last()
    .click();
  await paper.getByLabel("文章", { exact: true }).fill("新しい所見です。");
  await paper.getByRole("button", { name: "できた", exact: true }).click();
  await paper.getByRole("button", { name: "新しい所見です。" }).click();
  await paper.getByRole("button", { name: "上へ", exact: true }).click();
  await paper.getByRole("button", { name: OLD }).click();
  await paper.getByRole("button", { name: "削除", exact: true }).click();
  await page.getByText("文章を削除しました。").waitFor();
  await expect
    .poll(() => paper.getByRole("button", { name: OLD }).count())
    .toBe(0);
  await page.getByRole("button", { name: "ひとつ戻す" }).click();
  await paper.getByRole("button", { name: OLD }).waitFor();
  await save(page);
  await page.getByText("年度まとめの記録に保存しました。").waitFor();
  const texts = await storedTexts();
  expect(texts).toContain("新しい所見です。");
  expect(texts).toContain(OLD);
  expect(texts.indexOf("新しい所見です。")).toBeLessThan(texts.length - 1);
});

it("inserts a suggestion into its section and year by one click", async () => {
  await stepOf(page, "文章").click();
  await page
    .getByText(/^所見の候補/u)
    .last()
    .click();
  const suggestion = page
    .locator(".nendo-wb-panel li", { hasText: "入れる" })
    .first();
  const text = await suggestion.locator("p").nth(1).innerText();
  await suggestion.getByRole("button", { name: "入れる" }).click();
  await paper.getByRole("button", { name: text }).waitFor();
  await save(page);
  await page.getByText("年度まとめの記録に保存しました。").waitFor();
  const row = (await storedRows()).find(
    ({ value }) => value[CODE.commentaryText]?.value === text,
  );
  expect(row?.value[CODE.commentaryKind]?.value).toBe("所見");
  expect(row?.value[CODE.commentaryFiscalYear]?.value).toMatch(/^202[23]$/u);
  expect(row?.value[CODE.commentarySection]?.value).not.toBe("");
});

it("leads from a number of a text to the records that it says", async () => {
  await type(paper, OLD, "令和4年度の1on1は67回でした。");
  await stepOf(page, "文章").click();
  const numbers = page.locator(".nendo-wb-numbers");
  await numbers.locator("summary").first().click();
  const said = numbers.locator("li", { hasText: "「67回」" }).first();
  await said.getByText("もとになった記録（67件）").click();
  const link = said.getByRole("link").first();
  await link.waitFor();
  expect(await link.getAttribute("href")).toContain(
    `/k/${system.appIds.meetings}/show#record=`,
  );
});

it("keeps what was typed when the tab is closed", async () => {
  const tab = await opened.browser.context.newPage();
  const closing = await openWorkbench(tab, system, recordId);
  await closing.getByRole("button", { name: OLD }).click();
  await closing.getByLabel("文章", { exact: true }).fill("書きかけの文");
  await tab.close();
  const again = await openWorkbench(page, system, recordId);
  await page.getByText("前に書きかけた文章を戻しました。").waitFor();
  await again.getByRole("button", { name: "書きかけの文" }).waitFor();
  await save(page);
  await page.getByText("年度まとめの記録に保存しました。").waitFor();
  expect(await storedTexts()).toContain("書きかけの文");
  // Saved, it is no longer kept in the browser.
  await openWorkbench(page, system, recordId);
  await page.getByText("文章はすべて保存されています。").waitFor();
});

it("loses nothing when two people edit at once, and shows both where they clash", async () => {
  const other: TestBrowser = await openBrowser();
  try {
    const second = await other.context.newPage();
    await logIn(second, system, "clerk");
    const otherPaper = await openWorkbench(second, system, recordId);
    await type(paper, OLD, "わたしの書いた文。");
    await type(otherPaper, OLD, "ほかの人の書いた文。");
    const elsewhere = before
      .map((row) => row.value[CODE.commentaryText]?.value ?? "")
      .find((text) => text.startsWith("事業の段階に合わせて")) as string;
    await type(otherPaper, elsewhere, "ほかの人だけが変えた文。");
    await save(second);
    await second.getByText("年度まとめの記録に保存しました。").waitFor();

    await save(page);
    const conflict = page.getByRole("region", { name: /ほかの人も同じ文章/u });
    await conflict.getByText("わたしの書いた文。").waitFor();
    await conflict.getByText("ほかの人の書いた文。").waitFor();
    // What only the other one changed is there already, and nothing was saved.
    await paper
      .getByRole("button", { name: "ほかの人だけが変えた文。" })
      .waitFor();
    expect(await storedTexts()).not.toContain("わたしの書いた文。");
    await conflict.getByRole("button", { name: "両方残す" }).click();
    await save(page);
    await page.getByText("年度まとめの記録に保存しました。").waitFor();
    const texts = await storedTexts();
    expect(texts).toContain("わたしの書いた文。ほかの人の書いた文。");
    expect(texts).toContain("ほかの人だけが変えた文。");
  } finally {
    await other.close();
  }
});
