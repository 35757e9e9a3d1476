import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
  recordedEvent,
  recordedEvents,
} from "./support/kintone-with-plugin";
import { addRecords, deploy } from "./support/record-apps";
import { waitUntil } from "../../../../test/support/wait-until";

const SHOW = "app.record.index.show";

describe("the record list", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;
  let list: string;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin();
    await addRecords(kintone.client, kintone.recordApp, 45);
    page = await kintone.browser.context.newPage();
    await logIn(page, kintone.kintone);
    list = `${kintone.kintone.url}/k/${kintone.recordApp}/`;
  });
  afterAll(() => kintone.close());
  beforeEach(() => page.goto("about:blank"));

  const ids = (event: { readonly [property: string]: unknown }): string[] =>
    (event.records as Record<string, { value: string }>[]).map(
      (record) => record.$id?.value ?? "",
    );

  it("fires index.show for a list view with its records, offset and size", async () => {
    await page.goto(list);
    const event = await recordedEvent(page, SHOW);
    expect(event).toMatchObject({
      appId: Number(kintone.recordApp),
      viewId: Number(kintone.views["一覧"]),
      viewName: "一覧",
      viewType: "list",
      date: null,
      offset: 0,
      size: 20,
    });
    expect(ids(event)).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index + 1)),
    );
    expect(await page.locator("tbody tr").count()).toBe(20);
  });

  it("fires again for the next page and for another order, without a new document", async () => {
    await page.goto(list);
    await recordedEvent(page, SHOW);
    await page.getByRole("button", { name: "次のページへ" }).first().click();
    await page.waitForSelector('tr[data-record="21"]');
    expect(await recordedEvent(page, SHOW)).toMatchObject({ offset: 20 });
    await page.getByRole("button", { name: "人数で並べ替える" }).click();
    await page.waitForSelector('tr[data-record="45"]');
    const events = (await recordedEvents(page)).filter(
      ({ type }) => type === SHOW,
    );
    // Two recorder plugins listen, each sees three displays.
    expect(events.map(({ offset }) => offset)).toEqual([0, 0, 20, 20, 0, 0]);
    expect(await page.evaluate("kintone.app.getQuery()")).toBe(
      "order by 人数 desc limit 20 offset 0",
    );
  });

  it("filters by the address's query and ignores its order and limit", async () => {
    const query = "人数 <= 3 order by 人数 desc limit 1";
    await page.goto(`${list}?${new URLSearchParams({ query }).toString()}`);
    expect(ids(await recordedEvent(page, SHOW))).toEqual(["1", "2", "3"]);
    expect(await page.evaluate("kintone.app.getQueryCondition()")).toBe(
      "人数 <= 3",
    );
  });

  it("builds a filter in the dialog and leads to its address", async () => {
    await page.goto(list);
    await recordedEvent(page, SHOW);
    await page.getByRole("button", { name: "絞り込む" }).click();
    await page.getByLabel("フィールド", { exact: true }).selectOption("区分");
    await page.getByLabel("値", { exact: true }).selectOption("勉強会");
    await page.getByRole("button", { name: "適用" }).click();
    await page.waitForURL(/query=/u);
    const event = await recordedEvent(page, SHOW);
    expect(ids(event).slice(0, 3)).toEqual(["2", "4", "6"]);
    expect(await page.evaluate("kintone.app.getQueryCondition()")).toBe(
      '区分 in ("勉強会")',
    );
  });

  it("takes filter and order from the chosen view", async () => {
    await page.goto(list);
    await page.getByLabel("一覧", { exact: true }).selectOption("面談のみ");
    await page.waitForURL(/view=/u);
    const event = await recordedEvent(page, SHOW);
    expect(event.viewName).toBe("面談のみ");
    expect(ids(event).slice(0, 2)).toEqual(["45", "43"]);
  });

  it("shows a custom view's HTML and gives it no records without a pager", async () => {
    await page.goto(`${list}?view=${kintone.views["まとめ"]}`);
    expect(await recordedEvent(page, SHOW)).toMatchObject({
      viewType: "custom",
      records: [],
      offset: 0,
      size: 0,
    });
    expect(await page.textContent("#summary-root")).toBe("ここにまとめ");
  });

  it("gives a custom view with a pager the records of its page", async () => {
    await page.goto(`${list}?view=${kintone.views["ページつき"]}#page=3`);
    const event = await recordedEvent(page, SHOW);
    expect(event).toMatchObject({ viewType: "custom", offset: 40, size: 20 });
    expect(ids(event)).toEqual(["41", "42", "43", "44", "45"]);
  });

  it("gives a calendar's records by day", async () => {
    await page.goto(`${list}?view=${kintone.views["予定表"]}#month=2022-04`);
    const event = await recordedEvent(page, SHOW);
    expect(event).toMatchObject({
      viewType: "calendar",
      date: "2022-04",
      offset: null,
      size: null,
    });
    const records = event.records as Record<string, unknown[]>;
    expect(records["2022-04-01"]).toHaveLength(2);
    expect(records["2022-04-30"]).toHaveLength(1);
  });

  it("lends plugins its spaces and cells, but not before the page is built", async () => {
    await page.goto(list);
    await recordedEvent(page, SHOW);
    expect(await page.evaluate("window.atLoad.headerSpace")).toBeNull();
    const found = await page.evaluate(`({
      menu: kintone.app.getHeaderMenuSpaceElement() instanceof HTMLElement,
      space: kintone.app.getHeaderSpaceElement() instanceof HTMLElement,
      subjects: kintone.app.getFieldElements("件名").map((cell) => cell.textContent).slice(0, 2),
      absent: kintone.app.getFieldElements("内容"),
      recordSpace: kintone.app.record.getSpaceElement("memo"),
      mobileSpace: kintone.mobile.app.getHeaderSpaceElement(),
      mobileId: kintone.mobile.app.getId(),
    })`);
    expect(found).toEqual({
      menu: true,
      space: true,
      subjects: ["件名 1", "件名 2"],
      absent: null,
      recordSpace: null,
      mobileSpace: null,
      mobileId: null,
    });
  });

  it("sets $PLUGIN_ID before each plugin's files and loads its styles", async () => {
    await page.goto(list);
    await recordedEvent(page, SHOW);
    expect(await page.evaluate("window.loadedPlugins")).toEqual(
      kintone.plugins.map(({ id }) => id),
    );
    expect(
      await page.evaluate(
        'getComputedStyle(document.documentElement).getPropertyValue("--recorder-style").trim()',
      ),
    ).toBe("loaded");
  });

  it("describes the shown view and all views", async () => {
    await page.goto(`${list}?view=${kintone.views["まとめ"]}`);
    await recordedEvent(page, SHOW);
    expect(await page.evaluate("kintone.app.getView()")).toEqual({
      type: "CUSTOM",
      name: "まとめ",
      id: kintone.views["まとめ"],
      html: '<div id="summary-root">ここにまとめ</div>',
      pager: false,
      device: "ANY",
      filterCond: "",
      sort: "レコード番号 asc",
    });
    const views = await page.evaluate(
      "kintone.app.getViews().then((views) => views.map(({ name }) => name))",
    );
    expect(views).toEqual([
      "一覧",
      "面談のみ",
      "まとめ",
      "ページつき",
      "予定表",
      "（すべて）",
    ]);
  });

  it("leads from a record to the next one of the list that it was opened from", async () => {
    const { recordApp, client } = kintone;
    const { ids: added } = await client.record.addRecords({
      app: recordApp,
      records: [7, 9, 8].map((count) => ({
        件名: { value: `順 ${count}` },
        区分: { value: "面談" },
        人数: { value: String(count * 1000) },
      })),
    });
    const view = kintone.views["面談のみ"] ?? "";
    await page.goto(
      `${list}?view=${view}&query=${encodeURIComponent('区分 in ("面談") and 人数 > 5000')}`,
    );
    await recordedEvent(page, "app.record.index.show");
    await page
      .locator(`tr[data-record="${added[2] ?? ""}"]`)
      .getByRole("link", { name: "レコードの詳細を表示する" })
      .click();
    await recordedEvent(page, "app.record.detail.show");
    // The view is sorted by the number of people, largest first: 9, 8, 7.
    await page.getByRole("link", { name: "次のレコードへ" }).click();
    await waitUntil(page, `kintone.app.record.getId() === ${added[0] ?? ""}`);
    expect(
      await page.getByRole("link", { name: "次のレコードへ" }).count(),
    ).toBe(0);
    await page.getByRole("link", { name: "前のレコードへ" }).click();
    await waitUntil(page, `kintone.app.record.getId() === ${added[2] ?? ""}`);
    await page.getByRole("link", { name: "一覧に戻る" }).click();
    const event = await recordedEvent(page, "app.record.index.show");
    expect(event).toMatchObject({ viewName: "面談のみ" });
    expect(event.records).toHaveLength(3);
    await client.record.deleteRecords({ app: recordApp, ids: added });
  });

  it("edits a row in place with its events and lets handlers change what is saved", async () => {
    await page.goto(list);
    await recordedEvent(page, SHOW);
    await page.evaluate(`window.onEvent = {
      "app.record.index.edit.submit": (event) => {
        event.record.区分.value = "面談";
        return Promise.resolve(event);
      },
    }`);
    const row = page.locator('tr[data-record="2"]');
    await row.getByRole("button", { name: "編集する" }).click();
    await row.getByLabel("件名").fill("書き換えた件名");
    await row.getByRole("button", { name: "保存" }).click();
    await recordedEvent(page, "app.record.index.edit.finish");
    const types = (await recordedEvents(page))
      .map(({ type }) => type)
      .filter((type) => type.includes("index.edit"));
    expect([...new Set(types)]).toEqual([
      "app.record.index.edit.show",
      "app.record.index.edit.change.件名",
      "app.record.index.edit.submit",
      "app.record.index.edit.submit.success",
      "app.record.index.edit.finish",
    ]);
    expect(
      await recordedEvent(page, "app.record.index.edit.change.件名"),
    ).toMatchObject({
      appId: kintone.recordApp,
      recordId: "2",
      changes: { field: { value: "書き換えた件名" }, row: null },
    });
    const { record } = await kintone.client.record.getRecord({
      app: kintone.recordApp,
      id: 2,
    });
    expect(record["件名"]?.value).toBe("書き換えた件名");
    expect(record["区分"]?.value).toBe("面談");
  });

  it("keeps a row open when a handler reports an error", async () => {
    await page.goto(list);
    await recordedEvent(page, SHOW);
    await page.evaluate(`window.onEvent = {
      "app.record.index.edit.submit": (event) => {
        event.record.件名.error = "件名を見直してください";
        return event;
      },
    }`);
    const row = page.locator('tr[data-record="3"]');
    await row.getByRole("button", { name: "編集する" }).click();
    await row.getByRole("button", { name: "保存" }).click();
    expect(await row.getByRole("alert").textContent()).toBe(
      "件名を見直してください",
    );
  });

  it("deletes a record unless a handler cancels it", async () => {
    await page.goto(list);
    await recordedEvent(page, SHOW);
    await page.evaluate(`window.onEvent = {
      "app.record.index.delete.submit": (event) => event.recordId !== 4 && event,
    }`);
    for (const id of ["4", "5"]) {
      await page
        .locator(`tr[data-record="${id}"]`)
        .getByRole("button", { name: "レコードを削除する" })
        .click();
      await page.getByRole("button", { name: "削除する", exact: true }).click();
      await waitUntil(
        page,
        (wanted) =>
          (
            globalThis as unknown as { recorded: { recordId?: unknown }[] }
          ).recorded.some(({ recordId }) => String(recordId) === wanted),
        id,
      );
    }
    await page.waitForSelector('tr[data-record="5"]', { state: "detached" });
    expect(await page.locator('tr[data-record="4"]').count()).toBe(1);
  });

  it("offers no writing to one who may only read", async () => {
    const { recordApp, client } = kintone;
    await client.app.updateAppAcl({
      app: recordApp,
      rights: [
        {
          entity: { type: "USER", code: "admin" },
          appEditable: true,
          recordViewable: true,
          recordAddable: true,
          recordEditable: true,
          recordDeletable: true,
          recordImportable: true,
          recordExportable: true,
        },
        {
          entity: { type: "GROUP", code: "everyone" },
          appEditable: false,
          recordViewable: true,
          recordAddable: false,
          recordEditable: false,
          recordDeletable: false,
          recordImportable: false,
          recordExportable: false,
        },
      ],
    });
    await deploy(client, recordApp);
    await logIn(page, kintone.kintone, "clerk");
    await page.goto(list);
    await recordedEvent(page, SHOW);
    expect(
      await page.getByRole("link", { name: "レコードを追加する" }).count(),
    ).toBe(0);
    expect(await page.getByRole("button", { name: "編集する" }).count()).toBe(
      0,
    );
    expect(await page.getByRole("link", { name: "アプリを設定" }).count()).toBe(
      0,
    );
  });
});
