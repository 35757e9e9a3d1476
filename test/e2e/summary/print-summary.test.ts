import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPdf, type PdfPage } from "../../support/read-pdf";
import type { TestSystem } from "../../support/system";
import { goToSummary } from "../support/go-to-summary";
import {
  openSummarySystem,
  type SummarySystem,
} from "../support/summary-system";

const TITLE = "令和4・5年度 CXO補佐官活動まとめ";
/** Pixels between the margins of A4. */
const PAPER = { portrait: 680, landscape: 1009 } as const;

/** Names of the tabs. */
const TABS = [/^まとめ/u, /^分析/u, /^所見・点検/u];

describe("the summary view on paper", () => {
  let summarySystem: SummarySystem;
  let system: TestSystem;
  let page: Page;

  beforeAll(async () => {
    summarySystem = await openSummarySystem();
    ({ system, page } = summarySystem);
    await goToSummary(page, system);
    await page
      .locator("img.nendo-picture")
      .first()
      .waitFor({ state: "attached" });
  });

  afterAll(() => summarySystem?.close());

  const goToTab = (name: RegExp): Promise<void> =>
    page.getByRole("tab", { name }).click();

  const print = async (landscape: boolean): Promise<readonly PdfPage[]> =>
    readPdf(await page.pdf({ format: "A4", landscape }));

  const pageWith = (pages: readonly PdfPage[], text: string): string =>
    pages.find((each) => each.text.includes(text))?.text ?? "";

  it.each([
    ["portrait", false, [596, 843]],
    ["landscape", true, [843, 596]],
  ])(
    "in %s has a head and its number on every page of A4",
    async (_direction, landscape, size) => {
      const pages = await print(landscape);
      expect(pages.length).toBeGreaterThan(5);
      pages.forEach(({ size: paper, text }, index) => {
        expect(paper.map(Math.round)).toEqual(size);
        expect(text.slice(0, 80)).toContain(TITLE);
        expect(text.slice(0, 80)).toContain("企画経営部 経営改革推進課");
        expect(text).toContain(`${index + 1} / ${pages.length}`);
      });
    },
  );

  it("holds what the document says and nothing that is only for the screen", async () => {
    const pages = await print(false);
    const text = pages.map((each) => each.text).join("");
    for (const said of [
      "主な数値",
      "特別職 のべ12名（実人数1名）",
      "課長級 のべ34名（実人数14名）",
      "（実施に関する事務局協議を除く）",
      "11月7日-8日",
      "▼ 課長級も対象",
      "月間枠8回",
    ])
      expect(text).toContain(said);
    for (const unsaid of [
      "表示する",
      "表で見る",
      "文書を作る",
      "記録を読み直す",
      "確認が必要な記録",
      "所見の候補",
      "ミーティングの分析",
      "年表",
      "庁内用",
      "ローカルkintone",
      "ポータル",
      "1 - 20",
    ])
      expect(text).not.toContain(unsaid);
  });

  it("keeps a chart, a table and a section each on one page", async () => {
    for (const landscape of [false, true]) {
      const pages = await print(landscape);
      const table = pageWith(pages, "令和5年度 月別の回数と人数");
      expect(table).toContain("4月5回");
      expect(table).toContain("合計67回12名2名19名34名");
      const chart = pageWith(pages, "▼ 課長級も対象");
      for (const mark of ["4月", "3月", "課長級", "議会会期"])
        expect(chart).toContain(mark);
      const section = pageWith(pages, "01 幹部職・管理職1on1ミーティング67回");
      expect(section).toContain("課長級 のべ22名（実人数14名）");
    }
  });

  it.each(
    Object.entries(PAPER).flatMap(([direction, width]) =>
      TABS.map((tab) => [direction, width, tab] as const),
    ),
  )("cuts no column in %s of %i pixels, %s", async (direction, width, tab) => {
    await goToTab(tab);
    await page.emulateMedia({ media: "print" });
    // The window has the shape of the paper: the style asks for it.
    await page.setViewportSize({
      width,
      height: direction === "portrait" ? 970 : 660,
    });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const excess = await page
      .locator("nendo-summary")
      .evaluate(
        (view, edge) =>
          Math.max(
            ...[...view.querySelectorAll("td, th, text, img, p, li")].map(
              (each) => each.getBoundingClientRect().right,
            ),
          ) - edge,
        width,
      );
    expect(excess).toBeLessThanOrEqual(0.5);
    const sizes = await page
      .locator(".nendo-chart text, .nendo-table th, .nendo-table td")
      .evaluateAll((texts) =>
        texts.map(
          (text) =>
            (Number.parseFloat(getComputedStyle(text).fontSize) *
              (text instanceof SVGTextElement
                ? (text.getScreenCTM()?.a ?? 0)
                : 1) *
              72) /
            96,
        ),
      );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 900 });
    await goToTab(/^まとめ/u);
  });

  it("prints the analysis with its bars and the tables that are open, as of internal use on every page", async () => {
    await goToTab(/^分析/u);
    await page
      .locator(".nendo-as-table", {
        has: page.locator('[aria-label="テーマ分類別の回数と人数"]'),
      })
      .locator("summary")
      .click();
    for (const landscape of [false, true]) {
      const pages = await print(landscape);
      for (const { text } of pages) {
        expect(text.slice(0, 80)).toContain(TITLE);
        expect(text.slice(0, 80)).toContain("庁内用");
      }
      const text = pages.map((each) => each.text).join("");
      for (const said of [
        "印刷したものも、公表しないでください。",
        "ミーティングの分析",
        // The last rows of what is folded on the screen.
        "障碍福祉課令和4：1回令和5：0回",
        "合計令和4：67回令和5：67回",
        "合計67回67名43名67回67名23名",
        "3月24日 事務局定例会",
        "実施に係るメンバー・事務局との協議",
      ])
        expect(text).toContain(said);
      for (const unsaid of [
        "主な数値",
        "まとめ分析",
        "残り",
        "目次",
        "表で見る",
        // Of a table that is not open.
        "障碍福祉課1回1名1名",
      ])
        expect(text).not.toContain(unsaid);
      expect(pages.length).toBeLessThanOrEqual(12);
    }
    await goToTab(/^まとめ/u);
  });

  it("prints records to check and suggested sentences as of internal use", async () => {
    await goToTab(/^所見・点検/u);
    const pages = await print(false);
    for (const { text } of pages) expect(text.slice(0, 80)).toContain("庁内用");
    const text = pages.map((each) => each.text).join("");
    expect(text).toContain("確認が必要な記録");
    expect(text).toContain("所見の候補");
    // The lead tells to copy; the button is for the screen.
    expect(text.match(/コピー/gu)).toHaveLength(1);
    await goToTab(/^まとめ/u);
  });

  it("prints the records behind a figure where they are listed", async () => {
    const figure = page
      .getByRole("listitem")
      .filter({ hasText: /^\s*理事、部長級\s*のべ\s*2名/ })
      .getByRole("button")
      .first();
    await figure.click();
    await page.locator(".nendo-drill-down").waitFor();
    const pages = await print(false);
    // Records name what the document leaves out.
    for (const { text: each } of pages)
      expect(each.slice(0, 80)).toContain("庁内用");
    const text = pages.map((each) => each.text).join("");
    expect(text).toContain("2名の記録");
    expect(text).toContain("2件の記録");
    expect(text).not.toContain("閉じる");
    expect(text).not.toContain("kintoneの一覧で開く");
    await page.keyboard.press("Escape");
    await page.locator(".nendo-drill-down").waitFor({ state: "detached" });
    for (const { text: each } of await print(false))
      expect(each).not.toContain("庁内用");
  });

  it("leaves the print of other lists as kintone makes it", async () => {
    await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/`);
    await page.getByText("1 - 20").first().waitFor();
    const text = (await print(false)).map((each) => each.text).join("");
    expect(text).toContain("市民参加のイベント");
    expect(text).not.toContain(TITLE);
  });
});
