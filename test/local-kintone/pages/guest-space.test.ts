import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
  recordedEvent,
} from "./support/kintone-with-plugin";
import { addRecords } from "./support/record-apps";

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

  it("is not found under another space", async () => {
    const response = await page.goto(
      `${kintone.kintone.url}/k/guest/8/${kintone.recordApp}/`,
    );
    expect(response?.status()).toBe(404);
  });
});
