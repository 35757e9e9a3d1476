import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDefaultSettings } from "../../../src/apps/defaults/default-settings";
import { SUMMARY_VIEW_NAME } from "../../../src/apps/summary-view-name";
import { today } from "../../../src/kintone/page/today";
import { loadRows } from "../../../src/kintone/sources/load-rows";
import { summarise } from "../../../src/summary/summarise";
import type { Summary } from "../../../src/summary/summary";
import { recordLists } from "../../../src/kintone/record-lists/record-lists";
import type { Selection } from "../../../src/rollup/selection/selection";
import type { Settings } from "../../../src/settings/settings";
import { behindRecords } from "../../../src/ui/summary/records/behind-records";
import type { TestSystem } from "../../support/system";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

describe("kintone's own lists of the records behind figures", () => {
  let summarySystem: SummarySystem;
  let system: TestSystem;
  let client: KintoneRestAPIClient;
  let settings: Settings;
  let loaded: Summary;

  beforeAll(async () => {
    summarySystem = await openSummarySystem();
    ({ system, client } = summarySystem);
    settings = buildDefaultSettings(system.appIds);
    loaded = await summarise(
      {
        choice: { fiscalYears: [2022, 2023] },
        settings,
        language: "ja",
        isCompared: false,
        viewer: undefined,
        today: today(),
      },
      {
        rows: (fiscalYears) => loadRows({ settings, fiscalYears, connect }),
        snapshot: () => Promise.resolve({ ok: false, problem: "missing" }),
        roster: () => Promise.resolve(undefined),
      },
    );
  });

  afterAll(() => summarySystem?.close());

  const connect = () => client;

  const idsBehind = (selection: Selection) =>
    behindRecords(selection, loaded.input, settings, loaded.report).map(
      ({ recordId }) => recordId,
    );

  /** The records that kintone's list of an address holds. */
  const idsIn = async (url: string): Promise<readonly string[]> => {
    const address = new URL(url, system.kintone.url);
    const app = /\/k\/(\d+)\//u.exec(address.pathname)?.[1] ?? "";
    const condition = address.searchParams.get("query") ?? "";
    const records = await client.record.getAllRecords({
      app,
      fields: ["$id"],
      condition,
    });
    return records.map((record) => String(record.$id?.value));
  };

  const sorted = (ids: readonly string[]) =>
    [...ids].sort((a, b) => Number(a) - Number(b));

  it("hold exactly the same records, for every figure of the document", async () => {
    const selections = selectionsIn(loaded.report);
    expect(selections.length).toBeGreaterThan(100);
    let byCondition = 0;
    for (const selection of selections) {
      const ids = idsBehind(selection);
      const { lists, leftOut } = await recordLists(selection, ids, {
        input: loaded.input,
        settings,
        connect,
      });
      expect(leftOut).toBe(0);
      const listed: string[] = [];
      for (const { url } of lists) listed.push(...(await idsIn(url)));
      expect(sorted(listed), JSON.stringify(selection)).toEqual(sorted(ids));
      if (!lists.some(({ url }) => url.includes("%24id"))) byCondition += 1;
    }
    // Conditions go on to hold when a record is added; numbers do not.
    expect(byCondition / selections.length).toBeGreaterThan(0.8);
  });

  it("say the conditions of the figure where the query language has the words", async () => {
    const selection: Selection = {
      grain: "meeting",
      fiscalYear: 2023,
      rank: "課長級",
      measure: "totalAttendance",
    };
    const ids = idsBehind(selection);
    const { lists } = await recordLists(selection, ids, {
      input: loaded.input,
      settings,
      connect,
    });
    expect(lists.map(({ count }) => count)).toEqual([34]);
    const query = new URL(lists[0]?.url ?? "", system.kintone.url).searchParams;
    expect(query.get("query")).toMatch(
      />= "2023-04-01" and .+ <= "2024-03-31" and .+ in \("実施"\) and .+ in \("課長級"/u,
    );
  });

  it("name the records by number when kintone answers the condition otherwise", async () => {
    const selection: Selection = { grain: "meeting", fiscalYear: 2023 };
    const [first = "", second = ""] = idsBehind(selection);
    const { lists } = await recordLists(selection, [first, second], {
      input: loaded.input,
      settings,
      connect,
    });
    const listed = await idsIn(lists[0]?.url ?? "");
    expect(sorted(listed)).toEqual(sorted([first, second]));
  });

  describe("from the screen", () => {
    it("open with as many rows as the figure has records", async () => {
      const { page } = summarySystem;
      await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/`);
      await page
        .locator("select", { hasText: SUMMARY_VIEW_NAME })
        .selectOption({ label: SUMMARY_VIEW_NAME });
      const figure = page
        .getByRole("listitem")
        .filter({ hasText: /^\s*特別職\s*のべ\s*12名/ })
        .getByRole("button")
        .first();
      await figure.click();
      const shown = await page
        .locator(".nendo-drill-down tbody tr .nendo-record-link")
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute("href")?.split("=").at(-1)),
        );
      await page.getByRole("link", { name: "kintoneの一覧で開く" }).click();
      await page.waitForURL(/query=/u);
      await page.getByText("1 - 12").first().waitFor();
      expect(await page.locator("nendo-summary").count()).toBe(0);
      const listed = await idsIn(page.url());
      expect(sorted(listed)).toEqual(sorted(shown.map(String)));
    });
  });
});

/** Every selection anywhere in the report, each once. */
const selectionsIn = (report: unknown): readonly Selection[] => {
  const found = new Map<string, Selection>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("grain" in value && "fiscalYear" in value) {
      found.set(JSON.stringify(value), value as Selection);
      return;
    }
    Object.values(value).forEach(walk);
  };
  walk(report);
  return [...found.values()];
};
