import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
  recordedEvent,
  recordedEvents,
} from "./support/kintone-with-plugin";
import { waitUntil } from "../../../../test/support/wait-until";

type Cells = Record<string, { value: unknown }>;

describe("the pages of one record", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;
  let root: string;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin();
    page = await kintone.browser.context.newPage();
    await logIn(page, kintone.kintone);
    root = `${kintone.kintone.url}/k/${kintone.recordApp}`;
  });
  afterAll(() => kintone.close());
  beforeEach(() => page.goto("about:blank"));

  const save = () => page.getByRole("button", { name: "保存" }).click();
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const onEvent = (handlers: string) =>
    page.evaluate(`window.onEvent = ${handlers}`);
  const stored = async (id: number | string): Promise<Cells> => {
    const { record } = await kintone.client.record.getRecord({
      app: kintone.recordApp,
      id,
    });
    return record as Cells;
  };
  const openCreate = async (): Promise<void> => {
    await page.goto(`${root}/edit`);
    await recordedEvent(page, "app.record.create.show");
  };
  const addRecord = async (record: object): Promise<string> => {
    const { id } = await kintone.client.record.addRecord({
      app: kintone.recordApp,
      record: record as never,
    });
    return id;
  };

  it("creates a record with a table, a lookup and an attachment and shows it", async () => {
    await openCreate();
    await field("件名").fill("契約の相談");
    await field("区分").selectOption("面談");
    await page.getByLabel("土木").check();
    await field("人数").fill("3");
    await field("登録時刻").fill("2022-05-10T09:30");
    await field("相手番号").fill("1002");
    await page.getByRole("button", { name: "取得" }).click();
    await waitUntil(
      page,
      `document.querySelector('[aria-label="相手氏名"]').value === "若葉 つぎこ"`,
    );
    await field("品名").fill("要項");
    await field("数量").fill("2");
    await page.getByRole("button", { name: "行を追加する" }).click();
    await field("品名").nth(1).fill("仕様書");
    await page.setInputFiles('input[type="file"]', {
      name: "資料.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("会議の資料"),
    });
    await page.waitForSelector("text=資料.txt");
    await save();
    await page.waitForURL(/show#record=\d+/u);
    const shown = await recordedEvent(page, "app.record.detail.show");
    const id = String(shown.recordId);
    const record = await stored(id);
    expect(record["件名"]?.value).toBe("契約の相談");
    expect(record["所属"]?.value).toEqual(["土木"]);
    expect(record["登録時刻"]?.value).toBe("2022-05-10T00:30:00Z");
    expect(record["相手氏名"]?.value).toBe("若葉 つぎこ");
    expect(record["資料"]?.value).toMatchObject([{ name: "資料.txt" }]);
    expect(
      (record["明細"]?.value as { value: Cells }[]).map(
        (row) => row.value["品名"]?.value,
      ),
    ).toEqual(["要項", "仕様書"]);
    expect(await page.textContent('[data-field="人数"]')).toContain("3名");
    expect(await page.textContent('[data-field="登録時刻"]')).toContain(
      "2022-05-10 09:30",
    );
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "資料.txt" }).click();
    expect((await download).suggestedFilename()).toBe("資料.txt");
  });

  it("gives the create events the record of the form and a text id at the end", async () => {
    await openCreate();
    expect(await recordedEvent(page, "app.record.create.show")).toMatchObject({
      appId: Number(kintone.recordApp),
      reuse: false,
      record: {
        件名: { type: "SINGLE_LINE_TEXT", value: "" },
        明細: { type: "SUBTABLE", value: [{ id: null }] },
      },
    });
    await onEvent(`{
      "app.record.create.submit.success": (event) => {
        sessionStorage.setItem("success", JSON.stringify(event));
        event.url = "/k/";
        return Promise.resolve(event);
      },
    }`);
    await field("件名").fill("移動先つき");
    await save();
    await page.waitForURL(`${kintone.kintone.url}/k/`);
    const success = JSON.parse(
      await page.evaluate(`sessionStorage.getItem("success")`),
    ) as { recordId: string; record: Cells };
    expect(success.recordId).toMatch(/^\d+$/u);
    expect(success.record["件名"]?.value).toBe("移動先つき");
  });

  it("applies what a show handler returns: values, errors and disabled fields", async () => {
    const own = await kintone.browser.context.newPage();
    await own.addInitScript(`window.onEvent = {
      "app.record.create.show": async (event) => {
        event.record.件名.value = "下書き";
        event.record.区分.error = "区分を選んでください";
        event.record.人数.disabled = true;
        event.record.相手番号.value = "1001";
        event.record.相手番号.lookup = true;
        return event;
      },
    }`);
    await own.goto(`${root}/edit`);
    await waitUntil(
      own,
      `document.querySelector('[aria-label="相手氏名"]')?.value === "青空 いちろう"`,
    );
    expect(await own.getByLabel("件名", { exact: true }).inputValue()).toBe(
      "下書き",
    );
    expect(await own.textContent('[data-field="区分"] [role="alert"]')).toBe(
      "区分を選んでください",
    );
    expect(await own.getByLabel("人数", { exact: true }).isDisabled()).toBe(
      true,
    );
    await own.close();
  });

  it("fires change events, applies their values and tells rows of tables", async () => {
    await openCreate();
    await onEvent(`{
      "app.record.create.change.区分": (event) => {
        event.record.件名.value = event.changes.field.value + "の記録";
        return event;
      },
    }`);
    await field("区分").selectOption("勉強会");
    expect(await field("件名").inputValue()).toBe("勉強会の記録");
    // The handler's own change of another field fires that field's event.
    expect(
      await recordedEvent(page, "app.record.create.change.件名"),
    ).toMatchObject({
      changes: { field: { value: "勉強会の記録" }, row: null },
    });
    await field("数量").fill("5");
    await field("数量").blur();
    expect(
      await recordedEvent(page, "app.record.create.change.数量"),
    ).toMatchObject({
      changes: {
        field: { value: "5" },
        row: { value: { 数量: { value: "5" } } },
      },
    });
    await page.getByRole("button", { name: "行を追加する" }).click();
    expect(
      await recordedEvent(page, "app.record.create.change.明細"),
    ).toMatchObject({ changes: { row: { id: null } } });
    await page.getByRole("button", { name: "この行を削除する" }).last().click();
    expect(
      await recordedEvent(page, "app.record.create.change.明細"),
    ).toMatchObject({ changes: { row: null } });
  });

  it("calculates while the form is filled and tells of calculated text", async () => {
    await openCreate();
    await field("人数").fill("3");
    await field("数量").fill("4");
    await field("数量").blur();
    await waitUntil(
      page,
      `document.querySelector('[data-field="延べ人数"]').textContent.includes("12")`,
    );
    await field("区分").selectOption("面談");
    await field("件名").fill("契約");
    await field("件名").blur();
    await waitUntil(
      page,
      `window.recorded.at(-1)?.changes?.field.value === "面談：契約"`,
    );
    expect(
      await page.evaluate("kintone.app.record.get().record.延べ人数.value"),
    ).toBe("12");
  });

  it("refuses promises in change events", async () => {
    await openCreate();
    await onEvent(`{
      "app.record.create.change.区分": async (event) => {
        event.record.件名.value = "反映されない";
        return event;
      },
    }`);
    await field("区分").selectOption("面談");
    expect(await page.textContent('[role="alert"]:visible')).toContain(
      "「Thenable」",
    );
    expect(await field("件名").inputValue()).toBe("");
  });

  it("cancels a submit on errors of handlers and keeps what was typed", async () => {
    await openCreate();
    await onEvent(`{
      "app.record.create.submit": (event) => {
        event.record.件名.error = "短すぎます";
        event.record.明細.value[0].value.数量.error = "数量を入れてください";
        event.error = "入力を見直してください";
        return event;
      },
    }`);
    await field("件名").fill("あ");
    await save();
    await page.waitForSelector("text=入力を見直してください");
    expect(await page.textContent('[data-field="件名"] [role="alert"]')).toBe(
      "短すぎます",
    );
    expect(await page.textContent('[data-field="数量"] [role="alert"]')).toBe(
      "数量を入れてください",
    );
    expect(await field("件名").inputValue()).toBe("あ");
    await onEvent(`{ "app.record.create.submit": () => false }`);
    await save();
    await page.waitForTimeout(200);
    expect(page.url()).toBe(`${root}/edit`);
  });

  it("hides attachments and marks what is no number in submit events", async () => {
    await openCreate();
    await onEvent(`{ "app.record.create.submit": () => false }`);
    await field("人数").fill("三人");
    await page.setInputFiles('input[type="file"]', {
      name: "資料.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("会議の資料"),
    });
    await page.waitForSelector("text=資料.txt");
    await save();
    expect(await recordedEvent(page, "app.record.create.submit")).toMatchObject(
      {
        record: {
          人数: { type: "NUMBER", value: "#INVALID!" },
          資料: { type: "FILE", value: [] },
        },
      },
    );
  });

  it("shows the service's messages at the fields they belong to", async () => {
    await openCreate();
    await field("人数").fill("三人");
    await save();
    await page.waitForSelector("text=入力内容が正しくありません。");
    expect(await page.textContent('[data-field="件名"] [role="alert"]')).toBe(
      "必須です。",
    );
    expect(await page.textContent('[data-field="人数"] [role="alert"]')).toBe(
      "数字でなければなりません。",
    );
  });

  it("asks which record a lookup means and refuses a key that was not fetched", async () => {
    await openCreate();
    await field("件名").fill("候補から選ぶ");
    await field("相手番号").fill("9999");
    await save();
    await page.waitForSelector("text=［取得］を押して");
    await field("相手番号").fill("");
    await page.getByRole("button", { name: "取得" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("若葉 つぎこ").waitFor();
    await dialog.getByRole("button", { name: "選択" }).first().click();
    await waitUntil(
      page,
      `document.querySelector('[aria-label="相手番号"]').value === "1001"`,
    );
    expect(await field("相手氏名").inputValue()).toBe("青空 いちろう");
    await page.getByRole("button", { name: "クリア" }).click();
    expect(await field("相手氏名").inputValue()).toBe("");
  });

  it("edits a record in the same document, keeping the rows' ids", async () => {
    const id = await addRecord({
      件名: { value: "編集前" },
      明細: { value: [{ value: { 品名: { value: "一行目" } } }] },
    });
    const before = await stored(id);
    await page.goto(`${root}/show#record=${id}`);
    await recordedEvent(page, "app.record.detail.show");
    await page.evaluate("window.sameDocument = true");
    await page.getByRole("link", { name: "レコードを編集する" }).click();
    expect(await recordedEvent(page, "app.record.edit.show")).toMatchObject({
      recordId: Number(id),
      record: { 件名: { value: "編集前" }, $id: { value: id } },
    });
    await field("件名").fill("編集後");
    await save();
    expect(
      await recordedEvent(page, "app.record.edit.submit.success"),
    ).toMatchObject({ recordId: id, record: { 件名: { value: "編集後" } } });
    await waitUntil(
      page,
      `document.querySelector('[data-field="件名"]')?.textContent.includes("編集後")`,
    );
    expect(await page.evaluate("window.sameDocument")).toBe(true);
    expect(page.url()).toBe(`${root}/show#record=${id}`);
    const after = await stored(id);
    const rowId = (record: Cells) =>
      (record["明細"]?.value as { id: string }[])[0]?.id;
    expect(rowId(after)).toBe(rowId(before));
    expect(after.$revision?.value).toBe("2");
  });

  it("asks before a form with changes is left, and not before one without", async () => {
    const id = await addRecord({ 件名: { value: "そのまま" } });
    const own = await kintone.browser.context.newPage();
    const asked: string[] = [];
    own.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await own.goto(`${root}/show#record=${id}&mode=edit`);
    await recordedEvent(own, "app.record.edit.show");
    await own.goto("about:blank");
    expect(asked).toEqual([]);
    await own.goto(`${root}/show#record=${id}&mode=edit`);
    await recordedEvent(own, "app.record.edit.show");
    await own.getByLabel("件名", { exact: true }).fill("書きかけ");
    await own.getByRole("button", { name: "キャンセル" }).click();
    const question = own.getByRole("dialog", {
      name: "このページから移動しますか？",
    });
    await question.getByRole("button", { name: "キャンセル" }).click();
    expect(await own.getByLabel("件名", { exact: true }).inputValue()).toBe(
      "書きかけ",
    );
    await own.goto("about:blank");
    expect(asked).toEqual(["beforeunload"]);
    await own.goto(`${root}/show#record=${id}&mode=edit`);
    await recordedEvent(own, "app.record.edit.show");
    await own.getByLabel("件名", { exact: true }).fill("捨てる");
    await own.getByRole("button", { name: "キャンセル" }).click();
    await question.getByRole("button", { name: "移動する" }).click();
    await recordedEvent(own, "app.record.detail.show");
    await own.goto("about:blank");
    expect(asked).toEqual(["beforeunload"]);
    expect((await stored(id))["件名"]?.value).toBe("そのまま");
    await own.close();
  });

  it("keeps comments beside a record: write, page back, delete one's own", async () => {
    const id = await addRecord({ 件名: { value: "話す" } });
    for (let number = 1; number <= 11; number += 1)
      await kintone.client.record.addRecordComment({
        app: kintone.recordApp,
        record: id,
        comment: { text: `発言${number}` },
      });
    await page.goto(`${root}/show#record=${id}`);
    await recordedEvent(page, "app.record.detail.show");
    const comments = page.locator(".lk-comment-text");
    expect(await comments.first().textContent()).toBe("発言11");
    expect(await comments.count()).toBe(10);
    await page.getByRole("button", { name: "以前のコメントを表示" }).click();
    await page.waitForSelector("text=発言1 >> nth=0");
    await waitUntil(
      page,
      `document.querySelectorAll(".lk-comment").length === 11`,
    );
    await page.getByLabel("コメントする").fill("画面から<b>");
    await page.getByRole("button", { name: "書き込む" }).click();
    await page.waitForSelector("text=画面から<b>");
    await page.getByRole("button", { name: "コメントを削除" }).first().click();
    await waitUntil(
      page,
      `document.querySelector(".lk-comment-text").textContent === "発言11"`,
    );
  });

  it("lends plugins the fields, spaces and the menu of a detail page", async () => {
    const id = await addRecord({ 件名: { value: "要素" } });
    await page.goto(`${root}/show#record=${id}`);
    await recordedEvent(page, "app.record.detail.show");
    const found = await page.evaluate(`(() => {
      kintone.app.record.setFieldShown("区分", false);
      kintone.app.record.setGroupFieldOpen("補足", true);
      return {
        id: kintone.app.record.getId(),
        subject: kintone.app.record.getFieldElement("件名").textContent,
        inTable: kintone.app.record.getFieldElement("品名"),
        space: kintone.app.record.getSpaceElement("memo").id,
        unknownSpace: kintone.app.record.getSpaceElement("none"),
        menu: kintone.app.record.getHeaderMenuSpaceElement() instanceof HTMLElement,
        listSpace: kintone.app.getHeaderSpaceElement(),
        query: kintone.app.getQuery(),
        value: kintone.app.record.get().record.件名.value,
        lookupApp: kintone.app.getLookupTargetAppId("相手番号"),
      };
    })()`);
    expect(found).toEqual({
      id: Number(id),
      subject: "要素",
      inTable: null,
      space: "memo",
      unknownSpace: null,
      menu: true,
      listSpace: null,
      query: null,
      value: "要素",
      lookupApp: kintone.staffApp,
    });
    expect(await page.locator('[data-field="区分"]').isVisible()).toBe(false);
    expect(await page.locator('[data-field="備考"]').isVisible()).toBe(true);
  });

  it("takes record.set() outside of handlers only", async () => {
    await page.goto("about:blank");
    await openCreate();
    await page.evaluate(`(() => {
      const data = kintone.app.record.get();
      data.record.件名.value = "外から";
      data.record.区分.value = "面談";
      kintone.app.record.set(data);
    })()`);
    expect(await field("件名").inputValue()).toBe("外から");
    expect(
      await recordedEvent(page, "app.record.create.change.区分"),
    ).toMatchObject({ changes: { field: { value: "面談" } } });
    await onEvent(`{
      "app.record.create.change.区分": () => {
        try { kintone.app.record.get(); } catch (error) { window.refused = error.message; }
      },
    }`);
    await field("区分").selectOption("勉強会");
    expect(await page.evaluate("window.refused")).toContain("event handler");
  });

  it("reuses a record as a new one with reuse set", async () => {
    const id = await addRecord({
      件名: { value: "もとの件名" },
      明細: { value: [{ value: { 品名: { value: "写す" } } }] },
    });
    await page.goto(`${root}/show#record=${id}`);
    await page.getByRole("link", { name: "レコードを再利用する" }).click();
    const event = await recordedEvent(page, "app.record.create.show");
    expect(event).toMatchObject({
      reuse: true,
      record: {
        件名: { value: "もとの件名" },
        明細: { value: [{ id: null, value: { 品名: { value: "写す" } } }] },
      },
    });
    expect(event.recordId).toBeUndefined();
  });

  it("deletes a record from its detail page unless a handler reports an error", async () => {
    const id = await addRecord({ 件名: { value: "消す" } });
    await page.goto(`${root}/show#record=${id}`);
    await recordedEvent(page, "app.record.detail.show");
    const remove = async (): Promise<void> => {
      await page.getByRole("button", { name: "レコードを削除する" }).click();
      await page.getByRole("button", { name: "削除する", exact: true }).click();
    };
    await onEvent(`{
      "app.record.detail.delete.submit": (event) => ({ ...event, error: "まだ消せません" }),
    }`);
    await remove();
    await page.waitForSelector("text=まだ消せません");
    await onEvent("{}");
    await remove();
    await page.waitForURL(`${root}/`);
    await expect(stored(id)).rejects.toThrow("GAIA_RE01");
  });

  it("fires print.show on the print page", async () => {
    const id = await addRecord({ 件名: { value: "紙に" } });
    await page.goto(`${root}/print?record=${id}`);
    expect(await recordedEvent(page, "app.record.print.show")).toMatchObject({
      recordId: Number(id),
      record: { 件名: { value: "紙に" } },
    });
    expect(
      (await recordedEvents(page)).some(({ type }) => type.includes("detail")),
    ).toBe(false);
  });
});
