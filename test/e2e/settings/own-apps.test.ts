import { WORDS } from "../../support/words";
import { readFile } from "node:fs/promises";
import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "../../../scripts/build/ensure-built";
import {
  createLocalKintone,
  type LocalKintone,
} from "../../../scripts/local-kintone/local-kintone";
import { readPluginFile } from "../../../scripts/setup/plugin/plugin-file";
import { settingsMessages } from "../../../src/i18n/settings/settings-messages";
import { kintoneOptions } from "../../support/as-service";
import { openBrowser, type TestBrowser } from "../../support/browser";
import { deploy } from "../../support/local-kintone";
import type { City } from "../../cities/city";
import { CITIES } from "../../cities/cities";
import { CITY_VIEW, createCity } from "../../cities/create-city";
import { openSettings } from "../support/settings-page";

/*
 * Cities whose apps we have never seen, without a roster and without an app for
 * 年度まとめ: how many clicks an administrator needs from the first look at the
 * settings to the summary.
 */
let kintone: LocalKintone;
let browser: TestBrowser;
let page: Page;
let client: KintoneRestAPIClient;
let pluginId: string;

const sources = settingsMessages.ja.sources(WORDS.ja);

beforeAll(async () => {
  kintone = await createLocalKintone(kintoneOptions({ deployDelayMs: 5 }));
  client = new KintoneRestAPIClient({
    baseUrl: kintone.url,
    auth: { username: "admin", password: "admin-pass" },
  });
  const path = await ensureBuilt();
  const plugin = readPluginFile(path, await readFile(path));
  pluginId = plugin.id;
  const { fileKey } = await client.file.uploadFile({
    file: { name: plugin.name, data: Buffer.from(plugin.bytes) },
  });
  await client.plugin.installPlugin({ fileKey });
  browser = await openBrowser();
  page = await browser.context.newPage();
  await page.goto(`${kintone.url}/login`);
  await page.locator("input[name=username]").fill("admin");
  await page.locator("input[name=password]").fill("admin-pass");
  await page.locator("button[type=submit]").click();
  await page.waitForURL(`${kintone.url}/k/**`);
});

afterAll(async () => {
  await browser?.close();
  await kintone?.close();
});

const source = (name: string): Locator =>
  page.locator(".nendo-config-source").filter({
    has: page.getByRole("heading", { name, exact: true }),
  });

/** Sets the plugin up in the first app of a city; gives the clicks that it took. */
const setUp = async (city: City, appId: string): Promise<number> => {
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    clicks += 1;
    await target.click();
  };
  await openSettings(page, kintone.url, appId, pluginId);
  const purpose = page.locator("[data-path=purpose]");
  await click(purpose.getByText(sources.names.meetings, { exact: true }));
  const { meetings, activities } = city.expected;
  if (activities?.app === meetings?.app) {
    await click(purpose.getByText(sources.names.activities, { exact: true }));
  } else {
    const picker = source(sources.names.activities).getByRole("combobox");
    await click(picker);
    await picker.fill(activities?.app ?? "");
    const option = source(sources.names.activities).getByRole("option", {
      name: new RegExp(`^${activities?.app ?? ""}`, "u"),
    });
    await click(option);
  }
  await click(page.locator("[data-path=summaryViews]").getByText(CITY_VIEW));
  // What it comes to is told before anything is saved.
  const count = page.locator("[data-path=count]");
  await count
    .getByText(
      new RegExp(`1on1ミーティング ${city.held}回.*のように数えます`, "u"),
    )
    .waitFor();
  await click(page.getByRole("button", { name: "保存", exact: true }));
  await page.waitForURL(/\/k\/admin\/app\/flow/u);
  return clicks;
};

describe.each(CITIES.map((city) => [city.name, city] as const))(
  "%s",
  (_name, city) => {
    it("is set up with five clicks and sees its meetings", async () => {
      const ids = await createCity(client, city);
      const appId = ids[city.expected.meetings?.app ?? ""] ?? "";
      await client.app.addPlugins({ app: appId, ids: [pluginId] });
      await deploy(client, appId);
      expect(await setUp(city, appId)).toBeLessThanOrEqual(5);
      await deploy(client, appId);
      await page.goto(`${kintone.url}/k/${appId}/`);
      const lists = page.locator("select", { hasText: CITY_VIEW });
      await lists.selectOption({ label: CITY_VIEW });
      await page.getByRole("heading", { name: "主な数値" }).waitFor();
      const row = page.getByRole("row", { name: /1on1ミーティング/u }).first();
      expect((await row.innerText()).replaceAll(/\s+/gu, " ")).toContain(
        `${city.held}回`,
      );
      // Nothing speaks of records that the city doesn't keep.
      await page.getByText(/^条件：/u).click();
      await page.getByRole("button", { name: "文書を作る" }).click();
      await page.getByRole("button", { name: "ダウンロード" }).waitFor();
      const said = await page.locator("nendo-summary").innerText();
      expect(said).toContain("基準日");
      expect(said).not.toMatch(
        /年度まとめの記録|レコードに添付|ひな形|職員のアプリ|公表の準備/u,
      );
    });
  },
);
