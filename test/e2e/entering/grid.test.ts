import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeProblems } from "../../support/axe";
import type { FormSystem } from "../support/form-system";
import { openFormSystem } from "../support/form-system";
import { logIn } from "../../support/system";
import { goToSummary } from "../support/go-to-summary";

let system: FormSystem;
/** What a person does at mouse and keyboard. */
let clicks = 0;
let keys = 0;

beforeAll(async () => {
  system = await openFormSystem();
});

afterAll(() => system.close());

const click = async (target: Locator): Promise<void> => {
  clicks += 1;
  await target.click();
};

const press = async (key: string): Promise<void> => {
  keys += 1;
  await system.page.keyboard.press(key);
};

const type = async (text: string): Promise<void> => {
  keys += text.length;
  await system.page.keyboard.type(text);
};

const openGrid = async (app: "meetings" | "activities"): Promise<Locator> => {
  const { page } = system;
  await system.openList(app);
  await click(page.getByRole("button", { name: "表でまとめて入力する" }));
  const grid = page.locator("nendo-grid");
  await grid.locator("table").waitFor();
  return grid;
};

/** Nothing is left of its rows. */
const closeGrid = async (grid: Locator): Promise<void> => {
  await grid.getByRole("button", { name: "閉じる", exact: true }).click();
  await system.page.getByRole("button", { name: "消して閉じる" }).click();
  await grid.waitFor({ state: "detached" });
};

const cell = (grid: Locator, row: number, column: string): Locator =>
  grid.getByLabel(`${row}行目 ${column}`, { exact: true });

const heldIn2023 = async (): Promise<string> => {
  await goToSummary(system.page, system.system, { choice: "nendo-years=2023" });
  const text = await system.page.locator("nendo-summary-document").innerText();
  return /(\d+)回/u.exec(text)?.[1] ?? "";
};

const meetingsOf = async (day: string) => {
  const { records } = await system.client.record.getRecords({
    app: system.system.appIds.meetings,
    query: `開催日 = "${day}" order by $id desc`,
  });
  return records;
};

/** @param markup as spreadsheets put it beside the text */
const paste = (into: Locator, text: string, markup = ""): Promise<void> =>
  into.evaluate(
    (input, [plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain);
      clipboardData.setData("text/html", rich);
      const event = new ClipboardEvent("paste", {
        clipboardData,
        bubbles: true,
        cancelable: true,
      });
      input.dispatchEvent(event);
    },
    [text, markup] as const,
  );

/** Day, person, theme: as a clerk types them. */
const TEN = [
  ["1", "4001", "窓口のDX"],
  ["1", "4002", "RPA"],
  ["4", "4003", "庁内の連絡"],
  ["5", "4004", "会議の減らし方"],
  ["6", "天野", "来年度"],
  ["7", "4006", "子育てアプリ"],
  ["8", "4007", "防災"],
  ["11", "4008、4009", "予約の仕組み"],
  ["12", "4010", "広報"],
  ["13", "4011", "データ"],
] as const;

test("ten meetings of a month are entered by keyboard with under 40 clicks and 250 keys, and counted", async () => {
  const { page } = system;
  const before = Number(await heldIn2023());
  clicks = 0;
  keys = 0;
  const grid = await openGrid("meetings");
  await click(grid.getByLabel("何月の記録"));
  keys += 6;
  await grid.getByLabel("何月の記録").fill("2024-03");
  await click(cell(grid, 1, "開催日"));
  for (const [index, [day, person, theme]] of TEN.entries()) {
    await type(day);
    await press("Tab");
    if (index === 0) await type("10");
    await press("Tab");
    await type(person);
    await press("Tab");
    if (index === 0) await type("石原");
    await press("Tab");
    await type(theme);
    await press("Enter");
  }
  await cell(grid, 11, "開催日").waitFor();
  expect(await cell(grid, 5, "参加者").inputValue()).toBe("1001 天野 大地");
  expect(await cell(grid, 10, "補佐官").inputValue()).toBe("石原弘子");
  expect(await cell(grid, 10, "開始時刻").inputValue()).toBe("10:00");
  expect(await cell(grid, 10, "状態").inputValue()).toBe("実施");
  expect(await axeProblems(page, "nendo-grid")).toEqual([]);
  await press("Control+Enter");
  // Nothing is doubtful, so nothing is asked.
  await grid.getByText("10件を保存しました。").waitFor();
  expect(clicks).toBeLessThan(40);
  expect(keys).toBeLessThan(250);
  const [first] = await meetingsOf("2024-03-05");
  expect(first?.開始時刻?.value).toBe("10:00");
  expect(first?.終了時刻?.value).toBe("11:00");
  expect(first?.年月?.value).toBe("2024-03");
  expect(first?.補佐官?.value).toEqual(["石原弘子"]);
  expect(first?.テーマ?.value).toBe("会議の減らし方");
  expect(JSON.stringify(first?.参加者?.value)).toContain("主参加者");
  const [two] = await meetingsOf("2024-03-11");
  const rows = JSON.stringify(two?.参加者?.value);
  expect(rows).toContain("4008");
  expect(rows).toContain("4009");
  expect(rows).toContain("同席者");
  await page.reload();
  expect(Number(await heldIn2023())).toBe(before + 10);
});

test("what is wrong stays with its sentence, what is doubtful is asked, the rest is saved, and what was typed survives a closed tab", async () => {
  const { page } = system;
  const grid = await openGrid("meetings");
  await grid.getByLabel("何月の記録").fill("2024-03");
  await cell(grid, 1, "開催日").fill("14");
  await cell(grid, 1, "参加者").fill("4012");
  await cell(grid, 1, "補佐官").fill("石原弘子");
  await cell(grid, 1, "開始時刻").fill("25時");
  await cell(grid, 1, "テーマ").press("Enter");
  await cell(grid, 2, "開催日").fill("14");
  await cell(grid, 2, "開始時刻").fill("9");
  await cell(grid, 2, "参加者").fill("4012");
  await cell(grid, 2, "参加者").press("Enter");
  await grid.getByText("時刻「25時」を読めません").first().waitFor();
  expect(await cell(grid, 1, "開始時刻").getAttribute("aria-invalid")).toBe(
    "true",
  );
  // What is doubtful is asked first: going back saves nothing.
  const question = page.getByRole("dialog");
  for (const answer of ["戻って直す", "このまま保存する"]) {
    await grid
      .getByRole("button", { name: "1件を保存する（ほかの1件は直してから）" })
      .click();
    await question.waitFor();
    expect(await question.innerText()).toContain(
      "この表の1行目と、同じ日・同じ人です",
    );
    expect(await meetingsOf("2024-03-14")).toHaveLength(0);
    await question.getByRole("button", { name: answer }).click();
    await question.waitFor({ state: "detached" });
  }
  await grid.getByText("1件を保存しました。1件は保存していません").waitFor();
  const [saved, ...others] = await meetingsOf("2024-03-14");
  expect(saved?.開始時刻?.value).toBe("09:00");
  expect(others).toEqual([]);
  // Somebody else saves the same meeting in the meantime: it is asked before saving.
  await cell(grid, 1, "開始時刻").fill("9");
  const { id } = await system.client.record.addRecord({
    app: system.system.appIds.meetings,
    record: {
      開催日: { value: "2024-03-14" },
      状態: { value: "実施" },
      補佐官: { value: ["石原弘子"] },
      参加者: {
        value: [
          {
            value: {
              職員番号: { value: "4012" },
              参加区分: { value: "主参加者" },
            },
          },
        ],
      },
    },
  });
  await grid.getByRole("button", { name: "1件を保存する" }).click();
  await question.getByText(`記録番号 ${id}`).waitFor();
  await question.getByRole("button", { name: "戻って直す" }).click();
  expect(await meetingsOf("2024-03-14")).toHaveLength(2);
  // A date is shown with its year, which is asked where it may be of two, and
  // its state follows; the month moves neither.
  await cell(grid, 1, "開催日").fill("4/5");
  await cell(grid, 1, "テーマ").fill("残る行");
  expect(await cell(grid, 1, "開催日").inputValue()).toBe("4/5");
  await grid.getByRole("button", { name: "2024-04-05にする" }).waitFor();
  await grid.getByRole("button", { name: "2023-04-05にする" }).click();
  expect(await cell(grid, 1, "開催日").inputValue()).toBe("2023-04-05");
  expect(await cell(grid, 1, "状態").inputValue()).toBe("実施");
  await grid.getByLabel("何月の記録").fill("2025-01");
  expect(await cell(grid, 1, "開催日").inputValue()).toBe("2023-04-05");
  await paste(cell(grid, 1, "テーマ"), "残る行\n次の行\n");
  await grid.getByText("2行を貼り付けました。").waitFor();
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).join()))
    .toContain("nendo-matome:grid");
  const other = await page.context().newPage();
  const { kintone, appIds } = system.system;
  await other.goto(`${kintone.url}/k/${appIds.meetings}/`);
  const open = () =>
    other.getByRole("button", { name: "表でまとめて入力する" }).click();
  await open();
  const again = other.locator("nendo-grid");
  // As long as the other tab has them, the rows are not here too.
  await again.getByText("この表は、別のタブでも開いています").waitFor();
  expect(await cell(again, 1, "テーマ").inputValue()).toBe("");
  await again.getByRole("button", { name: "閉じる" }).click();
  // The tab is closed: another one of the same visit has what was typed.
  await page.goto("about:blank");
  await open();
  const restored = again.getByText("前に入力して保存していない2行を戻しました");
  await restored.waitFor();
  // Loaded once more before anything is done with them, they are back again.
  await other.reload();
  await open();
  await restored.waitFor();
  expect(await cell(again, 1, "テーマ").inputValue()).toBe("残る行");
  await again.getByRole("button", { name: "閉じる" }).click();
  const dialog = other.getByRole("dialog");
  expect(await dialog.innerText()).toContain("2行を保存していません");
  await dialog.getByRole("button", { name: "消して閉じる" }).click();
  await again.waitFor({ state: "detached" });
  await other.close();
});

test("a January with the year that had just ended is asked about before it is saved, and put right with one click", async () => {
  const { page } = system;
  const grid = await openGrid("meetings");
  await paste(
    cell(grid, 1, "開催日"),
    "2021-12-20\t10:00\t4013\t石原弘子\t冬\nR3.1.12\t10:00\t4014\t石原弘子\t年始\n2022-01-20\t10:00\t4015\t石原弘子\t大寒\n",
  );
  expect(await cell(grid, 2, "開催日").inputValue()).toBe("2021-01-12");
  const said =
    "日付の年が、前後の行から外れています（日付と前後の行の日付：2021-01-12 ≠ 2021-12-20、2022-01-20）";
  await grid.getByText(said).first().waitFor();
  expect(await axeProblems(page, "nendo-grid")).toEqual([]);
  const question = page.getByRole("dialog");
  await grid.getByRole("button", { name: "3件を保存する" }).click();
  await question.waitFor();
  expect(await question.innerText()).toContain(`2行目：${said}`);
  await question.getByRole("button", { name: "戻って直す" }).click();
  expect(await meetingsOf("2021-01-12")).toEqual([]);
  await grid.getByRole("button", { name: "2022-01-12にする" }).click();
  expect(await cell(grid, 2, "開催日").inputValue()).toBe("2022-01-12");
  await grid.getByText(said).first().waitFor({ state: "detached" });
  await closeGrid(grid);
});

test("a year of a working group goes on by itself from row to row", async () => {
  const { page } = system;
  const grid = await openGrid("activities");
  await cell(grid, 1, "節").focus();
  await page.keyboard.type("研修");
  await page.keyboard.press("Tab");
  await page.keyboard.type("デザイン思考について");
  await cell(grid, 1, "題名").fill("第1回DX勉強会");
  await cell(grid, 1, "開始日").fill("2023/5/10");
  await cell(grid, 1, "開始日").press("Enter");
  // The cursor stands where nothing comes from above.
  await page.keyboard.type("2023/6/14");
  await page.keyboard.press("Enter");
  expect(await cell(grid, 2, "題名").inputValue()).toBe("第2回DX勉強会");
  // What is typed over a row changes none of those that are filled in already.
  await cell(grid, 1, "題名").fill("第1回DX勉強会（書面開催）");
  expect(await cell(grid, 2, "題名").inputValue()).toBe("第2回DX勉強会");
  await cell(grid, 1, "題名").press("Control+z");
  expect(await cell(grid, 1, "題名").inputValue()).toBe("第1回DX勉強会");
  await page.keyboard.press("Control+Enter");
  await grid.getByText("2件を保存しました。").waitFor();
  const { records } = await system.client.record.getRecords({
    app: system.system.appIds.activities,
    query: '題名 like "DX勉強会" order by $id asc',
  });
  expect(records.map((one) => one.題名?.value)).toEqual([
    "第1回DX勉強会",
    "第2回DX勉強会",
  ]);
  expect(records[1]?.集計対象?.value).toBe("集計対象");
  expect(records[1]?.状態?.value).toBe("実施");
  expect(records[1]?.回数?.value).toBe("1");
});

test("a working group's year of eleven meetings is entered with one click and under 100 keys", async () => {
  clicks = 0;
  keys = 0;
  const grid = await openGrid("activities");
  await type("ワー");
  await press("ArrowDown");
  await press("Enter");
  await press("Tab");
  await type("庁舎");
  await press("ArrowDown");
  await press("Enter");
  await press("Tab");
  await type("窓口改革WG");
  await press("Tab");
  await type("第1回窓口改革WG");
  await press("Tab");
  const days = ["2023/5/10", "6/7", "7/5", "8/2", "9/6", "10/4"];
  const later = ["11/1", "12/6", "1/10", "2/7", "3/6"];
  for (const [index, day] of [...days, ...later].entries()) {
    await type(day);
    if (index === 0) {
      await press("Tab");
      await type("石原");
    }
    await press("Enter");
  }
  await press("Control+Enter");
  await grid.getByText("11件を保存しました。").waitFor();
  expect(clicks).toBe(1);
  expect(keys).toBeLessThan(100);
  const { records } = await system.client.record.getRecords({
    app: system.system.appIds.activities,
    query: '題名 like "窓口改革" order by 開始日 asc',
  });
  expect(records.map(({ 題名 }) => 題名?.value)).toEqual(
    Array.from({ length: 11 }, (_, at) => `第${at + 1}回窓口改革WG`),
  );
  expect(records.map(({ 開始日 }) => 開始日?.value)).toEqual([
    ...["2023-05-10", "2023-06-07", "2023-07-05", "2023-08-02"],
    ...["2023-09-06", "2023-10-04", "2023-11-01", "2023-12-06"],
    ...["2024-01-10", "2024-02-07", "2024-03-06"],
  ]);
  for (const record of records) {
    expect(record.節?.value).toBe("ワーキンググループ等への支援");
    expect(record.集計見出し?.value).toBe("庁舎見学及び意見交換");
    expect(record.補佐官?.value).toEqual(["石原弘子"]);
    expect(record.状態?.value).toBe("実施");
  }
});

test("everything in the table is reached and told by keyboard", async () => {
  const { page } = system;
  await system.openList("meetings");
  const opener = page.getByRole("button", { name: "表でまとめて入力する" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const grid = page.locator("nendo-grid");
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await expect.poll(focused).toBe("1行目 開催日");
  await page.keyboard.type("2024-03-21");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("天");
  const person = cell(grid, 1, "参加者");
  expect(await person.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("ArrowDown");
  const option = grid.getByRole("option", { selected: true });
  expect(await option.innerText()).toContain("天野 大地");
  expect(await person.getAttribute("aria-activedescendant")).toBe(
    await option.getAttribute("id"),
  );
  await page.keyboard.press("Escape");
  expect(await grid.getByRole("listbox").count()).toBe(0);
  await page.keyboard.type("野");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await person.inputValue()).toBe("1001 天野 大地");
  // All choices of a blank cell.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Alt+ArrowDown");
  expect(await grid.getByRole("option").count()).toBe(3);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("2行目 開催日");
  // What is wrong with the row that was left is said, and stands at it.
  const said = grid.getByRole("status");
  expect(await said.innerText()).toContain("1行目：");
  const described = await cell(grid, 1, "補佐官").getAttribute(
    "aria-describedby",
  );
  expect(await grid.locator(`[id="${described}"]`).innerText()).toContain(
    "必ず入力する項目が空欄です",
  );
  await page.keyboard.press("ArrowUp");
  await expect.poll(focused).toBe("1行目 開催日");
  await grid.getByRole("button", { name: "1行目を消す" }).press("Enter");
  await grid.getByRole("button", { name: "閉じる" }).press("Enter");
  await grid.waitFor({ state: "detached" });
  await expect
    .poll(() => opener.evaluate((it) => it === document.activeElement))
    .toBe(true);
});

test("who is meant is asked in the row, and answered by keyboard; steps are taken back", async () => {
  const { page, client } = system;
  for (const [code, division] of [
    ["9001", "総務課"],
    ["9002", "税務課"],
  ] as const) {
    await client.record.addRecord({
      app: system.system.appIds.staff,
      record: {
        職員番号: { value: code },
        氏名: { value: "里見 花子" },
        所属: { value: division },
        役職: { value: "課長級" },
      },
    });
  }
  const grid = await openGrid("meetings");
  await grid.getByLabel("何月の記録").fill("2024-03");
  const person = (row: number) => cell(grid, row, "参加者");
  await cell(grid, 1, "開催日").fill("25");
  await person(1).fill("4001、里見花子、あまの");
  await person(1).press("Enter");
  // One is found by how the name is read, of two of one name it is asked which.
  expect(await person(1).inputValue()).toBe(
    "4001 石清水 学、里見花子、1001 天野 大地",
  );
  await grid
    .getByRole("button", { name: "9002 里見 花子（税務課・課長級）にする" })
    .waitFor();
  expect(await grid.getByRole("status").innerText()).toContain(
    "1行目：「里見花子」に当てはまりそうな人が名簿にいます",
  );
  // It is to be seen once, at the row, with a way there from below.
  const seen = grid.getByText("「里見花子」に当てはまりそうな人が名簿にいます");
  const sizes = await seen.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().width > 1),
  );
  expect(sizes.filter(Boolean)).toHaveLength(1);
  await grid
    .getByRole("button", { name: "1行目の、確かめるところへ移る" })
    .press("Enter");
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label")),
    )
    .toBe("1行目 参加者");
  expect(await axeProblems(page, "nendo-grid")).toEqual([]);
  await person(1).press("Alt+ArrowDown");
  await person(1).press("ArrowDown");
  await person(1).press("Enter");
  const answered = "4001 石清水 学、9002 里見 花子、1001 天野 大地";
  expect(await person(1).inputValue()).toBe(answered);
  await person(1).press("Control+z");
  expect(await person(1).inputValue()).toContain("、里見花子、");
  await person(1).press("Enter");
  await grid.getByRole("button", { name: /^9002 里見 花子/u }).click();
  expect(await person(1).inputValue()).toBe(answered);
  await grid.getByText("参加者3人をすべて見る").click();
  expect(await grid.locator("li", { hasText: "9002" }).count()).toBe(1);
  // One wrong letter, and what comes from above.
  await cell(grid, 2, "開催日").fill("26");
  await person(2).fill("天野太地");
  await cell(grid, 2, "補佐官").fill("いしはら");
  await cell(grid, 2, "補佐官").press("Enter");
  await cell(grid, 3, "開催日").fill("27");
  await cell(grid, 3, "開催日").press("Enter");
  await grid.getByText("補佐官：上の行から続く値です").waitFor();
  await grid.getByRole("button", { name: /^1001 天野 大地/u }).click();
  expect(await person(2).inputValue()).toBe("1001 天野 大地");
  await grid.getByRole("button", { name: "石原弘子にする" }).click();
  expect(await cell(grid, 3, "補佐官").inputValue()).toBe("石原弘子");
  // Below their headings, and a merged cell in each row that it spans.
  await paste(
    cell(grid, 3, "テーマ"),
    "テーマ\t開催日\n窓口\t3/28\nRPA\t\n",
    "<table><tr><td>テーマ<td>開催日</tr><tr><td>窓口<td rowspan=2>3/28</tr><tr><td>RPA</tr></table>",
  );
  await grid.getByText("2行を貼り付けました。").waitFor();
  for (const [row, theme] of [
    [3, "窓口"],
    [4, "RPA"],
  ] as const) {
    expect(await cell(grid, row, "開催日").inputValue()).toBe("2024-03-28");
    expect(await cell(grid, row, "テーマ").inputValue()).toBe(theme);
  }
  await grid.getByRole("button", { name: "4行目を消す" }).click();
  await grid.getByRole("button", { name: "元に戻す", exact: true }).click();
  expect(await cell(grid, 4, "テーマ").inputValue()).toBe("RPA");
  // As wide as a page that is enlarged four times.
  await page.setViewportSize({ width: 320, height: 640 });
  const widths = await grid.evaluate((it) => [it.scrollWidth, it.clientWidth]);
  expect(widths[0]).toBe(widths[1]);
  // Suggestions that scroll are no stop on the way to the next cell.
  await person(4).focus();
  await page.keyboard.type("400");
  await page.keyboard.press("Tab");
  const next = cell(grid, 4, "補佐官");
  expect(await next.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await person(4).inputValue()).toBe("400");
  expect(await axeProblems(page, "nendo-grid")).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await grid.getByRole("button", { name: "閉じる" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "消して閉じる" })
    .click();
});

test("what keeps all rows from being saved is said once above the table, and the rows are marked", async () => {
  const { page } = system;
  const grid = await openGrid("meetings");
  for (const [row, day] of [
    [1, "2024-03-14"],
    [2, "2024-03-15"],
  ] as const) {
    await cell(grid, row, "開催日").fill(day);
    await cell(grid, row, "参加者").fill("4013");
    await cell(grid, row, "補佐官").fill("石原弘子");
    await cell(grid, row, "テーマ").fill(`権限 ${row}`);
    await cell(grid, row, "テーマ").press("Enter");
  }
  await page.route(/\/records\.json/u, (route) =>
    route.request().method() === "POST" &&
    !(route.request().postData() ?? "").includes("_method")
      ? route.fulfill({
          status: 403,
          json: { code: "CB_NO02", id: "1", message: "権限がありません。" },
        })
      : route.fallback(),
  );
  await cell(grid, 1, "テーマ").press("Control+Enter");
  const reason = grid.getByText("記録を追加する権限か");
  await reason.waitFor();
  expect(await reason.count()).toBe(1);
  await grid.getByText("2件は保存していません。理由は、表の上").waitFor();
  expect(await grid.getByText("未保存", { exact: true }).count()).toBe(2);
  expect(await axeProblems(page, "nendo-grid")).toEqual([]);
  await page.unrouteAll();
  await cell(grid, 1, "テーマ").press("Control+Enter");
  await grid.getByText("2件を保存しました。").waitFor();
  expect(await reason.count()).toBe(0);
  expect(await grid.getByText("未保存", { exact: true }).count()).toBe(0);
  await grid.getByRole("button", { name: "閉じる" }).click();
});

test("a list with other headings is pasted, what has no column is named, and who was called off is asked", async () => {
  const { page } = system;
  const grid = await openGrid("meetings");
  await grid.getByLabel("何月の記録").fill("2024-03");
  await paste(
    cell(grid, 1, "テーマ"),
    [
      "日付\t氏名\t補佐官\tテーマ\t備考",
      "3/25\t石清水 学\t石原弘子\t貼り付けた一件目\t台風により中止",
      "3/26\t谷風 亮\t石原弘子\t貼り付けた二件目\t",
    ].join("\n"),
  );
  await grid
    .getByText(
      "2行を貼り付けました。「備考」の列は、表に入る欄がないので貼り付けていません。1行に、中止や延期などとあります。",
    )
    .waitFor();
  expect(await cell(grid, 1, "開催日").inputValue()).toBe("2024-03-25");
  expect(await cell(grid, 1, "状態").inputValue()).toBe("");
  expect(await cell(grid, 2, "状態").inputValue()).toBe("実施");
  await grid.getByText("貼り付けた表に「台風により中止」とあります").waitFor();
  await grid.getByText("1件を保存する（ほかの1件は直してから）").waitFor();
  // It is asked also after the page was left.
  await page.reload();
  const again = await openGrid("meetings");
  await again.getByText("前に入力して保存していない2行を戻しました").waitFor();
  await again.getByRole("button", { name: "中止にする" }).click();
  expect(await cell(again, 1, "状態").inputValue()).toBe("中止");
  await cell(again, 1, "テーマ").press("Control+Enter");
  await again.getByText("2件を保存しました。").waitFor();
  expect((await meetingsOf("2024-03-25"))[0]?.状態?.value).toBe("中止");
  expect((await meetingsOf("2024-03-26"))[0]?.状態?.value).toBe("実施");
});

test("what an input method takes for itself moves no row, and what is switched off looks so", async () => {
  const { page } = system;
  const grid = await openGrid("meetings");
  const theme = cell(grid, 1, "テーマ");
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await theme.focus();
  const ime = await page.context().newCDPSession(page);
  await ime.send("Input.imeSetComposition", {
    text: "まどぐち",
    selectionStart: 4,
    selectionEnd: 4,
  });
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("1行目 テーマ");
  await ime.send("Input.insertText", { text: "窓口" });
  // Safari tells of the Enter that ended the conversion after it ended, by its code alone.
  await theme.evaluate((input) =>
    input.dispatchEvent(
      new KeyboardEvent("keydown", {
        key: "Enter",
        keyCode: 229,
        bubbles: true,
        cancelable: true,
      }),
    ),
  );
  expect(await focused()).toBe("1行目 テーマ");
  expect(await theme.inputValue()).toBe("窓口");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("2行目 開催日");
  const look = (name: string) =>
    grid
      .getByRole("button", { name, exact: true })
      .evaluate((it) => getComputedStyle(it).borderStyle);
  const undo = grid.getByRole("button", { name: "元に戻す" });
  expect(await look("元に戻す")).toBe(await look("閉じる"));
  // Taken back to the end, the keyboard stays in the table.
  await undo.focus();
  while (await undo.isEnabled()) await page.keyboard.press("Enter");
  expect(await look("元に戻す")).not.toBe(await look("閉じる"));
  await expect.poll(() => grid.locator(":focus").count()).toBe(1);
  await grid.getByRole("button", { name: "閉じる" }).click();
});

test("nobody who is only alike is taken unasked, and the same text is asked once", async () => {
  const { page } = system;
  const grid = await openGrid("meetings");
  const person = (row: number) => cell(grid, row, "参加者");
  await person(1).fill("峯岸さゆり");
  await page.keyboard.press("Enter");
  await person(2).fill("峯岸さゆり");
  await page.keyboard.press("Tab");
  expect(await person(1).inputValue()).toBe("峯岸さゆり");
  await cell(grid, 2, "テーマ").fill("窓口");
  await page.keyboard.press("Enter");
  await grid.getByText("1行目で選ぶと、この行にも入ります").waitFor();
  await grid
    .getByRole("button", { name: /^4004 峰岸 さゆり.*にする$/u })
    .click();
  await expect.poll(() => person(1).inputValue()).toBe("4004 峰岸 さゆり");
  await expect.poll(() => person(2).inputValue()).toBe("4004 峰岸 さゆり");
  await grid.getByText("ほかの1行も同じ人にしました").waitFor();
  await closeGrid(grid);
});

test("days that were typed before their month was chosen get their year", async () => {
  const { page } = system;
  const grid = await openGrid("activities");
  const from = cell(grid, 1, "開始日");
  await from.fill("2/12");
  await page.keyboard.press("Tab");
  expect(await from.inputValue()).toBe("2/12");
  await grid.getByLabel("何月の記録").fill("2024-01");
  await expect.poll(() => from.inputValue()).toBe("2024-02-12");
  await from.focus();
  await page.keyboard.press("Tab");
  // Of another month that is typed then it is asked whether they are of it.
  const month = grid.getByLabel("何月の記録");
  await month.focus();
  await page.keyboard.type("09");
  await expect.poll(() => month.inputValue()).toBe("2024-09");
  const move = grid.getByRole("button", {
    name: "1行の日付を、2024-09の記録として読み直す",
  });
  await move.waitFor();
  expect(await axeProblems(page, "nendo-grid")).toEqual([]);
  await move.click();
  await expect.poll(() => from.inputValue()).toBe("2025-02-12");
  await grid.getByRole("button", { name: "元に戻す" }).click();
  await expect.poll(() => from.inputValue()).toBe("2024-02-12");
  // What stands in the form of an activity besides.
  await cell(grid, 1, "補佐官").waitFor();
  await cell(grid, 1, "参加者数").waitFor();
  await closeGrid(grid);
});

test("rows outlast the end of the login in the tab where they were typed", async () => {
  const { page } = system;
  const leaving: string[] = [];
  page.on("dialog", (dialog) => {
    leaving.push(dialog.type());
    void dialog.accept();
  });
  const grid = await openGrid("meetings");
  await cell(grid, 1, "開催日").fill("2024-03-22");
  await cell(grid, 1, "参加者").fill("4013");
  await cell(grid, 1, "補佐官").fill("石原弘子");
  await cell(grid, 1, "テーマ").fill("切れても残る");
  await page.context().clearCookies();
  const save = async (): Promise<void> => {
    await cell(grid, 1, "テーマ").press("Control+Enter");
    // Said once, above the table; nobody is asked what can't be compared.
    await grid
      .getByText("ログインが切れているため、保存していません")
      .waitFor();
    await grid.getByText("1件は保存していません。理由は、表の上").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  };
  await save();
  // Somebody logs in again in another tab: the page has the token of the login before.
  const other = await page.context().newPage();
  await logIn(other, system.system, "clerk");
  await other.close();
  await cell(grid, 1, "テーマ").press("Control+Enter");
  await grid.getByText("1件は保存していません").waitFor();
  expect(await meetingsOf("2024-03-22")).toHaveLength(0);
  // As the sentence says; nobody is asked whether to stay.
  await page.reload();
  expect(leaving).toEqual([]);
  const again = await openGrid("meetings");
  await again.getByText("前に入力して保存していない1行を戻しました").waitFor();
  expect(await cell(again, 1, "テーマ").inputValue()).toBe("切れても残る");
  await cell(again, 1, "テーマ").press("Control+Enter");
  await again.getByText("1件を保存しました。").waitFor();
  expect(await meetingsOf("2024-03-22")).toHaveLength(1);
  expect(
    await page.evaluate(() =>
      [...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter(
        (key) => /nendo-matome:grid:\w+:\d+$/u.test(key),
      ),
    ),
  ).toEqual([]);
});
