import { readXlsx } from "hucre/xlsx";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dirtyList, xlsxOf } from "../../import/records/dirty-list";
import { axeProblems } from "../../support/axe";
import type { FormSystem } from "../support/form-system";
import { openFormSystem } from "../support/form-system";

let opened: FormSystem;
let system: FormSystem["system"];
let page: Page;
let client: FormSystem["client"];

beforeAll(async () => {
  opened = await openFormSystem({ role: "secretary" });
  ({ system, page, client } = opened);
});

afterAll(() => opened.close());

const OPEN = /の表を取り込む$/u;

const countOf = async (query = ""): Promise<number> => {
  const { totalCount } = await client.record.getRecords({
    app: system.appIds.meetings,
    query: `${query} limit 1`,
    totalCount: true,
  });
  return Number(totalCount);
};

const dialog = () => page.locator("nendo-record-import dialog");
const said = () => dialog().getByRole("status");
const button = (name: RegExp | string) =>
  dialog().getByRole("button", { name });

const openDialog = async (): Promise<void> => {
  await opened.openList("meetings");
  await page.getByRole("button", { name: OPEN }).click();
};

/** What the thing that has the focus is called; "" where nothing has it. */
const focusedLabel = () =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return "";
    const { labels = null } = activeElement as HTMLInputElement;
    return (
      activeElement.getAttribute("aria-label") ??
      (labels?.[0] ?? activeElement).textContent ??
      ""
    );
  });

/** A small list with one row of each fault. */
const faultyList = async (): Promise<Buffer> => {
  const list = dirtyList(40);
  const rows = list.rows.map((row) => [...row]);
  const put = (row: number, column: number, text: string) => {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = text;
  };
  put(4, 1, "4/1・4/8");
  put(5, 6, "石原");
  put(6, 6, "石原");
  return Buffer.from(await xlsxOf({ ...list, rows }));
};

it("shows a list as it would be, corrects it in place, writes it and takes it back", async () => {
  const before = await countOf();
  await openDialog();
  await dialog()
    .locator("input[type=file]")
    .setInputFiles({
      name: "令和5年度.xlsx",
      mimeType: "application/octet-stream",
      buffer: await faultyList(),
    });
  await expect
    .poll(() => said().textContent())
    .toContain("直すところがあるもの 4件");
  expect(await axeProblems(page, ".nendo-import")).toEqual([]);
  // Nothing is written while anything is wrong, unless that is wanted.
  expect(await button(/件を書き込む$/u).isDisabled()).toBe(true);

  // One answer for all rows, 〃 among them.
  await dialog()
    .getByLabel(/「石原」（3行）/u)
    .selectOption("石原弘子");
  await expect
    .poll(() => said().textContent())
    .toContain("直すところがあるもの 1件");

  // Corrected in its cell, by the keyboard alone.
  const cell = dialog().getByLabel("5行目 開催日", { exact: true });
  expect(await cell.getAttribute("aria-invalid")).toBe("true");
  const problem = await cell.getAttribute("aria-describedby");
  expect(await page.locator(`#${problem}`).textContent()).toContain(
    "1つの欄に2日以上あります",
  );
  await cell.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("4/1");
  await page.keyboard.press("Tab");
  await expect.poll(() => said().textContent()).not.toContain("直すところ");
  await expect.poll(() => dialog().textContent()).toContain("計 40件");

  // Its days have no year: what it would be, and by what, is confirmed first.
  const years = dialog().getByRole("region", {
    name: "年の書かれていない日付",
  });
  expect(await years.textContent()).toMatch(
    /年の書かれていない日付が\d+件あります。/u,
  );
  expect(
    await years.getByRole("combobox").locator("option:checked").textContent(),
  ).toMatch(/令和5年度（2023年度）：2023年4月\d+日～202\d年\d+月\d+日/u);
  expect(await button("40件を書き込む").isDisabled()).toBe(true);
  expect(await axeProblems(page, ".nendo-import")).toEqual([]);
  await button("この年でよい").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => button("40件を書き込む").isDisabled()).toBe(false);
  expect(await button("この年でよい").count()).toBe(0);
  // What was pressed is gone: the keyboard goes on with what came next.
  expect(await focusedLabel()).toContain("「石原」（3行）");

  await button("40件を書き込む").focus();
  await page.keyboard.press("Enter");
  await expect
    .poll(() => said().textContent())
    .toContain("40件の記録を書き込みました。");
  expect(await countOf()).toBe(before + 40);
  expect(await axeProblems(page, ".nendo-import")).toEqual([]);

  // What comes next stands first, whatever closes the dialog last.
  const shown = () =>
    dialog().locator(".nendo-import-foot button").allTextContents();
  expect((await shown()).map((text) => text.trim())).toEqual([
    "一覧を読み込み直す",
    "書き込んだ40件を取り消す",
    "別の表を取り込む",
    "閉じる",
  ]);

  // The same list again: all of it is there.
  await button("別の表を取り込む").click();
  await dialog()
    .locator("input[type=file]")
    .setInputFiles({
      name: "令和5年度.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await xlsxOf(dirtyList(40))),
    });
  await expect
    .poll(() => said().textContent())
    .toContain("もうあるので書き込まないもの");
  await button("閉じる").click();

  // After the page was left, too, the import can be taken back.
  await openDialog();
  expect(await axeProblems(page, ".nendo-import")).toEqual([]);
  // Nothing is deleted before it is confirmed.
  await button(/この取り込みを取り消す/u).click();
  const focused = () =>
    page.evaluate(() => {
      const { localName = "", textContent } = document.activeElement ?? {};
      return `${localName} ${textContent ?? ""}`;
    });
  await expect
    .poll(focused)
    .toContain("この取り込みで作った40件を削除します。");
  await button("削除しない").click();
  await expect.poll(focused).toContain("input");
  expect(await countOf()).toBe(before + 40);
  await button(/この取り込みを取り消す/u).click();
  await button("40件を削除する").click();
  await expect
    .poll(() => said().textContent())
    .toContain("40件の記録を削除しました。");
  expect(await countOf()).toBe(before);
});

it("keeps a corrected row and what is typed in the next one where they are, also over Escape", async () => {
  await openDialog();
  const rows = ["4/1・4/8", "4/2・4/9", "4/3・4/10"].map(
    (days) => `${days}\t10:00\t天野大地\t宮崎光世`,
  );
  await dialog()
    .locator("textarea")
    .fill(["日付\t開始\t氏名\t補佐官", ...rows].join("\n"));
  await button("貼り付けた表を読む").focus();
  await page.keyboard.press("Enter");
  const errors = (count: number) => `直すところがあるもの ${count}件`;
  await expect.poll(() => said().textContent()).toContain(errors(3));
  // The button went away with its step: the keyboard goes on where it is told.
  expect(await said().evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
  await dialog()
    .getByLabel("年のない日付の年度")
    .selectOption({ value: "2023" });
  await dialog().getByLabel("表示する行").selectOption("wrong");
  const cell = (row: number, label: string) =>
    dialog().getByLabel(`${row}行目 ${label}`, { exact: true });
  await cell(2, "開催日").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("4/1");
  await page.keyboard.press("Tab");
  await page.keyboard.type("15:");
  await expect.poll(() => said().textContent()).toContain(errors(2));
  await page.keyboard.type("00");
  await page.keyboard.press("Tab");
  await expect.poll(() => cell(2, "開始時刻").inputValue()).toBe("15:00");
  expect(await cell(3, "開始時刻").inputValue()).toBe("10:00");
  expect(await cell(4, "開始時刻").inputValue()).toBe("10:00");

  // Escape closes what is shown, and loses nothing of it.
  await page.keyboard.press("Escape");
  await dialog().waitFor({ state: "hidden" });
  await page.getByRole("button", { name: OPEN }).click();
  await expect.poll(() => said().textContent()).toContain(errors(2));
  expect(await cell(2, "開始時刻").inputValue()).toBe("15:00");

  // Another list would lose it: that is asked first.
  await button("別の表を取り込む").click();
  expect(await dialog().getByRole("alert").textContent()).toContain("2か所");
  await button("この表を続ける").click();
  expect(await cell(2, "開始時刻").inputValue()).toBe("15:00");
  await button("別の表を取り込む").click();
  await button("なくして、別の表を選ぶ").click();
  await dialog().locator("textarea").waitFor();
});

it("gives the focus to what comes next wherever an answer takes away what was pressed", async () => {
  await openDialog();
  const rows = Array.from(
    { length: 60 },
    (_, at) =>
      `2023/${4 + Math.floor(at / 20)}/${1 + (at % 20)}\t10:00\t${at === 3 ? "天野大地、石清水学" : "天野大地"}\t${at === 9 ? "石原" : "石原弘子"}\t話${at}`,
  );
  await dialog()
    .locator("textarea")
    .fill(["日付\t開始\t氏名\t補佐官\tテーマ", ...rows].join("\n"));
  await button("貼り付けた表を読む").click();
  const together = dialog().getByLabel(/「天野大地、石清水学」（1行）/u);
  await together.focus();
  await together.selectOption({
    label: "1人目を主参加者、ほかの人を同席者にする（すべての行）",
  });
  await together.waitFor({ state: "detached" });
  await expect.poll(focusedLabel).toContain("「石原」（1行）");
  // On the last page there is no next one.
  const next = button("次の50件");
  await next.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => next.isDisabled()).toBe(true);
  await expect.poll(focusedLabel).toBe("取り込む記録");
  await button("閉じる").click();
});

it("says which row asks whether it was copied from another one", async () => {
  await openDialog();
  const row = "2023/5/1\t10:00\t天野大地\t石原弘子\t窓口";
  const other = "2023/5/2\t10:00\t天野大地\t石原弘子\t窓口";
  await dialog()
    .locator("textarea")
    .fill(["日付\t開始\t氏名\t補佐官\tテーマ", row, other, row].join("\n"));
  await button("貼り付けた表を読む").click();
  const asked = dialog()
    .getByRole("region", { name: "確かめること" })
    .getByRole("listitem");
  await expect
    .poll(async () => (await asked.locator("span").allInnerTexts()).join())
    .toMatch(/^4行目：\s*2行目と同じ内容の行です。/u);
  await button("閉じる").click();
});

it("remembers how the columns were chosen, and nothing of what stood in them", async () => {
  await openDialog();
  const text =
    "いつ\t氏名\t補佐官\tメモ\n令和5年5月1日\t天野大地\t宮崎光世\t秘密";
  const take = async () => {
    await dialog().locator("textarea").fill(text);
    await button("貼り付けた表を読む").click();
    await dialog().getByLabel("「いつ」を入れる項目").waitFor();
  };
  await take();
  const when = dialog().getByLabel("「いつ」を入れる項目");
  await when.selectOption("heldOn");
  await expect.poll(() => said().textContent()).toContain("書き込む記録 1件");
  await button("別の表を取り込む").click();
  await take();
  expect(await when.inputValue()).toBe("heldOn");
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain("いつ");
  for (const word of ["秘密", "天野", "宮崎"]) expect(kept).not.toContain(word);
});

it("offers a form to fill in, whose example is not taken", async () => {
  await openDialog();
  const downloading = page.waitForEvent("download");
  await button(/ひな形/u).click();
  const file = await (await downloading).path();
  const bytes = await readFile(file);
  const [sheet] = (await readXlsx(bytes)).sheets;
  expect(sheet?.rows[0]).toContain("開催日");
  expect(sheet?.dataValidations?.length).toBeGreaterThan(3);
  await dialog().locator("input[type=file]").setInputFiles(file);
  // Headings alone are no list.
  await expect.poll(() => said().textContent()).toContain("見つかりません");
});

it("says what to do with a file that is no list", async () => {
  await openDialog();
  await dialog()
    .locator("input[type=file]")
    .setInputFiles({
      name: "写真.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("PK no workbook"),
    });
  await expect
    .poll(() => said().textContent())
    .toContain("このファイルを読めません");
});

it("is offered, like the table, to those alone who may add records", async () => {
  const { rights } = await client.app.getAppAcl({
    app: system.appIds.meetings,
  });
  const own = {
    entity: { type: "USER", code: system.user("secretary").code },
    recordViewable: true,
    recordAddable: false,
  };
  const setRights = async (all: readonly unknown[]) => {
    await client.app.updateAppAcl({
      app: system.appIds.meetings,
      rights: all as never,
    });
    await client.app.deployApp({ apps: [{ app: system.appIds.meetings }] });
    await expect
      .poll(async () => {
        const { apps } = await client.app.getDeployStatus({
          apps: [system.appIds.meetings],
        });
        return apps[0]?.status;
      })
      .toBe("SUCCESS");
  };
  await setRights([own, ...rights]);
  await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/`);
  const tools = page.locator("[data-nendo-list-tools]:not([aria-busy])");
  await tools.waitFor({ state: "attached" });
  expect(await tools.getByRole("button").count()).toBe(0);
  await setRights(rights);
});

it("lists every remark that is not kept, the first in a sentence and the others below it", async () => {
  await openDialog();
  const remarks = Array.from({ length: 14 }, (_, at) => `用件${at}`);
  await dialog()
    .locator("input[type=file]")
    .setInputFiles({
      name: "令和5年度.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(
        [
          "開催日,氏名,補佐官,テーマ,備考",
          ...remarks.map(
            (remark, at) =>
              `2023/5/${at + 1},天野大地,宮崎光世,見直し${at},${remark}`,
          ),
        ].join("\n"),
      ),
    });
  const others = dialog().locator("details", { hasText: "ほかの4件" });
  await expect
    .poll(() => dialog().textContent())
    .toContain("「用件9」（1行）ほか4種類（すぐ下に並べます）");
  expect(await others.locator("li").first().isVisible()).toBe(false);
  await others.locator("summary").click();
  expect(await others.locator("li").allTextContents()).toEqual(
    [10, 11, 12, 13].map((at) => `「用件${at}」（1行）`),
  );
  expect(await others.locator("li").last().isVisible()).toBe(true);
  expect(await axeProblems(page, ".nendo-import")).toEqual([]);
});

it("writes nothing while a total of the list differs, until somebody has looked at it", async () => {
  await openDialog();
  const line = (day: string) => `${day}\t13:30\t天野大地\t宮崎光世\t見直し`;
  const rows = [
    "実施日\t開始\t氏名\t補佐官\tテーマ",
    line("2023/9/4"),
    "小計\t\t\t\t1件",
    `（例）${line("2023/10/1")}`,
    line("2023/10/2"),
    "小計\t\t\t\t2件",
    "合計\t\t実人数 1人\t\t3件",
  ];
  await dialog().locator("textarea").fill(rows.join("\n"));
  await button("貼り付けた表を読む").click();
  await expect.poll(() => said().textContent()).toContain("書き込む記録 2件");
  const totals = dialog().getByRole("region", { name: "一覧にある合計" });
  expect(
    await totals.locator(".nendo-import-warning").allTextContents(),
  ).toEqual([
    "6行目「小計」は「2件」ですが、読み取ったのは記録1件です。除いた行と、直すところがある行を見てください。",
    "7行目「合計」は「3件」ですが、読み取ったのは記録2件です。除いた行と、直すところがある行を見てください。",
  ]);
  expect(await totals.textContent()).toContain(
    "「1件」は、読み取った記録1件と合っています。",
  );
  expect(
    await dialog().locator(".nendo-import-breakdown li").allTextContents(),
  ).toEqual([
    "年度：令和5年度（2023年度） 2件",
    "状態：実施 2件",
    "参加者：のべ 2人、実 1人",
    "補佐官：宮崎光世 2件",
  ]);
  expect(await axeProblems(page, ".nendo-import")).toEqual([]);
  const write = button("2件を書き込む");
  expect(await write.isDisabled()).toBe(true);
  const seen = dialog().getByLabel(/一覧の合計と合わないところ（2か所）/u);
  await seen.check();
  expect(await write.isEnabled()).toBe(true);
  await seen.uncheck();
  expect(await write.isDisabled()).toBe(true);
  await button("閉じる").click();
});

it("asks of which years rows are that go on over the end of one, before they are written", async () => {
  await openDialog();
  const rows = ["4/5", "9/6", "3/3", "4/4", "3/8"].map(
    (day) => `${day}\t13:30\t天野大地\t宮崎光世`,
  );
  await dialog()
    .locator("textarea")
    .fill(["令和3年度", "日付\t開始\t氏名\t補佐官", ...rows].join("\n"));
  await button("貼り付けた表を読む").click();
  const years = dialog().getByRole("region", {
    name: "年の書かれていない日付",
  });
  const choice = years.getByRole("combobox");
  await choice.waitFor();
  // Nothing to confirm before they are divided.
  expect(await button("この年でよい").count()).toBe(0);
  expect(await said().textContent()).toContain("直すところがあるもの 5件");
  await choice.selectOption({ value: "onward:2021" });
  await expect.poll(() => said().textContent()).toContain("書き込む記録 5件");
  expect(await years.textContent()).toContain("2021年4月5日～2023年3月8日");
  expect(await button("5件を書き込む").isDisabled()).toBe(false);
});

/** Pixels of the rows, and those that are seen without scrolling. */
const rowsWidth = () =>
  dialog()
    .locator(".nendo-import-rows")
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));

it("shows the rows of a usual list without scrolling sideways, at a desk and on a phone", async () => {
  await openDialog();
  await dialog()
    .locator("input[type=file]")
    .setInputFiles({
      name: "令和5年度.xlsx",
      mimeType: "application/octet-stream",
      buffer: await faultyList(),
    });
  await expect.poll(() => said().textContent()).toContain("直すところ");
  const widths = [1280, 390];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const { scrollWidth, clientWidth } = await rowsWidth();
    expect(scrollWidth, `at ${width}`).toBeLessThanOrEqual(clientWidth);
    // What a cell is of is seen at both widths.
    const field = dialog().getByLabel("6行目 開催日", { exact: true });
    const name = await field.evaluate((input) => {
      const cell = input.closest("td");
      const head = input
        .closest("table")
        ?.querySelectorAll("thead th")
        .item(cell?.cellIndex ?? 0);
      const label = getComputedStyle(cell ?? input, "::before").content;
      return head?.checkVisibility() ? head.textContent?.trim() : label;
    });
    expect(name).toMatch(/^"?開催日"?$/u);
    // What was found stands where it is read, right below its row.
    const found = dialog().getByText("1つの欄に2日以上あります").first();
    expect((await found.boundingBox())?.width).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await button("閉じる").click();
});

it("folds what says the same of every row, and shows a long theme in lines, whole while it is read", async () => {
  await openDialog();
  const theme =
    "窓口の見直しと、来年度に向けた庁内の体制づくりについて、部の垣根を越えて意見を交わす".repeat(
      4,
    );
  const row = (day: number) =>
    `2023/5/${day}\t13:30～14:30\t天野大地\t宮崎光世\t${theme}\t`;
  await dialog()
    .locator("textarea")
    .fill(
      ["日付\t時間\t氏名\t補佐官\tテーマ\t方法", row(8), row(9)].join("\n"),
    );
  await button("貼り付けた表を読む").click();
  await expect.poll(() => said().textContent()).toContain("書き込む記録 2件");
  const folded = dialog().getByText("列にしていない項目");
  const told = (await folded.textContent()) ?? "";
  expect(told).toContain("終了時刻は14:30");
  expect(told).toContain("実施方法は空");
  expect(await dialog().getByLabel("2行目 終了時刻").count()).toBe(0);

  const cell = dialog().getByLabel("2行目 テーマ", { exact: true });
  const isCut = () =>
    cell.evaluate((one) => one.scrollHeight > one.clientHeight + 1);
  expect(await cell.inputValue()).toBe(theme);
  expect(await isCut()).toBe(true);
  await cell.focus();
  await expect.poll(isCut).toBe(false);
  // Enter takes what was typed, without another line.
  await page.keyboard.press("End");
  await page.keyboard.type("。");
  await page.keyboard.press("Enter");
  await expect
    .poll(() =>
      dialog().getByLabel("2行目 テーマ", { exact: true }).inputValue(),
    )
    .toBe(`${theme}。`);

  await button("列にする").click();
  expect(
    await dialog().getByLabel("2行目 終了時刻", { exact: true }).count(),
  ).toBe(1);
  expect(await folded.count()).toBe(0);
  expect(await axeProblems(page, ".nendo-import")).toEqual([]);
  await button("閉じる").click();
});

it("puts what is asked over its answers on a phone", async () => {
  await openDialog();
  await dialog()
    .locator("textarea")
    .fill(["日付\t氏名\t補佐官", "6/8\t天野太郎（部長）\t宮崎光世"].join("\n"));
  await button("貼り付けた表を読む").click();
  await expect.poll(() => said().textContent()).toContain("直すところ");
  await page.setViewportSize({ width: 390, height: 844 });
  const asked = dialog().locator("label:has(select)", {
    hasText: "天野太郎（部長）",
  });
  const sentence = await asked.locator("span").first().boundingBox();
  const answers = await asked.locator("select").boundingBox();
  expect(sentence?.width).toBeGreaterThan(250);
  expect((answers?.x ?? 0) + (answers?.width ?? 0)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1280, height: 900 });
  await button("閉じる").click();
});
