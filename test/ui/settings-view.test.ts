import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";
import { sampleAppIds } from "./sample-gateway";
import {
  choose,
  chooseApp,
  hasLeft,
  openDetail,
  questions,
  save,
  saved,
  source,
} from "./settings-screen";
import type { ViewBrowser } from "./view-browser";
import {
  accessibilityProblems,
  openViewBrowser,
  overflowWidth,
} from "./view-browser";

let browser: ViewBrowser;

beforeAll(async () => {
  browser = await openViewBrowser("settings-page.ts", "config");
});

afterAll(() => browser.close());

const defaults = buildDefaultSettings(sampleAppIds);
const meetingFields = Object.keys(
  defaults.sources.meetings?.fields ?? {},
).length;

describe("a further app of one kind of record", () => {
  it("gets its own fields and section, is previewed, saved and taken back", async () => {
    const page = await browser.open("stored=visits");
    const activities = source(page, "活動の記録");
    const add = activities.getByRole("button", {
      name: "同じ種類の記録のあるアプリを追加",
    });
    await add.click();
    const further = page.locator('[data-path="sources.activities.further.0"]');
    await further.getByText("活動の記録（2つめのアプリ）").waitFor();
    await save(page);
    await page
      .locator(".nendo-config-problems")
      .getByRole("link", { name: "活動の記録（2つめのアプリ）: アプリ" })
      .waitFor();
    await chooseApp(further, "視察", /視察の記録/u);
    await further.getByText("（26のうち3）").waitFor();
    await choose("すべての記録を入れる節", "他市視察", further);
    await further.getByRole("cell", { name: "隣の市" }).waitFor();
    expect(await further.locator("tbody tr").allInnerTexts()).toEqual([
      "1\t令和5年6月13日\t他市視察\t―\t隣の市\t2回\t数える\t―\tしない\t問題ありません",
    ]);
    await page.mouse.move(0, 0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await save(page);
    await expect.poll(async () => (await saved(page)).length).toBe(1);
    const [settings] = await saved(page);
    expect(settings?.sources.activities?.further).toEqual([
      {
        appId: "9",
        fields: { from: "開始日", count: "回数", title: "題名" },
        section: settings?.sections.find(({ title }) => title === "他市視察")
          ?.id,
      },
    ]);
    await page.close();
  });
});

describe("a new installation", () => {
  it("takes this app with its fields, and is saved once a list is chosen", async () => {
    const page = await browser.open();
    await page
      .locator("[data-path=purpose]")
      .getByText("1on1ミーティングの記録")
      .click();
    const meetings = source(page, "1on1ミーティングの記録");
    await meetings
      .getByText(`（${meetingFields}のうち${meetingFields}）`)
      .waitFor();
    expect(await meetings.getByRole("combobox").inputValue()).toContain(
      "このアプリ",
    );

    await save(page);
    const problems = page.locator(".nendo-config-problems:focus-within");
    await problems.waitFor();
    expect(await problems.innerText()).toContain("一覧が選ばれていません");
    expect(await saved(page)).toEqual([]);

    await problems.getByRole("link", { name: "まとめを表示する一覧" }).click();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await save(page);
    await expect
      .poll(() => saved(page))
      .toEqual([
        { ...defaults, sources: { meetings: defaults.sources.meetings } },
      ]);
    await page.close();
  });

  it("that only helps with forms needs no list and shows no part about documents", async () => {
    const page = await browser.open();
    await page
      .locator("[data-path=purpose]")
      .getByText("1on1ミーティングの記録")
      .click();
    await page.getByText("記録の入力を助けるだけにする").click();
    await openDetail(page, "役職区分");
    for (const title of ["まとめを表示する一覧", "グラフの色", "用語"]) {
      expect(await page.getByRole("heading", { name: title }).count()).toBe(0);
    }
    await save(page);
    await expect.poll(() => saved(page)).toMatchObject([{ summaryViews: [] }]);
    await page.close();
  });

  it("finds an app by a part of its name", async () => {
    const page = await browser.open();
    const activities = source(page, "活動の記録");
    await chooseApp(activities, "活動", /活動記録/u);
    await activities.getByText("フィールドの割り当て").waitFor();
    expect(await activities.getByRole("combobox").inputValue()).toContain(
      `アプリ番号 ${sampleAppIds.activities}`,
    );
    await page.close();
  });

  it("can take an app of a guest space", async () => {
    const page = await browser.open();
    await page.getByText("ゲストスペースのアプリを探す").click();
    await page.getByLabel("ゲストスペースの番号").fill("７");
    await page.getByRole("button", { name: "アプリを読み込む" }).click();
    await page.getByText("1個のアプリを選べるようにしました。").waitFor();
    await chooseApp(source(page, "活動の記録"), "他市", /他市の活動記録/u);
    await save(page);
    await page
      .locator(".nendo-config-warnings")
      .getByText("アプリ71を閲覧する権限がありません")
      .waitFor();
    await page.close();
  });
});

describe("fields", () => {
  it("offer only what fits: dates for the date held", async () => {
    const page = await browser.open("stored=valid");
    const meetings = source(page, "1on1ミーティングの記録");
    await meetings.getByText("フィールドの割り当て").click();
    await meetings.getByRole("button", { name: "開催日（必須）" }).click();
    expect(await meetings.getByRole("option").allInnerTexts()).toEqual([
      "（使わない）",
      "開催日",
    ]);
    await page.close();
  });

  it("that were deleted or renamed are named at the field and on top, with what they may be now", async () => {
    const page = await browser.open("stored=deleted-field");
    const sentence =
      "フィールドコード「消えた日付」がアプリにありません。削除されたか、フィールドコードが変わりました。「開催日」に変わったのかもしれません。";
    const summary = page.locator(".nendo-config-problems");
    await summary.getByText(sentence).waitFor();
    await summary
      .getByRole("link", { name: "1on1ミーティングの記録: 開催日" })
      .click();
    const picker = page.locator('[data-path="sources.meetings.fields.heldOn"]');
    await picker.getByText(sentence).waitFor();
    expect(
      await picker.evaluate((element) =>
        element.contains(document.activeElement),
      ),
    ).toBe(true);
    await choose("開催日（必須）", "開催日", picker);
    await summary.waitFor({ state: "detached" });
    await save(page);
    await expect.poll(() => saved(page)).toEqual([defaults]);
    await page.close();
  });
});

describe("an app with several kinds of record", () => {
  it("is narrowed to the kinds that are meant", async () => {
    const page = await browser.open("stored=kinds");
    await page
      .locator("[data-path=purpose]")
      .getByText("1on1ミーティングの記録")
      .click();
    const meetings = source(page, "1on1ミーティングの記録");
    // One field plainly tells meetings from trainings.
    await meetings
      .getByText("何種類もの記録があると推定し、「面談」だけを使います")
      .waitFor();
    await meetings.getByText("面談", { exact: true }).click();
    await page.getByText("予約中", { exact: true }).click();
    await save(page);
    const problems = page.locator(".nendo-config-problems");
    await problems
      .getByRole("link", { name: "1on1ミーティングの記録: 使う記録" })
      .click();
    await page.keyboard.press("Space");
    await meetings.getByText("使う記録：「面談」").waitFor();
    await save(page);
    await expect
      .poll(async () => (await saved(page))[0]?.sources)
      .toEqual({
        meetings: {
          appId: sampleAppIds.meetings,
          filter: { field: "種類", values: ["面談"] },
          fields: { heldOn: "日付" },
        },
      });
    await page.close();
  });
});

describe("the preview", () => {
  it("tells how records are read and what can't be understood", async () => {
    const page = await browser.open("stored=records");
    const rows = source(page, "1on1ミーティングの記録").getByRole("row");
    const text = async (index: number) =>
      (await rows.nth(index).innerText()).replace(/\s+/gu, " ");
    await rows.nth(1).waitFor();
    expect(await text(1)).toBe(
      "12 令和5年6月13日 実施 宮崎光世 山川太郎 課長 → 課長級 1人 窓口業務の改善（掲載） 問題ありません",
    );
    expect(await text(2)).toContain("役職「参事」は設定にない");
    expect(await text(3)).toContain("（読めません） 状態「延期」の意味");
    await page.close();
  });

  it("follows the settings at once: a spelling that is added is understood", async () => {
    const page = await browser.open("stored=records");
    await openDetail(page, "役職区分");
    const spellings = page.getByLabel("別表記（1行に1つ）").nth(3);
    await spellings.fill("課長\n参事");
    await spellings.blur();
    await source(page, "1on1ミーティングの記録")
      .getByText("参事 → 課長級")
      .waitFor();
    await page.close();
  });

  it("names a field that may not be seen, without keeping from saving", async () => {
    const page = await browser.open("stored=hidden");
    const sentence = "「テーマ」を閲覧する権限がありません";
    await source(page, "1on1ミーティングの記録")
      .locator(".nendo-config-preview")
      .getByText(sentence)
      .waitFor();
    await page.locator(".nendo-config-warnings").getByText(sentence).waitFor();
    await save(page);
    await expect.poll(() => saved(page)).toEqual([defaults]);
    await page.close();
  });

  it("that never come can be stopped, and read again", async () => {
    const page = await browser.open("stored=silent");
    const activities = source(page, "活動の記録");
    await activities.getByRole("button", { name: "読み込みをやめる" }).click();
    await activities.getByText("読み込みをやめました。").waitFor();
    await activities.getByRole("button", { name: "もう一度読み込む" }).click();
    await activities.getByText("まだ記録がありません").first().waitFor();
    await page.close();
  });

  it("of an app that may not be read says so", async () => {
    const page = await browser.open("stored=closed");
    await source(page, "活動の記録")
      .getByText("アプリ4を閲覧する権限がありません")
      .first()
      .waitFor();
    await page.close();
  });
});

describe("changes", () => {
  it("are not lost by closing the page: the browser asks", async () => {
    const page = await browser.open("stored=valid");
    await page.getByText("予約中", { exact: true }).click();
    await page.getByText("保存していない変更があります。").waitFor();
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  });

  it("are not lost by Cancel unless the user says so", async () => {
    const page = await browser.open("stored=valid&sure=no");
    await page.getByText("予約中", { exact: true }).click();
    await page.getByRole("button", { name: "キャンセル" }).click();
    await expect
      .poll(() => questions(page))
      .toEqual(["保存していない変更があります"]);
    expect(await hasLeft(page)).toBe(false);
    await page.close();
  });

  it("of another tab are not replaced unless the user says so", async () => {
    const page = await browser.open("stored=valid&elsewhere=yes&sure=no");
    await page.getByText("予約中", { exact: true }).click();
    await save(page);
    await expect
      .poll(() => questions(page))
      .toEqual(["アプリの設定が変わっています"]);
    await page.getByText("保存していません。").waitFor();
    expect(await saved(page)).toEqual([]);
    await page.close();
  });

  it("that are none are left without a question", async () => {
    const page = await browser.open("stored=valid");
    await page.getByRole("button", { name: "キャンセル" }).click();
    await expect.poll(() => hasLeft(page)).toBe(true);
    expect(await questions(page)).toEqual([]);
    await page.close();
  });
});

describe("the keyboard alone", () => {
  it("sets up a new installation", async () => {
    const page = await browser.open();
    await page.locator(".nendo-config-panel").first().waitFor();
    const tabTo = async (wanted: string): Promise<void> => {
      const focused = () =>
        page.evaluate(() => {
          const { activeElement } = document;
          const { labels } = (activeElement ?? {}) as HTMLInputElement;
          return (labels?.[0] ?? activeElement)?.textContent?.trim() ?? "";
        });
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press("Tab");
        if ((await focused()) === wanted) return;
      }
      throw new Error(`"${wanted}" is not reached by Tab.`);
    };
    await tabTo("1on1ミーティングの記録");
    await page.keyboard.press("Space");
    await page
      .getByText(`（${meetingFields}のうち${meetingFields}）`)
      .waitFor();
    await tabTo("すべて");
    await page.keyboard.press("Space");
    await tabTo("保存");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => saved(page))
      .toMatchObject([{ summaryViews: ["すべて"] }]);
    await page.close();
  });
});

describe("everyone can use it", () => {
  it.each([
    ["new", "", 1280],
    ["with records, on a narrow screen", "stored=records", 320],
    ["with a problem, in English", "stored=deleted-field&language=en", 1280],
    ["with an app that can't be read", "stored=closed", 400],
    ["to be repaired", "stored=broken", 320],
    ["of a newer plugin", "stored=newer&language=en", 1280],
  ])(
    "%s: axe-core finds nothing, nothing runs out of the page",
    async (_state, query, width) => {
      const page = await browser.open(query, width);
      await page.locator(".nendo-config-panel").first().waitFor();
      await page.waitForTimeout(200);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details"))
          details.open = true;
      });
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflowWidth(page)).toBe(0);
      await page.close();
    },
  );
});
