import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
  recordedEvent,
} from "./support/kintone-with-plugin";
import { addRecords } from "./support/record-apps";
import { waitUntil } from "../../../../test/support/wait-until";

describe("an app in a guest space", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin();
    await addRecords(kintone.client, kintone.recordApp, 2);
    const { store } = kintone.kintone;
    await store.transact(() => {
      const app = store.apps.get(kintone.recordApp);
      if (app === undefined) throw new Error("The app is missing.");
      store.spaces.put("7", {
        id: "7",
        name: "委託先",
        isGuest: true,
        defaultThread: "7",
      });
      store.apps.put(app.id, { ...app, spaceId: "7", threadId: "7" });
    });
    page = await kintone.browser.context.newPage();
    await logIn(page, kintone.kintone);
  });
  afterAll(() => kintone.close());

  it("is shown under the path of its space and calls REST there", async () => {
    const { url } = kintone.kintone;
    const { recordApp } = kintone;
    await page.goto(`${url}/k/${recordApp}/`);
    expect(page.url()).toBe(`${url}/k/guest/7/${recordApp}/`);
    const event = await recordedEvent(page, "app.record.index.show");
    expect(event.records).toHaveLength(2);
    expect(await page.evaluate(`kintone.api.url("/k/v1/records", true)`)).toBe(
      `${url}/k/guest/7/v1/records.json`,
    );
    expect(await page.evaluate(`kintone.api.url("/k/v1/records")`)).toBe(
      `${url}/k/v1/records.json`,
    );
    await page
      .getByRole("link", { name: "レコードの詳細を表示する" })
      .first()
      .click();
    await recordedEvent(page, "app.record.detail.show");
    expect(page.url()).toContain(`/k/guest/7/${recordApp}/show#record=`);
  });

  it("looks up, attaches, calculates and saves inside of the space", async () => {
    const { store, url } = kintone.kintone;
    await store.transact(() => {
      const staff = store.apps.get(kintone.staffApp);
      if (staff === undefined) throw new Error("The app is missing.");
      store.apps.put(staff.id, { ...staff, spaceId: "7", threadId: "7" });
    });
    await page.goto(`${url}/k/guest/7/${kintone.recordApp}/edit`);
    await recordedEvent(page, "app.record.create.show");
    const field = (label: string) => page.getByLabel(label, { exact: true });
    await field("件名").fill("委託先との会議");
    await field("人数").fill("3");
    await field("数量").fill("2");
    await field("相手番号").fill("1002");
    await page.getByRole("button", { name: "取得" }).click();
    await waitUntil(
      page,
      `document.querySelector('[aria-label="相手氏名"]').value === "若葉 つぎこ"`,
    );
    await page.setInputFiles('input[type="file"]', {
      name: "要項.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("要項"),
    });
    await page.waitForSelector("text=要項.txt");
    await page.getByRole("button", { name: "保存" }).click();
    await recordedEvent(page, "app.record.detail.show");
    expect(page.url()).toContain(`/k/guest/7/${kintone.recordApp}/show#record`);
    expect(await page.textContent('[data-field="延べ人数"]')).toContain("6");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "要項.txt" }).click();
    expect((await download).suggestedFilename()).toBe("要項.txt");
  });

  it("is not found under another space", async () => {
    const response = await page.goto(
      `${kintone.kintone.url}/k/guest/8/${kintone.recordApp}/`,
    );
    expect(response?.status()).toBe(404);
  });
});
