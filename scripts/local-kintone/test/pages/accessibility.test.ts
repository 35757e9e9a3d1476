import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type KintoneWithPlugin,
  logIn,
  openKintoneWithPlugin,
} from "./support/kintone-with-plugin";
import { addRecords } from "./support/record-apps";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

describe("the pages for people with assistive technology", () => {
  let kintone: KintoneWithPlugin;
  let page: Page;

  beforeAll(async () => {
    kintone = await openKintoneWithPlugin();
    await addRecords(kintone.client, kintone.recordApp, 3);
    page = await kintone.browser.context.newPage();
    await logIn(page, kintone.kintone);
  });
  afterAll(() => kintone.close());

  it.each([
    ["the portal", () => "/k/", ".lk-app-card"],
    ["the list", (app: string) => `/k/${app}/`, ".lk-list-table"],
    ["the detail", (app: string) => `/k/${app}/show#record=1`, ".lk-value"],
    ["the form", (app: string) => `/k/${app}/edit`, ".lk-record-foot"],
    ["the mobile list", (app: string) => `/k/m/${app}/`, ".lk-cards"],
    [
      "the plugins of an app",
      (app: string) => `/k/admin/app/${app}/plugin/`,
      ".lk-plugin-item",
    ],
    [
      "the system's plugins",
      () => "/k/admin/system/plugin/",
      ".lk-plugin-item",
    ],
  ])("finds nothing wrong in %s", async (_name, path, ready) => {
    await page.goto(`${kintone.kintone.url}${path(kintone.recordApp)}`);
    await page.waitForSelector(ready);
    await page.evaluate(await readFile(axePath, "utf8"));
    const violations = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`,
    );
    expect(violations).toEqual([]);
  });
});
