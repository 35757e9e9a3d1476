import { readFile } from "node:fs/promises";
import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { openBrowser, type TestBrowser } from "../../support/browser";
import { logIn, startTestSystem, type TestSystem } from "../../support/system";
import { goToSummary } from "../support/go-to-summary";
import { expectFlat, pageHolds } from "../support/page-holds";
import { loadAnew } from "../support/load-anew";

const CODE = FIELD_CODES.summaries;

const TITLE = "令和4・5年度_CXO補佐官活動まとめ";

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

const openRecord = async (): Promise<void> => {
  await loadAnew(
    page,
    `${system.kintone.url}/k/${system.appIds.summaries}/show#record=${recordId}`,
  );
  await page
    .getByRole("button", { name: "この年度まとめの文書を作る" })
    .click();
  await page.locator("nendo-export-panel .nendo-export").waitFor();
};

const openView = async (): Promise<void> => {
  await goToSummary(page, system, { choice: "nendo-years=2022,2023" });
  await page.getByRole("button", { name: "文書を作る" }).click();
};

const choose = async (...formats: readonly string[]): Promise<void> => {
  for (const name of ["PowerPoint", "Word", "Excel", "CSV", "HTML"]) {
    const box = page.getByRole("checkbox", { name });
    if ((await box.isChecked()) !== formats.includes(name))
      await page
        .locator(".nendo-export-choices label", { hasText: name })
        .click();
  }
};

const download = async (): Promise<{ name: string; bytes: Uint8Array }> => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "ダウンロード" }).click(),
  ]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes };
};

const attach = async (): Promise<void> => {
  await page.getByRole("button", { name: "記録に添付" }).click();
};

const headline = async (): Promise<string> => {
  const text = page.locator(".nendo-export-heading");
  await text.waitFor();
  return text.innerText();
};

const attachedNames = async (): Promise<readonly string[]> => {
  const { record } = await client.record.getRecord({
    app: system.appIds.summaries,
    id: recordId,
  });
  return (record[CODE.outputs]?.value as { name: string }[]).map(
    ({ name }) => name,
  );
};

const setFiles = async (
  field: string,
  files: readonly { readonly name: string; readonly data: Uint8Array }[],
): Promise<void> => {
  const value: { fileKey: string }[] = [];
  for (const { name, data } of files)
    value.push(
      await client.file.uploadFile({ file: { name, data: Buffer.from(data) } }),
    );
  await client.record.updateRecord({
    app: system.appIds.summaries,
    id: recordId,
    record: { [field]: { value } },
  });
};

/** All text of an Office file. */
const officeText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith(".xml"))
    .map(([, part]) => strFromU8(part))
    .join("")
    .replaceAll(/<[^>]+>/gu, "");

describe("saving from the summary view", () => {
  beforeAll(openView);

  it("an HTML document goes to the printer as it is", async () => {
    await choose("HTML");
    await download();
    await page.getByRole("button", { name: "印刷・PDF" }).click();
    const printed = page
      .frameLocator("iframe[data-nendo-print]")
      .locator("body");
    await expect.poll(() => printed.textContent()).toContain("67回");
    const size = await printed
      .locator("h1")
      .evaluate((title) => getComputedStyle(title).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThan(20);
  });

  it("every format can be opened again and has the figures", async () => {
    for (const [format, extension] of [
      ["PowerPoint", "pptx"],
      ["Word", "docx"],
      ["Excel", "xlsx"],
    ] as const) {
      await choose(format);
      const { name, bytes } = await download();
      expect(name).toBe(`${TITLE}.${extension}`);
      expect(officeText(bytes)).toContain("データアカデミー");
      expect(officeText(bytes)).toContain("67");
    }
    await choose("CSV");
    const csv = new TextDecoder().decode((await download()).bytes);
    expect(csv).toContain("のべ人数");
    await choose("HTML");
    const html = new TextDecoder().decode((await download()).bytes);
    expect(html).toContain("67回");
  });

  it("puts the files on the record and keeps what was there", async () => {
    await setFiles(CODE.outputs, [
      { name: "前年度.pdf", data: new Uint8Array([1]) },
    ]);
    await choose("CSV", "HTML");
    await attach();
    await expect.poll(headline).toContain("年度まとめの記録に添付しました");
    expect(await attachedNames()).toEqual([
      "前年度.pdf",
      `${TITLE}.csv`,
      `${TITLE}.html`,
    ]);
  });
});

describe("saving from the record's page", () => {
  it("asks in kintone's dialog before a file of the same name is replaced", async () => {
    await setFiles(CODE.outputs, [
      { name: `${TITLE}.csv`, data: new Uint8Array([1]) },
    ]);
    await openRecord();
    await choose("CSV");
    await attach();
    const dialog = page.getByRole("dialog", {
      name: "同じ名前のファイルがあります",
    });
    await dialog.getByRole("button", { name: "添付しない" }).click();
    expect(await headline()).toBe("記録には何も添付していません。");
    expect(await attachedNames()).toEqual([`${TITLE}.csv`]);

    await attach();
    await dialog.getByRole("button", { name: "添付する" }).click();
    await expect.poll(headline).toContain(`「${TITLE} (2).csv」`);
    expect(await attachedNames()).toEqual([`${TITLE}.csv`, `${TITLE} (2).csv`]);

    await attach();
    await dialog.getByLabel("置き換える").check();
    await dialog.getByRole("button", { name: "添付する" }).click();
    await expect
      .poll(attachedNames)
      .toEqual([`${TITLE} (2).csv`, `${TITLE}.csv`]);
  });

  it("joins the change that someone else saves meanwhile", async () => {
    await setFiles(CODE.outputs, [
      { name: `${TITLE}.csv`, data: new Uint8Array([1]) },
    ]);
    await openRecord();
    await choose("CSV");
    await attach();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await setFiles(CODE.outputs, [
      { name: "ほかの人.txt", data: new Uint8Array([2]) },
    ]);
    await dialog.getByRole("button", { name: "添付する" }).click();
    await expect.poll(headline).toContain("添付しました");
    const names = await attachedNames();
    expect(names).toContain("ほかの人.txt");
    expect(names).toHaveLength(2);
  });

  it("writes onto the template of the record", async () => {
    await openRecord();
    await choose("PowerPoint");
    const own = await download();
    await setFiles(CODE.templates, [
      { name: "市の表紙.pptx", data: own.bytes },
    ]);
    await download();
    await page.getByText("ひな形「市の表紙.pptx」に書き込みました。").waitFor();
  });

  it("says what is wrong with a template, and makes nothing onto it", async () => {
    await setFiles(CODE.templates, [
      { name: "壊れた.pptx", data: new Uint8Array([1, 2, 3]) },
    ]);
    await openRecord();
    await choose("PowerPoint");
    await page.getByRole("button", { name: "ダウンロード" }).click();
    const failed = page.locator(".nendo-export-failed");
    await failed.waitFor();
    expect(await failed.innerText()).toContain("ひな形「壊れた.pptx」");
    expect(await failed.innerText()).toContain("壊れています");
    await setFiles(CODE.templates, []);
  });
});

describe("a page on which many documents are made", () => {
  /** Presses the button so many times, each when the files before are made. */
  const downloads = (count: number): Promise<void> =>
    page.evaluate(async (times) => {
      const panel = document.querySelector("nendo-export-panel");
      const isMade = (): boolean =>
        panel?.querySelector(".nendo-export-results") !== null;
      for (let time = 0; time < times; time += 1) {
        Array.from(panel?.querySelectorAll("button") ?? [])
          .find(({ innerText }) => innerText === "ダウンロード")
          ?.click();
        do await new Promise((resolve) => setTimeout(resolve, 5));
        while (!isMade());
      }
    }, count);

  it("holds as many nodes and listeners after 70 as after the first 5", async () => {
    await openRecord();
    await page
      .locator(".nendo-export-choices label", { hasText: "庁内版" })
      .click();
    let made = 0;
    const count = (): void => {
      made += 1;
    };
    page.on("download", count);
    const held = await pageHolds(page);
    const others = ["HTML", "PowerPoint", "Word", "Excel"] as const;
    await choose("CSV", ...others);
    await downloads(1);
    const before = await held();
    // 25 presses: were one node kept of each, it would be told from what the browser holds.
    await choose("CSV", "HTML");
    await downloads(20);
    await choose("CSV", ...others);
    await downloads(5);
    await expect.poll(() => made).toBeGreaterThanOrEqual(70);
    page.off("download", count);
    await expectFlat(before, held);
  });
});
