import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page, Route } from "playwright-core";
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
import { logIn, type TestSystem } from "../../support/system";
import { goToSummary } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

const ACTIVITY_FIELD_CODES = FIELD_CODES.activities;
const MEETING_FIELD_CODES = FIELD_CODES.meetings;

let summarySystem: SummarySystem;
let system: TestSystem;
let client: KintoneRestAPIClient;
let page: Page;

beforeAll(async () => {
  summarySystem = await openSummarySystem();
  ({ system, client, page } = summarySystem);
  await goToSummary(page, system, { choice: "nendo-years=2022,2023" });
});

// A tab remembers what it read, a moment after it was shown: each test comes
// from another page and begins as in a new tab.
beforeEach(async () => {
  await page.goto(`${system.kintone.url}/k/`);
  await page.evaluate(() => sessionStorage.clear());
});

afterEach(() => page.unrouteAll({ behavior: "ignoreErrors" }));

afterAll(() => summarySystem?.close());

const deploy = async (app: string): Promise<void> => {
  await client.app.deployApp({ apps: [{ app }] });
  await expect
    .poll(async () => {
      const { apps } = await client.app.getDeployStatus({ apps: [app] });
      return apps[0]?.status;
    })
    .toBe("SUCCESS");
};

/** Lets something else happen to the requests that read pages of records. */
const onReading = async (
  handler: (route: Route, count: number) => Promise<void>,
): Promise<void> => {
  let count = 0;
  await page.route(
    ({ pathname, searchParams }) =>
      pathname === "/k/v1/records.json" &&
      (searchParams.get("query") ?? "").includes("$id >"),
    (route) => handler(route, (count += 1)),
  );
};

const answer = (route: Route, status: number, code: string): Promise<void> =>
  route.fulfill({
    status,
    contentType: "application/json",
    body: JSON.stringify({ code, id: "fault", message: `fault ${code}` }),
  });

const failure = (): Promise<string> => page.getByRole("alert").innerText();

const noFigures = async (): Promise<void> => {
  expect(await page.locator(".nendo-key, .nendo-section").count()).toBe(0);
};

describe("while records are read", () => {
  it("says how many of how many, and shows nothing when it is stopped", async () => {
    // The last sources don't answer: the others are read and shown as progress.
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await onReading(async (route, count) => {
      if (count > 3) await released;
      await route.continue();
    });
    await goToSummary(page, system, {
      choice: "nendo-years=2022,2023",
      isLeftReading: true,
    });
    await expect
      .poll(() => page.locator(".nendo-state .nendo-figure").innerText())
      .toMatch(/^[1-9]\d*( \/ \d+件|件を読み込みました)$/u);
    await noFigures();
    await page.getByRole("button", { name: "読み込みをやめる" }).click();
    await page.getByText("途中までの数値は表示しません。").last().waitFor();
    await noFigures();
    release();
    await page.getByRole("button", { name: "もう一度読み込む" }).click();
    await page.locator(".nendo-key").first().waitFor();
  });
});

describe("a busy kintone", () => {
  it("is asked again by itself, and the figures are whole", async () => {
    await onReading((route, count) =>
      count <= 3 ? answer(route, 429, "GAIA_TO04") : route.continue(),
    );
    await goToSummary(page, system, { choice: "nendo-years=2022,2023" });
    await page.getByText("67回").first().waitFor();
  });
});

describe("a failed request", () => {
  it("is told, and a retry keeps the choice", async () => {
    await onReading((route) => answer(route, 520, "GAIA_UN01"));
    await goToSummary(page, system, {
      choice: "nendo-years=2023&nendo-as-of=2023-09-30",
      isLeftReading: true,
    });
    expect(await failure()).toContain("kintoneでエラーが起きました。");
    await noFigures();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.getByRole("button", { name: "もう一度読み込む" }).click();
    await page.locator(".nendo-key").first().waitFor();
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("nendo-as-of")).toBe("2023-09-30");
    expect(
      await page.getByText("前年度（令和4年9月30日まで）").count(),
    ).toBeGreaterThan(0);
  });
});

describe("a year without records", () => {
  it("is named", async () => {
    await goToSummary(page, system, { choice: "nendo-years=2025" });
    await page.getByText("令和7年度の記録はまだありません").waitFor();
  });
});

describe("a field that the reader may not view", () => {
  it("is named with its app, and nothing is counted", async () => {
    const app = system.appIds.activities;
    const code = ACTIVITY_FIELD_CODES.count;
    const { code: admin } = system.user("administrator");
    await client.app.updateFieldAcl({
      app,
      rights: [
        {
          code,
          entities: [
            {
              accessibility: "WRITE",
              entity: { type: "USER", code: admin },
            },
          ],
        },
      ],
    });
    await deploy(app);
    await goToSummary(page, system, {
      choice: "nendo-years=2023",
      isLeftReading: true,
    });
    expect(await failure()).toContain(
      `アプリ（番号${app}）のフィールド「${code}」を閲覧する権限がない`,
    );
    await noFigures();
    await client.app.updateFieldAcl({ app, rights: [] });
    await deploy(app);
    await page.getByRole("button", { name: "もう一度読み込む" }).click();
    await page.locator(".nendo-key").first().waitFor();
  });
});

describe("an app that the reader may not view", () => {
  it("is named, and nothing is counted", async () => {
    const app = system.appIds.activities;
    const { rights } = await client.app.getAppAcl({ app });
    const { code: admin } = system.user("administrator");
    await client.app.updateAppAcl({
      app,
      rights: [
        {
          entity: { type: "USER", code: admin },
          appEditable: true,
          recordViewable: true,
          recordAddable: true,
          recordEditable: true,
          recordDeletable: true,
          recordImportable: true,
          recordExportable: true,
        },
      ],
    });
    await deploy(app);
    await goToSummary(page, system, {
      choice: "nendo-years=2023",
      isLeftReading: true,
    });
    expect(await failure()).toContain(`アプリ（番号${app}）`);
    expect(await failure()).toContain("権限");
    await noFigures();
    await client.app.updateAppAcl({ app, rights: rights as never });
    await deploy(app);
  });
});

describe("settings that name a field that is gone", () => {
  it("are told with a link to where an administrator puts them right", async () => {
    const app = system.appIds.meetings;
    await client.app.deleteFormFields({
      app,
      fields: [MEETING_FIELD_CODES.themeCategory],
    });
    await deploy(app);
    await goToSummary(page, system, {
      choice: "nendo-years=2023",
      isLeftReading: true,
    });
    expect(await failure()).toContain(
      `アプリ（番号${app}）にフィールド「${MEETING_FIELD_CODES.themeCategory}」がありません。`,
    );
    await noFigures();
    const link = page.getByRole("link", { name: /プラグインの設定を開く/u });
    const href = (await link.getAttribute("href")) ?? "";
    await logIn(page, system, "administrator");
    await page.goto(new URL(href, system.kintone.url).href);
    await page.getByRole("button", { name: /保存/u }).first().waitFor();
    expect(page.url()).toContain("/plugin/config");
  });
});
