import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
  recordedEvent,
  recordedEvents,
} from "./support/kintone-with-plugin";
import { deploy } from "./support/record-apps";
import { waitUntil } from "../../../../test/support/wait-until";

const user = (code: string) => ({ entity: { type: "USER", code } });

describe("process management on the pages of a record", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;
  let root: string;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin();
    const { client, recordApp: app } = kintone;
    await client.app.updateProcessManagement({
      app,
      enable: true,
      states: {
        下書き: { index: "0", assignee: { type: "ONE", entities: [] } },
        確認: {
          index: "1",
          assignee: {
            type: "ONE",
            entities: [user("admin"), user("clerk")],
          },
        },
        完了: { index: "2", assignee: { type: "ONE", entities: [] } },
      },
      actions: [
        { name: "提出する", from: "下書き", to: "確認" },
        { name: "終える", from: "確認", to: "完了" },
      ],
    } as never);
    await deploy(client, app);
    page = await kintone.browser.context.newPage();
    await logIn(page, kintone.kintone);
    root = `${kintone.kintone.url}/k`;
  });
  afterAll(() => kintone.close());

  const add = async (): Promise<string> => {
    const { id } = await kintone.client.record.addRecord({
      app: kintone.recordApp,
      record: { 件名: { value: "決裁" } },
    });
    return id;
  };
  const stored = async (id: string) => {
    const { record } = await kintone.client.record.getRecord({
      app: kintone.recordApp,
      id,
    });
    return {
      status: record["ステータス"]?.value,
      subject: record["件名"]?.value,
      assignees: record["作業者"]?.value,
    };
  };
  const open = async (id: string): Promise<void> => {
    await page.goto("about:blank");
    await page.goto(`${root}/${kintone.recordApp}/show#record=${id}`);
    await recordedEvent(page, "app.record.detail.show");
  };
  const act = async (name: string): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("button", { name: "実行" }).click();
  };

  it("runs an action for a chosen assignee, with its event, and shows the record anew", async () => {
    const id = await add();
    await open(id);
    await page.getByRole("button", { name: "提出する" }).click();
    await page.getByLabel("作業者").selectOption("clerk");
    await page.getByRole("button", { name: "実行" }).click();
    await page.waitForSelector("text=ステータス: 確認");
    expect(
      await recordedEvent(page, "app.record.detail.process.proceed"),
    ).toEqual({
      type: "app.record.detail.process.proceed",
      action: { value: "提出する" },
      status: { value: "下書き" },
      nextStatus: { value: "確認" },
      record: expect.objectContaining({
        ステータス: { type: "STATUS", value: "下書き" },
      }) as unknown,
    });
    const shows = (await recordedEvents(page)).filter(
      ({ type }) => type === "app.record.detail.show",
    );
    // Before and after the action, each recorded by both plugins.
    expect(shows).toHaveLength(2 * kintone.plugins.length);
    expect(await stored(id)).toMatchObject({
      status: "確認",
      assignees: [{ code: "clerk" }],
    });
    // It is somebody else's turn now.
    expect(await page.getByRole("button", { name: "終える" }).count()).toBe(0);
    expect(await page.evaluate("kintone.app.record.getAssignees()")).toEqual([
      { assignee: { code: "clerk", name: "記録 そうた" }, action: null },
    ]);
    expect(
      await page.evaluate("kintone.app.record.getStatusHistory()"),
    ).toMatchObject([{ status: "確認", assignees: [{ code: "clerk" }] }]);
  });

  it("stops an action on false or an error, and saves what a handler changed", async () => {
    const id = await add();
    await open(id);
    expect(
      await page.evaluate("kintone.app.record.getStatusActions()"),
    ).toMatchObject([
      {
        name: "提出する",
        nextStatus: {
          name: "確認",
          type: "ONE",
          assignees: [{ code: "admin" }, { code: "clerk" }],
        },
      },
    ]);
    await page.evaluate(
      `window.onEvent = { "app.record.detail.process.proceed": () => false }`,
    );
    await act("提出する");
    await waitUntil(
      page,
      `window.recorded.some(({ type }) => type.endsWith("proceed"))`,
    );
    await page.evaluate(
      `window.onEvent = { "app.record.detail.process.proceed": async (event) => ({ ...event, error: "まだ早い" }) }`,
    );
    await act("提出する");
    await page.waitForSelector("text=まだ早い");
    await page.evaluate(
      `window.onEvent = { "app.record.detail.process.proceed": () => "よし" }`,
    );
    await act("提出する");
    await page.waitForSelector("text=正しくない値が返されました");
    expect(await stored(id)).toMatchObject({ status: "下書き" });
    await page.evaluate(
      `window.onEvent = { "app.record.detail.process.proceed": (event) => { event.record.件名.value = "直した"; return event; } }`,
    );
    await act("提出する");
    await page.waitForSelector("text=ステータス: 確認");
    expect(await stored(id)).toMatchObject({
      status: "確認",
      subject: "直した",
      assignees: [{ code: "admin" }],
    });
    await page.evaluate("window.onEvent = {}");
    await act("終える");
    await page.waitForSelector("text=ステータス: 完了");
  });

  it("fires the mobile event on a phone", async () => {
    const id = await add();
    await page.goto("about:blank");
    await page.goto(`${root}/m/${kintone.recordApp}/show?record=${id}`);
    await recordedEvent(page, "mobile.app.record.detail.show");
    await act("提出する");
    expect(
      await recordedEvent(page, "mobile.app.record.detail.process.proceed"),
    ).toMatchObject({ action: { value: "提出する" } });
    await page.waitForSelector("text=ステータス: 確認");
    expect(
      await page.evaluate("kintone.app.record.getAssignees()"),
    ).toHaveLength(1);
  });

  it("puts other people in charge", async () => {
    const id = await add();
    await open(id);
    await act("提出する");
    await page.waitForSelector("text=ステータス: 確認");
    await page.getByRole("button", { name: "作業者を変更" }).click();
    const dialog = page.getByRole("dialog", { name: "作業者を変更" });
    expect(await dialog.getByLabel("システム 管理").isChecked()).toBe(true);
    await dialog.getByLabel("システム 管理").uncheck();
    await dialog.getByLabel("事務局 はるか").check();
    await dialog.getByRole("button", { name: "OK" }).click();
    await page.waitForSelector("text=作業者: 事務局 はるか");
    expect(await stored(id)).toMatchObject({
      status: "確認",
      assignees: [{ code: "secretary" }],
    });
    await page.evaluate(
      `kintone.app.record.showChangeAssigneeButton("HIDDEN")`,
    );
    expect(
      await page.getByRole("button", { name: "作業者を変更" }).count(),
    ).toBe(0);
  });

  it("offers the list of records whose turn it is", async () => {
    await page.goto(`${root}/${kintone.recordApp}/`);
    await recordedEvent(page, "app.record.index.show");
    expect(await page.evaluate("kintone.app.getView()")).toMatchObject({
      builtinType: "ASSIGNEE",
      name: "(作業者が自分)",
    });
  });
});
