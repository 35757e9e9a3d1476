import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { axeProblems } from "../../support/axe";
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
  const { page, requests } = system;
  await page.goto(
    `${system.system.kintone.url}/k/${system.system.appIds.meetings}/edit`,
  );
  await form.field("開催日").waitFor();
  await page.waitForLoadState("networkidle");
  requests.length = 0;
};

const tomorrow = (): string =>
  new Date(Date.now() + (24 + 9) * 3_600_000).toISOString().slice(0, 10);

const yearAgo = (): string =>
  new Date(Date.now() - 365 * 24 * 3_600_000).toISOString().slice(0, 10);

beforeEach(async () => {
  await system.page.unrouteAll();
});

test("opening a form sends nothing to other records and says first what is missing", async () => {
  await openNew();
  await form.hints
    .getByText("保存するには、開催日、補佐官を入力してください")
    .waitFor();
  expect(system.requests).toEqual([]);
  expect(await form.hints.innerText()).toContain("主参加者も入力");
  await form.tick("補佐官", "石原弘子");
  await form.enter("開催日", "2024-01-19");
  await form.hints.getByText("主参加者が空欄です").waitFor();
  expect(await axeProblems(system.page, ".nendo-form-panel")).toEqual([]);
});

test("no field moves for what the hints say, and whoever folds them finds them folded again", async () => {
  await openNew();
  const placeOf = async () => (await form.input("開催日").boundingBox())?.y;
  await form.hints.getByText("保存するには").waitFor();
  const toCome = form.hints.getByText("主参加者を入れると");
  expect(await toCome.isVisible()).toBe(true);
  const before = await placeOf();
  await form.enter("開催日", "2023-06-13");
  await form.lookUp("4016");
  await form.hints.getByText("議会会期中").waitFor();
  expect(await placeOf()).toBe(before);
  expect(await toCome.isVisible()).toBe(false);
  await form.hints.getByRole("button", { name: "たたむ" }).click();
  expect(await form.hints.getByText("議会会期中").isVisible()).toBe(false);
  await openNew();
  await form.hints.getByRole("button", { name: "ひらく" }).click();
  await form.hints.getByText("保存するには").waitFor();
});

test("people are found by a part of the name, and their rank and division of the day come along", async () => {
  await openNew();
  const { page } = system;
  await form.enter("開催日", "2023-03-10");
  await form.choose("状態", "実施");
  await form.hints.getByLabel("職員をさがす").fill("天野");
  const candidates = form.hints.getByRole("listbox");
  await candidates.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => form.value("氏名")).toBe("天野 大地");
  await expect.poll(() => form.value("役職")).toBe("特別職");
  expect(await form.value("職員番号")).toBe("1001");
  expect(await form.value("参加区分")).toBe("主参加者");
  await form.hints.getByText("まとめて貼り付ける").click();
  await form.hints
    .getByRole("textbox", { name: /1人1行/u })
    .fill("4001\n赤松典子、1001\n市民 花子\n9999");
  await form.hints.getByRole("button", { name: "参加者の行に入れる" }).click();
  await expect.poll(() => form.value("氏名", 2)).toBe("赤松 典子");
  expect(await form.value("参加区分", 2)).toBe("同席者");
  await expect.poll(() => form.value("役職", 2)).not.toBe("");
  const said = await form.hints.innerText();
  expect(said).toContain("すでに参加者にいます：1001");
  expect(said).toContain("名簿に見つかりません：9999");
  expect(said).toContain("入れていません：市民 花子");
  await form.tick("補佐官", "石原弘子");
  await form.save();
  const record = await system.stored("meetings", await form.savedRecordId());
  const rows = JSON.stringify(record.参加者?.value);
  for (const code of ["1001", "4001", "3002"]) expect(rows).toContain(code);
});

test("a meeting entered by keyboard alone gets end time, roles, fiscal year and month", async () => {
  await openNew();
  const { page } = system;
  const { keyboard } = page;
  await form.input("開催日").focus();
  await form.input("開催日").fill("2024-01-09");
  await form.input("開始時刻").focus();
  await form.input("開始時刻").fill("13:30");
  await form.input("状態").focus();
  await form.choose("状態", "実施");
  await form.field("補佐官").getByLabel("宮崎光世").focus();
  await keyboard.press("Space");
  await form.input("職員番号").focus();
  await keyboard.type("4016");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect.poll(() => form.value("氏名")).not.toBe("");
  await page.getByRole("button", { name: "行を追加する" }).focus();
  await keyboard.press("Enter");
  await form.input("職員番号", 1).focus();
  await keyboard.type("4018");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await expect.poll(() => form.value("氏名", 1)).not.toBe("");
  expect(await form.value("終了時刻")).toBe("14:30");
  expect(await form.value("参加区分")).toBe("主参加者");
  expect(await form.value("参加区分", 1)).toBe("同席者");
  await page.getByRole("button", { name: "保存", exact: true }).focus();
  await keyboard.press("Enter");
  const record = await system.stored("meetings", await form.savedRecordId());
  expect(record.年度?.value).toBe("2023");
  expect(record.年月?.value).toBe("2024-01");
});

test("a date that changes takes fiscal year and month along, a typed end time stays", async () => {
  await openNew();
  await form.enter("開催日", "2024-03-31");
  await form.enter("開始時刻", "10:00");
  expect(await form.value("年度")).toBe("2023");
  await form.enter("開催日", "2024-04-01");
  expect(await form.value("年度")).toBe("2024");
  expect(await form.value("年月")).toBe("2024-04");
  await form.enter("終了時刻", "11:45");
  await form.enter("開始時刻", "10:30");
  expect(await form.value("終了時刻")).toBe("11:45");
});

test("the council session, the slots of the month and the person's meetings stand beside", async () => {
  await openNew();
  await form.enter("開催日", "2023-06-13");
  await form.lookUp("4016");
  const hints = form.hints;
  await hints.getByText("議会会期中").waitFor();
  expect(await hints.innerText()).toContain("8枠のうち");
  const earlier = hints.getByRole("link", { name: /^2023-09-26 実施/u });
  await earlier.waitFor();
  expect(await earlier.getAttribute("href")).toMatch(
    new RegExp(`/k/${system.system.appIds.meetings}/show#record=\\d+$`, "u"),
  );
});

test("the same person, adviser and day asks before saving, with a link to the other record", async () => {
  await openNew();
  await form.enter("開催日", "2023-09-26");
  await form.tick("補佐官", "宮崎光世");
  await form.lookUp("4016");
  await expect
    .poll(() => form.sentenceAt("開催日"))
    .toContain("すでにあります");
  expect(
    await form.hints.getByRole("link", { name: /^記録番号/u }).count(),
  ).toBe(1);
  await form.save();
  await form.question.getByText("状態が「予約」です").waitFor();
  await form.question.getByRole("button", { name: "戻って直す" }).click();
  expect(await form.sentenceAt("開催日")).toContain("【確認】");
  expect(await form.sentenceAt("状態")).toContain("【確認】");
  await form.choose("状態", "実施");
  await expect.poll(() => form.sentenceAt("状態")).toBe("");
  expect(system.page.url()).toMatch(/\/edit$/u);
  await form.save();
  await form.question.getByRole("button", { name: "このまま保存する" }).click();
  expect(await form.savedRecordId()).not.toBe("");
});

test("two principals, a person twice and an end before the start stop saving, each at its field", async () => {
  await openNew();
  await form.enter("開催日", "2024-01-16");
  await form.choose("状態", "実施");
  await form.enter("開始時刻", "10:00");
  await form.enter("終了時刻", "09:00");
  expect(await form.sentenceAt("終了時刻")).toContain("開始時刻より前");
  await form.tick("補佐官", "石原弘子");
  await form.lookUp("4001");
  await form.addRow();
  await form.lookUp("4001", 1);
  await form.choose("参加区分", "主参加者", 1);
  await form.save();
  await expect
    .poll(() => form.sentenceAt("参加区分", 1))
    .toContain("2人います");
  expect(await form.sentenceAt("職員番号", 1)).toContain("2回入力");
  expect(system.page.url()).toMatch(/\/edit$/u);
  await form.enter("終了時刻", "11:00");
  await system.page
    .getByRole("button", { name: "この行を削除する" })
    .nth(1)
    .click();
  await form.save();
  expect(await form.savedRecordId()).not.toBe("");
});

test("a meeting of tomorrow can't have been held, one without a principal neither", async () => {
  await openNew();
  await form.choose("状態", "実施");
  await form.enter("開催日", tomorrow());
  expect(await form.sentenceAt("開催日")).toContain("「実施」にできません");
  await form.tick("補佐官", "石原弘子");
  await form.save();
  await expect
    .poll(() => form.sentenceAt("参加区分"))
    .toContain("主参加者がいません");
  expect(system.page.url()).toMatch(/\/edit$/u);
});

test("the only adviser in office is entered, one who left is asked about", async () => {
  const { client } = system;
  const app = system.system.appIds.advisers;
  const { records } = await client.record.getRecords({
    app,
    query: '氏名 = "宮崎光世"',
  });
  await client.record.updateRecord({
    app,
    id: String(records[0]?.$id?.value),
    record: { 登用終了日: { value: "" } },
  });
  await openNew();
  await form.enter("開催日", "2025-06-10");
  await expect
    .poll(() => form.field("補佐官").getByLabel("宮崎光世").isChecked())
    .toBe(true);
  await form.tick("補佐官", "石原弘子");
  await expect
    .poll(() => form.sentenceAt("開催日"))
    .toContain("登用期間の外の日付です（石原弘子");
});

test("when kintone answers nothing the form says so and saves", async () => {
  await openNew();
  const { page } = system;
  const { appIds } = system.system;
  await form.lookUp("4016");
  await page.waitForLoadState("networkidle");
  await page.route(
    (url) =>
      url.pathname === "/k/v1/records.json" &&
      [appIds.advisers, appIds.meetings].includes(
        url.searchParams.get("app") ?? "",
      ),
    (route) => route.abort(),
  );
  await form.enter("開催日", "2024-01-23");
  await form.choose("状態", "実施");
  await form.hints.getByText("読み込めませんでした").waitFor();
  await form.tick("補佐官", "石原弘子");
  await form.save();
  expect(await form.savedRecordId()).not.toBe("");
});

test("a copy of a record takes its fiscal year along to the new date", async () => {
  const { page } = system;
  const { kintone, appIds } = system.system;
  const { id } = await system.client.record.addRecord({
    app: appIds.meetings,
    record: {
      開催日: { value: "2023-07-05" },
      補佐官: { value: ["宮崎光世"] },
      年度: { value: "2023" },
      年月: { value: "2023-07" },
    },
  });
  await page.goto(`${kintone.url}/k/${appIds.meetings}/edit?reuse=${id}`);
  await form.input("開催日").waitFor();
  await page.waitForLoadState("networkidle");
  await form.enter("開催日", "2024-07-05");
  expect(await form.value("年度")).toBe("2024");
  expect(await form.value("年月")).toBe("2024-07");
});

test("rows added one after another to a blank form: the first is the principal, all others companions", async () => {
  await openNew();
  await form.addRow();
  await form.addRow(1);
  const roles = () =>
    Promise.all([0, 1, 2].map((row) => form.value("参加区分", row)));
  expect(await roles()).toEqual(["主参加者", "同席者", "同席者"]);
  await form.addRow(0);
  expect(await roles()).toEqual(["主参加者", "同席者", "同席者"]);
  expect(await form.value("参加区分", 3)).toBe("同席者");
});

test("a start that passes the end takes it along, and the record is saved", async () => {
  await openNew();
  await form.enter("開催日", "2024-01-17");
  await form.choose("状態", "実施");
  await form.enter("開始時刻", "10:00");
  await form.enter("終了時刻", "11:30");
  await form.enter("開始時刻", "14:00");
  expect(await form.value("終了時刻")).toBe("15:30");
  await form.tick("補佐官", "石原弘子");
  await form.lookUp("4002");
  await form.save();
  const id = await form.savedRecordId();
  const { kintone, appIds } = system.system;
  await system.page.goto(
    `${kintone.url}/k/${appIds.meetings}/show#record=${id}&mode=edit`,
  );
  await form.input("開始時刻").waitFor();
  await form.enter("開始時刻", "16:00");
  expect(await form.value("終了時刻")).toBe("17:30");
  await form.save();
  await form.savedRecordId();
  expect((await system.stored("meetings", id)).終了時刻?.value).toBe("17:30");
});

test("an empty form is not asked about: kintone says what it requires", async () => {
  await openNew();
  await form.save();
  await system.page.waitForTimeout(500);
  expect(await form.question.count()).toBe(0);
  expect(system.page.url()).toMatch(/\/edit$/u);
  await form.enter("開催日", "2024-01-18");
  await form.tick("補佐官", "石原弘子");
  await form.save();
  await form.question.waitFor();
  expect(await form.question.innerText()).toContain("主参加者がいません");
  expect(await form.question.innerText()).toContain(
    "正しければ「このまま保存する」",
  );
  await form.question.getByRole("button", { name: "戻って直す" }).click();
});

test("division and rank are those of the meeting's day, from the history of the staff app", async () => {
  await openNew();
  await form.enter("開催日", "2023-03-10");
  await form.lookUp("4001");
  await expect.poll(() => form.value("役職")).toBe("課長級");
  expect(await form.value("所属")).toBe("管財課");
  await form.enter("開催日", "2023-05-10");
  await form.choose("状態", "実施");
  await expect.poll(() => form.value("役職")).toBe("室長、次長級");
  expect(await form.value("所属")).toBe("資産活用室");
  await form.choose("役職", "課長級");
  await expect
    .poll(() => form.sentenceAt("役職"))
    .toContain("この日の役職は「室長、次長級」です");
  await form.lookUp("4002");
  await expect.poll(() => form.value("氏名")).not.toContain("石清水");
  await expect.poll(() => form.sentenceAt("役職")).toBe("");
  await form.tick("補佐官", "石原弘子");
  await form.save();
  const record = await system.stored("meetings", await form.savedRecordId());
  expect(JSON.stringify(record.参加者?.value)).toContain("課長級");
});

test("a copy of a record takes the person's rank of its own day, not the one of then", async () => {
  const { page } = system;
  const { kintone, appIds } = system.system;
  const { id } = await system.client.record.addRecord({
    app: appIds.meetings,
    record: {
      開催日: { value: "2022-12-14" },
      テーマの掲載: { value: ["掲載する"] },
      補佐官: { value: ["宮崎光世"] },
      参加者: {
        value: [
          {
            value: {
              職員番号: { value: "4006" },
              所属: { value: "子育て支援課" },
              役職: { value: "課長級" },
              参加区分: { value: "主参加者" },
            },
          },
        ],
      },
    },
  });
  await page.goto(`${kintone.url}/k/${appIds.meetings}/edit?reuse=${id}`);
  await form.input("開催日").waitFor();
  await page.waitForLoadState("networkidle");
  expect(
    await form.field("テーマの掲載").getByRole("checkbox").isChecked(),
  ).toBe(false);
  await form.enter("開催日", "2023-06-14");
  await expect.poll(() => form.value("役職")).toBe("室長、次長級");
  expect(await form.value("所属")).toBe("子育て支援室");
});

test("a kintone without dialogs saves what it can't ask about", async () => {
  await openNew();
  await form.enter("開催日", "2023-09-26");
  await form.tick("補佐官", "宮崎光世");
  await form.lookUp("4016");
  await expect
    .poll(() => form.sentenceAt("開催日"))
    .toContain("すでにあります");
  await system.page.evaluate("delete kintone.showConfirmDialog");
  await form.save();
  expect(await form.savedRecordId()).not.toBe("");
});

test("handlers of others on the same events keep working", async () => {
  await openNew();
  await system.page.evaluate(`
    kintone.events.on("app.record.create.change.開始時刻", (event) => {
      event.record.テーマ.value = "ほかのプラグイン";
      return event;
    });
    kintone.events.on("app.record.create.submit", (event) => {
      event.record.内容.value = "送信のとき";
      return event;
    });
  `);
  await form.enter("開催日", "2024-02-06");
  await form.choose("状態", "実施");
  await form.enter("開始時刻", "09:00");
  expect(await form.value("終了時刻")).toBe("10:00");
  expect(await form.value("テーマ")).toBe("ほかのプラグイン");
  await form.tick("補佐官", "阪上恵理");
  await form.lookUp("4016");
  await form.save();
  const record = await system.stored("meetings", await form.savedRecordId());
  expect(record.内容?.value).toBe("送信のとき");
  expect(record.年度?.value).toBe("2023");
});

test("editing a stored meeting asks nothing for its theme, and offers hints on demand", async () => {
  const { page, requests } = system;
  const { kintone, appIds } = system.system;
  const { records } = await system.client.record.getRecords({
    app: appIds.meetings,
    query: '開催日 = "2023-06-07"',
  });
  const id = String(records[0]?.$id?.value);
  await page.goto(
    `${kintone.url}/k/${appIds.meetings}/show#record=${id}&mode=edit`,
  );
  await form.input("テーマ").waitFor();
  await page.waitForLoadState("networkidle");
  requests.length = 0;
  expect(await form.value("年度")).toBe("2023");
  await form.enter("テーマ", "広報チームの動かし方（続き）");
  await page.waitForTimeout(300);
  expect(requests).toEqual([]);
  await form.hints.getByRole("button", { name: "手がかりを表示する" }).click();
  await form.hints.getByText("ほかのミーティング（").waitFor();
  await form.save();
  await form.savedRecordId();
  expect((await system.stored("meetings", id)).テーマ?.value).toBe(
    "広報チームの動かし方（続き）",
  );
});

test("a day about a year before today is asked about while it is entered", async () => {
  await openNew();
  await form.enter("開催日", yearAgo());
  await form
    .field("開催日")
    .getByText("日付が今日のおよそ1年前です。年が1年違うとき")
    .waitFor();
  await form.enter("開催日", "2024-01-19");
  await form
    .field("開催日")
    .getByText("日付が今日のおよそ1年前です")
    .waitFor({ state: "detached" });
});
