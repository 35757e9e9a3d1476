import { afterAll, beforeAll, expect, test } from "vitest";
import type { FormSystem } from "../support/form-system";
import { openFormSystem } from "../support/form-system";
import { RecordForm } from "../support/record-form";

let system: FormSystem;
let form: RecordForm;

beforeAll(async () => {
  system = await openFormSystem({ width: 390, height: 844 });
  form = new RecordForm(system.page);
});

afterAll(() => system.close());

const address = (rest: string): string =>
  `${system.system.kintone.url}/k/m/${system.system.appIds.meetings}/${rest}`;

const openNew = async (): Promise<void> => {
  const { page, requests } = system;
  await page.goto(address("edit"));
  await form.input("開催日").waitFor();
  await page.waitForLoadState("networkidle");
  requests.length = 0;
};

test("opening a form on a phone sends nothing to other records", async () => {
  await openNew();
  await system.page.waitForTimeout(500);
  expect(system.requests).toEqual([]);
  const width = await system.page.evaluate(
    () => document.documentElement.scrollWidth,
  );
  expect(width).toBe(390);
});

test("a meeting entered on a phone: filled in, asked about once, saved", async () => {
  await openNew();
  await form.enter("開催日", "2023-09-26");
  await form.enter("開始時刻", "15:00");
  expect(await form.value("終了時刻")).toBe("16:00");
  await form.tick("補佐官", "宮崎光世");
  await form.lookUp("4016");
  const earlier = form.hints.getByRole("link", { name: /^2024-01-17 実施/u });
  await earlier.waitFor();
  expect(await earlier.getAttribute("href")).toContain("/k/m/");
  await form.save();
  await form.question.getByRole("button", { name: "このまま保存する" }).click();
  const id = await form.savedRecordId();
  const record = await system.stored("meetings", id);
  expect(record.年月?.value).toBe("2023-09");
});

test("errors stop saving on a phone too, each at its field", async () => {
  await openNew();
  await form.enter("開催日", "2024-01-30");
  await form.enter("開始時刻", "15:00");
  await form.enter("終了時刻", "14:00");
  await form.choose("状態", "実施");
  await form.tick("補佐官", "宮崎光世");
  await form.save();
  await expect.poll(() => form.sentenceAt("終了時刻")).toContain("前です");
  expect(await form.sentenceAt("参加区分")).toContain("主参加者がいません");
  expect(system.page.url()).toMatch(/\/edit$/u);
});

test("「続きのミーティング」 opens the next meeting on the phone", async () => {
  const { records } = await system.client.record.getRecords({
    app: system.system.appIds.meetings,
    query: '開催日 = "2023-06-07"',
  });
  await system.page.goto(
    address(`show?record=${String(records[0]?.$id?.value)}`),
  );
  await system.page.getByRole("button", { name: "続きのミーティング" }).click();
  await system.page.waitForURL(/\/k\/m\/\d+\/edit$/u);
  await expect.poll(() => form.value("氏名")).not.toBe("");
  expect(await form.value("職員番号")).toBe("4016");
});

test("searching and pasting people fit on a phone, opened and filled too", async () => {
  await openNew();
  const { hints } = form;
  await hints.getByText("まとめて貼り付ける").click();
  const text = hints.getByRole("textbox", { name: /1人1行/u });
  await text.fill("赤松曲子\n4001");
  await hints.getByRole("button", { name: "参加者の行に入れる" }).click();
  await hints.getByText("「赤松曲子」はどの人ですか。").waitFor();
  const beyond = await hints.evaluate((panel) => {
    const edge = Math.min(panel.getBoundingClientRect().right, innerWidth);
    return [...panel.querySelectorAll("*")]
      .filter((one) => one.getBoundingClientRect().right > edge + 0.5)
      .map(({ tagName, className }) => `${tagName}.${String(className)}`);
  });
  expect(beyond).toEqual([]);
});
