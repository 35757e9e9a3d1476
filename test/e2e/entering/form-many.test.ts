import type { Locator } from "playwright-core";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Settings } from "../../../src/settings/settings";
import { axeProblems } from "../../support/axe";
import { giveSettings } from "../../support/give-settings";
import { deploy } from "../../support/local-kintone";
import type { FormSystem } from "../support/form-system";
import { openFormSystem } from "../support/form-system";

let system: FormSystem;

beforeAll(async () => {
  system = await openFormSystem();
});

afterAll(() => system.close());

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

const statusOf = async (id: string) =>
  (await system.stored("meetings", id)).状態?.value;

const fold = async (name: string): Promise<Locator> => {
  const details = system.page.locator("details", { hasText: name });
  await details.locator("summary").focus();
  await system.page.keyboard.press("Enter");
  return details;
};

const answer = async (button: string): Promise<string> => {
  const dialog = system.page.getByRole("dialog");
  await dialog.waitFor();
  const text = await dialog.innerText();
  await dialog.getByRole("button", { name: button, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  return text;
};

/** As the heading says it, once the other pages are known. */
const countIn = async (due: Locator): Promise<number> => {
  const heading = due.locator("summary", { hasText: /\d+件/u });
  return Number(/(\d+)件/u.exec(await heading.innerText())?.[1]);
};

test("all planned meetings up to today become held by one question, but those that can't, and go back", async () => {
  const { page } = system;
  const ids = [
    await addMeeting({ 開催日: "2022-06-08", テーマ: "ほかのページ" }),
    await addMeeting({ 開催日: "2024-03-09", テーマ: "この一覧" }),
    await addMeeting({
      開催日: "2024-03-10",
      テーマ: "誰もいない",
      参加者: [],
    }),
  ];
  await system.openList("meetings");
  const due = await fold("今日までの予約");
  await due.getByText("ほかのページ").waitFor();
  await due.getByText("主参加者がいません").waitFor();
  const planned = await countIn(due);
  const all = due.getByLabel("すべて選ぶ", { exact: true });
  await all.check();
  expect(await due.getByLabel(/誰もいないを選ぶ/u).isChecked()).toBe(false);
  expect(await due.getByLabel(/この一覧を選ぶ/u).isChecked()).toBe(true);
  // Of all that were chosen it is told which can't be changed.
  await due.getByRole("button", { name: /選んだ\d+件を実施にする/u }).click();
  expect(await answer("やめる")).toContain("次の1件は変えられない");
  await all.uncheck();
  // The list shows the newest first, the other pages are read otherwise: here it is one order.
  const days = (await due.getByRole("listitem").allInnerTexts()).map(
    (text) => /\d{4}-\d{2}-\d{2}/u.exec(text)?.[0],
  );
  expect(days).toEqual([...days].sort());
  await due.getByLabel(/ほかのページを選ぶ/u).check();
  await due.getByLabel(/この一覧を選ぶ/u).check();
  await due.getByRole("button", { name: "選んだ2件を実施にする" }).click();
  const question = await answer("変える");
  expect(question).toContain("2件を実施にします");
  expect(question).not.toContain("変えられない");
  await due.getByText("2件を変えました").waitFor();
  expect(await Promise.all(ids.map(statusOf))).toEqual([
    "実施",
    "実施",
    "予約",
  ]);
  await due
    .locator("summary", { hasText: `予約 ${planned - 2}件を` })
    .waitFor();
  expect(await axeProblems(page, "[data-nendo-list-ways]")).toEqual([]);
  // Somebody changes one of them: what it has since is theirs.
  await system.client.record.updateRecord({
    app: system.system.appIds.meetings,
    id: ids[1] ?? "",
    record: { テーマ: { value: "この一覧（直した）" } },
  });
  await due.getByRole("button", { name: "元に戻す（2件）" }).click();
  await due.getByText("2件のうち1件を元に戻しました").waitFor();
  await due.getByText("そのあとに記録が変わった").waitFor();
  // As many as kintone has.
  await due
    .locator("summary", { hasText: `予約 ${planned - 1}件を` })
    .waitFor();
  expect(await Promise.all(ids.map(statusOf))).toEqual([
    "予約",
    "実施",
    "予約",
  ]);
});

test("a reservation whose texts say that it was called off is told, is not chosen with all others, and can be chosen by itself", async () => {
  const { page } = system;
  const off = await addMeeting({
    開催日: "2024-03-11",
    テーマ: "窓口の見直し ※中止",
  });
  const late = await addMeeting({
    開催日: "2024-03-12",
    テーマ: "後で決める",
    内容: "資料は別途。\n都合により延期しました",
  });
  const proxy = await addMeeting({
    開催日: "2024-03-13",
    テーマ: "代わりの人",
    内容: "春野係長が代理出席",
  });
  const subject = await addMeeting({
    開催日: "2024-03-14",
    テーマ: "事業の見直し",
  });
  await system.openList("meetings");
  const due = await fold("今日までの予約");
  const row = (title: string) =>
    due.getByRole("listitem").filter({ hasText: title });
  await row("窓口の見直し")
    .getByText("テーマに「窓口の見直し ※中止」とあります")
    .waitFor();
  await row("後で決める")
    .getByText("内容に「都合により延期しました」")
    .waitFor();
  await row("代わりの人").getByText("内容に「春野係長が代理出席」").waitFor();
  expect(await row("事業の見直し").innerText()).not.toContain("とあります");
  const isTicked = async (title: string) =>
    row(title).getByRole("checkbox").isChecked();
  const titles = ["窓口の見直し", "後で決める", "代わりの人", "事業の見直し"];
  expect(await Promise.all(titles.map(isTicked))).not.toContain(true);
  const all = due.getByLabel("すべて選ぶ", { exact: true });
  await all.check();
  expect(await Promise.all(titles.map(isTicked))).toEqual([
    ...[false, false, false],
    true,
  ]);
  await due.getByRole("button", { name: /選んだ\d+件を実施にする/u }).click();
  const left = await answer("やめる");
  expect(left).toContain(
    "次の3件は、行っていないかもしれないので、含めていません",
  );
  expect(left).toContain(
    "後で決める：内容に「都合により延期しました」とあります",
  );
  await all.uncheck();
  // The sentence is read with the box.
  await due
    .getByRole("checkbox", { name: /後で決めるを選ぶ .*延期しました/u })
    .check();
  expect(await axeProblems(page, "[data-nendo-list-ways]")).toEqual([]);
  await due.getByRole("button", { name: "選んだ1件を実施にする" }).click();
  const question = await answer("変える");
  expect(question).toContain("1件を実施にします");
  expect(question).toContain("うち次の1件は、行っていないかもしれません");
  expect(question).not.toContain("窓口の見直し");
  await due.getByText("1件を変えました").waitFor();
  expect(await Promise.all([off, late, proxy, subject].map(statusOf))).toEqual([
    "予約",
    "実施",
    "予約",
    "予約",
  ]);
  await system.client.record.deleteRecords({
    app: system.system.appIds.meetings,
    ids: [off, late, proxy, subject],
  });
});

test("ticked themes are marked for publishing, and a theme that somebody changed is not", async () => {
  const one = await addMeeting({ 開催日: "2024-03-28", テーマ: "印その一" });
  const two = await addMeeting({ 開催日: "2024-03-29", テーマ: "印その二" });
  await system.openList("meetings");
  const marks = await fold("掲載の印をまとめて");
  await marks.getByLabel(/印その一.*を選ぶ/u).check();
  await marks.getByLabel(/印その二.*を選ぶ/u).check();
  await system.client.record.updateRecord({
    app: system.system.appIds.meetings,
    id: two,
    record: { テーマ: { value: "天野さんの件" } },
  });
  await marks.getByRole("button", { name: "選んだ2件を掲載する" }).click();
  expect(await answer("変える")).toContain("公表版に載ります");
  await marks.getByText("2件のうち1件を変えました").waitFor();
  const marked = async (id: string) =>
    (await system.stored("meetings", id)).テーマの掲載?.value;
  expect(await marked(one)).toEqual(["掲載する"]);
  expect(await marked(two)).toEqual([]);
  const row = marks.getByRole("listitem").filter({ hasText: "印その一" });
  expect(await row.innerText()).toMatch(/掲載する.*変えました/su);
  expect(await row.innerText()).not.toContain("掲載しない");
  await marks.getByRole("button", { name: "元に戻す（1件）" }).click();
  await marks.getByText("1件を元に戻しました").waitFor();
  expect(await row.innerText()).toMatch(/掲載しない.*元に戻しました/su);
  expect(await marked(one)).toEqual([]);
});

test("planned activities become held the same way", async () => {
  const { id } = await system.client.record.addRecord({
    app: system.system.appIds.activities,
    record: {
      節: { value: "研修" },
      題名: { value: "終わった研修" },
      集計見出し: { value: "デザイン思考について" },
      開始日: { value: "2024-03-30" },
      状態: { value: "予定" },
    },
  });
  await system.openList("activities");
  const due = await fold("今日までの予約");
  await due.getByLabel(/終わった研修.*を選ぶ/u).check();
  await due.getByRole("button", { name: "選んだ1件を実施にする" }).click();
  await answer("変える");
  await due.getByText("1件を変えました").waitFor();
  expect((await system.stored("activities", id)).状態?.value).toBe("実施");
  await due.getByRole("button", { name: "元に戻す（1件）" }).click();
  await due.getByText("1件を元に戻しました").waitFor();
  expect((await system.stored("activities", id)).状態?.value).toBe("予定");
  // The title of an activity is marked the same way, and the mark taken away.
  const published = async () =>
    (await system.stored("activities", id)).掲載?.value;
  for (const [button, count] of [
    ["選んだ1件を掲載する", 1],
    ["選んだ1件を掲載しない", 0],
  ] as const) {
    await system.openList("activities");
    const marks = await fold("掲載の印をまとめて");
    await marks.getByLabel(/終わった研修.*を選ぶ/u).check();
    await marks.getByRole("button", { name: button }).click();
    await answer("変える");
    await marks.getByText("1件を変えました").waitFor();
    expect(await published()).toHaveLength(count);
  }
});

test("where the process management moves states, its action is taken, and the one that leads back undoes it", async () => {
  const { client } = system;
  const { appIds, kintone, settingsPath } = system.system;
  const app = appIds.meetings;
  const state = (index: number, name: string) => ({
    name,
    index: String(index),
    assignee: { type: "ONE", entities: [] },
  });
  await client.app.updateProcessManagement({
    app,
    enable: true,
    states: { 予約: state(0, "予約"), 実施: state(1, "実施") } as never,
    actions: [
      { name: "行った", from: "予約", to: "実施", filterCond: "" },
      { name: "取り消す", from: "実施", to: "予約", filterCond: "" },
    ] as never,
  });
  await deploy(client, app);
  const settings = JSON.parse(await readFile(settingsPath, "utf8")) as Settings;
  const { meetings } = settings.sources;
  if (meetings === undefined) throw new Error("There are no meetings.");
  const fields = { ...meetings.fields, status: "ステータス" };
  await giveSettings(kintone.url, client, [app], {
    ...settings,
    sources: { ...settings.sources, meetings: { ...meetings, fields } },
  });
  const id = await addMeeting({
    開催日: "2024-03-30",
    テーマ: "手続きで進む",
  });
  const stateOf = async () =>
    (await system.stored("meetings", id)).ステータス?.value;
  // kintone shows first what is assigned to whoever looks: here nothing.
  await system.page.goto(`${kintone.url}/k/${app}/`);
  // The table for many has no state there, and says what becomes of its rows.
  const { page } = system;
  await page.getByRole("button", { name: "表でまとめて入力する" }).click();
  const grid = page.locator("nendo-grid");
  await grid.getByText("プロセス管理の最初の状態（予約など）で").waitFor();
  expect(await grid.getByLabel("1行目 状態").count()).toBe(0);
  await grid.getByRole("button", { name: "閉じる" }).click();
  const due = await fold("今日までの予約");
  const planned = await countIn(due);
  await due.getByLabel(/手続きで進むを選ぶ/u).check();
  await due.getByRole("button", { name: "選んだ1件を実施にする" }).click();
  expect(await answer("変える")).toContain(
    "変えたあとも、この画面を離れるまでは元に戻せます",
  );
  await due.getByText("1件を変えました").waitFor();
  expect(await stateOf()).toBe("実施");
  const heading = (count: number) =>
    due.locator("summary", {
      hasText: count === 0 ? /予約を/u : `予約 ${count}件を`,
    });
  await heading(planned - 1).waitFor();
  await due.getByRole("button", { name: "元に戻す（1件）" }).click();
  await due.getByText("1件を元に戻しました").waitFor();
  await heading(planned).waitFor();
  expect(await stateOf()).toBe("予約");
});
