import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";
import type { Settings } from "../../src/settings/settings";
import { sampleAppIds } from "./sample-gateway";
import { choose, openDetail, save, saved } from "./settings-screen";
import type { ViewBrowser } from "./view-browser";
import { accessibilityProblems, openViewBrowser } from "./view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("settings-page.ts", "config");
});

afterAll(() => browser.close());

const defaults = buildDefaultSettings(sampleAppIds);

const savedSettings = async (page: Page): Promise<Settings> => {
  await save(page);
  await expect.poll(async () => (await saved(page)).length).toBe(1);
  return (await saved(page))[0] as Settings;
};

const focusedLabel = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

describe("name and colour of the city", () => {
  it("are saved, and a colour that is too pale says how dark documents have it", async () => {
    const page = await browser.open("stored=valid");
    const panel = await openDetail(page, "市の名前と色");
    await panel.getByRole("textbox", { name: /^市の名前/u }).fill("宝町市");
    const color = panel.getByRole("textbox", { name: /^市の色/u });
    await color.fill("#004d00");
    await color.blur();
    const note = page.getByText("この色の文字は読みにくいため");
    expect(await note.count()).toBe(0);
    await color.fill("#ffcc00");
    await color.blur();
    await note.waitFor();
    expect((await savedSettings(page)).city).toEqual({
      name: "宝町市",
      color: "#FFCC00",
    });
    await page.close();
  });
});

describe("ranks", () => {
  it("are moved by keyboard, the focus following them", async () => {
    const page = await browser.open("stored=valid");
    await openDetail(page, "役職区分");
    await page.getByRole("button", { name: "「課長級」を上へ" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focusedLabel(page)).toBe("「課長級」を上へ");
    await page.getByText("「課長級」を3番目に移しました。").waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("「課長級」を2番目に移しました。").waitFor();
    expect((await savedSettings(page)).ranks.map(({ label }) => label)).toEqual(
      ["特別職", "課長級", "理事、部長級", "室長、次長級", "係長級以下"],
    );
    await page.close();
  });

  it("at the top keep the focus on a button that can be pressed", async () => {
    const page = await browser.open("stored=valid");
    await openDetail(page, "役職区分");
    await page.getByRole("button", { name: "「理事、部長級」を上へ" }).click();
    await expect.poll(() => focusedLabel(page)).toBe("「理事、部長級」を下へ");
    await page.close();
  });

  it("are merged into the one above, and back", async () => {
    const page = await browser.open("stored=valid");
    await openDetail(page, "役職区分");
    await page
      .getByRole("button", {
        name: "上とまとめる：「課長級」を「室長、次長級」の別表記に",
      })
      .click();
    await page
      .getByText("「課長級」を「室長、次長級」の別表記にしました。")
      .waitFor();
    await page.getByRole("button", { name: "取り消す" }).click();
    await page.getByText("元に戻しました。").waitFor();
    expect(await page.getByLabel("役職区分 4").inputValue()).toBe("課長級");
    await page
      .getByRole("button", {
        name: "上とまとめる：「課長級」を「室長、次長級」の別表記に",
      })
      .click();
    expect((await savedSettings(page)).ranks[2]).toEqual({
      label: "室長、次長級",
      synonyms: [...(defaults.ranks[2]?.synonyms ?? []), "課長級", "課長"],
    });
    await page.close();
  });

  it("on all records are looked up, with what the patterns make of them", async () => {
    const page = await browser.open("stored=valid");
    const ranks = await openDetail(page, "役職区分");
    await ranks.getByRole("button", { name: "記録の役職を調べる" }).click();
    await ranks
      .getByText("3種類の役職のうち3種類が「未設定」になります。")
      .waitFor();
    for (const [place, text] of [
      [3, "*課長"],
      [2, "*次長\n*部次長"],
    ] as const) {
      const patterns = ranks.locator(
        `[data-path="ranks.${place}.patterns"] textarea`,
      );
      await patterns.fill(text);
      await patterns.blur();
    }
    const rows = ranks.locator("nendo-rank-texts tbody tr");
    await expect
      .poll(() => rows.allInnerTexts())
      .toEqual([
        "特命参事\t1\t未設定",
        "総務課長\t12\t課長級",
        "教育部次長\t3\t室長、次長級",
      ]);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(
      (await savedSettings(page)).ranks.map((one) => one.patterns),
    ).toEqual([
      undefined,
      undefined,
      ["*次長", "*部次長"],
      ["*課長"],
      undefined,
    ]);
    await page.close();
  });

  it("of the same name are refused, at the field and with a link to it", async () => {
    const page = await browser.open("stored=valid");
    await openDetail(page, "役職区分");
    const first = page.getByLabel("役職区分 1");
    await first.fill("課長級");
    await first.blur();
    await save(page);
    const problems = page.locator(".nendo-config-problems");
    await problems.getByText("「課長級」が重複しています").waitFor();
    await problems.getByRole("link", { name: "役職区分 4" }).first().click();
    await expect
      .poll(() =>
        page
          .getByLabel("役職区分 4")
          .evaluate((element) => element === document.activeElement),
      )
      .toBe(true);
    expect(await saved(page)).toEqual([]);
    await page.close();
  });
});

describe("sections", () => {
  it("are added with what the form's choice is, renamed and moved", async () => {
    const page = await browser.open("stored=valid");
    const sections = await openDetail(page, "節");
    await sections.getByRole("button", { name: "節を追加" }).click();
    const added = page.locator('[data-path="sections.9"]');
    await added.getByRole("textbox", { name: /^見出し/u }).fill("市民との対話");
    await added.getByRole("textbox", { name: /^見出し/u }).blur();
    const values = added.getByLabel(/ここに入る選択肢/u);
    await values.fill("市民対話、意見交換会\n市民対話");
    await values.blur();
    await choose("書き方", "日付のある一覧", added);
    await page.getByRole("button", { name: "「市民との対話」を上へ" }).click();
    const { sections: saved9 } = await savedSettings(page);
    expect(saved9[8]).toEqual({
      id: "section-10",
      title: "市民との対話",
      source: "activities",
      recordValues: ["市民対話、意見交換会", "市民対話"],
      style: "visits",
      hasDetail: false,
      summaryLines: [],
      partOrder: ["実施", "協議"],
    });
    await page.close();
  });

  it("that get other records get a style that fits", async () => {
    const page = await browser.open("stored=valid");
    await openDetail(page, "節");
    const training = page.locator('[data-path="sections.2"]');
    await training.locator("summary").click();
    await choose("もとになる記録", "なし（年度まとめの文章だけ）", training);
    expect((await savedSettings(page)).sections[2]).toMatchObject({
      source: "none",
      style: "narrative",
    });
    await page.close();
  });

  it("removed by accident come back; their records are offered meanwhile", async () => {
    const page = await browser.open("stored=valid");
    const sections = await openDetail(page, "節");
    await page.getByRole("button", { name: "「研修」を削除" }).click();
    await sections.getByText("どれにも当たらないもの").last().waitFor();
    await page.getByRole("button", { name: "取り消す" }).click();
    expect((await savedSettings(page)).sections).toEqual(defaults.sections);
    await page.close();
  });
});

describe("choices", () => {
  it("of the form get their meaning", async () => {
    const page = await browser.open("stored=valid");
    const choices = await openDetail(page, "選択肢の意味");
    const status = choices.getByRole("group", { name: "ミーティングの状態" });
    await choose("「予約」の意味", "中止（数えない）", status);
    expect((await savedSettings(page)).choices.status).toEqual({
      planned: [],
      held: ["実施"],
      cancelled: ["中止", "予約"],
    });
    await page.close();
  });
});

describe("the other rules", () => {
  it("are changed and go back to their defaults part by part", async () => {
    const page = await browser.open("stored=valid");
    const counting = await openDetail(page, "数え方");
    await counting.getByText("同席者も含めて").last().click();
    await counting.getByLabel("何人から載せてよいか（人）").fill("５");
    await counting.getByLabel("何人から載せてよいか（人）").blur();
    const writing = await openDetail(page, "年の書き方と呼び方");
    await writing.getByText("西暦（2023年度").click();
    await writing.getByText("である（増えた。）").click();
    await writing.getByLabel("のべ人数の呼び方").fill("延べ");
    await writing.getByLabel("のべ人数の呼び方").blur();
    await writing.getByText("変更あり").waitFor();
    await counting
      .getByRole("button", { name: "「数え方」を初期値に戻す" })
      .click();
    await page.getByText("「数え方」を初期値に戻しました。").waitFor();
    expect(await savedSettings(page)).toEqual({
      ...defaults,
      yearStyle: "western",
      writingStyle: "plain",
      labels: { ...defaults.labels, totalAttendance: "延べ" },
    });
    await page.close();
  });

  it("refuse a threshold that is no number", async () => {
    const page = await browser.open("stored=valid");
    const counting = await openDetail(page, "数え方");
    await counting.getByLabel("何人から載せてよいか（人）").fill("三");
    await counting.getByLabel("何人から載せてよいか（人）").blur();
    await save(page);
    await page
      .locator(".nendo-config-problems")
      .getByText("0以上の整数で入力してください。")
      .waitFor();
    expect(await saved(page)).toEqual([]);
    await page.close();
  });

  it("take a term with the spellings to avoid", async () => {
    const page = await browser.open("stored=valid");
    const terms = await openDetail(page, "用語");
    await terms.getByRole("button", { name: "用語を追加" }).click();
    await terms.getByLabel("使う書き方 5").fill("子ども");
    await terms.getByLabel("使う書き方 5").blur();
    const variants = terms.getByLabel(/使わない書き方/u).last();
    await variants.fill("子供\nこども");
    await variants.blur();
    expect((await savedSettings(page)).terms.at(-1)).toEqual({
      preferred: "子ども",
      variants: ["子供", "こども"],
    });
    await page.close();
  });

  it("show what a colour does before it is saved, and say when it is none", async () => {
    const page = await browser.open("stored=valid");
    const colors = await openDetail(page, "グラフの色");
    const second = colors.getByLabel("理事、部長級（#RRGGBB）");
    await second.fill("#0017C2");
    await second.blur();
    await colors.getByText("白黒印刷では模様だけで見分けます").waitFor();
    expect(
      await colors
        .getByRole("img", { name: "「理事、部長級」の見本" })
        .locator("rect")
        .first()
        .getAttribute("fill"),
    ).toBe("#0017C2");
    await second.fill("青");
    await second.blur();
    await save(page);
    await page
      .locator(".nendo-config-problems")
      .getByText("色は #RRGGBB の形で")
      .waitFor();
    await second.fill("#004B23");
    await second.blur();
    expect((await savedSettings(page)).colors).toEqual(["#0017C1", "#004B23"]);
    await page.close();
  });

  it("check the record with the templates", async () => {
    const page = await browser.open("stored=valid");
    const templates = await openDetail(page, "文書のひな形");
    const number = templates.getByLabel("ひな形を添付した記録の番号");
    await number.fill("7");
    await number.blur();
    await templates
      .getByText("町の表紙.pptx", { exact: false })
      .first()
      .waitFor();
    // What no document fills is named before anything is saved.
    await templates
      .getByRole("alert")
      .getByText("2枚目のスライドの {{題目}}")
      .waitFor();
    expect((await savedSettings(page)).documentTemplates).toEqual({
      recordId: "7",
    });
    await page.close();
  });
});
