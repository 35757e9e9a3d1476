import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
} from "./support/kintone-with-plugin";
import { deploy } from "./support/record-apps";

interface Row {
  readonly id: string;
  readonly value: Record<string, { value: string }>;
}

/** What is stored: the name beside the key, and those of the rows. */
interface Names {
  readonly top: string;
  readonly rows: readonly string[];
}

describe("lookups of a form", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;
  let app: string;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin();
    app = await createMeetingApp(kintone);
    page = await kintone.browser.context.newPage();
    await logIn(page, kintone.kintone);
  });
  afterAll(() => kintone.close());

  const rename = (name: string) =>
    kintone.client.record.updateRecord({
      app: kintone.staffApp,
      updateKey: { field: "職員番号", value: "1001" },
      record: { 氏名: { value: name } },
    });

  /** A record that copied the old name, after the person got a new one. */
  const addMeeting = async (): Promise<string> => {
    await rename("旧姓");
    const { id } = await kintone.client.record.addRecord({
      app,
      record: {
        件名: { value: "会議" },
        番号: { value: "1001" },
        出席: {
          value: [
            { value: { 員番: { value: "1001" } } },
            { value: { 員番: { value: "1001" } } },
          ],
        },
      } as never,
    });
    await rename("新姓");
    return id;
  };

  const edit = async (id: string): Promise<void> => {
    await page.goto("about:blank");
    await page.goto(
      `${kintone.kintone.url}/k/${app}/show#record=${id}&mode=edit`,
    );
    await field("件名").waitFor();
  };
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const save = async (): Promise<void> => {
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByRole("link", { name: "レコードを編集する" }).waitFor();
  };
  const names = async (id: string): Promise<Names> => {
    const { record } = await kintone.client.record.getRecord({ app, id });
    const rows = record["出席"]?.value as Row[];
    return {
      top: record["氏名"]?.value as string,
      rows: rows.map(({ value }) => value["員名"]?.value ?? ""),
    };
  };

  it("keep what they copied when a form is saved without touching them", async () => {
    const id = await addMeeting();
    await edit(id);
    await field("件名").fill("別の件名");
    await save();
    expect(await names(id)).toEqual({ top: "旧姓", rows: ["旧姓", "旧姓"] });
  });

  it("copy anew where 取得 is pressed, and nowhere else", async () => {
    const id = await addMeeting();
    await edit(id);
    // The buttons stand in the order of the form: the top, then each row.
    await page.getByRole("button", { name: "取得" }).nth(2).click();
    await expect.poll(() => field("員名").nth(1).inputValue()).toBe("新姓");
    await save();
    expect(await names(id)).toEqual({ top: "旧姓", rows: ["旧姓", "新姓"] });
  });

  it("copy anew for another key, and for a row that is new", async () => {
    const id = await addMeeting();
    await edit(id);
    await field("番号").fill("1002");
    await page.getByRole("button", { name: "取得" }).first().click();
    await expect.poll(() => field("氏名").inputValue()).toBe("若葉 つぎこ");
    await page.getByRole("button", { name: "行を追加する" }).last().click();
    await field("員番").nth(2).fill("1001");
    await page.getByRole("button", { name: "取得" }).nth(3).click();
    await expect.poll(() => field("員名").nth(2).inputValue()).toBe("新姓");
    await save();
    expect(await names(id)).toEqual({
      top: "若葉 つぎこ",
      rows: ["旧姓", "旧姓", "新姓"],
    });
  });

  it("are cleared by record.set() whatever it says of their copies", async () => {
    const id = await addMeeting();
    await edit(id);
    await page.evaluate(`(() => {
      const data = kintone.app.record.get();
      data.record.番号.lookup = "CLEAR";
      data.record.出席.value[1].value.員番.lookup = "CLEAR";
      kintone.app.record.set(data);
    })()`);
    expect(await field("番号").inputValue()).toBe("");
    expect(await field("氏名").inputValue()).toBe("");
    expect(await field("員番").first().inputValue()).toBe("1001");
    expect(await field("員番").nth(1).inputValue()).toBe("");
    await save();
    expect(await names(id)).toEqual({ top: "", rows: ["旧姓", ""] });
  });
});

async function createMeetingApp({
  client,
  staffApp,
}: KintoneWithPlugin): Promise<string> {
  const text = (code: string, more: object = {}) => ({
    [code]: { type: "SINGLE_LINE_TEXT", code, label: code, ...more },
  });
  const lookup = (field: string) => ({
    lookup: {
      relatedApp: { app: staffApp },
      relatedKeyField: "職員番号",
      fieldMappings: [{ field, relatedField: "氏名" }],
      lookupPickerFields: [],
      filterCond: "",
      sort: "職員番号 asc",
    },
  });
  const { app } = await client.app.addApp({ name: "会議" });
  await client.app.addFormFields({
    app,
    properties: {
      ...text("件名"),
      ...text("番号", lookup("氏名")),
      ...text("氏名"),
      出席: {
        type: "SUBTABLE",
        code: "出席",
        label: "出席",
        fields: { ...text("員番", lookup("員名")), ...text("員名") },
      },
    } as never,
  });
  await deploy(client, app);
  return app;
}
