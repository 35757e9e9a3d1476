import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import type { Meeting } from "../../../src/domain/meeting";
import { goToSummary } from "../../../test/e2e/support/go-to-summary";
import { longestTaskMs } from "../../../test/e2e/support/longest-task";
import { openSummarySystem } from "../../../test/e2e/support/summary-system";
import type { TestSystem } from "../../../test/support/system";
import type { Bench, BenchRow } from "../bench-row";
import { makeMeetings } from "../make-meetings";
import { seedMeetings } from "./seed-meetings";

/** Meetings of a year, with what the first figure may take after the last answer. */
const SIZES = [
  { size: 5_000, firstFigureMs: 150 },
  { size: 50_000, firstFigureMs: 600 },
] as const;
const LARGE = { size: 200_000, firstFigureMs: 2_400 } as const;

const LONGEST_TASK_MS = 100;
const SWITCH_MS = 100;
/** A megabyte of a heap, as kintone's users see it in their browser. */
const MEGABYTE = 2 ** 20;

/**
 * The summary of a year in Chromium: its first figure after kintone's last
 * answer, how long the page answers nobody, what it holds, and what coming
 * back and switching the tab take. The figures must be those of the meetings.
 */
export const benchScreen: Bench = async ({ isLarge }) => {
  const rows: BenchRow[] = [];
  for (const { size, firstFigureMs } of isLarge ? [...SIZES, LARGE] : SIZES) {
    rows.push(...(await measureSize(size, firstFigureMs)));
  }
  return rows;
};

const measureSize = async (
  size: number,
  firstFigureMs: number,
): Promise<readonly BenchRow[]> => {
  const meetings = makeMeetings(size);
  const { system, client, page, close } = await openSummarySystem({
    withSample: false,
  });
  page.setDefaultTimeout(900_000);
  try {
    await seedMeetings(system.kintone, system.appIds.meetings, meetings);
    await page.addInitScript(NOTE_FIRST_FIGURE);
    const reading = await show(page, system, meetings);
    const heap = await heapOf(page);
    await areRowsKept(page);
    const again = await show(page, system, meetings);
    await areRowsKept(page);
    await changeOne(client, system.appIds.meetings);
    const changed = await show(page, system, meetings);
    await page.getByRole("tab", { name: /点検（\d+件）$/u }).waitFor();
    const switching = await page.evaluate<number>(SWITCH_TAB);
    await page.getByRole("tab", { name: "まとめ" }).click();
    await page.locator(".nendo-key-table").first().waitFor();
    const narrowed = await page.evaluate<number>(
      narrowing({ adviser: meetings[0]?.advisers[0] }),
    );
    const of = `${size.toLocaleString("en")} meetings`;
    const row = (
      name: string,
      what: string,
      unit: BenchRow["unit"],
      ours: number,
      atMost?: number,
    ): BenchRow => ({
      id: `screen/${size}/${name}`,
      what: `${of}: ${what}`,
      unit,
      ours,
      ...(atMost === undefined ? {} : { target: { atMost } }),
    });
    return [
      row(
        "figure",
        "first figure after the last answer",
        "ms",
        reading.sinceLastAnswerMs,
        firstFigureMs,
      ),
      row(
        "block",
        "longest task of the page until then",
        "ms",
        reading.longestTaskMs,
        LONGEST_TASK_MS,
      ),
      row("heap", "heap with the summary shown", "MB", heap / MEGABYTE),
      row("requests", "requests for records", "requests", reading.requests),
      row(
        "again",
        "coming back: first figure after the page begins",
        "ms",
        again.sinceStartMs,
      ),
      row(
        "again-requests",
        "requests for records then",
        "requests",
        again.requests,
      ),
      row(
        "changed",
        "coming back after a change to one record: first figure",
        "ms",
        changed.sinceStartMs,
      ),
      row(
        "changed-requests",
        "requests for records then",
        "requests",
        changed.requests,
      ),
      row("switch", "from まとめ to 分析", "ms", switching, SWITCH_MS),
      row(
        "narrow",
        "from all to the figures of an adviser",
        "ms",
        narrowed,
        SWITCH_MS,
      ),
    ];
  } finally {
    await close();
  }
};

/** Whoever leaves at once reads again; a person looks at the figures first. */
const areRowsKept = async (page: Page): Promise<void> => {
  await page.evaluate(timed("", "sessionStorage.length > 0"));
};

/** Saves a meeting as it is: kintone raises its revision all the same. */
const changeOne = async (
  client: KintoneRestAPIClient,
  app: string,
): Promise<void> => {
  const { records } = await client.record.getRecords({
    app,
    query: "order by $id asc limit 1",
    fields: ["$id"],
  });
  await client.record.updateRecord({
    app,
    id: String(records[0]?.$id?.value),
    record: {},
  });
};

interface Shown {
  readonly sinceStartMs: number;
  readonly sinceLastAnswerMs: number;
  readonly longestTaskMs: number;
  readonly requests: number;
}

const show = async (
  page: Page,
  system: TestSystem,
  meetings: readonly Meeting[],
): Promise<Shown> => {
  const longest = await longestTaskMs(page, async () => {
    await goToSummary(page, system, {
      choice: "nendo-years=2022",
      isLeftReading: true,
    });
    await page.locator(".nendo-key-table").first().waitFor();
  });
  const held = meetings.filter(({ status }) => status === "held").length;
  const text = await page.locator(".nendo-key-table").first().innerText();
  if (!text.includes(held.toLocaleString("ja-JP"))) {
    throw new Error(`The page shows other figures than ${held}: ${text}`);
  }
  const { figureAt, answers } = await page.evaluate<Notes>(READ_NOTES);
  const before = answers.filter((at) => at <= figureAt);
  return {
    sinceStartMs: figureAt,
    sinceLastAnswerMs: figureAt - Math.max(...before),
    longestTaskMs: longest,
    requests: answers.length,
  };
};

const heapOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
};

/** Scripts run in the page, where nothing of this file is known. */
const NOTE_FIRST_FIGURE = `
  performance.setResourceTimingBufferSize(10000);
  new MutationObserver((_, observer) => {
    if (document.querySelector(".nendo-key-table") === null) return;
    window.firstFigureAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

const READ_NOTES = `({
  figureAt: window.firstFigureAt,
  answers: performance.getEntriesByType("resource")
    .filter(({ name }) => /records\\.json/u.test(name))
    .map(({ responseEnd }) => responseEnd),
})`;

interface Notes {
  readonly figureAt: number;
  readonly answers: readonly number[];
}

/** A page that shows something else than is waited for would be waited for without end. */
const WAITED_MS = 120_000;

/** Runs in the page: does something, and how long it takes until a condition holds, in milliseconds. */
const timed = (act: string, condition: string): string => `
  new Promise((resolve, reject) => {
    const start = performance.now();
    const wait = () => {
      const took = performance.now() - start;
      if (${condition}) resolve(took);
      else if (took < ${WAITED_MS}) requestAnimationFrame(wait);
      else reject(new Error("The page does not come to show it."));
    };
    ${act}
    wait();
  })`;

const SWITCH_TAB = timed(
  `[...document.querySelectorAll("[role=tab]")]
    .find(({ textContent }) => textContent.includes("分析"))
    .click();`,
  `[...document.querySelectorAll("[role=tabpanel]")]
    .some(({ innerText }) => innerText.includes("所属別"))`,
);

/** Chooses a part as the form does, and waits until other figures are on the screen. */
const narrowing = (part: object): string =>
  timed(
    `const all = document.querySelector(".nendo-key-table").innerText;
    document.querySelector("nendo-choice-panel").dispatchEvent(
      new CustomEvent("nendo-choose", {
        detail: ${JSON.stringify({ fiscalYears: [2022], ...part })},
      }),
    );`,
    `![undefined, all].includes(
      document.querySelector(".nendo-key-table")?.innerText)`,
  );
