import type { Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { FIELD_CODES } from "../../src/fields/field-codes";
import { explainError } from "../../src/i18n/error-messages";
import { formMessages } from "../../src/i18n/records/form-messages";
import type { NotWritten } from "../../src/kintone/corrections/not-written";
import type { KintoneErrorCode } from "../../src/kintone/rest/errors/kintone-error-code";
import { logIn } from "../support/system";
import { goToSummary } from "./support/go-to-summary";
import {
  administratorAccess,
  openSettings,
  pluginIdOf,
} from "./support/settings-page";
import {
  openSummarySystem,
  type SummarySystem,
} from "./support/summary-system";

/* A sample of docs/faults.md in the real browser: what stands on the page is asserted. */
let opened: SummarySystem;
let page: Page;

beforeAll(async () => {
  opened = await openSummarySystem();
  ({ page } = opened);
  // Pauses before asking again are not waited for.
  await page.clock.install();
});

afterEach(() => page.unrouteAll({ behavior: "ignoreErrors" }));

afterAll(() => opened?.close());

type Answer = (route: Route) => Promise<void>;

const refusal =
  (status: number, code: string): Answer =>
  (route) =>
    route.fulfill({
      status,
      contentType: "application/json",
      body: JSON.stringify({ code, id: "fault", message: `fault ${code}` }),
    });

const text =
  (status: number, contentType: string, body: string): Answer =>
  (route) =>
    route.fulfill({ status, contentType, body });

const FAULTS: readonly (readonly [
  answer: Answer,
  reading: KintoneErrorCode,
  writing: NotWritten,
])[] = [
  [refusal(401, "CB_AU01"), "loginRequired", "loggedOut"],
  [refusal(403, "CB_NO02"), "noPermission", "noPermission"],
  [text(404, "text/html", "<p>none</p>"), "notFound", "refused"],
  [text(413, "text/html", "<p>large</p>"), "requestRefused", "refused"],
  [refusal(429, "GAIA_TO04"), "busy", "notReached"],
  [text(500, "text/html", "<p>error</p>"), "serverFailed", "notReached"],
  [text(502, "text/html", "<p>gate</p>"), "serverFailed", "notReached"],
  [text(503, "text/plain", "later"), "maintenance", "notReached"],
  [text(200, "text/html", "<p>proxy</p>"), "unexpectedResponse", "notReached"],
  [
    text(200, "application/json", '{"answer":[null]}'),
    "unexpectedResponse",
    "notReached",
  ],
  [(route) => route.abort(), "networkFailed", "unknown"],
];

/** English, codes and what only a program says. */
const INTERNALS = /undefined|\bnull\b|Error|\[\d+\]|\[[A-Z]+_|status code/u;

/** Waits until a page says something, while its pauses pass at once. */
const said = async (selector: string, part: string): Promise<string> => {
  let sentence = "";
  await expect
    .poll(async () => {
      await page.clock.fastForward(5000);
      [sentence = ""] = await page.locator(selector).allInnerTexts();
      return sentence;
    })
    .toContain(part);
  return sentence;
};

/** Title and advice must stand there, whatever app is named, and nothing of a program. */
const isExplained = async (
  selector: string,
  code: KintoneErrorCode,
): Promise<void> => {
  const { title, advice } = explainError({ code, appId: "…" }, "ja");
  const [, ending = ""] = /(?:アプリ（番号…）)?(.+)$/u.exec(title) ?? [];
  const sentence = await said(selector, ending);
  expect(sentence).toContain(advice);
  expect(
    sentence.replaceAll(/fault [A-Z_\d]+ \([A-Z_\d]+\)/gu, ""),
  ).not.toMatch(INTERNALS);
};

/** The fault that requests meet now. */
const meetOn = async (
  pathname: string,
  method: string,
  /** What only the plugin's own requests ask for. */
  part = "",
): Promise<(answer: Answer) => void> => {
  let answer: Answer = (route) => route.continue();
  await page.route(
    (url) =>
      url.pathname === pathname &&
      (url.searchParams.get("query") ?? "").includes(part),
    (route) =>
      route.request().method() === method ? answer(route) : route.continue(),
  );
  return (next) => {
    answer = next;
  };
};

describe("the summary", () => {
  it("says of each fault what happened and what to do, and is whole after a retry", async () => {
    const meet = await meetOn("/k/v1/records.json", "GET", "$id >");
    const [first] = FAULTS;
    if (first === undefined) throw new Error("no faults");
    meet(first[0]);
    await goToSummary(page, opened.system, {
      choice: "nendo-years=2023",
      isLeftReading: true,
    });
    const retry = page.getByRole("button", { name: "もう一度読み込む" });
    for (const [index, [answer, code]] of FAULTS.entries()) {
      if (index > 0) {
        meet(answer);
        await retry.click();
      }
      await isExplained(".nendo-failure", code);
    }
    meet((route) => route.continue());
    await retry.click();
    await page.locator(".nendo-key").first().waitFor();
  });
});

describe("a record's page", () => {
  it("says of each fault whether a planned meeting was marked as held", async () => {
    const { kintone, appIds } = opened.system;
    const MEETING = FIELD_CODES.meetings;
    const { id } = await opened.client.record.addRecord({
      app: appIds.meetings,
      record: {
        [MEETING.heldOn]: { value: "2024-03-11" },
        [MEETING.status]: { value: "予約" },
        [MEETING.advisers]: { value: ["宮崎光世"] },
        [MEETING.attendances]: {
          value: [
            {
              value: {
                [MEETING.personCode]: { value: "4016" },
                [MEETING.role]: { value: "主参加者" },
              },
            },
          ],
        },
      },
    });
    await page.goto(`${kintone.url}/k/${appIds.meetings}/show#record=${id}`);
    const meet = await meetOn("/k/v1/record.json", "PUT");
    const button = page.getByRole("button", { name: "実施にする" });
    await button.waitFor();
    const { notMarked } = formMessages.ja.actions;
    for (const [answer, , reason] of FAULTS) {
      meet(answer);
      await button.click();
      const told = await said(
        "[data-nendo-actions] [role=status]",
        notMarked[reason],
      );
      expect(told).toBe(notMarked[reason]);
    }
    meet((route) => route.continue());
    await button.click();
    await button.waitFor({ state: "detached" });
  });
});

describe("the settings screen", () => {
  it("says at the app's records what happened and what to do, and reads them again", async () => {
    const { system } = opened;
    await logIn(page, system, "administrator");
    const pluginId = await pluginIdOf(administratorAccess(system));
    const meet = await meetOn("/k/v1/records.json", "GET");
    const [first] = FAULTS;
    if (first === undefined) throw new Error("no faults");
    meet(first[0]);
    await openSettings(
      page,
      system.kintone.url,
      system.appIds.meetings,
      pluginId,
    );
    const preview = ".nendo-config-preview .nendo-config-error";
    const retry = page
      .locator(".nendo-config-preview")
      .first()
      .getByRole("button", { name: "もう一度読み込む" });
    for (const [index, [answer, code]] of FAULTS.entries()) {
      if (index > 0) {
        meet(answer);
        await retry.click();
      }
      await isExplained(preview, code);
    }
    meet((route) => route.continue());
    await retry.click();
    await page.locator(".nendo-config-preview-table").first().waitFor();
  });
});
