import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { TestSystem } from "../../support/system";
import { axeProblems } from "../../support/axe";
import { goToSummary } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";
import { openWorkbench, stepOf } from "../support/workbench";

const CODE = FIELD_CODES.meetings;

let opened: SummarySystem;
let system: TestSystem;
let client: KintoneRestAPIClient;
let page: Page;
let paper: FrameLocator;
let recordId: string;

beforeAll(async () => {
  opened = await openSummarySystem();
  ({ system, client, page } = opened);
  const { records } = await client.record.getRecords({
    app: system.appIds.summaries,
  });
  recordId = String(records[0]?.$id?.value);
  paper = await openWorkbench(page, system, recordId);
});

afterAll(() => opened?.close());

const marked = async (id: string, code: string): Promise<boolean> => {
  const { record } = await client.record.getRecord({
    app: system.appIds.meetings,
    id,
  });
  return (record[code]?.value as readonly string[]).length > 0;
};

it("a switch writes the mark to its record, shows it in the document, and takes it back", async () => {
  await stepOf(page, "公表する内容").click();
  const item = page
    .locator(".nendo-wb-content", { hasText: "載せない" })
    .first();
  const text = await item.locator(".nendo-wb-words").first().innerText();
  const link = await item.locator("a").innerText();
  const id = /\d+/u.exec(link)?.[0] ?? "";
  const themes = paper.locator("section.section", { hasText: "相談テーマ" });
  expect(await marked(id, CODE.publishTheme)).toBe(false);

  await page
    .getByRole("switch", { name: `「${text}」を掲載する` })
    .first()
    .check();
  await page.getByText("1件の記録を書きかえました。").waitFor();
  expect(await marked(id, CODE.publishTheme)).toBe(true);
  await themes.getByText(text, { exact: true }).first().waitFor();

  await page.getByRole("button", { name: "元に戻す", exact: true }).click();
  await page.getByText("1件の記録のうち1件を元に戻しました。").waitFor();
  expect(await marked(id, CODE.publishTheme)).toBe(false);
  await page
    .locator(".nendo-wb-content", { hasText: `記録 ${id} を開く` })
    .getByText("載せない")
    .waitFor();
});

it("tells of each photo of a good practice whether the public edition has it", async () => {
  await page
    .getByRole("button", { name: "好事例の写真 1件のうち1件を掲載" })
    .click();
  const item = page.locator(".nendo-wb-content");
  expect(await item.count()).toBe(1);
  expect(await item.innerText()).toMatch(
    /^掲載\s+写真1枚\s+.*来庁者予約アプリ/u,
  );
  await page.getByText("この記録を編集し、好事例の表で選びます").waitFor();
  await page.getByRole("button", { name: /^テーマ / }).click();
});

it("leaves a record alone that someone changed since", async () => {
  const item = page
    .locator(".nendo-wb-content", { hasText: "載せない" })
    .first();
  const text = await item.locator(".nendo-wb-words").first().innerText();
  const id = /\d+/u.exec(await item.locator("a").innerText())?.[0] ?? "";
  await client.record.updateRecord({
    app: system.appIds.meetings,
    id,
    record: { [CODE.theme]: { value: "個人が分かるテーマ" } },
  });
  await page
    .getByRole("switch", { name: `「${text}」を掲載する` })
    .first()
    .check();
  await page.getByText("ほかの人に変えられたか、削除されています。").waitFor();
  expect(await marked(id, CODE.publishTheme)).toBe(false);
});

it("corrects the words of a record from the document", async () => {
  const voice = paper.locator('[data-nendo-record$="/voice"]').first();
  const id =
    ((await voice.getAttribute("data-nendo-record")) ?? "").split("/")[1] ?? "";
  await voice.click();
  await paper.getByLabel("文章", { exact: true }).fill("相談してよかった。");
  await paper.getByRole("button", { name: "記録を直す" }).click();
  await paper.getByRole("button", { name: "相談してよかった。" }).waitFor();
  const { record } = await client.record.getRecord({
    app: system.appIds.meetings,
    id,
  });
  expect(record[CODE.voice]?.value).toBe("相談してよかった。");
});

it("leads to the place of an item, and corrects it there by one click", async () => {
  await stepOf(page, "文章").click();
  const item = page.locator(".nendo-wb-item", { hasText: "CX0" }).first();
  await item.getByRole("button", { name: "文書の場所へ" }).click();
  await paper.locator(".nendo-words.nendo-here", { hasText: "CX0" }).waitFor();
  await item.getByRole("button", { name: "「CXO」に直す" }).click();
  await expect
    .poll(() => page.locator(".nendo-wb-item", { hasText: "CX0" }).count())
    .toBe(0);
  await page.getByRole("button", { name: "文章を保存" }).click();
  await page.getByText("年度まとめの記録に保存しました。").waitFor();
  const { record } = await client.record.getRecord({
    app: system.appIds.summaries,
    id: recordId,
  });
  expect(JSON.stringify(record)).not.toContain("CX0補佐官");
});

it("lets an item stand with a reason, which is kept at the record", async () => {
  await page.locator(".nendo-wb-step[data-state=open]").first().click();
  const item = page.locator(".nendo-wb-item:not([data-level=settled])").first();
  const key = (await item.getAttribute("data-key")) ?? "";
  await item.getByText("このままにする", { exact: true }).click();
  await item.getByLabel("このままにする理由").fill("人事課に確かめた");
  await item.getByRole("button", { name: "理由を記録する" }).click();
  await page
    .locator(`[data-key="${key}"][data-level=settled]`)
    .getByText("人事課に確かめた")
    .waitFor();
  const { record } = await client.record.getRecord({
    app: system.appIds.summaries,
    id: recordId,
  });
  expect(JSON.stringify(record)).toContain("人事課に確かめた");
});

it("says who of the staff is named in what is not published yet", async () => {
  const app = system.appIds.meetings;
  const { records } = await client.record.getRecords({
    app,
    query: `${CODE.status} in ("実施") and ${CODE.heldOn} >= "2022-04-01" and ${CODE.heldOn} <= "2024-03-31" order by $id desc limit 1`,
  });
  const [record] = records;
  const rows = record?.[CODE.attendances]?.value as unknown as {
    readonly value: Readonly<Record<string, { readonly value: string }>>;
  }[];
  const name = rows[0]?.value[CODE.personName]?.value ?? "";
  expect(name).not.toBe("");
  await client.record.updateRecord({
    app,
    id: String(record?.$id?.value),
    record: {
      [CODE.theme]: { value: `${name}さんの異動の相談` },
      [CODE.publishTheme]: { value: [] },
    },
  });
  paper = await openWorkbench(page, system, recordId);
  await stepOf(page, "公表する内容").click();
  await page.getByLabel("言葉でさがす").fill("異動の相談");
  await page
    .locator(".nendo-wb-content", { hasText: "載せない" })
    .getByText(`参加した方の氏名があります（${name}`)
    .waitFor();
});

it("is accessible, and its document too", async () => {
  for (const step of ["記録の点検", "文章", "公表する内容", "文書"]) {
    await stepOf(page, step).click();
    await page
      .getByRole("heading", { level: 3, name: step, exact: true })
      .waitFor();
    expect(await axeProblems(page, "nendo-workbench")).toEqual([]);
  }
});

it("is reached from the summary view, with what it still asks for", async () => {
  await goToSummary(page, system, { choice: "nendo-years=2022,2023" });
  await page.getByRole("link", { name: /^公表の準備/u }).click();
  await page.getByRole("heading", { level: 2, name: "公表の準備" }).waitFor();
  await page.locator("nendo-preview-frame iframe").waitFor();
});

it("offers a record where none fits the years, with title and years filled in", async () => {
  await goToSummary(page, system, { choice: "nendo-years=2021" });
  await page.getByRole("link", { name: "年度まとめの記録をつくる" }).click();
  const years = page.locator(
    `[data-field="${FIELD_CODES.summaries.fiscalYears}"] input`,
  );
  await years.waitFor();
  expect(await years.inputValue()).toBe("2021");
});
