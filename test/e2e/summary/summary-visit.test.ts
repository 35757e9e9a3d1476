import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { summaryMessages } from "../../../src/i18n/summary/summary-messages";
import { logIn, type TestSystem } from "../../support/system";
import { goToSummary } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

const MEETING_FIELD_CODES = FIELD_CODES.meetings;

let summarySystem: SummarySystem;
let system: TestSystem;
let client: KintoneRestAPIClient;
/** A visit is a tab of its own. */
let page: Page;

beforeAll(async () => {
  summarySystem = await openSummarySystem();
  ({ system, client } = summarySystem);
});

beforeEach(async () => {
  page = await summarySystem.browser.context.newPage();
});

afterEach(async () => {
  await page.close();
});

afterAll(() => summarySystem?.close());

/** Pages of meetings that are read while something happens; kintone's own pages ask for less. */
const meetingPagesRead = async (happens: () => Promise<void>) => {
  const pages: string[] = [];
  const note = (request: { url(): string }) => {
    const { pathname, searchParams } = new URL(request.url());
    if (
      pathname === "/k/v1/records.json" &&
      searchParams.get("app") === system.appIds.meetings &&
      /\$id > .* limit 500$/u.test(searchParams.get("query") ?? "")
    )
      pages.push(request.url());
  };
  page.on("request", note);
  await happens();
  page.off("request", note);
  return pages.length;
};

const isShown = () => page.locator("nendo-summary-document").waitFor();

/** The rows are put away after the figures are shown. */
const isKept = () =>
  expect
    .poll(() => page.evaluate(() => sessionStorage.length))
    .toBeGreaterThan(0);

const goToDrillDown = () =>
  page.locator(".nendo-key").getByRole("button").first().click();

/** Follows a figure to its records and opens the first of them. */
const goToRecord = async (): Promise<string> => {
  await goToDrillDown();
  const link = page.locator(".nendo-drill-down a[href*='record=']").first();
  const address = new URL((await link.getAttribute("href")) ?? "", page.url());
  // The same tab, as a plain click on a link without a target.
  await page.goto(address.href);
  return new URLSearchParams(address.hash.slice(1)).get("record") ?? "";
};

const keyFigures = () => page.locator(".nendo-key-table").innerText();

describe("from the summary to a record and back", () => {
  it("reads no meeting again, and shows the same figures", async () => {
    expect(
      await meetingPagesRead(() =>
        goToSummary(page, system, { choice: "nendo-years=2023" }),
      ),
    ).toBe(1);
    await isKept();
    const figures = await keyFigures();
    const read = await meetingPagesRead(async () => {
      await goToRecord();
      await page.goBack();
      await isShown();
    });
    expect(read).toBe(0);
    expect(await keyFigures()).toBe(figures);
  });

  it("reads that record alone when it was changed there", async () => {
    await goToSummary(page, system, { choice: "nendo-years=2023" });
    await isKept();
    const figures = await keyFigures();
    const read = await meetingPagesRead(async () => {
      const id = await goToRecord();
      await client.record.updateRecord({
        app: system.appIds.meetings,
        id,
        record: { [MEETING_FIELD_CODES.status]: { value: "中止" } },
      });
      await page.goBack();
      await isShown();
    });
    expect(read).toBe(0);
    expect(await keyFigures()).not.toBe(figures);
  });

  it("reads again by the button, and after the next login", async () => {
    await goToSummary(page, system, { choice: "nendo-years=2023" });
    await isKept();
    const reload = page.getByRole("button", { name: "記録を読み直す" });
    expect(
      await meetingPagesRead(async () => {
        const read = page.waitForResponse((answer) =>
          decodeURIComponent(answer.url()).includes("$id >"),
        );
        await reload.click();
        await read;
        await isShown();
      }),
    ).toBe(1);
    await isKept();
    await page.getByText("ログアウト").click();
    await logIn(page, system, "secretary");
    expect(
      await meetingPagesRead(() =>
        goToSummary(page, system, { choice: "nendo-years=2023" }),
      ),
    ).toBe(1);
  });

  it("works the same on a phone", async () => {
    const choice = "nendo-years=2023";
    await goToSummary(page, system, { isMobile: true, choice });
    await isKept();
    expect(
      await meetingPagesRead(async () => {
        await page.goto(`${system.kintone.url}/k/m/`);
        await goToSummary(page, system, { isMobile: true, choice });
      }),
    ).toBe(0);
  });
});

describe("a part of records that were read before", () => {
  /** kintone answers no question for records before it is let to. */
  const holdAnswers = async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(
      ({ pathname }) => pathname === "/k/v1/records.json",
      async (route) => {
        await released;
        await route.continue();
      },
    );
    return release;
  };

  const narrowTo = async (adviser: string): Promise<void> => {
    await page.locator(".nendo-conditions > summary").click();
    await page.getByRole("button", { name: /^補佐官/u }).click();
    await page.getByRole("option", { name: adviser }).click();
    await page.getByRole("button", { name: "表示する" }).click();
    await page.locator(".nendo-narrowed").waitFor();
  };

  const { stillConfirming } = summaryMessages.ja;
  const confirming = () =>
    page.getByRole("tabpanel").getByText(stillConfirming);
  const makeDocuments = () => page.getByRole("button", { name: "文書を作る" });

  beforeEach(async () => {
    await goToSummary(page, system, { choice: "nendo-years=2023" });
    await makeDocuments().waitFor();
  });

  afterEach(() => page.unrouteAll({ behavior: "ignoreErrors" }));

  it("is shown before kintone answers, said to be confirmed, and makes no document until then", async () => {
    const release = await holdAnswers();
    await narrowTo("宮崎光世");
    await confirming().waitFor();
    const figures = await keyFigures();
    expect(await makeDocuments().count()).toBe(0);
    await page.getByRole("tab", { name: "所見・点検（確認中）" }).click();
    await confirming().waitFor();
    await page.getByRole("tab", { name: "まとめ" }).click();
    release();
    await makeDocuments().waitFor();
    expect(await confirming().count()).toBe(0);
    expect(await keyFigures()).toBe(figures);
  });

  it("gives way to that of the records as they are, and closes what was opened of it", async () => {
    const release = await holdAnswers();
    await narrowTo("宮崎光世");
    await confirming().waitFor();
    const figures = await keyFigures();
    await goToDrillDown();
    const listed = page.locator(".nendo-drill-down a[href*='record=']").first();
    const address = (await listed.getAttribute("href")) ?? "";
    const id = new URLSearchParams(address.split("#")[1]).get("record") ?? "";
    await client.record.updateRecord({
      app: system.appIds.meetings,
      id,
      record: { [MEETING_FIELD_CODES.status]: { value: "中止" } },
    });
    release();
    await makeDocuments().waitFor();
    expect(await keyFigures()).not.toBe(figures);
    expect(await page.locator(".nendo-drill-down").count()).toBe(0);
  });

  it("goes when kintone refuses", async () => {
    await page.route(
      ({ pathname }) => pathname === "/k/v1/records.json",
      (route) =>
        route.fulfill({
          status: 403,
          contentType: "application/json",
          body: JSON.stringify({ code: "CB_NO02", id: "x", message: "no" }),
        }),
    );
    await page.locator(".nendo-conditions > summary").click();
    await page.getByRole("button", { name: /^補佐官/u }).click();
    await page.getByRole("option", { name: "宮崎光世" }).click();
    await page.getByRole("button", { name: "表示する" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.locator(".nendo-key-table").count()).toBe(0);
  });
});
