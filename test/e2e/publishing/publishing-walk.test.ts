import { readFile } from "node:fs/promises";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { partsOf } from "../../renderers/search-parts";
import { goToSummary } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";
import { openWorkbench, stepOf } from "../support/workbench";
import { loadAnew } from "../support/load-anew";

/*
 * The way of a secretary from entered records to a published document and
 * back, step by step in one place. Each test goes on where the one before ended.
 */

const CODE = FIELD_CODES.summaries;
const MEETING = FIELD_CODES.meetings;

let opened: SummarySystem;
let page: Page;
let paper: FrameLocator;
let recordId: string;

beforeAll(async () => {
  opened = await openSummarySystem();
  ({ page } = opened);
  const { records } = await opened.client.record.getRecords({
    app: opened.system.appIds.summaries,
  });
  recordId = String(records[0]?.$id?.value);
});

afterAll(() => opened?.close());

const headline = (): Locator => page.locator("nendo-workbench");
const item = (words: string): Locator =>
  page.locator(".nendo-wb-item", { hasText: words });

const storedSummary = async () =>
  (
    await opened.client.record.getRecord({
      app: opened.system.appIds.summaries,
      id: recordId,
    })
  ).record;

const saveTexts = async (): Promise<void> => {
  await page.getByRole("button", { name: "文章を保存" }).click();
  await page.getByText("年度まとめの記録に保存しました。").waitFor();
};

const letStand = async (what: Locator, reason: string): Promise<void> => {
  await what.getByText("このままにする", { exact: true }).click();
  await what.getByLabel("このままにする理由").fill(reason);
  await what.getByRole("button", { name: "理由を記録する" }).click();
  await page.getByText(reason).waitFor();
};

/** Makes the files of an edition at the last step; every byte of them as text. */
const documents = async (
  edition: "公表版" | "庁内版",
  formats: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  await stepOf(page, "文書").click();
  const panel = page.locator("nendo-export-panel");
  await panel.locator("label", { hasText: edition }).click();
  const files = new Map<string, string>();
  for (const format of formats) {
    for (const name of ["PowerPoint", "Word", "Excel", "CSV", "HTML"]) {
      const box = panel.getByRole("checkbox", { name });
      if ((await box.isChecked()) !== (name === format))
        await panel
          .locator(".nendo-export-choices label", { hasText: name })
          .click();
    }
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      panel.getByRole("button", { name: "ダウンロード" }).click(),
    ]);
    const bytes = new Uint8Array(await readFile(await file.path()));
    const parts = partsOf(bytes, file.suggestedFilename());
    files.set(format, parts.map(({ text }) => text).join("\n"));
  }
  return files;
};

it("leads from the summary to the preparation, which says what is left", async () => {
  await goToSummary(page, opened.system, { choice: "nendo-years=2022,2023" });
  await page.getByRole("link", { name: "公表の準備（あと4件）" }).click();
  paper = page.frameLocator("nendo-preview-frame iframe");
  await paper.locator("h1").waitFor();
  await paper.locator("[data-nendo-row]").first().waitFor();
  await expect.poll(() => headline().innerText()).toContain("あと4件");
});

it("finds a wrong number and a name in what is written, and corrects both by one click", async () => {
  const { records } = await opened.client.record.getRecords({
    app: opened.system.appIds.meetings,
    query: `${MEETING.status} in ("実施") order by $id asc limit 1`,
  });
  const rows = records[0]?.[MEETING.attendances]?.value as unknown as {
    readonly value: Readonly<Record<string, { readonly value: string }>>;
  }[];
  const name = rows[0]?.value[MEETING.personName]?.value ?? "";
  expect(name).not.toBe("");

  const old = "議会の会期中は、管理職以上の職員の予定が合いにくくなります。";
  const words = `令和4年度は68回の1on1を行い、${name}さんも参加しました。`;
  await paper.getByRole("button", { name: old }).click();
  await paper.getByLabel("文章", { exact: true }).fill(words);
  await paper.getByRole("button", { name: "できた", exact: true }).click();
  await stepOf(page, "文章").click();
  await item("68回").getByRole("button", { name: "「67回」に直す" }).click();
  await paper.getByRole("button", { name: /令和4年度は67回/u }).waitFor();
  await item(name).first().waitFor();
  await paper.getByRole("button", { name: /令和4年度は67回/u }).click();
  await paper
    .getByLabel("文章", { exact: true })
    .fill("令和4年度は67回の1on1を行いました。");
  await paper.getByRole("button", { name: "できた", exact: true }).click();
  await expect.poll(() => item(name).count()).toBe(0);
  await expect.poll(() => item("68回").count()).toBe(0);
});

it("ends with nothing left once each item is corrected or stands with a reason", async () => {
  await item("CX0").getByRole("button", { name: "「CXO」に直す" }).click();
  await expect.poll(() => item("CX0").count()).toBe(0);
  await saveTexts();
  await letStand(item("毎月1回"), "夏の2か月は休みと決まっている");
  await stepOf(page, "小さな数").click();
  const oneOfFew = page
    .locator(".nendo-wb-small li", { hasText: "特別職 実人数" })
    .first();
  expect(await oneOfFew.innerText()).toContain("1名");
  await oneOfFew.getByText("もとになった記録（12件）").click();
  expect(
    await oneOfFew.getByRole("link", { name: /^記録 \d+ を開く$/u }).count(),
  ).toBe(12);
  await letStand(
    page.locator(".nendo-wb-item").first(),
    "特別職の実人数は公表してよい",
  );
  await stepOf(page, "公表する内容").click();
  await item("chatGPT")
    .getByRole("button", { name: "「ChatGPT」に直す" })
    .click();
  await expect.poll(() => headline().innerText()).toContain("公表できます");
});

it("freezes it, and what a meeting does afterwards is told beside it", async () => {
  await stepOf(page, "確定").click();
  await page.getByRole("button", { name: "確定する…" }).click();
  const dialog = page.getByRole("dialog", { name: "確定する" });
  const freeze = dialog.getByRole("button", { name: "確定する" });
  // The record was saved since it was read: what is frozen is shown anew first.
  await freeze.click();
  await dialog.getByText("もう一度").waitFor();
  await freeze.click();
  await dialog.getByText("確定しました。").waitFor();
  await dialog.getByRole("button", { name: "閉じる" }).click();
  await expect
    .poll(async () => (await storedSummary())[CODE.status]?.value)
    .toBe("確定");

  const app = opened.system.appIds.meetings;
  const { records } = await opened.client.record.getRecords({
    app,
    query: `${MEETING.status} in ("実施") and ${MEETING.heldOn} >= "2023-04-01" order by $id asc limit 1`,
  });
  await opened.client.record.updateRecord({
    app,
    id: String(records[0]?.$id?.value),
    record: { [MEETING.status]: { value: "中止" } },
  });
  await loadAnew(
    page,
    `${opened.system.kintone.url}/k/${opened.system.appIds.summaries}/show#record=${recordId}`,
  );
  await page.getByRole("button", { name: "公表の準備" }).click();
  await paper.locator("h1").waitFor();
  await stepOf(page, "確定").click();
  await page.getByRole("button", { name: "確定後の変更 1件" }).click();
  const changes = page.locator(".nendo-freezing-differences");
  await changes.waitFor();
  expect(await changes.innerText()).toMatch(/67回\s+66回/u);
});

it("makes both editions of what was frozen, and the public one names nobody", async () => {
  const { records } = await opened.client.record.getRecords({
    app: opened.system.appIds.meetings,
    query: "limit 500",
  });
  const people = new Set(
    records.flatMap((record) =>
      (
        record[MEETING.attendances]?.value as unknown as {
          readonly value: Readonly<
            Record<string, { readonly value: string | null }>
          >;
        }[]
      ).map(({ value }) => value[MEETING.personName]?.value ?? ""),
    ),
  );
  people.delete("");
  expect(people.size).toBeGreaterThan(20);
  const formats = ["PowerPoint", "Word", "Excel", "CSV", "HTML"];
  const open = await documents("公表版", formats);
  for (const [format, text] of open) {
    expect(text, format).toContain("67");
    for (const name of people) expect(text, format).not.toContain(name);
    expect(text, format).not.toContain(new URL(opened.system.kintone.url).host);
  }
  const inside = await documents("庁内版", ["HTML"]);
  expect(inside.get("HTML")).toContain("庁内用");
  expect(inside.get("HTML")).toContain("67回");
  expect([...people].some((name) => inside.get("HTML")?.includes(name))).toBe(
    true,
  );
});

it("reopens with a reason, and counts the records of today", async () => {
  await stepOf(page, "確定").click();
  await page.getByRole("button", { name: "確定を取り消す…" }).click();
  const dialog = page.getByRole("dialog", { name: "確定を取り消す" });
  await dialog.getByRole("textbox").fill("中止になった面談を反映する");
  await dialog.getByRole("button", { name: "確定を取り消す" }).click();
  await dialog.getByText("確定を取り消しました。").waitFor();
  await dialog.getByRole("button", { name: "閉じる" }).click();
  await expect
    .poll(async () => (await storedSummary())[CODE.status]?.value)
    .toBe("作成中");
  paper = await openWorkbench(page, opened.system, recordId);
  await expect.poll(() => paper.locator("body").innerText()).toContain("66回");
  const { comments } = await opened.client.record.getRecordComments({
    app: opened.system.appIds.summaries,
    record: recordId,
  });
  expect(comments.map(({ text }) => text).join("\n")).toContain(
    "中止になった面談を反映する",
  );
});
