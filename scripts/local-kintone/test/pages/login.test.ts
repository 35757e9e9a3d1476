import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLocalKintone, type LocalKintone } from "../../local-kintone";
import {
  openBrowser,
  type TestBrowser,
} from "../../../../test/support/browser";

describe("logging in to the local kintone", () => {
  let kintone: LocalKintone;
  let browser: TestBrowser;

  beforeAll(async () => {
    kintone = await createLocalKintone();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await kintone.close();
  });

  it("asks for a login, refuses a wrong password and comes back to the page", async () => {
    const page = await browser.context.newPage();
    await page.goto(`${kintone.url}/k/admin/system/plugin/`);
    expect(page.url()).toBe(
      `${kintone.url}/login?redirect=%2Fk%2Fadmin%2Fsystem%2Fplugin%2F`,
    );
    await page.fill('input[name="username"]', "admin");
    await page.fill('input[name="password"]', "wrong");
    await page.click('button[type="submit"]');
    expect(await page.textContent('[role="alert"]')).toBe(
      "ログイン名またはパスワードが正しくありません。",
    );
    await page.fill('input[name="password"]', "admin-pass");
    await page.click('button[type="submit"]');
    await page.waitForSelector(".lk-title");
    expect(page.url()).toBe(`${kintone.url}/k/admin/system/plugin/`);
    expect(await page.textContent(".lk-title")).toBe("プラグイン管理");
    await page.close();
  });

  it("ends the session on logging out", async () => {
    const page = await browser.context.newPage();
    await page.goto(`${kintone.url}/k/`);
    await page.click("text=ログアウト");
    await page.waitForURL(`${kintone.url}/login`);
    await page.goto(`${kintone.url}/k/`);
    expect(page.url()).toContain("/login?redirect=");
    await page.close();
  });

  it("never leads to another site after a login", async () => {
    const page = await browser.context.newPage();
    await page.goto(`${kintone.url}/login?redirect=%2F%2Fexample.com%2F`);
    await page.fill('input[name="username"]', "clerk");
    await page.fill('input[name="password"]', "clerk-pass");
    await page.click('button[type="submit"]');
    await page.waitForURL(`${kintone.url}/k/`);
    await page.close();
  });

  it("keeps system pages from people who are no administrators", async () => {
    const page = await browser.context.newPage();
    const response = await page.goto(`${kintone.url}/k/admin/system/plugin/`);
    expect(response?.status()).toBe(403);
    expect(await page.textContent('[role="alert"]')).toContain("権限");
    await page.close();
  });
});
