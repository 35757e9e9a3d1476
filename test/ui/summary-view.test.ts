import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ViewBrowser } from "./view-browser";
import {
  accessibilityProblems,
  openViewBrowser,
  overflowWidth,
} from "./view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("summary-page.ts", "desktop");
});

afterAll(() => browser.close());

/** Chooses in a drop-down, as a person does. */
const choose = async (
  page: Page,
  label: string,
  option: string,
): Promise<void> => {
  await page.getByText("条件：なし").click();
  await page
    .getByRole("button", { name: new RegExp(`^${label}`, "u") })
    .click();
  await page.getByRole("option", { name: option }).click();
};

describe("the figures", () => {
  it("stand in the sections as in the document, ― where there is none", async () => {
    const page = await browser.open();
    const section = page
      .locator(".nendo-section")
      .filter({ hasText: "幹部職・管理職1on1ミーティング" })
      .first();
    await section.waitFor();
    const text = (await section.innerText()).replace(/\s+/gu, "");
    expect(text).toContain("01幹部職・管理職1on1ミーティング67回");
    expect(text).toContain("理事・部長級のべ22名（実人数15名）");
    expect(text).toContain("課長級のべ―");
    await page.close();
  });

  it("lead the view, the years of a section side by side", async () => {
    const page = await browser.open();
    const first = page.locator(".nendo-key").first();
    await first.waitFor();
    expect(
      await page.locator(".nendo-key-table thead th").allInnerTexts(),
    ).toEqual(["項目", "令和4年度", "令和5年度", "前年度からの増減"]);
    expect((await first.innerText()).split(/\s+/u)).toEqual([
      "幹部職・管理職1on1ミーティング",
      "67回",
      "67回",
      "▲",
      "7回",
      "増",
      "前年度（令和4年11月22日まで）",
      "60回",
      "前年度比",
      "111.7%",
    ]);
    const counted = "実人数は、参加者の全員を数えています";
    const figures = page.locator(".nendo-key-figures");
    expect(await figures.innerText()).not.toContain(counted);
    await page.close();
    const everyone = await browser.open("companions");
    await everyone.locator(".nendo-key-figures").getByText(counted).waitFor();
    await everyone.close();
  });
});

describe("words of several lines", () => {
  it("stay on lines of their own in a bullet", async () => {
    const page = await browser.open();
    const label = page.getByText("毎月1回実施").first();
    await label.waitFor();
    expect((await label.innerText()).split("\n")).toEqual([
      "毎月1回実施",
      "（例）進め方の相談",
    ]);
    await page.close();
  });
});

describe("the note below the key figures", () => {
  it("tells that changes are computed before figures are rounded", async () => {
    const page = await browser.open();
    const note = page.locator(".nendo-key-figures .nendo-footnote").first();
    await note.waitFor();
    expect(await note.innerText()).toContain(
      "四捨五入する前の値から計算しています",
    );
    await page.close();
  });
});

describe("a figure that the year before can't be compared with", () => {
  it("is told from a year without records", async () => {
    const page = await browser.open();
    const figure = page.locator(".nendo-key", { hasText: "定例会" });
    await figure.waitFor();
    expect((await figure.innerText()).split(/\s+/u)).toEqual([
      "定例会",
      "―",
      "7回",
      "前年度とは比べられません",
    ]);
    await page.close();
  });
});

describe("the records that were read", () => {
  it("are told year by year, with those that do not count", async () => {
    const page = await browser.open();
    const first = page.locator(".nendo-tally li").first();
    expect(await first.innerText()).toBe(
      "令和4年度：記録80件を読み込み、集計70件、掲載のみ3件、対象外5件、未分類2件です。",
    );
    await page.close();
  });
});

describe("a part of the records", () => {
  it("is chosen by adviser, said to be a part, and left again", async () => {
    const page = await browser.open();
    await choose(page, "補佐官", "石原弘子");
    await page.getByRole("button", { name: "表示する" }).click();
    const banner = page.locator(".nendo-narrowed");
    await banner.waitFor();
    expect(await banner.innerText()).toContain(
      "補佐官「石原弘子」の記録だけを集計しています。全体の数値ではありません。",
    );
    expect(await banner.innerText()).toContain("公表する文書にはできません。");
    expect(new URL(page.url()).searchParams.get("nendo-adviser")).toBe(
      "石原弘子",
    );
    await page.getByRole("button", { name: "全体を表示する" }).click();
    await banner.waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.has("nendo-adviser")).toBe(false);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it("is opened by a link, also with a name that no record has", async () => {
    const page = await browser.open("nendo-years=2023&nendo-adviser=誰か");
    await page.locator(".nendo-narrowed").waitFor();
    await page.getByText("条件：誰か").click();
    const field = page.locator(".nendo-choice-filter").first();
    expect(await field.innerText()).toContain("誰か");
    await page.close();
  });
});

describe("the way years are written", () => {
  it("can be chosen, and is kept in the address", async () => {
    const page = await browser.open();
    await choose(page, "年の書き方", "西暦（2024年度）");
    await page.getByRole("button", { name: "表示する" }).click();
    await page
      .getByRole("columnheader", { name: "2022年度" })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get("nendo-year-style")).toBe(
      "western",
    );
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });
});

describe("a suggested sentence", () => {
  it("rests on figures that lead to records, and is copied when asked", async () => {
    const page = await browser.open("nendo-tab=check");
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"]);
    const sentence = page.locator(".nendo-suggestion");
    await sentence.getByRole("button", { name: /^コピー/u }).click();
    await sentence.getByText("コピーしました。").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "役職別では課長級が34回（全体の51%）と最も多い。",
    );
    await sentence.getByRole("button", { name: "34回", exact: true }).click();
    await sentence.locator(".nendo-drill-down tbody tr").first().waitFor();
    await page.close();
  });
});

describe("the button that reads again", () => {
  it("asks for records although they were read", async () => {
    const page = await browser.open();
    await page.getByRole("button", { name: "記録を読み直す" }).click();
    await page.locator("body[data-read='2 fresh']").waitFor();
    await page.locator(".nendo-key").first().waitFor();
    expect(await page.locator(":focus").getAttribute("id")).toBe("nendo-title");
    await page.close();
  });
});

describe("the records behind a figure", () => {
  it("are listed by Enter, and Esc gives the focus back", async () => {
    const page = await browser.open();
    const figure = page.getByRole("button", { name: "22名" }).first();
    await figure.focus();
    await page.keyboard.press("Enter");
    const list = page.locator(".nendo-drill-down");
    await list.waitFor();
    expect(await list.locator(":focus").innerText()).toBe(
      "理事・部長級 のべ 22名の記録",
    );
    expect(await list.locator("tbody tr").allInnerTexts()).toEqual([
      "2022年7月4日\t組織づくりについて\t理事・部長級\t1回\t記録 101 を開く",
      "2022年8月9日\t（題名なし）\t理事・部長級\t1回\t記録 102 を開く",
    ]);
    expect(await list.getByRole("link").first().getAttribute("href")).toBe(
      "/k/1/show#record=101",
    );
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    expect(await page.locator(":focus").innerText()).toBe("22名");
    await page.close();
  });
});

describe("the people behind a figure", () => {
  it("are shown with their meetings, to copy into a spreadsheet", async () => {
    const page = await browser.open();
    await page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "15名" }).first().click();
    const list = page.locator(".nendo-people");
    await list.getByText("2名の職員").waitFor();
    expect(
      (await list.locator("tbody tr").allInnerTexts()).map((row) =>
        row.replace(/\s+/gu, " ").trim(),
      ),
    ).toEqual([
      "山田 太郎 管財課 理事・部長級 2回 2022年7月4日 記録 101 を開く 2022年8月9日 記録 102 を開く",
      "=HYPERLINK(A1) 理事・部長級 1回 2022年9月1日 記録 103 を開く",
    ]);
    expect(await list.getByRole("link").last().getAttribute("href")).toBe(
      "/k/1/show#record=103",
    );
    await list.getByRole("button", { name: /^コピー: 職員の一覧/u }).click();
    await list.getByText("コピーしました").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        "氏名\t所属\t役職\t回数\t日付",
        "山田 太郎\t管財課\t理事・部長級\t2\t2022年7月4日 2022年8月9日",
        "'=HYPERLINK(A1)\t\t理事・部長級\t1\t2022年9月1日",
      ].join("\n"),
    );
    await page.close();
  });

  it("are not printed", async () => {
    const page = await browser.open();
    await page.getByRole("button", { name: "15名" }).first().click();
    const name = page.getByText("山田 太郎");
    await name.waitFor();
    await page.emulateMedia({ media: "print" });
    await name.waitFor({ state: "hidden" });
    await page.close();
  });

  it("are not asked for where a figure counts meetings", async () => {
    const page = await browser.open();
    await page.getByRole("button", { name: "22名" }).first().click();
    await page.locator(".nendo-drill-down").waitFor();
    expect(await page.locator(".nendo-people").count()).toBe(0);
    await page.close();
  });
});

describe("many records behind a figure", () => {
  it("stand in the page as far as they are seen, each with its place among all", async () => {
    const page = await browser.open("many");
    await page.getByRole("button", { name: "22名" }).first().click();
    const list = page.locator(".nendo-drill-down");
    await list.getByText("250件の記録").waitFor();
    const table = list.getByRole("table");
    const rows = list.locator("tbody tr[aria-rowindex]");
    expect(await table.getAttribute("aria-rowcount")).toBe("251");
    expect(await rows.count()).toBeLessThan(60);
    expect(await rows.first().getAttribute("aria-rowindex")).toBe("2");

    await list.getByRole("region").focus();
    await page.keyboard.press("End");
    await rows.and(list.locator("[aria-rowindex='251']")).waitFor();
    expect(await rows.last().innerText()).toContain("記録 250 を開く");
    expect(await rows.count()).toBeLessThan(60);
    await page.close();
  });

  it("keep the keyboard in the list when the row that has it is scrolled away", async () => {
    const page = await browser.open("many");
    await page.getByRole("button", { name: "22名" }).first().click();
    const list = page.locator(".nendo-drill-down");
    await list.getByRole("link", { name: "記録 1 を開く" }).focus();
    const region = list.getByRole("region");
    await region.evaluate((element) => element.scrollTo(0, 4000));
    await expect
      .poll(() =>
        region.evaluate((element) => element === document.activeElement),
      )
      .toBe(true);
    await page.close();
  });

  it("are looked through by words and ordered by a heading", async () => {
    const page = await browser.open("many");
    await page.getByRole("button", { name: "22名" }).first().click();
    const list = page.locator(".nendo-drill-down");
    const rows = list.locator("tbody tr[aria-rowindex]");
    const find = list.getByLabel("この一覧から探す");
    await find.fill("２４９");
    await list.getByText("250件のうち1件").waitFor();
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringContaining("記録 249 を開く"),
    ]);
    await find.fill("ない言葉");
    await list.getByText("250件のうち、当てはまる記録はありません。").waitFor();
    await find.fill("");
    const byDate = list.getByRole("columnheader", { name: "日付" });
    expect(await byDate.getAttribute("aria-sort")).toBe("ascending");
    await byDate.getByRole("button").click();
    await expect
      .poll(async () => rows.first().innerText())
      .toContain("記録 250 を開く");
    expect(await byDate.getAttribute("aria-sort")).toBe("descending");
    await page.close();
  });

  it("are all on paper", async () => {
    const page = await browser.open("many");
    await page.getByRole("button", { name: "22名" }).first().click();
    const rows = page.locator(".nendo-drill-down tbody tr[aria-rowindex]");
    await rows.first().waitFor();
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      const count = document.querySelectorAll(
        ".nendo-drill-down tbody tr[aria-rowindex]",
      ).length;
      dispatchEvent(new Event("afterprint"));
      return count;
    });
    expect(printed).toBe(250);
    await expect.poll(() => rows.count()).toBeLessThan(60);
    await page.close();
  });
});

describe("the chart", () => {
  it("is one stop of the Tab key; arrows name each month and rank, Enter lists its records", async () => {
    const page = await browser.open();
    const stops = page.locator('.nendo-segment[tabindex="0"]');
    await stops.first().waitFor();
    expect(await stops.count()).toBe(1);
    await stops.focus();
    expect(await page.locator(".nendo-tooltip").innerText()).toBe(
      "4月 特別職 2回",
    );
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    const name = await page.locator(":focus").getAttribute("aria-label");
    expect(name).toMatch(/^5月 理事・部長級 \d+回$/u);
    await page.keyboard.press("Enter");
    expect(
      await page.locator(".nendo-drill-down-heading:focus").innerText(),
    ).toBe(`${name}の記録`);
    await page.keyboard.press("Escape");
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe(name);
    await page.close();
  });

  it("of a section stands in its chapter, on one axis with its other years alone", async () => {
    const page = await browser.open("monthly");
    const lead = page.locator(".nendo-lead");
    await lead.locator(".nendo-chart svg").waitFor();
    expect(await lead.locator(".nendo-chart svg").count()).toBe(1);
    const alone = await browser.open();
    const axis = (where: Page) =>
      where.locator(".nendo-lead .nendo-chart svg").textContent();
    await alone.locator(".nendo-lead .nendo-chart svg").waitFor();
    expect(await axis(page)).toBe(await axis(alone));
    await alone.close();
    for (const year of ["令和4年度", "令和5年度"]) {
      const chapter = page
        .locator(".nendo-chapter")
        .filter({ hasText: `${year} 学校への派遣` });
      await chapter.locator("summary").first().click();
      const drawing = chapter.locator(".nendo-chart svg");
      await drawing.waitFor();
      expect(await drawing.textContent()).toContain("20");
      expect(await chapter.locator(".nendo-hidden").last().innerText()).toMatch(
        /月と項目/u,
      );
      const segment = chapter.locator(".nendo-segment").first();
      const name = await segment.getAttribute("aria-label");
      expect(name).toBe(`${year} 4月 東小 ${year === "令和4年度" ? 10 : 20}回`);
      await segment.click();
      expect(
        await chapter.locator(".nendo-drill-down-heading").innerText(),
      ).toBe(`${name}の記録`);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.close();
  });

  it("has its numbers as a table", async () => {
    const page = await browser.open();
    await page.getByText("表で見る").first().click();
    const table = page.locator(".nendo-chart-table table").first();
    expect(await table.locator("tbody tr").count()).toBe(12);
    const numbers = await table.locator("tbody td").allInnerTexts();
    const drawn = await page.locator(".nendo-segment").count();
    expect(numbers.filter((number) => number !== "0回")).toHaveLength(drawn);
    await page.close();
  });
});

describe("the choice", () => {
  it("is kept in the address and for the next visit", async () => {
    const page = await browser.open();
    await page.getByRole("button", { name: "令和4年度", exact: true }).click();
    await page.waitForURL(/nendo-years=2023$/u);
    await page.goto(browser.address);
    await page.locator(".nendo-key").first().waitFor();
    expect(
      await page.getByRole("button", { pressed: true }).allInnerTexts(),
    ).toEqual(["令和5年度"]);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it("needs a year, and says so at the field", async () => {
    const page = await browser.open();
    for (const year of ["令和4年度", "令和5年度"])
      await page.getByRole("button", { name: year, exact: true }).click();
    await page.getByText("年度を1つ以上選んでください。").waitFor();
    // The last year is still shown, until another is chosen.
    expect(new URL(page.url()).searchParams.get("nendo-years")).toBe("2023");
    await page.getByRole("button", { name: "令和6年度", exact: true }).click();
    await page.waitForURL(/nendo-years=2024$/u);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it("says what else is set while its form is closed", async () => {
    const page = await browser.open("nendo-years=2023&nendo-adviser=誰か");
    await page.getByText("条件：誰か").waitFor();
    await page.close();
  });
});

describe("the stages", () => {
  it("tells how far reading is, and shows no figure when it was stopped", async () => {
    const page = await browser.open("never");
    await page.getByText("120 / 400件").waitFor();
    await page.getByRole("button", { name: "読み込みをやめる" }).click();
    await page.locator(".nendo-state").getByText("途中までの数値").waitFor();
    expect(await page.locator(".nendo-section").count()).toBe(0);
    await page.close();
  });

  it("says what failed and what to do, and retries with the same choice", async () => {
    const page = await browser.open("fail-once&nendo-years=2023");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain(
      "「活動記録」を読み込む権限がありません。",
    );
    expect(await alert.innerText()).toContain("閲覧権限を確かめてください");
    expect(await page.locator(".nendo-section").count()).toBe(0);
    await page.getByRole("button", { name: "もう一度読み込む" }).click();
    expect(await page.locator(":focus").getAttribute("id")).toBe("nendo-title");
    await page.locator(".nendo-key").first().waitFor();
    expect(new URL(page.url()).searchParams.get("nendo-years")).toBe("2023");
    await page.close();
  });

  it("names the years that have no records", async () => {
    const page = await browser.open("empty&nendo-years=2024");
    await page.getByText("令和6年度の記録はまだありません").waitFor();
    await page.close();
  });
});

describe("the records to check", () => {
  it("are told with the most serious first and a link to each", async () => {
    const page = await browser.open("nendo-tab=check");
    const findings = page.locator(".nendo-finding");
    await findings.first().waitFor();
    const [first = "", second = ""] = await findings.allInnerTexts();
    expect(first).toMatch(/^要修正\s+ミーティングの記録 記録 12 を開く/u);
    expect(second).toMatch(/^確認\s+活動の記録 記録 7 を開く/u);
    await page.close();
  });

  it("are followed by the texts to check, each with its record and what is near", async () => {
    const page = await browser.open("nendo-tab=check");
    const finding = page.locator(".nendo-text-findings .nendo-finding");
    await finding.waitFor();
    expect(await finding.innerText()).toMatch(
      /^要修正\s+年度まとめの記録 記録 1 を開く “?「?令和4年度は68回実施しました。.*近い数値は令和4年度 1on1 回数の67回です。/u,
    );
    expect(await finding.locator("mark").innerText()).toBe("68回");
    await expect
      .poll(() => page.getByRole("tab", { name: "所見・点検（3件）" }).count())
      .toBe(1);
    await page.close();
  });

  it("of one kind are one line, with the records behind it", async () => {
    const page = await browser.open("nendo-tab=check&same-kind");
    const [few, many] = [0, 1].map((index) =>
      page.locator(".nendo-finding-group").nth(index),
    );
    await page.getByText("2件あります。").waitFor();
    await page.getByRole("link", { name: "記録 41 を開く" }).waitFor();
    expect(await many?.innerText()).toMatch(
      /^参考\s+ミーティングの記録 56件 基準日より後なので数えていません。$/u,
    );
    await many?.locator("summary").click();
    await page.getByRole("link", { name: "記録 100 を開く" }).waitFor();
    await many?.getByRole("button", { name: /36/u }).click();
    await page.getByRole("link", { name: "記録 139 を開く" }).waitFor();
    expect(await few?.innerText()).toMatch(/^確認\s+活動の記録 2件/u);
    await page.close();
  });
});

describe("everyone can use it", () => {
  it.each([
    ["with figures", "", 1280],
    ["with figures on a narrow screen", "", 320],
    ["with the analysis", "nendo-tab=analysis", 1280],
    ["with the analysis on a narrow screen", "nendo-tab=analysis", 320],
    ["with records to check", "nendo-tab=check", 1280],
    ["with records to check on a narrow screen", "nendo-tab=check", 320],
    ["in English", "language=en", 1280],
    ["on a phone", "compact", 375],
    ["while reading", "never", 1280],
    ["after a failure", "fail-once", 320],
    ["in an empty year", "empty", 1280],
  ])(
    "%s: axe-core finds nothing, nothing runs out of the page",
    async (_state, query, width) => {
      const page = await browser.open(query, width);
      await page
        .locator(".nendo-section, .nendo-state, .nendo-chapter")
        .first()
        .waitFor();
      const figure = page.locator(".nendo-figure-button").first();
      if ((await figure.count()) > 0) await figure.click();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflowWidth(page)).toBe(0);
      await page.close();
    },
  );
});
