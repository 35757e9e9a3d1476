import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FormSystem } from "./support/form-system";
import { openFormSystem } from "./support/form-system";
import { axeProblems } from "../support/axe";

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

const openList = async (app: "meetings" | "activities"): Promise<void> => {
  const { kintone, appIds } = system.system;
  await system.page.goto(`${kintone.url}/k/${appIds[app]}/`);
  await system.page.locator("table tbody tr").first().waitFor();
};

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
  await openList("meetings");
  const due = await fold("今日までの予約");
  await due.getByText("ほかのページ").waitFor();
  await due.getByText("主参加者がいません").waitFor();
  const all = due.getByLabel("すべて選ぶ", { exact: true });
  await all.check();
  expect(await due.getByLabel(/誰もいないを選ぶ/u).isChecked()).toBe(false);
  expect(await due.getByLabel(/この一覧を選ぶ/u).isChecked()).toBe(true);
  await all.uncheck();
  await due.getByLabel(/ほかのページを選ぶ/u).check();
  await due.getByLabel(/この一覧を選ぶ/u).check();
  await due.getByRole("button", { name: "選んだ2件を実施にする" }).click();
  const question = await answer("変える");
  expect(question).toContain("2件を実施にします");
  expect(question).toContain("次の1件は変えられない");
  await due.getByText("2件を変えました").waitFor();
  expect(await Promise.all(ids.map(statusOf))).toEqual([
    "実施",
    "実施",
    "予約",
  ]);
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
  expect(await Promise.all(ids.map(statusOf))).toEqual([
    "予約",
    "実施",
    "予約",
  ]);
});

test("ticked themes are marked for publishing, and a theme that somebody changed is not", async () => {
  const one = await addMeeting({ 開催日: "2024-03-28", テーマ: "印その一" });
  const two = await addMeeting({ 開催日: "2024-03-29", テーマ: "印その二" });
  await openList("meetings");
  const marks = await fold("掲載の印をまとめて");
  await marks.getByLabel(/印その一を選ぶ/u).check();
  await marks.getByLabel(/印その二を選ぶ/u).check();
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
  await marks.getByRole("button", { name: "元に戻す（1件）" }).click();
  await marks.getByText("1件を元に戻しました").waitFor();
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
  await openList("activities");
  const due = await fold("今日までの予約");
  await due.getByLabel(/終わった研修を選ぶ/u).check();
  await due.getByRole("button", { name: "選んだ1件を実施にする" }).click();
  await answer("変える");
  await due.getByText("1件を変えました").waitFor();
  expect((await system.stored("activities", id)).状態?.value).toBe("実施");
});
