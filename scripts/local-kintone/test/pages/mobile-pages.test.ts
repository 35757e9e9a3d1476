import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
  recordedEvent,
  recordedEvents,
} from "./support/kintone-with-plugin";
import { addRecords } from "./support/record-apps";
import { waitUntil } from "../../../../test/support/wait-until";

describe("the mobile pages", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;
  let root: string;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin({ width: 390 });
    await addRecords(kintone.client, kintone.recordApp, 3);
    page = await kintone.browser.context.newPage();
    await logIn(page, kintone.kintone);
    root = `${kintone.kintone.url}/k/m/${kintone.recordApp}`;
  });
  afterAll(() => kintone.close());

  it("fires the mobile list event and answers through kintone.mobile only", async () => {
    await page.goto(`${root}/`);
    expect(
      await recordedEvent(page, "mobile.app.record.index.show"),
    ).toMatchObject({ viewType: "list", size: 20 });
    expect(
      (await recordedEvents(page)).every(({ type }) =>
        type.startsWith("mobile."),
      ),
    ).toBe(true);
    const found = await page.evaluate(`({
      id: kintone.mobile.app.getId(),
      space: kintone.mobile.app.getHeaderSpaceElement() instanceof HTMLElement,
      subjects: kintone.mobile.app.getFieldElements("件名").length,
      desktopId: kintone.app.getId(),
      desktopSpace: kintone.app.getHeaderSpaceElement(),
    })`);
    expect(found).toEqual({
      id: Number(kintone.recordApp),
      space: true,
      subjects: 3,
      desktopId: null,
      desktopSpace: null,
    });
    expect(await page.evaluate("kintone.isMobilePage()")).toBe(true);
  });

  it("offers custom views that are made for every device", async () => {
    await page.goto(`${root}/`);
    await recordedEvent(page, "mobile.app.record.index.show");
    const names = await page
      .getByLabel("一覧", { exact: true })
      .locator("option")
      .allTextContents();
    expect(names).toContain("まとめ");
    expect(names).not.toContain("ページつき");
    await page.goto(`${root}/?view=${kintone.views["まとめ"]}`);
    await page.waitForSelector("#summary-root");
  });

  it("creates, shows and edits a record with the mobile events", async () => {
    await page.goto(`${root}/edit`);
    await recordedEvent(page, "mobile.app.record.create.show");
    await page.getByLabel("件名", { exact: true }).fill("携帯から");
    await page.getByRole("button", { name: "保存" }).click();
    await page.waitForURL(/show\?record=\d+/u);
    expect(
      await recordedEvent(page, "mobile.app.record.detail.show"),
    ).toMatchObject({ record: { 件名: { value: "携帯から" } } });
    expect(
      await page.evaluate(
        "kintone.mobile.app.getHeaderSpaceElement() instanceof HTMLElement",
      ),
    ).toBe(true);
    await page.getByRole("link", { name: "レコードを編集する" }).click();
    await recordedEvent(page, "mobile.app.record.edit.show");
    await page.getByLabel("件名", { exact: true }).fill("直した");
    await page.getByRole("button", { name: "保存" }).click();
    await recordedEvent(page, "mobile.app.record.edit.submit.success");
    await waitUntil(
      page,
      `document.querySelector('[data-field="件名"]')?.textContent.includes("直した")`,
    );
  });

  it("deletes a record with the mobile event, unless a handler says no", async () => {
    const { id } = await kintone.client.record.addRecord({
      app: kintone.recordApp,
      record: { 件名: { value: "消す" } },
    });
    await page.goto("about:blank");
    await page.goto(`${root}/show?record=${id}`);
    await recordedEvent(page, "mobile.app.record.detail.show");
    const remove = async (): Promise<void> => {
      await page.getByRole("button", { name: "レコードを削除する" }).click();
      await page.getByRole("button", { name: "削除する", exact: true }).click();
    };
    await page.evaluate(
      `window.onEvent = { "mobile.app.record.detail.delete.submit": () => false }`,
    );
    await remove();
    expect(
      await recordedEvent(page, "mobile.app.record.detail.delete.submit"),
    ).toMatchObject({ recordId: Number(id) });
    await page.evaluate("window.onEvent = {}");
    await remove();
    await page.waitForURL(`${root}/`);
  });

  it("fires the mobile events of the portal and of a graph", async () => {
    await page.goto(`${kintone.kintone.url}/k/m/`);
    await page.waitForSelector(".lk-app-card");
    expect(
      await page.evaluate(
        `kintone.mobile.portal.getContentSpaceElement() instanceof HTMLElement`,
      ),
    ).toBe(true);
    await page.goto(`${root}/report?report=1`);
    expect(await recordedEvent(page, "mobile.app.report.show")).toEqual({
      type: "mobile.app.report.show",
      appId: Number(kintone.recordApp),
    });
  });
});
