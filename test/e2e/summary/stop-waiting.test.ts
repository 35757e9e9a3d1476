import type { Locator, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { logIn } from "../../support/system";
import { RecordForm } from "../support/record-form";
import {
  administratorAccess,
  openSettings,
  pluginIdOf,
} from "../support/settings-page";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";
import { openWorkbench, stepOf } from "../support/workbench";
import { cityTemplate, paragraphXml } from "../../renderers/docx/city-template";
import { loadAnew } from "../support/load-anew";

/* Whoever waits longer than two seconds can stop, and is told what was and was not done. */
const CODE = FIELD_CODES.summaries;

const WORDS = "やめても残る文章です。";

let opened: SummarySystem;
let page: Page;
let form: RecordForm;
let recordId: string;

beforeAll(async () => {
  opened = await openSummarySystem();
  ({ page } = opened);
  form = new RecordForm(page);
  await page.clock.install();
  const { records } = await opened.client.record.getRecords({
    app: opened.system.appIds.summaries,
  });
  recordId = String(records[0]?.$id?.value);
});

beforeEach(() => page.evaluate(() => localStorage.clear()));

afterEach(() => page.unrouteAll({ behavior: "ignoreErrors" }));

afterAll(() => opened?.close());

/** Comes once a request hangs: before it, moving the clock would end those that only take long. */
let hanging: Promise<void> = Promise.resolve();

/** From now on requests of this kind get no answer; kintone does nothing. */
const hang = (
  pathname: string,
  method: string,
  /** What only the plugin's own requests ask for. */
  part = "",
): Promise<unknown> => {
  let hangs = (): void => undefined;
  hanging = new Promise((resolve) => (hangs = resolve));
  return page.route(
    (url) =>
      url.pathname === pathname &&
      (url.searchParams.get("query") ?? "").includes(part),
    async (route: Route) => {
      if (route.request().method() === method) hangs();
      else await route.continue();
    },
  );
};

/** There is no button at first; after two seconds there is. */
const stopAfterAWhile = async (button: Locator): Promise<void> => {
  await hanging;
  await expect
    .poll(async () => {
      await page.clock.fastForward(1000);
      return button.count();
    })
    .toBe(1);
  await button.click();
};

const openNewMeeting = async (): Promise<void> => {
  const { system } = opened;
  await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/edit`);
  await form.field("開催日").waitFor();
};

it("a form stops loading hints, and loads them again when asked", async () => {
  await openNewMeeting();
  await hang("/k/v1/records.json", "GET");
  await form.enter("開催日", "2024-01-09");
  await stopAfterAWhile(form.hints.getByRole("button", { name: "やめる" }));
  await expect
    .poll(() => form.hints.innerText())
    .toContain("手がかりの読み込みをやめました。");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await form.hints.getByRole("button", { name: "もう一度読み込む" }).click();
  await expect.poll(() => form.hints.innerText()).toContain("枠");
});

it("a form that is being saved stops comparing, saves, and says that it did not compare", async () => {
  await openNewMeeting();
  await hang("/k/v1/records.json", "GET", "limit 500");
  await form.enter("開催日", "2024-01-09");
  await form.choose("状態", "予約");
  await form.tick("補佐官", "宮崎光世");
  await form.lookUp("4016");
  await form.save();
  await stopAfterAWhile(
    form.hints.getByRole("button", { name: "照合をやめて保存する" }),
  );
  await form.question.getByRole("button", { name: "このまま保存する" }).click();
  const id = await form.savedRecordId();
  const { record } = await opened.client.record.getRecord({
    app: opened.system.appIds.meetings,
    id,
  });
  expect(record.開催日?.value).toBe("2024-01-09");
  await page.getByText("ほかの記録との照合ができませんでした。").waitFor();
});

it("公表の準備 stops reading and saving texts: nothing is lost, and what may be saved is told", async () => {
  const paper = await openWorkbench(page, opened.system, recordId);
  const bar = page.locator(".nendo-wb-bar");
  const [old = ""] = await paper
    .locator("[data-nendo-row]")
    .first()
    .getByRole("button")
    .allInnerTexts();
  await paper.getByRole("button", { name: old }).first().click();
  await paper.getByLabel("文章", { exact: true }).fill(WORDS);
  await paper.getByRole("button", { name: "できた", exact: true }).click();
  await hang("/k/v1/record.json", "PUT");
  await bar.getByRole("button", { name: "文章を保存" }).click();
  await stopAfterAWhile(bar.getByRole("button", { name: "待つのをやめる" }));
  await expect
    .poll(() => bar.locator(".nendo-wb-said").innerText())
    .toContain("分かりません");
  expect(await bar.innerText()).toContain("保存していない");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await bar.getByRole("button", { name: "文章を保存" }).click();
  await expect
    .poll(async () => {
      const { record } = await opened.client.record.getRecord({
        app: opened.system.appIds.summaries,
        id: recordId,
      });
      return JSON.stringify(record[CODE.commentaryTable]?.value);
    })
    .toContain(WORDS);
});

it("freezing is stopped before anything was written, and says so", async () => {
  await openWorkbench(page, opened.system, recordId);
  await stepOf(page, "確定").click();
  await page.getByRole("button", { name: "確定する" }).first().click();
  const dialog = page.getByRole("dialog");
  await hang("/k/v1/file.json", "POST");
  await dialog.getByRole("button", { name: "確定する" }).click();
  await stopAfterAWhile(dialog.getByRole("button", { name: "待つのをやめる" }));
  await expect
    .poll(() => dialog.innerText())
    .toContain("途中でやめたため、何も変えていません。");
  const { record } = await opened.client.record.getRecord({
    app: opened.system.appIds.summaries,
    id: recordId,
  });
  expect(record[CODE.freezingTable]?.value).toEqual([]);
});

it("on a record's page 実施にする and a series are stopped, told as not known, and done once when done again", async () => {
  const { client, system } = opened;
  const { meetings, activities } = system.appIds;
  const { records } = await client.record.getRecords({
    app: meetings,
    query: "order by $id asc limit 1",
  });
  const id = String(records[0]?.$id?.value);
  await client.record.updateRecord({
    app: meetings,
    id,
    record: { 状態: { value: "予約" } },
  });
  await page.goto(`${system.kintone.url}/k/${meetings}/show#record=${id}`);
  const hold = page.getByRole("button", { name: "実施にする" });
  const stop = page.getByRole("button", { name: "待つのをやめる" });
  await hang("/k/v1/record.json", "PUT");
  await hold.click();
  await stopAfterAWhile(stop);
  await page.getByText("実施にできたか分かりません").waitFor();
  expect(await stop.count()).toBe(0);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await hold.click();
  await expect
    .poll(async () => {
      const { record } = await client.record.getRecord({ app: meetings, id });
      return record.状態?.value;
    })
    .toBe("実施");

  const made = async () =>
    (
      await client.record.getRecords({
        app: activities,
        query: '開始日 >= "2024-01-31" and 題名 like "データアカデミー"',
      })
    ).records.length;
  const { records: series } = await client.record.getRecords({
    app: activities,
    query: '題名 like "第2回データアカデミー"',
  });
  await page.goto(
    `${system.kintone.url}/k/${activities}/show#record=${String(series[0]?.$id?.value)}`,
  );
  await page.getByText("続きをまとめて作る").click();
  await page.getByLabel("最初の日").fill("2024-01-31");
  await hang("/k/v1/records.json", "POST");
  const make = page.getByRole("button", { name: "記録を作る" });
  await make.click();
  await stopAfterAWhile(stop);
  await page.getByText("記録を作れたか分かりません").waitFor();
  expect(await made()).toBe(0);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await make.click();
  await page.getByText("3件の記録を作りました").waitFor();
  expect(await made()).toBe(3);
});

it("opening the table for many records is stopped, and it opens when asked again", async () => {
  const { kintone, appIds } = opened.system;
  await page.goto(`${kintone.url}/k/${appIds.meetings}/`);
  const open = page.getByRole("button", { name: "表でまとめて入力する" });
  const stop = page.getByRole("button", { name: "待つのをやめる" });
  await hang("/k/v1/app/form/fields.json", "GET");
  await open.click();
  await stopAfterAWhile(stop);
  await page
    .getByText("途中でやめました。行うときは、もう一度同じ操作をしてください。")
    .waitFor();
  expect(await stop.count()).toBe(0);
  expect(await page.locator("nendo-grid").count()).toBe(0);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await open.click();
  await page.locator("nendo-grid table").waitFor();
  expect(await stop.count()).toBe(0);
});

it("the last step of attaching is stopped, and told as not known", async () => {
  const { system } = opened;
  await page.goto(
    `${system.kintone.url}/k/${system.appIds.summaries}/show#record=${recordId}`,
  );
  await page
    .getByRole("button", { name: "この年度まとめの文書を作る" })
    .click();
  await page.getByRole("radio", { name: "庁内版" }).check({ force: true });
  await hang("/k/v1/record.json", "PUT");
  const attaching = page.waitForRequest(
    (request) =>
      request.method() === "PUT" && request.url().includes("record.json"),
  );
  await page.getByRole("button", { name: "記録に添付" }).click();
  await attaching;
  await page
    .locator(".nendo-export-progress")
    .getByRole("button", { name: "やめる" })
    .click();
  await expect
    .poll(() => page.locator(".nendo-export-results").innerText())
    .toContain("記録に添付できたかどうかを確かめてください。");
});

it("a template is looked at in the form before it is saved, and on the page after it was", async () => {
  const { system } = opened;
  await loadAnew(
    page,
    `${system.kintone.url}/k/${system.appIds.summaries}/show#record=${recordId}&mode=edit`,
  );
  await page.getByRole("button", { name: "ひな形を確かめる" }).click();
  const check = page.locator("nendo-template-check");
  const choose = (name: string, buffer: Buffer) =>
    check
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  const said = check.locator(".nendo-template-said");
  const template = Buffer.from(
    cityTemplate({ body: paragraphXml("{{題名}} {{だいめい}}") }),
  );
  await choose("様式.docx", template);
  await expect.poll(() => said.innerText()).toContain("本文の {{だいめい}}");
  await choose("様式.pptx", template);
  await expect.poll(() => said.innerText()).toContain("別の種類のファイル");
  await choose("様式.xlsx", template);
  await expect.poll(() => said.innerText()).toContain("ひな形に使えません");
  await choose(
    "様式.docx",
    Buffer.from(cityTemplate({ body: paragraphXml("{{題名}}") })),
  );
  await expect
    .poll(() => said.innerText())
    .toContain("問題は見つかりませんでした。");
  await form.field(CODE.templates).locator("input[type=file]").setInputFiles({
    name: "様式.docx",
    mimeType: "application/octet-stream",
    buffer: template,
  });
  await form.save();
  await expect
    .poll(() => said.innerText())
    .toContain("様式.docx: ひな形に、意味のない目印があります");
});

it("the settings stop counting and saving, and say what is not known", async () => {
  const { system } = opened;
  await logIn(page, system, "administrator");
  const pluginId = await pluginIdOf(administratorAccess(system));
  await hang("/k/v1/records.json", "GET");
  await openSettings(
    page,
    system.kintone.url,
    system.appIds.meetings,
    pluginId,
  );
  const count = page.locator("[data-path=count]");
  await stopAfterAWhile(
    count.getByRole("button", { name: "数えるのをやめる" }),
  );
  await expect.poll(() => count.innerText()).toContain("途中でやめました。");
  await hang("/k/v1/preview/app/settings.json", "GET");
  await page.getByRole("button", { name: "保存", exact: false }).last().click();
  await stopAfterAWhile(page.getByRole("button", { name: "保存をやめる" }));
  await expect
    .poll(() => page.locator(".nendo-config-message").innerText())
    .toContain("途中でやめました。");
});
