import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { TestSystem } from "../../support/system";
import { goToSummary, openChapters } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

const MEETING_FIELD_CODES = FIELD_CODES.meetings;

let summarySystem: SummarySystem;
let system: TestSystem;
let client: KintoneRestAPIClient;
let page: Page;

beforeAll(async () => {
  summarySystem = await openSummarySystem();
  ({ system, client, page } = summarySystem);
});

afterAll(() => summarySystem?.close());

const keyFigure = (title: string): Locator =>
  page.locator(".nendo-key").filter({
    has: page.locator(".nendo-key-title", { hasText: title }),
  });

/** Opens the table behind bars. */
const showTable = (name: string): Promise<void> =>
  page
    .locator(".nendo-as-table", {
      has: page.locator(`[aria-label="${name}"]`),
    })
    .locator("summary")
    .click();

const words = async (place: Locator): Promise<string> =>
  (await place.innerText()).replace(/\s+/gu, " ");

/** Numbers of requests for records from now on. */
const countReading = () => {
  const queries: string[] = [];
  page.on("request", (request) => {
    const url = decodeURIComponent(request.url());
    if (url.includes("/k/v1/records.json")) queries.push(url);
  });
  // Whether there is another record is asked for with one alone.
  const isPage = (url: string): boolean =>
    url.includes("$id >") && !/limit[ +]1(?:&|$)/u.test(url);
  return { pages: () => queries.filter(isPage).length };
};

describe("the figures against the year before", () => {
  it("are those of the records, and lead to the records of both years", async () => {
    await goToSummary(page, system, { choice: "nendo-years=2023" });
    const people = keyFigure("実人数");
    expect(await words(people)).toBe(
      "実人数 23名 ▼ 20名 減 前年度 43名 前年度比 53.5%",
    );
    await people.getByRole("button", { name: "43名" }).click();
    await page.getByText("67件の記録").waitFor();
    const first = page.locator(".nendo-drill-down tbody tr").first();
    expect(await first.innerText()).toContain("令和4年");
    await page.keyboard.press("Escape");
  });

  it("are counted to the same day of both years when 基準日 lies inside the year", async () => {
    await goToSummary(page, system, {
      choice: "nendo-years=2023&nendo-as-of=2023-11-22",
    });
    const meetings = keyFigure("幹部職・管理職1on1ミーティング");
    const text = await words(meetings);
    expect(text).toContain("前年度（令和4年11月22日まで）");
    const count = Number(/(\d+)回 [▲▼±]/u.exec(text)?.[1]);
    const before = Number(/まで） (\d+)回/u.exec(text)?.[1]);
    const { records } = await client.record.getRecords({
      app: system.appIds.meetings,
      query: `${MEETING_FIELD_CODES.status} in ("実施") limit 500`,
    });
    const held = records.map((record) =>
      String(record[MEETING_FIELD_CODES.heldOn]?.value),
    );
    const between = (from: string, to: string) =>
      held.filter((day) => day >= from && day <= to).length;
    expect([count, before]).toEqual([
      between("2023-04-01", "2023-11-22"),
      between("2022-04-01", "2022-11-22"),
    ]);
    await meetings
      .getByRole("button", { name: `${before}回` })
      .last()
      .click();
    await page.getByText(`${before}件の記録`).waitFor();
    await page.keyboard.press("Escape");
  });
});

describe("a part of the records", () => {
  it("is counted alone, named a part, and goes back to the whole", async () => {
    await goToSummary(page, system, {
      choice: "nendo-years=2022,2023&nendo-tab=analysis",
    });
    const adviserTable = page.getByRole("region", {
      name: "補佐官別の回数と人数",
    });
    await showTable("補佐官別の回数と人数");
    const row = adviserTable.getByRole("row", { name: /宮崎光世/u });
    const [, count2022, , people2022] = (await words(row)).split(" ");
    await page.locator(".nendo-conditions > summary").click();
    await page.getByRole("button", { name: /^補佐官/u }).click();
    await page.getByRole("option", { name: "宮崎光世" }).click();
    await page.getByRole("button", { name: "表示する" }).click();
    await page.locator(".nendo-narrowed").waitFor();
    await page.getByRole("tab", { name: "まとめ" }).click();
    expect(await page.locator("#nendo-title").innerText()).toBe(
      "宮崎光世さんの集計（令和4・5年度）",
    );
    expect(
      (await words(keyFigure("幹部職・管理職1on1ミーティング"))).split(" "),
    ).toContain(count2022);
    expect((await words(keyFigure("実人数"))).split(" ")).toContain(people2022);
    await page.getByRole("button", { name: "全体を表示する" }).click();
    await page.locator(".nendo-narrowed").waitFor({ state: "detached" });
    expect(await words(keyFigure("幹部職・管理職1on1ミーティング"))).toContain(
      "67回",
    );
  });

  it("without records says so", async () => {
    await goToSummary(page, system, {
      choice: "nendo-years=2023&nendo-division=宇宙課",
    });
    await page.getByText("この条件に当てはまる記録はありません").waitFor();
    expect(await page.locator(".nendo-key").count()).toBe(0);
    expect(
      await page
        .locator("nendo-summary-document")
        .getByRole("heading")
        .allInnerTexts(),
    ).toEqual([]);
  });

  it("up to a day before the year starts says so and shows no zeros", async () => {
    await goToSummary(page, system, {
      choice: "nendo-years=2023&nendo-as-of=2023-03-31",
      isLeftReading: true,
    });
    await page
      .getByText(
        "基準日（令和5年（2023年）3月31日）が令和5年度の始まりより前なので、集計できません。",
      )
      .waitFor();
    expect(await page.locator("nendo-summary-document").count()).toBe(0);
  });
});

describe("the years in western style", () => {
  it("are written so in every tab, and in lists of records", async () => {
    await goToSummary(page, system, {
      choice: "nendo-years=2023&nendo-year-style=western",
    });
    await page
      .getByRole("heading", { name: "2023年度の主な実施内容" })
      .waitFor();
    const texts: string[] = [];
    for (const tab of ["まとめ", "分析", "所見・点検"]) {
      await page.getByRole("tab", { name: tab }).click();
      const figures = page.locator("[role=tabpanel] .nendo-figure-button");
      await figures.first().click();
      await page.locator(".nendo-drill-down").waitFor();
      texts.push(await page.locator(".nendo-panel:visible").innerText());
    }
    const lines = texts.flatMap((text) => text.split("\n"));
    expect(lines.filter((line) => line.includes("2023年"))).not.toEqual([]);
    // What a record says is printed as it was written.
    expect(
      lines.filter(
        (line) => line.includes("令和") && !line.startsWith("令和4年7月から、"),
      ),
    ).toEqual([]);
  });
});

describe("the tabs of the summary", () => {
  it("change what is shown and the address, and read nothing", async () => {
    await goToSummary(page, system, { choice: "nendo-years=2022,2023" });
    const reading = countReading();
    await page.getByRole("tab", { name: "分析" }).click();
    await page.getByRole("heading", { name: "ミーティングの分析" }).waitFor();
    expect(new URL(page.url()).searchParams.get("nendo-tab")).toBe("analysis");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "所見の候補" }).waitFor();
    expect(await page.locator(":focus").innerText()).toBe("所見・点検（4件）");
    await page.keyboard.press("Home");
    await page.getByRole("heading", { name: "主な数値" }).waitFor();
    expect(new URL(page.url()).searchParams.has("nendo-tab")).toBe(false);
    expect(reading.pages()).toBe(0);
  });

  it("are opened by a link, and a name that there is not leads to the first", async () => {
    for (const [tab, heading] of [
      ["analysis", "ミーティングの分析"],
      ["check", "確認が必要な記録"],
      ["secret", "主な数値"],
    ] as const) {
      await goToSummary(page, system, {
        choice: `nendo-years=2023&nendo-tab=${tab}`,
      });
      await page.getByRole("heading", { name: heading }).waitFor();
    }
  });

  it.each(["", "&nendo-tab=analysis", "&nendo-tab=check"])(
    "are each no longer than a person looks through, and cut no table%s",
    async (tab) => {
      await goToSummary(page, system, {
        choice: `nendo-years=2022,2023${tab}`,
      });
      await page.waitForLoadState("networkidle");
      const box = await page.locator("nendo-summary").boundingBox();
      expect(box?.height).toBeLessThan(5_000);
      if (tab === "") await openChapters(page);
      for (const more of await page.getByText("表で見る").all()) {
        await more.click();
      }
      const cut = await page
        .locator(".nendo-table-scroll")
        .evaluateAll((all) =>
          all
            .filter((each) => each.scrollWidth > each.clientWidth)
            .map((each) => each.getAttribute("aria-label")),
        );
      expect(cut).toEqual([]);
    },
  );

  it("show every row of a long table on demand, with the records behind each", async () => {
    await goToSummary(page, system, {
      choice: "nendo-years=2022,2023&nendo-tab=analysis",
    });
    const table = page.getByRole("region", { name: "所属別の回数と人数" });
    await showTable("所属別の回数と人数");
    const count = (row: string) => Number(/(\d+)回/u.exec(row)?.[1]);
    await page
      .locator(".nendo-as-table", { has: table })
      .getByRole("button", { name: "残り42件を表示" })
      .click();
    const rows = await table.locator("tbody tr").allInnerTexts();
    expect(rows).toHaveLength(53);
    const total = rows.slice(0, -1).reduce((sum, row) => sum + count(row), 0);
    expect(total).toBe(count(rows.at(-1) ?? ""));
    await table.getByRole("row").last().getByRole("button").first().click();
    await page.getByText("67件の記録").waitFor();
    await page.keyboard.press("Escape");
  });
});

describe("the bars of the analysis", () => {
  const bars = (name: string) => page.getByRole("list", { name });

  it("count as the reader chooses, all at once, and lead to who is counted", async () => {
    await goToSummary(page, system, {
      choice: "nendo-years=2022,2023&nendo-tab=analysis",
    });
    await page.getByRole("radio", { name: "実人数" }).check();
    expect(
      await words(bars("実施方法別の回数と人数").getByRole("listitem").last()),
    ).toBe("合計 43名 23名");
    await bars("テーマ分類別の回数と人数")
      .getByRole("button", { name: "23名" })
      .click();
    await page
      .locator(".nendo-drill-down-heading", { hasText: "令和5年度 実人数" })
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("of months are a line a year, and a column leads where its figure leads", async () => {
    const lines = bars("月間枠に対する回数").getByRole("listitem");
    expect(await words(lines.first())).toMatch(/^令和4年度 67回 93\.1% 0回/u);
    const october = lines.last().locator(".nendo-bar-place").nth(6);
    expect(await words(october)).toBe("5回 62.5%");
    await october.locator("rect").click();
    await page
      .locator(".nendo-drill-down-heading", { hasText: "10月 令和5年度" })
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("of many years are columns side by side, a line a name", async () => {
    await goToSummary(page, system, {
      choice: "nendo-years=2019,2020,2021,2022,2023&nendo-tab=analysis",
    });
    const [adviser] = await bars("補佐官別の回数と人数")
      .getByRole("listitem")
      .all();
    if (adviser === undefined) throw new Error("No adviser is drawn.");
    expect(await adviser.locator(".nendo-lane-label").allInnerTexts()).toEqual([
      "令和元",
      "令和2",
      "令和3",
      "令和4",
      "令和5",
    ]);
  });
});

describe("a second look at the same records", () => {
  it("reads none of them again until one changes, however the part", async () => {
    await goToSummary(page, system, { choice: "nendo-years=2023" });
    const reading = countReading();
    await page.locator(".nendo-conditions > summary").click();
    await page.getByRole("button", { name: /^年の書き方/u }).click();
    await page.getByRole("option", { name: /西暦/u }).click();
    await page.getByRole("button", { name: "表示する" }).click();
    await page.getByRole("heading", { name: /^2023年度の主な/u }).waitFor();
    expect(reading.pages()).toBe(0);

    const app = system.appIds.meetings;
    const { heldOn, status } = MEETING_FIELD_CODES;
    const { records } = await client.record.getRecords({
      app,
      query: `${heldOn} >= "2023-05-01" and ${heldOn} < "2024-03-01" and ${status} in ("実施") limit 1`,
    });
    await client.record.updateRecord({
      app,
      id: String(records[0]?.$id?.value),
      record: { [status]: { value: "中止" } },
    });
    await page.getByRole("button", { name: "表示する" }).click();
    await keyFigure("幹部職・管理職1on1ミーティング")
      .getByText("66回")
      .first()
      .waitFor();
    expect(reading.pages()).toBeGreaterThan(0);
  });

  it("reads all of them again when asked", async () => {
    const reading = countReading();
    await page.getByRole("button", { name: "記録を読み直す" }).click();
    await expect.poll(reading.pages).toBeGreaterThan(0);
    await page.locator(".nendo-key").first().waitFor();
  });
});
