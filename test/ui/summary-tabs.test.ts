import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ViewBrowser } from "./view-browser";
import { openViewBrowser } from "./view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("summary-page.ts", "desktop");
});

afterAll(() => browser.close());

const open = async (query = ""): Promise<Page> => {
  const page = await browser.open(query);
  await page.locator("nendo-summary-document").waitFor();
  return page;
};

const tabInAddress = (page: Page): string | null =>
  new URL(page.url()).searchParams.get("nendo-tab");

const chosenTab = (page: Page): Promise<string> =>
  page.getByRole("tab", { selected: true }).innerText();

const contents = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole("navigation", { name: "目次" })
    .getByRole("button")
    .allInnerTexts();

describe("the tables of the analysis", () => {
  const bars = (page: Page) =>
    page.getByRole("list", { name: "補佐官別の回数" });

  it("are bars first, the longest of all years the whole width, with a table on demand", async () => {
    const page = await open("nendo-tab=analysis");
    const widths = await bars(page)
      .locator(".nendo-bar-length")
      .evaluateAll((drawn) =>
        drawn.map((bar) => bar.querySelector("rect")?.getAttribute("width")),
      );
    expect(widths).toEqual(["100", "40", "0", "50"]);
    const table = page.getByRole("table", { name: "補佐官別の回数" });
    expect(await table.isVisible()).toBe(false);
    await page.getByText("表で見る").last().click();
    expect(await table.isVisible()).toBe(true);
    await page.close();
  });

  it("lead from a figure, by keyboard, and from its bar to the records", async () => {
    const page = await open("nendo-tab=analysis");
    await page.getByRole("button", { name: "1,250回" }).focus();
    await page.keyboard.press("Enter");
    const heading = page.locator(".nendo-drill-down-heading");
    expect(await heading.innerText()).toContain("宮崎光世 令和4年度 1,250回");
    await bars(page).locator(".nendo-bar-length").last().click();
    await page
      .locator(".nendo-drill-down-heading", { hasText: "石原弘子 令和5年度" })
      .waitFor();
    await page.close();
  });

  it("are copied as spreadsheets paste them, with numbers as numbers", async () => {
    const page = await open("nendo-tab=analysis");
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByText("表で見る").last().click();
    await page.getByRole("button", { name: "コピー: 補佐官別の回数" }).click();
    await page.getByText("コピーしました。").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "補佐官\t令和4年度\t令和5年度\n宮崎光世\t1250\t500\n石原弘子\t0\t625",
    );
    await page.close();
  });
});

describe("the link to the view", () => {
  it("opens the years and the tab that are shown", async () => {
    const page = await open("nendo-years=2022,2023");
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("tab", { name: "分析" }).click();
    await page.getByRole("button", { name: "リンクをコピー" }).click();
    await page.getByText("コピーしました。").waitFor();
    const link = new URL(
      await page.evaluate(() => navigator.clipboard.readText()),
    );
    expect(link.searchParams.get("nendo-years")).toBe("2022,2023");
    expect(link.searchParams.get("nendo-tab")).toBe("analysis");
    await page.close();
  });
});

describe("the tabs", () => {
  it("divide the summary: each shows its own chapters and contents alone", async () => {
    const page = await open();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual([
      "まとめ",
      "分析",
      "所見・点検（3件）",
    ]);
    // What the overviews lead to is folded to a line each.
    expect(
      await page.locator(".nendo-chapter-heading:visible").allInnerTexts(),
    ).toEqual([
      "主な数値",
      "令和4年度の主な実施内容",
      "令和5年度の主な実施内容",
      "01 令和4年度 幹部職・管理職1on1ミーティング",
      "注記",
    ]);
    await page.getByRole("button", { name: "章をすべて開く・閉じる" }).click();
    expect(
      await page.locator(".nendo-chapter > details:not([open])").count(),
    ).toBe(0);
    await page.getByRole("tab", { name: "分析" }).click();
    expect(await contents(page)).toEqual(["ミーティングの分析", "活動の分析"]);
    expect(await page.locator(".nendo-key").count()).toBe(0);
    await page.getByRole("tab", { name: /^所見・点検/u }).click();
    expect(await contents(page)).toEqual([
      "確認が必要な記録",
      "確認が必要な文章",
      "所見の候補",
    ]);
    expect(await page.locator(".nendo-table").count()).toBe(0);
    await page.close();
  });

  it("show the overviews of the last two years, and one of an earlier year on demand", async () => {
    const page = await open("earlier=1");
    const overview = (title: string) =>
      page
        .locator(".nendo-chapter-overview", { hasText: title })
        .locator(".nendo-section")
        .first();
    expect(await overview("令和4年度の主な").isVisible()).toBe(true);
    expect(await overview("令和5年度の主な").isVisible()).toBe(true);
    expect(await overview("令和3年度の主な").isVisible()).toBe(false);
    await page.getByText("令和3年度の主な実施内容").click();
    expect(await overview("令和3年度の主な").isVisible()).toBe(true);
    await page.close();
  });

  it("are one stop of the Tab key; arrows, Home and End choose, and the panel comes next", async () => {
    const page = await open();
    expect(await page.locator('[role="tab"][tabindex="0"]').count()).toBe(1);
    await page.getByRole("tab", { name: "まとめ" }).focus();
    for (const [key, name, heading] of [
      ["ArrowRight", "分析", "ミーティングの分析"],
      ["ArrowRight", "所見・点検（3件）", "確認が必要な記録"],
      ["ArrowRight", "まとめ", "主な数値"],
      ["ArrowLeft", "所見・点検（3件）", "確認が必要な記録"],
      ["Home", "まとめ", "主な数値"],
      ["End", "所見・点検（3件）", "確認が必要な記録"],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole("heading", { name: heading, exact: true }).waitFor();
      expect(await chosenTab(page)).toBe(name);
      expect(await page.locator(":focus").innerText()).toBe(name);
    }
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").getAttribute("role")).toBe("tabpanel");
    expect(
      await page.getByRole("tabpanel", { name: /^所見・点検/u }).isVisible(),
    ).toBe(true);
    await page.keyboard.press("Shift+Tab");
    expect(await page.locator(":focus").innerText()).toBe("所見・点検（3件）");
    await page.close();
  });

  it("leave keys with Ctrl or Alt to the browser", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "まとめ" }).focus();
    await page.keyboard.press("Control+ArrowRight");
    await page.keyboard.press("Control+End");
    expect(await chosenTab(page)).toBe("まとめ");
    await page.close();
  });

  it("change without reading any record again", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "分析" }).click();
    await page.getByRole("tab", { name: "まとめ" }).click();
    await page.locator(".nendo-key").first().waitFor();
    expect(await page.locator("body").getAttribute("data-read")).toBe("1");
    await page.close();
  });

  it("close the records behind a figure", async () => {
    const page = await open();
    await page.getByRole("button", { name: "22名" }).first().click();
    await page.locator(".nendo-drill-down").waitFor();
    await page.getByRole("tab", { name: "分析" }).click();
    await page.getByRole("tab", { name: "まとめ" }).click();
    await page.locator(".nendo-key").first().waitFor();
    expect(await page.locator(".nendo-drill-down").count()).toBe(0);
    await page.close();
  });

  it("are not there on a phone, where one page holds all but the analysis", async () => {
    const page = await open("compact");
    expect(await page.getByRole("tab").count()).toBe(0);
    await page.getByRole("heading", { name: "確認が必要な記録" }).waitFor();
    expect(await page.getByText("ミーティングの分析").count()).toBe(0);
    await page.close();
  });

  it("have names in English", async () => {
    const page = await open("language=en");
    expect(await page.getByRole("tab").allInnerTexts()).toEqual([
      "Summary",
      "Analysis",
      "Commentary and checks (3)",
    ]);
    await page.close();
  });
});

describe("the open tab", () => {
  it("is kept in the address, the first one by saying nothing", async () => {
    const page = await open("nendo-years=2022,2023");
    await page.getByRole("tab", { name: "分析" }).click();
    expect(tabInAddress(page)).toBe("analysis");
    await page.getByRole("tab", { name: /^所見・点検/u }).click();
    expect(tabInAddress(page)).toBe("check");
    await page.getByRole("tab", { name: "まとめ" }).click();
    expect(tabInAddress(page)).toBeNull();
    expect(new URL(page.url()).searchParams.get("nendo-years")).toBe(
      "2022,2023",
    );
    await page.close();
  });

  it("is opened by a link and stays through another choice and another reading", async () => {
    const page = await open("nendo-tab=analysis");
    expect(await chosenTab(page)).toBe("分析");
    await page.getByRole("button", { name: "令和4年度", exact: true }).click();
    await page.waitForURL(/nendo-years=2023/u);
    await page.locator("body[data-read='2']").waitFor();
    expect(await chosenTab(page)).toBe("分析");
    await page.getByRole("button", { name: "記録を読み直す" }).click();
    await page.locator("body[data-read='3 fresh']").waitFor();
    expect(await chosenTab(page)).toBe("分析");
    expect(tabInAddress(page)).toBe("analysis");
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it.each(["nendo-tab=profit", "nendo-tab="])(
    "is the first one for %s",
    async (query) => {
      const page = await open(query);
      expect(await chosenTab(page)).toBe("まとめ");
      await page.close();
    },
  );

  it("is not what the next visit begins with", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "分析" }).click();
    await page.getByRole("button", { name: "令和6年度", exact: true }).click();
    await page.locator("body[data-read='2']").waitFor();
    await page.goto(browser.address);
    await page.getByRole("tab").first().waitFor();
    expect(await chosenTab(page)).toBe("まとめ");
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });
});

describe("records to check in another tab", () => {
  it("are told on the first one, which leads to them", async () => {
    const page = await open();
    await page
      .getByText("確認が必要な点が3件あります（うち要修正2件）。")
      .waitFor();
    await page.getByRole("button", { name: "所見・点検を開く" }).click();
    const heading = page.getByRole("heading", { name: "確認が必要な記録" });
    await heading.waitFor();
    expect(
      await heading.evaluate((element) => element === document.activeElement),
    ).toBe(true);
    expect(tabInAddress(page)).toBe("check");
    await page.close();
  });

  it("are not spoken of when there are none", async () => {
    const page = await open("clean");
    expect(await page.getByRole("tab").last().innerText()).toBe("所見・点検");
    expect(
      await page.getByRole("button", { name: "所見・点検を開く" }).count(),
    ).toBe(0);
    await page.getByRole("tab", { name: "所見・点検" }).click();
    await page.getByText("確認が必要な記録はありません。").waitFor();
    await page.close();
  });
});

describe("long tables and lists of the analysis", () => {
  const rows = (page: Page) =>
    page.getByRole("region", { name: "所属別の回数" }).locator("tbody tr");

  it("show ten rows and the total, and all of them on demand", async () => {
    const page = await open("nendo-tab=analysis");
    expect(await rows(page).count()).toBe(11);
    expect(await rows(page).last().innerText()).toContain("合計");
    await page.getByRole("button", { name: "残り10件を表示" }).click();
    expect(await rows(page).count()).toBe(21);
    expect(await page.locator(":focus").innerText()).toContain("11課");
    expect(
      await page.getByRole("button", { name: "残り10件を表示" }).count(),
    ).toBe(0);
    await page.close();
  });

  it("stay open while records behind a figure are looked at", async () => {
    const page = await open("nendo-tab=analysis");
    await page.getByRole("button", { name: "残り10件を表示" }).click();
    await page.getByRole("button", { name: "22回", exact: true }).click();
    await page.locator(".nendo-drill-down").waitFor();
    expect(await rows(page).count()).toBe(21);
    await page.keyboard.press("Escape");
    expect(await page.locator(":focus").innerText()).toBe("22回");
    await page.close();
  });

  it("show six dates of a timeline first", async () => {
    const page = await open("nendo-tab=analysis");
    const dates = page.locator(".nendo-dated-list li");
    expect(await dates.count()).toBe(6);
    await page.getByRole("button", { name: "残り12件を表示" }).click();
    expect(await dates.count()).toBe(18);
    await page.close();
  });

  it("are whole on paper and folded again after it", async () => {
    const page = await open("nendo-tab=analysis");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await rows(page).count()).toBe(21);
    expect(await page.locator(".nendo-dated-list li").count()).toBe(18);
    expect(await page.getByRole("button", { name: /^残り/u }).count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.getByRole("button", { name: "残り10件を表示" }).waitFor();
    await page.close();
  });
});

it("the checks say when the staff app could not be read, and only then", async () => {
  const sentence = "職員名簿を読めないため";
  for (const [query, count] of [
    ["roster-unread", 1],
    ["", 0],
  ] as const) {
    const page = await open(query);
    await page.getByRole("tab", { name: /^所見・点検/u }).click();
    expect(await page.getByText(sentence).count()).toBe(count);
    await page.close();
  }
});
