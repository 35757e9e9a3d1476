import { readFileSync } from "node:fs";
import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { openBrowser, type TestBrowser } from "../../support/browser";
import { logIn, startTestSystem, type TestSystem } from "../../support/system";
import { axeProblems } from "../../support/axe";
import { goToSummary } from "../support/go-to-summary";
import { loadAnew } from "../support/load-anew";

const CODE = FIELD_CODES.summaries;
const SECTION = "幹部職・管理職1on1ミーティング";

let system: TestSystem;
let browser: TestBrowser;
let page: Page;
let client: KintoneRestAPIClient;
let recordId: string;

beforeAll(async () => {
  system = await startTestSystem();
  browser = await openBrowser();
  page = await browser.context.newPage();
  await logIn(page, system, "secretary");
  const { code, password } = system.user("administrator");
  client = new KintoneRestAPIClient({
    baseUrl: system.kintone.url,
    auth: { username: code, password },
  });
  const { records } = await client.record.getRecords({
    app: system.appIds.summaries,
  });
  recordId = String(records[0]?.$id?.value);
});

afterAll(async () => {
  await browser?.close();
  await system?.close();
});

/** An earlier table: two whole years, and what is not taken. */
const EARLIER = [
  "年度（西暦）,年月（西暦）,節,集計見出し,役職,指標,値",
  `2020,,${SECTION},,,回数,50`,
  `2021,,${SECTION},,,回数,60`,
  `2021,,${SECTION},,,実人数,40`,
  `2021,2021-04,${SECTION},,,回数,5`,
  `2022,,${SECTION},,,回数,67`,
  "",
].join("\r\n");

const openDialog = async (): Promise<void> => {
  await loadAnew(
    page,
    `${system.kintone.url}/k/${system.appIds.summaries}/show#record=${recordId}`,
  );
  await page.getByRole("button", { name: "公表値を取り込む" }).click();
};

const rowsOfDialog = () =>
  page
    .getByRole("dialog")
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.children, (cell) => cell.textContent?.trim() ?? ""),
      ),
    );

const storedRows = async () => {
  const { record } = await client.record.getRecord({
    app: system.appIds.summaries,
    id: recordId,
  });
  const rows = record[CODE.publishedTable]?.value as {
    readonly value: Readonly<Record<string, { readonly value: string }>>;
  }[];
  return rows.map(({ value }) =>
    [
      CODE.publishedFiscalYear,
      CODE.publishedSection,
      CODE.publishedMeasure,
      CODE.publishedValue,
    ].map((code) => value[code]?.value),
  );
};

it("are taken from an earlier table and compared with, marked", async () => {
  await openDialog();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("ファイルを選ぶ").setInputFiles({
    name: "まとめ.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(EARLIER),
  });
  await expect.poll(rowsOfDialog).toEqual([
    ["2020", SECTION, "", "回数", "50", "加える"],
    ["2021", SECTION, "", "回数", "60", "加える"],
    ["2021", SECTION, "", "実人数", "40", "加える"],
  ]);
  await dialog.getByText("月別の値 1行").waitFor();
  await dialog
    .getByText("この記録の対象年度（記録から集計します） 1行")
    .waitFor();
  expect(await axeProblems(page, ".nendo-published")).toEqual([]);
  await dialog.getByRole("button", { name: "3件を書き込む" }).click();
  await dialog.getByText("公表値を3件加え、0件直しました。").waitFor();
  expect(await storedRows()).toEqual([
    ["2020", SECTION, "回数", "50"],
    ["2021", SECTION, "回数", "60"],
    ["2021", SECTION, "実人数", "40"],
  ]);

  await goToSummary(page, system, { choice: "nendo-years=2022" });
  const meetings = page
    .locator(".nendo-key")
    .filter({ hasText: SECTION })
    .first();
  await meetings.getByText("前年度（公表値） 60回").waitFor();
  await meetings.getByText("▲ 7回 増").waitFor();
  expect(await meetings.getByRole("img").getAttribute("aria-label")).toBe(
    `${SECTION}の推移：令和2年度 50回（公表値）、令和3年度 60回（公表値）、令和4年度 67回`,
  );
  await page.getByText("集計した値とは足していません").first().waitFor();
  expect(await axeProblems(page, ".nendo-key-figures")).toEqual([]);
});

it("are pasted, changed where they are other, and never written twice", async () => {
  await openDialog();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("または、見出しの行から表を貼り付ける").fill(
    [
      ["年度", "節", "指標", "値"],
      ["令和2年度", SECTION, "回数", "50"],
      ["令和3年度", SECTION, "回数", "61"],
    ]
      .map((cells) => cells.join("\t"))
      .join("\n"),
  );
  await expect.poll(rowsOfDialog).toEqual([
    ["2020", SECTION, "", "回数", "50", "同じ値がある"],
    ["2021", SECTION, "", "回数", "61", "直す（今は60）"],
  ]);
  await dialog.getByRole("button", { name: "2件を書き込む" }).click();
  await dialog.getByText("公表値を0件加え、1件直しました。").waitFor();
  expect(await storedRows()).toEqual([
    ["2020", SECTION, "回数", "50"],
    ["2021", SECTION, "回数", "61"],
    ["2021", SECTION, "実人数", "40"],
  ]);
});

it("say what is wrong with a file that is none", async () => {
  await openDialog();
  const dialog = page.getByRole("dialog");
  const choose = (name: string, buffer: Buffer) =>
    dialog
      .getByLabel("ファイルを選ぶ")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await choose(
    "体制図.png",
    readFileSync(
      new URL("../../../scripts/sample/organisation.png", import.meta.url),
    ),
  );
  await dialog.getByText("このファイルを読めません。").waitFor();
  await choose("名簿.csv", Buffer.from("氏名,番号\r\n青葉,1\r\n"));
  await dialog
    .getByText("年度、指標、値の列がある表が見つかりません。")
    .waitFor();
  expect(
    await dialog.getByRole("button", { name: "0件を書き込む" }).isDisabled(),
  ).toBe(true);
});
