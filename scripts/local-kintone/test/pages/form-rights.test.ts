import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
  recordedEvent,
} from "./support/kintone-with-plugin";
import { deploy } from "./support/record-apps";

describe("forms of people with few rights", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;
  let root: string;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin();
    const { client, recordApp } = kintone;
    const everyone = { type: "GROUP", code: "everyone" } as const;
    await client.app.updateFieldAcl({
      app: recordApp,
      rights: [
        {
          code: "人数",
          entities: [{ entity: everyone, accessibility: "READ" }],
        },
        {
          code: "明細",
          entities: [{ entity: everyone, accessibility: "READ" }],
        },
        {
          code: "備考",
          entities: [{ entity: everyone, accessibility: "NONE" }],
        },
      ],
    });
    await deploy(client, recordApp);
    page = await kintone.browser.context.newPage();
    await logIn(page, kintone.kintone, "clerk");
    root = `${kintone.kintone.url}/k/${recordApp}`;
  });
  afterAll(() => kintone.close());

  it("locks fields that may only be read, hides the others, and saves the rest", async () => {
    await page.goto(`${root}/edit`);
    const event = await recordedEvent(page, "app.record.create.show");
    expect(Object.keys(event.record as object)).not.toContain("備考");
    const field = (label: string) => page.getByLabel(label, { exact: true });
    expect(await field("人数").isDisabled()).toBe(true);
    expect(await field("品名").isDisabled()).toBe(true);
    expect(
      await page.getByRole("button", { name: "行を追加する" }).count(),
    ).toBe(0);
    expect(await page.locator('[data-field="備考"]').count()).toBe(0);
    await field("件名").fill("書ける分だけ");
    await page.getByRole("button", { name: "保存" }).click();
    await page.waitForURL(/show#record=\d+/u);
    const shown = await recordedEvent(page, "app.record.detail.show");
    const { record } = await kintone.client.record.getRecord({
      app: kintone.recordApp,
      id: String(shown.recordId),
    });
    expect(record["件名"]?.value).toBe("書ける分だけ");
  });

  it("hides columns of tables and shows them again", async () => {
    await page.goto(`${root}/edit`);
    await recordedEvent(page, "app.record.create.show");
    const column = page.getByRole("columnheader", { name: "数量" });
    await page.evaluate(`kintone.app.record.setFieldShown("数量", false)`);
    expect(await column.count()).toBe(0);
    expect(
      await page.evaluate(`kintone.app.record.isFieldVisible("数量")`),
    ).toBe(false);
    await page.evaluate(`kintone.app.record.setFieldShown("数量", true)`);
    expect(await column.count()).toBe(1);
  });

  it("answers 403 to the settings of an app that the person does not manage", async () => {
    const response = await page.goto(
      `${kintone.kintone.url}/k/admin/app/${kintone.staffApp}/plugin/`,
    );
    expect(response?.status()).toBe(403);
  });

  it("says that the service failed when it answers with something else than JSON", async () => {
    await page.route("**/k/v1/record.json", (route) =>
      route.request().method() === "POST"
        ? route.fulfill({
            status: 503,
            contentType: "text/html",
            body: "<html>down</html>",
          })
        : route.continue(),
    );
    await page.goto(`${root}/edit`);
    await recordedEvent(page, "app.record.create.show");
    await page.getByLabel("件名", { exact: true }).fill("保存できない");
    await page.getByRole("button", { name: "保存" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "503" });
    expect(await alert.textContent()).toContain(
      "正しい応答がありませんでした（503）。",
    );
    expect(await page.getByLabel("件名", { exact: true }).inputValue()).toBe(
      "保存できない",
    );
  });
});
