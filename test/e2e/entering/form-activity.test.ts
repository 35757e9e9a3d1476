import { afterAll, beforeAll, expect, test } from "vitest";
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

const openNew = async (): Promise<void> => {
  const { kintone, appIds } = system.system;
  await system.page.goto(`${kintone.url}/k/${appIds.activities}/edit`);
  await form.input("節").waitFor();
  await system.page.waitForLoadState("networkidle");
};

test("a series goes on: the title gets the next number, the date its fiscal year", async () => {
  await openNew();
  await form.choose("節", "ワーキンググループ等への支援");
  await form.enter("集計見出し", "ビジネススキル力向上アカデミー");
  await expect.poll(() => form.value("題名")).toBe("第6回");
  await form.enter("題名", "第6回 振り返り");
  await form.enter("開始日", "2024-03-28");
  await form.tick("補佐官", "宮崎光世");
  await form.save();
  const record = await system.stored("activities", await form.savedRecordId());
  expect(record.題名?.value).toBe("第6回 振り返り");
  expect(record.回数?.value).toBe("1");
  expect(record.年度?.value).toBe("2023");
  expect(record.年月?.value).toBe("2024-03");
});

test("a title that was typed is not replaced by the series", async () => {
  await openNew();
  await form.choose("節", "ワーキンググループ等への支援");
  await form.enter("題名", "特別回");
  await form.enter("集計見出し", "ビジネススキル力向上アカデミー");
  await system.page.waitForLoadState("networkidle");
  expect(await form.value("題名")).toBe("特別回");
});

test("a spelling that is nearly one in use is offered and taken with one key", async () => {
  await openNew();
  await form.choose("節", "ワーキンググループ等への支援");
  await form.enter("題名", "体験会");
  await form.enter("集計見出し", "デ－タアカデミ");
  await expect
    .poll(() => form.sentenceAt("集計見出し"))
    .toContain("「データアカデミー」がすでに使われています");
  const take = form.hints.getByRole("button", {
    name: "「データアカデミー」にする",
  });
  await take.focus();
  await system.page.keyboard.press("Enter");
  expect(await form.value("集計見出し")).toBe("データアカデミー");
  expect(await form.sentenceAt("集計見出し")).toBe("");
});

test("no reason, no count and an end before the start stop saving, each at its field", async () => {
  await openNew();
  await form.choose("節", "研修");
  await form.enter("集計見出し", "デザイン思考について");
  await form.enter("題名", "試行");
  await form.enter("開始日", "2024-02-10");
  await form.enter("終了日", "2024-02-09");
  expect(await form.sentenceAt("終了日")).toContain("開始より前");
  await form.enter("回数", "1.5");
  expect(await form.sentenceAt("回数")).toContain("1以上の整数");
  await form.choose("集計対象", "対象外");
  expect(await form.sentenceAt("対象外の理由")).toBe("");
  await form.save();
  await expect
    .poll(() => form.sentenceAt("対象外の理由"))
    .toContain("理由を入力してください");
  await form.enter("対象外の理由", "試行のため");
  expect(await form.sentenceAt("対象外の理由")).toBe("");
  await form.enter("終了日", "2024-02-10");
  await form.enter("回数", "2");
  await form.save();
  const record = await system.stored("activities", await form.savedRecordId());
  expect(record.回数?.value).toBe("2");
});

test("an activity to come can't have been held; it may be planned", async () => {
  await openNew();
  await form.choose("節", "研修");
  await form.choose("状態", "実施");
  await form.enter("開始日", "2098-10-05");
  expect(await form.sentenceAt("開始日")).toContain("状態を予定にしてください");
  await form.choose("状態", "予定");
  await expect
    .poll(() => form.sentenceAt("開始日"))
    .not.toContain("状態を予定にしてください");
});

test("a first day that passes the last takes it along, and the activity is saved", async () => {
  await openNew();
  await form.choose("節", "研修");
  await form.enter("集計見出し", "デザイン思考について");
  await form.enter("題名", "二日間の研修");
  await form.enter("開始日", "2024-02-10");
  await form.enter("終了日", "2024-02-11");
  await form.enter("開始日", "2024-02-28");
  expect(await form.value("終了日")).toBe("2024-02-29");
  await form.enter("開始日", "2024-02-20");
  expect(await form.value("終了日")).toBe("2024-02-29");
  await form.save();
  const record = await system.stored("activities", await form.savedRecordId());
  expect(record.終了日?.value).toBe("2024-02-29");
});

test("a section in bullets asks once for the missing summary line", async () => {
  await openNew();
  await form.choose("節", "研修");
  await form.enter("題名", "見出しなし");
  await form.enter("開始日", "2024-02-12");
  expect(await form.sentenceAt("集計見出し")).toBe("");
  await form.save();
  await form.question.waitFor();
  expect(await form.question.innerText()).toContain("集計見出しがありません");
  await form.question.getByRole("button", { name: "このまま保存する" }).click();
  expect(await form.savedRecordId()).not.toBe("");
});

test("「続きの活動」 opens a form with everything but the date", async () => {
  const { page } = system;
  const { kintone, appIds } = system.system;
  const { records } = await system.client.record.getRecords({
    app: appIds.activities,
    query: '題名 like "第2回データアカデミー"',
  });
  const before = records[0];
  await page.goto(
    `${kintone.url}/k/${appIds.activities}/show#record=${String(before?.$id?.value)}`,
  );
  // The record before is shown until the page has read this one.
  await page.getByText("第2回データアカデミー").first().waitFor();
  const next = page.getByRole("button", { name: "続きの活動" });
  await next.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/edit$/u);
  await expect.poll(() => form.value("題名")).toBe("第3回データアカデミー");
  expect(await form.value("集計見出し")).toBe(before?.集計見出し?.value);
  expect(await form.value("開始日")).toBe("");
  await page.reload();
  await form.input("題名").waitFor();
  expect(await form.value("題名")).toBe("");
});

test("the rest of a series is made from one record, numbers and dates counted on", async () => {
  const { client, page } = system;
  const { kintone, appIds } = system.system;
  const { records } = await client.record.getRecords({
    app: appIds.activities,
    query: '題名 like "第2回データアカデミー"',
  });
  expect(records[0]?.掲載?.value).toEqual(["掲載する"]);
  await page.goto(
    `${kintone.url}/k/${appIds.activities}/show#record=${String(records[0]?.$id?.value)}`,
  );
  await page.getByText("続きをまとめて作る").click();
  await page.getByRole("button", { name: "記録を作る" }).click();
  await page.getByText("最初の日と、1から12まで").waitFor();
  await page.getByLabel("最初の日").fill("2024-01-31");
  await page.getByLabel("間隔").selectOption("毎月");
  await page.getByText("2024-01-31、2024-02-29、2024-03-31").waitFor();
  await page.getByRole("button", { name: "記録を作る" }).click();
  await page.getByText("3件の記録を作りました").waitFor();
  const made = await client.record.getRecords({
    app: appIds.activities,
    query:
      '開始日 >= "2024-01-31" and 題名 like "データアカデミー" order by 開始日 asc',
  });
  expect(
    made.records.map(({ 題名, 開始日, 回数, 年月, 状態, 掲載 }) => [
      題名?.value,
      開始日?.value,
      回数?.value,
      年月?.value,
      状態?.value,
      掲載?.value,
    ]),
  ).toEqual([
    ["第3回データアカデミー", "2024-01-31", "1", "2024-01", "予定", []],
    ["第4回データアカデミー", "2024-02-29", "1", "2024-02", "予定", []],
    ["第5回データアカデミー", "2024-03-31", "1", "2024-03", "予定", []],
  ]);
});

test("a planned activity whose day has come is marked as held on its page, one to come is not", async () => {
  const { client, page } = system;
  const { kintone, appIds } = system.system;
  const show = async (title: string, day: string) => {
    const { id } = await client.record.addRecord({
      app: appIds.activities,
      record: {
        節: { value: "研修" },
        題名: { value: title },
        集計見出し: { value: "デザイン思考について" },
        開始日: { value: day },
        状態: { value: "予定" },
      },
    });
    await page.goto(`${kintone.url}/k/${appIds.activities}/show#record=${id}`);
    await page.getByRole("button", { name: "続きの活動" }).waitFor();
    return id;
  };
  const mark = page.getByRole("button", { name: "実施にする" });
  await show("先の研修", "2999-04-01");
  expect(await mark.count()).toBe(0);
  const id = await show("終わった研修", "2024-03-29");
  await mark.click();
  const stateOf = async () =>
    (await system.stored("activities", id)).状態?.value;
  await expect.poll(stateOf).toBe("実施");
  await mark.waitFor({ state: "detached" });
});
