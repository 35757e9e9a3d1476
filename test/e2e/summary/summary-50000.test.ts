// @module-tag proof
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedMeetings } from "../../../scripts/bench/browser/seed-meetings";
import { makeMeetings } from "../../../scripts/bench/make-meetings";
import type { Meeting } from "../../../src/domain/meeting";
import { summaryMessages } from "../../../src/i18n/summary/summary-messages";
import type { TestSystem } from "../../support/system";
import { goToSummary, openChapters } from "../support/go-to-summary";
import { longestTaskMs } from "../support/longest-task";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

const COUNT = 50_000;
/** A page that answers no click for so long hangs, on a busy machine too; how fast it is, `npm run bench` measures. */
const LONGEST_BLOCK_MS = 10_000;

/** Kintone, the test and the page share what is left of it. */
const ON_BUSY_MACHINE = { timeout: 500_000 };

const meetings = makeMeetings(COUNT);
const held = meetings.filter(({ status }) => status === "held");

let summarySystem: SummarySystem;
let system: TestSystem;
let page: Page;

beforeAll(async () => {
  summarySystem = await openSummarySystem({ withSample: false });
  ({ system, page } = summarySystem);
  await seedMeetings(system.kintone, system.appIds.meetings, meetings);
});

afterAll(() => summarySystem?.close());

const principalOf = ({ attendances }: Meeting) =>
  attendances.find(({ role }) => role === "principal");

/** What a screen reader was told since, each once. */
const listenToStatus = () =>
  page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    new MutationObserver(() => {
      const status = document.querySelector(".nendo > [role=status]");
      const text = status?.textContent.trim() ?? "";
      if (text !== "" && text !== told.at(-1)) told.push(text);
    }).observe(document, { subtree: true, childList: true });
  });

const grouped = (value: number): string => value.toLocaleString("ja-JP");

describe("50,000 meetings", () => {
  it("show how far reading is while the page answers, and then their figures", async () => {
    await listenToStatus();
    const longest = await longestTaskMs(page, async () => {
      await goToSummary(page, system, {
        choice: "nendo-years=2022",
        isLeftReading: true,
      });
      const progress = page.locator(".nendo-state .nendo-figure");
      await expect
        .poll(async () => (await progress.innerText()).split(" / ")[1])
        .toMatch(/^\d{5}件$/u);
      await page.locator(".nendo-key").first().waitFor(ON_BUSY_MACHINE);
    });
    expect(longest).toBeLessThan(LONGEST_BLOCK_MS);

    const people = new Set(
      held.map((meeting) => principalOf(meeting)?.person?.code),
    );
    const text = (await page.locator(".nendo-key-table").innerText()).replace(
      /\s+/gu,
      " ",
    );
    expect(text).toContain(`${grouped(held.length)}回`);
    expect(text).toContain(`${grouped(people.size)}名`);
  });

  it("show figures first, and say that the rest is still looked for", async () => {
    await page
      .getByRole("tab", { name: /^所見・点検（\d+件）$/u })
      .waitFor(ON_BUSY_MACHINE);
    const { loading, stillChecking, loaded } = summaryMessages.ja;
    expect(await page.evaluate("told")).toEqual([
      loading,
      stillChecking,
      loaded,
    ]);
  });

  it("are counted by month and rank as one by one, with the records behind", async () => {
    await openChapters(page);
    const july = held.filter(({ heldOn }) => heldOn.startsWith("2022-07"));
    const month = page
      .getByRole("region", { name: "令和4年度 月別の回数と人数" })
      .getByRole("row", { name: /^7月/u })
      .locator("td")
      .first();
    expect((await month.innerText()).trim()).toBe(`${grouped(july.length)}回`);
    const chiefs = held.filter(
      (meeting) => principalOf(meeting)?.rank === "課長級",
    );
    const rank = page
      .getByRole("region", { name: "令和4年度 役職別の回数と人数" })
      .getByRole("row", { name: /^課長級/u })
      .locator("td")
      .first();
    expect((await rank.innerText()).trim()).toBe(`${grouped(chiefs.length)}回`);
    await rank.getByRole("button").click();
    await page.getByText(`${chiefs.length}件の記録`).waitFor();
    await page.keyboard.press("Escape");
  });

  it("are analysed in another tab within the same time", async () => {
    const divisions = page.getByRole("list", { name: "所属別の回数と人数" });
    const longest = await longestTaskMs(page, async () => {
      await page.getByRole("tab", { name: "分析" }).click();
      await divisions.waitFor();
    });
    expect(await divisions.getByRole("listitem").count()).toBeLessThanOrEqual(
      16,
    );
    expect(longest).toBeLessThan(LONGEST_BLOCK_MS);
    await page.getByRole("tab", { name: "まとめ" }).click();
  });

  it("come again at once when nothing changed", async () => {
    const readAgain: string[] = [];
    page.on("request", (request) => {
      const query = new URL(request.url()).searchParams.get("query") ?? "";
      // Whether there is another record is asked for with one alone.
      const isLook = query.endsWith("limit 1");
      if (query.includes("$id >") && !isLook) readAgain.push(query);
    });
    await page.locator(".nendo-conditions > summary").click();
    await page.getByRole("button", { name: /^年の書き方/u }).click();
    await page.getByRole("option", { name: /西暦/u }).click();
    await page.getByRole("button", { name: "表示する" }).click();
    await page.getByRole("heading", { name: /^2022年度の主な/u }).waitFor();
    expect(readAgain).toEqual([]);
  });
});
