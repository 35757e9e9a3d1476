import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
  recordedEvent,
} from "./support/kintone-with-plugin";
import { addRecords } from "./support/record-apps";

describe("the JavaScript API", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin({ locale: "en-US" });
    await addRecords(kintone.client, kintone.recordApp, 2);
    page = await kintone.browser.context.newPage();
    await logIn(page, kintone.kintone, "secretary");
    await page.goto(`${kintone.kintone.url}/k/${kintone.recordApp}/`);
    await recordedEvent(page, "app.record.index.show");
  });
  afterAll(() => kintone.close());

  it("tells who is logged in and in which language", async () => {
    expect(await page.evaluate("kintone.getLoginUser()")).toMatchObject({
      code: "secretary",
      language: "en",
      timezone: "Asia/Tokyo",
      isGuest: false,
    });
    expect(
      await page.getByRole("link", { name: "Show the record" }).count(),
    ).toBe(2);
  });

  it("calls REST with the session and gives the body alone", async () => {
    const app = kintone.recordApp;
    const answer = await page.evaluate(
      `kintone.api("/k/v1/records", "GET", { app: ${app}, fields: ["件名"], query: "order by $id asc" })`,
    );
    expect(answer).toEqual({
      records: [
        { 件名: { type: "SINGLE_LINE_TEXT", value: "件名 1" } },
        { 件名: { type: "SINGLE_LINE_TEXT", value: "件名 2" } },
      ],
      totalCount: null,
    });
    expect(
      await page.evaluate(
        `kintone.api(kintone.api.url("/k/v1/record", true), "PUT", { app: ${app}, id: 1, record: { 人数: { value: "9" } } })`,
      ),
    ).toEqual({ revision: "2" });
    expect(
      await page.evaluate(
        `kintone.api("/k/v1/record.json", "GET", { app: ${app}, id: 99 }).catch((error) => Object.keys(error).sort())`,
      ),
    ).toEqual(["code", "id", "message"]);
  });

  it("rejects with the bare text when the answer is no JSON", async () => {
    const remove = kintone.kintone.faults.add({
      path: "/k/v1/app.json",
      status: 503,
      body: "<html>Service Unavailable</html>",
    });
    expect(
      await page.evaluate(
        `kintone.api("/k/v1/app", "GET", { id: 1 }).catch((error) => error)`,
      ),
    ).toBe("<html>Service Unavailable</html>");
    remove();
  });

  it("sends GET parameters that are too long for an address as POST", async () => {
    const answer = await page.evaluate(
      `kintone.api("/k/v1/records", "GET", { app: ${kintone.recordApp}, query: '件名 in ("件名 2", "' + "x".repeat(6000) + '")' }).then((body) => body.records.length)`,
    );
    expect(answer).toBe(1);
  });

  it("takes callbacks instead of a promise", async () => {
    expect(
      await page.evaluate(
        `new Promise((resolve) => kintone.api("/k/v1/app", "GET", { id: ${kintone.recordApp} }, (body) => resolve(body.name), resolve))`,
      ),
    ).toBe("記録");
  });

  it("builds addresses of calls and pages", async () => {
    const { url } = kintone.kintone;
    expect(
      await page.evaluate(
        `kintone.api.urlForGet("/k/v1/records", { app: 4, fields: ["a b"] })`,
      ),
    ).toBe(`${url}/k/v1/records.json?app=4&fields%5B0%5D=a%20b`);
    expect(
      await page.evaluate(
        `kintone.buildPageUrl("APP_DETAIL", { appId: "4", recordId: "7" })`,
      ),
    ).toBe(`${url}/k/4/show#record=7`);
    await expect(
      page.evaluate(`kintone.buildPageUrl("APP_DETAIL", { appId: "4" })`),
    ).rejects.toThrow("recordId");
  });

  it("names the page and its form", async () => {
    expect(await page.evaluate("kintone.getPageType()")).toEqual({
      type: "APP",
      page: "APP_INDEX",
    });
    expect(await page.evaluate("kintone.getUiVersion()")).toBe(2);
    expect(
      await page.evaluate(
        `kintone.app.getFormLayout().then((rows) => rows.at(-1).type)`,
      ),
    ).toBe("GROUP");
  });

  it("resolves a confirm dialog with the button that closed it", async () => {
    const answer = page.evaluate(
      `kintone.showConfirmDialog({ title: "Sure?", body: "<b>text</b>", showCancelButton: true, cancelButtonText: "No" })`,
    );
    const dialog = page.getByRole("dialog", { name: "Sure?" });
    expect(await dialog.textContent()).toContain("<b>text</b>");
    await dialog.getByRole("button", { name: "No" }).click();
    expect(await answer).toBe("CANCEL");
  });

  it("keeps a dialog open while beforeClose says so and ignores Escape without a close button", async () => {
    const answer = page.evaluate(`(async () => {
      const body = document.createElement("p");
      body.textContent = "from the plugin";
      const dialog = await kintone.createDialog({
        title: "Own",
        body,
        beforeClose: (action) => { window.tries = (window.tries ?? 0) + 1; return window.tries > 1; },
      });
      return dialog.show();
    })()`);
    const dialog = page.getByRole("dialog", { name: "Own" });
    await dialog.getByText("from the plugin").waitFor();
    await page.keyboard.press("Escape");
    await dialog.getByRole("button", { name: "OK" }).click();
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole("button", { name: "OK" }).click();
    expect(await answer).toBe("OK");
  });

  it("shows one notification at a time until it is closed", async () => {
    await page.evaluate(`kintone.showNotification("INFO", "first")`);
    await page.evaluate(`kintone.showNotification("ERROR", "second")`);
    expect(await page.getByText("first").count()).toBe(0);
    const notification = page.getByRole("alert");
    expect(await notification.textContent()).toContain("second");
    await notification.getByRole("button", { name: "Close" }).click();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("covers the page while loading is shown", async () => {
    await page.evaluate(`kintone.showLoading("VISIBLE")`);
    await page.getByRole("dialog", { name: "Loading" }).waitFor();
    await page.evaluate(`kintone.showLoading("HIDDEN")`);
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("runs handlers in order on one event and removes them on off", async () => {
    const seen = await page.evaluate(`(async () => {
      const seen = [];
      const first = async (event) => { await null; event.mark = 1; seen.push("first"); return event; };
      let done;
      const second = (event) => { seen.push("second " + event.mark); done(); return event; };
      kintone.events.on("app.record.index.show", first);
      kintone.events.on(["app.record.index.show"], second);
      const show = () => new Promise((resolve) => {
        done = resolve;
        location.hash = "#page=1&n=" + Math.random();
      });
      await show();
      const removed = kintone.events.off("app.record.index.show", first);
      await show();
      kintone.events.off("app.record.index.show", second);
      return [...seen, removed, kintone.events.off("no.such.event")];
    })()`);
    expect(seen).toEqual([
      "first",
      "second 1",
      "second undefined",
      true,
      false,
    ]);
  });

  it("says clearly what it has not built", async () => {
    await expect(page.evaluate("kintone.app.getIcons([1])")).rejects.toThrow(
      "kintone.app.getIcons() is not implemented in the local kintone.",
    );
    await expect(
      page.evaluate(
        `kintone.plugin.app.proxy("id", "https://example.com", "GET", {}, {})`,
      ),
    ).rejects.toThrow("not implemented in the local kintone");
  });
});
