import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build/ensure-built";
import {
  createLocalKintone,
  type LocalKintone,
} from "../../scripts/local-kintone/local-kintone";
import { connect } from "../../scripts/setup/connection";
import { decodeConfig } from "../../src/settings/settings-codec";
import { openBrowser, type TestBrowser } from "../support/browser";
import { createApp } from "../support/local-kintone";
import { ADMIN } from "../setup/set-up-on-local-kintone";

let kintone: LocalKintone;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  // As most real ones are: no call that writes the settings of a plugin.
  kintone = await createLocalKintone({ deployDelayMs: 5, apiLab: false });
  browser = await openBrowser();
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await kintone?.close();
});

/** Presses of one walk. */
let clicks = 0;

const button = async (name: string): Promise<void> => {
  clicks += 1;
  await page.getByRole("button", { name, exact: true }).first().click();
};

const link = async (name: string | RegExp): Promise<void> => {
  clicks += 1;
  await page.getByRole("link", { name }).first().click();
};

const logIn = async (): Promise<void> => {
  await page.goto(`${kintone.url}/login`);
  await page.locator("input[name=username]").fill(ADMIN.username);
  await page.locator("input[name=password]").fill(ADMIN.password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL(`${kintone.url}/k/**`);
};

it("goes from the zip to the summary of the sample in 12 presses", async () => {
  const access = connect({ baseUrl: kintone.url, ...ADMIN });
  const anyApp = await createApp(access.client, "備品", {});
  await logIn();
  clicks = 0;

  await page.goto(`${kintone.url}/k/admin/system/plugin/`);
  clicks += 1;
  await page
    .locator("input[type=file]")
    .setInputFiles({
      name: "nendo-matome.zip",
      mimeType: "application/zip",
      buffer: await readFile(await ensureBuilt()),
    });
  await page.locator("[data-plugin]").first().waitFor();

  await page.goto(`${kintone.url}/k/admin/app/${anyApp}/plugin/`);
  await button("追加");
  clicks += 1;
  await page
    .locator("[data-plugin]")
    .getByRole("link", { name: "設定" })
    .click();
  await page.getByText("アプリ「職員」をつくります").waitFor();
  const rows = await page.locator(".nendo-setup-rows > li").allInnerTexts();
  expect(rows).toEqual([
    expect.stringContaining("アプリ「職員」をつくります"),
    expect.stringContaining("アプリ「CXO補佐官」をつくります"),
    expect.stringContaining("アプリ「1on1ミーティング記録」をつくります"),
    expect.stringContaining("アプリ「活動記録」をつくります"),
    expect.stringContaining("アプリ「年度まとめ」をつくります"),
  ]);
  expect((await access.client.app.getApps({})).apps).toHaveLength(1);

  clicks += 1;
  await page.locator("input[data-sample]").check();
  await button("必要なアプリをつくる");
  await page.getByText("できました。").waitFor();
  await button("設定を入れる（3つのアプリ）");
  for (const at of [1, 2, 3]) {
    await page.getByText(`3つのうち${at}つ目`).waitFor();
    await button("保存してアプリを更新");
  }
  await page.getByRole("heading", { name: "主な数値" }).waitFor();
  const text = await page.locator("nendo-summary").innerText();
  expect(text).toContain("令和4・5年度 CXO補佐官活動まとめ");
  expect(text).toContain("理事、部長級 のべ22名（実人数15名）");
  expect(clicks).toBeLessThanOrEqual(12);

  for (const { live } of kintone.store.apps.values()) {
    for (const config of Object.values(live?.pluginConfigs ?? {})) {
      expect(decodeConfig(config).state).toBe("valid");
    }
  }
});
