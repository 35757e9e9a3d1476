import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SourceName } from "../../../src/fields/fields";
import type { FormSystem } from "../support/form-system";
import { openFormSystem } from "../support/form-system";
import { RecordForm } from "../support/record-form";

let system: FormSystem;
let form: RecordForm;

beforeAll(async () => {
  system = await openFormSystem();
  form = new RecordForm(system.page);
});

afterAll(() => system.close());

const tomorrow = (): string =>
  new Date(Date.now() + (24 + 9) * 3_600_000).toISOString().slice(0, 10);

const addMeeting = async (
  values: Readonly<Record<string, unknown>>,
): Promise<string> => {
  const { id } = await system.client.record.addRecord({
    app: system.system.appIds.meetings,
    record: Object.fromEntries(
      Object.entries({
        補佐官: ["宮崎光世"],
        状態: "予約",
        参加者: [
          {
            value: {
              職員番号: { value: "4016" },
              参加区分: { value: "主参加者" },
            },
          },
        ],
        ...values,
      }).map(([code, value]) => [code, { value }]),
    ),
  });
  return id;
};

const statusOf = async (id: string) => {
  const record = await system.stored("meetings", id);
  return record.状態?.value;
};

const openList = async (app: SourceName): Promise<void> => {
  const { kintone, appIds } = system.system;
  await system.page.goto(`${kintone.url}/k/${appIds[app]}/`);
  await system.page.locator("table tbody tr").first().waitFor();
};

/** The row of a record, turned into inputs. */
const editRow = async (text: string): Promise<Locator> => {
  const row = system.page.locator("table tbody tr", { hasText: text });
  await row.getByRole("button", { name: /編集/u }).click();
  const editing = system.page.locator("tr", {
    has: system.page.getByRole("button", { name: "保存", exact: true }),
  });
  await editing.waitFor();
  return editing;
};

const saveRow = (row: Locator): Promise<void> =>
  row.getByRole("button", { name: "保存", exact: true }).click();

test("a meeting of tomorrow can't be marked as held in the list", async () => {
  const id = await addMeeting({ 開催日: tomorrow(), テーマ: "明日の面談" });
  await openList("meetings");
  const row = await editRow("明日の面談");
  await row.locator("select").first().selectOption("実施");
  expect(await row.innerText()).toContain("「実施」にできません");
  await saveRow(row);
  await system.page.waitForTimeout(500);
  expect(await statusOf(id)).toBe("予約");
});

test("what a row can't show at a field stands at the top of the list", async () => {
  const id = await addMeeting({
    開催日: "2024-03-05",
    テーマ: "主参加者なし",
    参加者: [],
  });
  await openList("meetings");
  const row = await editRow("主参加者なし");
  await row.locator("select").first().selectOption("実施");
  await saveRow(row);
  await system.page
    .getByRole("alert")
    .getByText("主参加者がいません")
    .waitFor();
  expect(await statusOf(id)).toBe("予約");
});

test("a changed date that repeats a meeting asks before the row is saved", async () => {
  const id = await addMeeting({ 開催日: "2024-03-06", テーマ: "日付の変更" });
  await openList("meetings");
  const row = await editRow("日付の変更");
  const date = row.locator('input[type="date"]');
  await date.fill("2023-06-07");
  await date.blur();
  await saveRow(row);
  await form.question.waitFor();
  expect(await form.question.innerText()).toContain("すでにあります");
  await form.question.getByRole("button", { name: "戻って直す" }).click();
  expect(await row.innerText()).toContain("すでにあります");
  await saveRow(row);
  await form.question.getByRole("button", { name: "このまま保存する" }).click();
  await row.waitFor({ state: "detached" });
  const record = await system.stored("meetings", id);
  expect(record.開催日?.value).toBe("2023-06-07");
});

test("a date changed in the list takes fiscal year and month along, though they have no column", async () => {
  const id = await addMeeting({
    開催日: "2024-03-07",
    テーマ: "年度をまたぐ",
    状態: "実施",
    年度: "2023",
    年月: "2024-03",
  });
  await openList("meetings");
  const row = await editRow("年度をまたぐ");
  const date = row.locator('input[type="date"]');
  await date.fill("2024-04-02");
  await date.blur();
  await saveRow(row);
  await row.waitFor({ state: "detached" });
  await expect
    .poll(async () => (await system.stored("meetings", id)).年度?.value)
    .toBe("2024");
  const record = await system.stored("meetings", id);
  expect(record.開催日?.value).toBe("2024-04-02");
  expect(record.年月?.value).toBe("2024-04");
});

test("a fiscal year that someone typed otherwise stays, whatever the list does to the date", async () => {
  const id = await addMeeting({
    開催日: "2024-03-10",
    テーマ: "手で入れた年度",
    状態: "実施",
    年度: "令和5",
    年月: "2024-03",
  });
  await openList("meetings");
  const row = await editRow("手で入れた年度");
  const date = row.locator('input[type="date"]');
  await date.fill("2024-04-03");
  await date.blur();
  await saveRow(row);
  await row.waitFor({ state: "detached" });
  await expect
    .poll(async () => (await system.stored("meetings", id)).年月?.value)
    .toBe("2024-04");
  expect((await system.stored("meetings", id)).年度?.value).toBe("令和5");
});

test("an activity's date changed in the list takes its fiscal year and month along", async () => {
  const { id } = await system.client.record.addRecord({
    app: system.system.appIds.activities,
    record: {
      節: { value: "研修" },
      集計見出し: { value: "デザイン思考について" },
      題名: { value: "年度を越す研修" },
      開始日: { value: "2024-03-29" },
      年度: { value: "2023" },
      年月: { value: "2024-03" },
    },
  });
  await openList("activities");
  const row = await editRow("年度を越す研修");
  const date = row.locator('input[type="date"]').first();
  await date.fill("2024-04-05");
  await date.blur();
  await saveRow(row);
  await row.waitFor({ state: "detached" });
  await expect
    .poll(async () => (await system.stored("activities", id)).年月?.value)
    .toBe("2024-04");
  expect((await system.stored("activities", id)).年度?.value).toBe("2024");
});

test("planned meetings whose day has come are marked as held by one key in the list", async () => {
  const id = await addMeeting({ 開催日: "2024-03-08", テーマ: "予約から実施" });
  const late = await addMeeting({ 開催日: tomorrow(), テーマ: "まだ先" });
  await openList("meetings");
  const { page } = system;
  const planned = page.locator("details", { hasText: "今日までの予約" });
  await planned.locator("summary").focus();
  await page.keyboard.press("Enter");
  const inHeading = async (): Promise<number> => {
    const heading = await planned.locator("summary").innerText();
    return Number(/(\d+)件/u.exec(heading)?.[1] ?? 0);
  };
  await expect.poll(inHeading).toBeGreaterThan(0);
  const due = await inHeading();
  expect(await planned.innerText()).not.toContain("まだ先");
  const mark = planned.getByRole("button", {
    name: /予約から実施を実施にする/u,
  });
  await mark.focus();
  await page.keyboard.press("Enter");
  await planned.getByText("予約から実施を実施にしました").waitFor();
  // Its button is off: the keyboard stays in the list.
  expect(await mark.isDisabled()).toBe(true);
  await expect.poll(() => planned.locator(":focus").count()).toBe(1);
  expect(await inHeading()).toBe(due - 1);
  expect(await statusOf(id)).toBe("実施");
  expect(await statusOf(late)).toBe("予約");
});

test("a meeting without a principal is not marked as held, and the list says why", async () => {
  const id = await addMeeting({
    開催日: "2024-03-09",
    テーマ: "誰もいない",
    参加者: [],
  });
  await openList("meetings");
  const planned = system.page.locator("details", { hasText: "今日までの予約" });
  await planned.locator("summary").click();
  await planned.getByText("主参加者がいません").first().waitFor();
  expect(
    await planned
      .getByRole("button", { name: /誰もいないを実施にする/u })
      .count(),
  ).toBe(0);
  expect(await statusOf(id)).toBe("予約");
});

test("on a record's page: 「実施にする」, then 「続きのミーティング」 with today's rank", async () => {
  const { page } = system;
  const { kintone, appIds } = system.system;
  const id = await addMeeting({ 開催日: "2024-03-11", テーマ: "一回目" });
  await page.goto(`${kintone.url}/k/${appIds.meetings}/show#record=${id}`);
  await page.getByRole("button", { name: "実施にする" }).click();
  await expect.poll(() => statusOf(id)).toBe("実施");
  await page
    .getByRole("button", { name: "実施にする" })
    .waitFor({ state: "detached" });
  await page.getByRole("button", { name: "続きのミーティング" }).click();
  await page.waitForURL(/\/edit$/u);
  expect(await form.value("職員番号")).toBe("4016");
  // What is copied is empty until the lookup is fetched again.
  await expect.poll(() => form.value("役職")).toBe("課長級");
  await expect.poll(() => form.value("氏名")).not.toBe("");
  expect(await form.value("参加区分")).toBe("主参加者");
  expect(await form.value("状態")).toBe("予約");
  expect(await form.value("開催日")).toBe("");
  expect(await form.field("補佐官").getByLabel("宮崎光世").isChecked()).toBe(
    true,
  );
  await form.enter("開催日", "2024-03-25");
  await form.save();
  await form.question.getByRole("button", { name: "このまま保存する" }).click();
  expect(await statusOf(await form.savedRecordId())).toBe("予約");
});

test("an excluded activity without a reason is refused in the list too", async () => {
  const { id } = await system.client.record.addRecord({
    app: system.system.appIds.activities,
    record: {
      節: { value: "研修" },
      題名: { value: "外れる研修" },
      開始日: { value: "2024-03-30" },
    },
  });
  await openList("activities");
  const row = await editRow("外れる研修");
  await row.locator("select", { hasText: "対象外" }).selectOption("対象外");
  await saveRow(row);
  await system.page.getByText("理由を入力してください").waitFor();
  const record = await system.stored("activities", id);
  expect(record.集計対象?.value).toBe("集計対象");
});
