import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import type { Meeting } from "../../../src/domain/meeting";
import { longestTaskMs } from "../../../test/e2e/support/longest-task";
import { openSummarySystem } from "../../../test/e2e/support/summary-system";
import { openBrowser } from "../../../test/support/browser";
import { logIn, type TestSystem } from "../../../test/support/system";
import type { BenchRow } from "../bench-row";
import { makeMeetings } from "../make-meetings";
import {
  findingRecords,
  narrowing,
  NOTE_FIRST_FIGURE,
  OPEN_RECORDS,
  ORDER_RECORDS,
  ROWS_KEPT,
  SWITCH_MEASURE,
  SWITCH_TAB,
} from "./in-page";
import { mostHeld } from "./measure-heap";
import { MEGABYTE, workOfPage } from "./page-work";
import { seedMeetings } from "./seed-meetings";
import { showSummary, untilChecked } from "./show-summary";

interface Size {
  /** Meetings of a year. */
  readonly size: number;
  readonly firstFigureMs: number;
  /** Whether the page keeps them for the next one. */
  readonly isKept: boolean;
}

const LONGEST_TASK_MS = 100;
const SWITCH_MS = 100;
const MOST_HEAP_MB = 150;
/** Raw answers that wait are as much as all rows of 50,000 meetings at most. */
const MOST_TIMES_HELD = 2;
/** Small years are little beside the page itself. */
const LEAST_HEAP_OF = 50_000;
/** Ends a page that hangs. */
const PATIENCE_MS = 900_000;

type Measure = Pick<BenchRow, "unit" | "ours" | "others" | "target">;
type Measures = readonly (readonly [
  id: string,
  what: string,
  measure: Measure,
])[];

export const measureSize = async (size: Size): Promise<readonly BenchRow[]> => {
  const meetings = makeMeetings(size.size);
  const { system, client, page, close } = await openSummarySystem({
    withSample: false,
  });
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    await seedMeetings(system.kintone, system.appIds.meetings, meetings);
    await page.addInitScript(NOTE_FIRST_FIGURE);
    const of = { size, meetings, system, client };
    const measures = [
      ...(await measureReading(page, of)),
      ...(size.isKept ? await measureComingBack(page, of) : []),
      ...(await measureSwitching(page, of)),
    ];
    return measures.map(([id, what, measure]) => ({
      id: `screen/${size.size}/${id}`,
      what: `${size.size.toLocaleString("en")} meetings: ${what}`,
      ...measure,
    }));
  } finally {
    await close();
  }
};

interface OfSize {
  readonly size: Size;
  readonly meetings: readonly Meeting[];
  readonly system: TestSystem;
  readonly client: KintoneRestAPIClient;
}

const ms = (ours: number, atMost?: number): Measure => ({
  unit: "ms",
  ours,
  ...(atMost === undefined ? {} : { target: { atMost } }),
});

const requests = (ours: number): Measure => ({ unit: "requests", ours });

const measureReading = async (
  page: Page,
  { size, meetings, system }: OfSize,
): Promise<Measures> => {
  const work = await workOfPage(page);
  let shown = { sinceLastAnswerMs: NaN, requests: NaN };
  const longest = await longestTaskMs(page, async () => {
    shown = await showSummary(page, system, meetings);
    await untilChecked(page);
    if (size.isKept) await page.evaluate(ROWS_KEPT);
  });
  const held = (await work.bytesHeld()) / MEGABYTE;
  const isLarge = size.size >= LEAST_HEAP_OF;
  return [
    [
      "figure",
      "first figure after the last answer",
      ms(shown.sinceLastAnswerMs, size.firstFigureMs),
    ],
    [
      "block",
      "longest task of the page until all is checked",
      ms(longest, LONGEST_TASK_MS),
    ],
    ["heap", "heap with the summary shown", { unit: "MB", ours: held }],
    [
      "heap-most",
      "heap at most until then, with garbage",
      {
        unit: "MB",
        ours: await mostOf("bytesInUse", { meetings, system }),
        ...(size.size === LEAST_HEAP_OF
          ? { target: { atMost: MOST_HEAP_MB } }
          : {}),
      },
    ],
    [
      "heap-in-use",
      "heap at most until then, garbage left aside",
      {
        unit: "MB",
        ours: await mostOf("bytesHeld", { meetings, system }),
        others: [{ name: SHOWN, value: held }],
        ...(isLarge
          ? { target: { atMost: MOST_TIMES_HELD, against: SHOWN } }
          : {}),
      },
    ],
    ["requests", "requests for records", requests(shown.requests)],
  ];
};

const SHOWN = "with the summary shown";

/** What a page holds at most, in a window of its own: asking again and again takes time. */
const mostOf = async (
  what: "bytesInUse" | "bytesHeld",
  { meetings, system }: Pick<OfSize, "meetings" | "system">,
): Promise<number> => {
  const browser = await openBrowser();
  try {
    const page = await browser.context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript(NOTE_FIRST_FIGURE);
    await logIn(page, system, "secretary");
    const work = await workOfPage(page);
    const { most } = await mostHeld(work[what], async () => {
      await showSummary(page, system, meetings);
      await untilChecked(page);
    });
    return most / MEGABYTE;
  } finally {
    await browser.close();
  }
};

const measureComingBack = async (
  page: Page,
  { meetings, system, client }: OfSize,
): Promise<Measures> => {
  const again = await showSummary(page, system, meetings);
  await page.evaluate(ROWS_KEPT);
  await changeOne(client, system.appIds.meetings);
  const changed = await showSummary(page, system, meetings);
  return [
    [
      "again",
      "coming back: first figure after the page begins",
      ms(again.sinceStartMs),
    ],
    ["again-requests", "requests for records then", requests(again.requests)],
    [
      "changed",
      "coming back after a change to one record: first figure",
      ms(changed.sinceStartMs),
    ],
    [
      "changed-requests",
      "requests for records then",
      requests(changed.requests),
    ],
  ];
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

/** What somebody does who looks at figures, one after the other, each once all is there. */
const measureSwitching = async (
  page: Page,
  { meetings }: OfSize,
): Promise<Measures> => {
  const [first] = meetings;
  const took = async (script: string): Promise<Measure> => {
    await untilChecked(page);
    return ms(await page.evaluate<number>(script), SWITCH_MS);
  };
  const switched = await took(SWITCH_TAB);
  await page.getByRole("tab", { name: "まとめ" }).click();
  await page.locator(".nendo-key-table").first().waitFor();
  return [
    ["switch", "from まとめ to 分析", switched],
    ["measure", "the chart by another measure", await took(SWITCH_MEASURE)],
    [
      "narrow",
      "from all to the figures of an adviser",
      await took(narrowing({ adviser: first?.advisers[0] })),
    ],
    [
      "division",
      "from an adviser to the figures of a division",
      await took(narrowing({ division: first?.attendances[0]?.division })),
    ],
    ["all", "from a division to the figures of all", await took(narrowing({}))],
    [
      "records",
      "the records behind the figure of all",
      await took(OPEN_RECORDS),
    ],
    ["order", "these records in another order", await took(ORDER_RECORDS)],
    [
      "find",
      "those of them with a word",
      await took(findingRecords(first?.theme ?? "")),
    ],
  ];
};
