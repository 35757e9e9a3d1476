import { readFile } from "node:fs/promises";
import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { ensureBuilt } from "../../../scripts/build/ensure-built";
import {
  createLocalKintone,
  type LocalKintone,
} from "../../../scripts/local-kintone/local-kintone";
import { connect } from "../../../scripts/setup/connection";
import { readPluginFile } from "../../../scripts/setup/plugin/plugin-file";
import { settingsMessages } from "../../../src/i18n/settings/settings-messages";
import { openBrowser, type TestBrowser } from "../../support/browser";
import { createApp, deploy } from "../../support/local-kintone";
import { WORDS } from "../../support/words";
import { ADMIN } from "../../setup/set-up-on-local-kintone";

/*
 * Making apps on the settings screen where something is there already: apps of
 * the city's own, a guest space, apps that were begun. As on most real ones no
 * call writes the settings of a plugin.
 */
const SPACE = "7";

const { names } = settingsMessages.ja.sources(WORDS.ja);

let kintone: LocalKintone;
let browser: TestBrowser;

afterEach(async () => {
  await browser?.close();
  await kintone?.close();
});

const logIn = async (): Promise<Page> => {
  browser = await openBrowser();
  const page = await browser.context.newPage();
  await page.goto(`${kintone.url}/login`);
  await page.locator("input[name=username]").fill(ADMIN.username);
  await page.locator("input[name=password]").fill(ADMIN.password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL(`${kintone.url}/k/**`);
  return page;
};

const button = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();

/** Puts the built plugin into a kintone and an app of it; gives its id. */
const addPlugin = async (
  outside: KintoneRestAPIClient,
  client: KintoneRestAPIClient,
  app: string,
): Promise<string> => {
  const path = await ensureBuilt();
  const { bytes, name } = readPluginFile(path, await readFile(path));
  const file = { name, data: Buffer.from(bytes) };
  const { fileKey } = await outside.file.uploadFile({ file });
  const { id } = await outside.plugin.installPlugin({ fileKey });
  await client.app.addPlugins({ app, ids: [id] });
  await deploy(client, app);
  return id;
};

/** Saves the settings on the screens that open one after the other. */
const saveOnEach = async (page: Page, count: number): Promise<void> => {
  for (let at = 1; at <= count; at += 1) {
    await page.getByText(`${count}つのうち${at}つ目`).waitFor();
    await button(page, "保存してアプリを更新");
  }
};

it("goes on with a city's own words in a guest space after it was cancelled, and makes nothing twice", async () => {
  kintone = await createLocalKintone({ deployDelayMs: 5, apiLab: false });
  const { store } = kintone;
  await store.transact(() => {
    store.spaces.put(SPACE, {
      id: SPACE,
      name: "集落支援",
      isGuest: true,
      defaultThread: SPACE,
    });
  });
  const inSpace = connect({
    baseUrl: kintone.url,
    guestSpaceId: SPACE,
    ...ADMIN,
  });
  const { app } = await inSpace.client.app.addApp({
    name: "備品",
    space: SPACE,
  });
  const id = await addPlugin(inSpace.systemClient, inSpace.client, app);
  const screen = `${kintone.url}/k/guest/${SPACE}/admin/app/${app}/plugin/config?pluginId=${id}`;
  const first = await logIn();
  await first.goto(screen);
  await first.getByText("その他（呼び方を入力する）").click();
  await first.getByText("空いている呼び方を入力してください").waitFor();
  for (const [word, text] of [
    ["programme", "集落支援員活動"],
    ["adviser", "集落支援員"],
    ["adviserShort", "支援員"],
    ["meeting", "集落訪問"],
    ["staff", "住民"],
  ] as const) {
    const input = first.locator(`[data-path="words.${word}.ja"] input`);
    await input.fill(text);
    await input.press("Tab");
  }
  await first.getByText("アプリ「集落訪問記録」をつくります").waitFor();
  expect(await first.getByText("空いている呼び方を").count()).toBe(0);
  let reached = (): void => undefined;
  const isReached = new Promise<void>((resolve) => (reached = resolve));
  let goOn = (): void => undefined;
  const isCancelled = new Promise<void>((resolve) => (goOn = resolve));
  await first.route("**/preview/app/form/fields.json", async (route) => {
    reached();
    await isCancelled;
    await route.continue();
  });
  await button(first, "必要なアプリをつくる");
  await isReached;
  await button(first, "中止");
  goOn();
  const said = first.getByRole("alert");
  await said.getByText("中止しました。").waitFor();
  expect(await said.innerText()).toContain("作りかけのアプリ「");

  // Another day, or another person.
  const page = await browser.context.newPage();
  await page.goto(screen);
  await page
    .getByText(
      "作りかけのアプリがあるので、事業を「集落支援員活動」にしました。",
    )
    .waitFor();
  await button(page, "続きからつくる");
  await page.getByText("できました。").waitFor();
  const { apps } = await inSpace.client.app.getApps({});
  expect(apps.map(({ spaceId, name }) => `${spaceId} ${name}`).sort()).toEqual(
    ["備品", "住民", "集落支援員", "集落訪問記録", "活動記録", "年度まとめ"]
      .map((name) => `${SPACE} ${name}`)
      .sort(),
  );
  await button(page, "設定を入れる（3つのアプリ）");
  await saveOnEach(page, 3);
  await page.locator("nendo-summary").waitFor();
  expect(page.url()).toContain(`/k/guest/${SPACE}/`);
  await page.getByText("集落支援員活動まとめ").first().waitFor();
});

const text = (code: string) =>
  ({ type: "SINGLE_LINE_TEXT", code, label: code }) as const;

it("adds what was ticked to a city's own apps, lets refused answers be changed, and lands on the summary over its two apps", async () => {
  kintone = await createLocalKintone({ deployDelayMs: 5, apiLab: false });
  const { client, systemClient } = connect({ baseUrl: kintone.url, ...ADMIN });
  const day = { type: "DATE", code: "開催日", label: "開催日" } as const;
  const meetings: string[] = [];
  for (const name of ["面談（本庁）", "面談（支所）"]) {
    const app = await createApp(client, name, {
      開催日: day,
      議題: text("議題"),
    });
    await client.record.addRecord({
      app,
      record: { 開催日: { value: "2026-06-01" } },
    });
    meetings.push(app);
  }
  const number = {
    type: "NUMBER",
    code: "職員番号",
    label: "職員番号",
  } as const;
  await createApp(client, "職員", { 職員番号: number, 氏名: text("氏名") });
  const advisers = await createApp(client, "CXO補佐官", {
    氏名: { ...text("氏名"), unique: true },
  });
  await createApp(client, "活動記録", {
    実施日: { type: "DATE", code: "実施日", label: "実施日" },
    件名: text("件名"),
  });
  const [here = ""] = meetings;
  const id = await addPlugin(systemClient, client, here);
  const page = await logIn();
  await page.goto(
    `${kintone.url}/k/admin/app/${here}/plugin/config?pluginId=${id}`,
  );
  const answer = (kind: string, said: string): Promise<void> =>
    page.locator(`[data-question=${kind}]`).getByText(said).click();
  await answer("advisers", "足りないものを加えて使う");
  await answer("activities", "そのまま使う");
  await answer("staff", "足りないものを加えて使う");
  const failed = page.getByRole("alert");
  await failed.getByText("「職員番号」の種類が違います（NUMBER").waitFor();
  await button(page, "答えを変える");
  await answer("advisers", "足りないものを加えて使う");
  await answer("activities", "そのまま使う");
  await answer("staff", "別の名前");
  await page.getByText("アプリ「職員（年度まとめ）」をつくります").waitFor();

  // The plan follows what is chosen for this app.
  await page
    .locator("[data-path=purpose]")
    .getByText(names.meetings, { exact: true })
    .click();
  await page.getByText("アプリ「面談（本庁）」").first().waitFor();
  await button(page, "同じ種類の記録のあるアプリを追加");
  const second = page
    .locator('[data-path="sources.meetings.further.0.appId"]')
    .getByRole("combobox");
  await second.click();
  await second.fill("面談（支所）");
  await page.getByRole("option", { name: /^面談（支所）/u }).click();
  const ticks = page.locator(".nendo-setup-rows input[type=checkbox]");
  await page.locator("[data-tick='meetings.view']").check();
  await page.locator("[data-tick='activities.plugin']").check();
  expect(await page.locator("[data-tick='advisers.parts']").isChecked()).toBe(
    true,
  );
  expect(await ticks.count()).toBe(3);
  await button(page, "必要なアプリをつくる");
  await page.getByText("できました。").waitFor();
  const form = await client.app.getFormFields({ app: advisers });
  expect(Object.keys(form.properties)).toEqual(
    expect.arrayContaining(["氏名", "登用開始日", "紹介"]),
  );
  await button(page, "設定を入れる（3つのアプリ）");
  // What nobody has chosen is said, with what to do; the next apps get it too.
  await page.getByText("見つからなかったものがあります").waitFor();
  await button(page, "保存してアプリを更新");
  const problem = page.locator(".nendo-config-problems");
  await problem.getByRole("link").first().click();
  const section = page.locator('[data-path="sources.activities.section"]');
  await section.getByRole("button").click();
  await page.getByRole("option", { name: "研修", exact: true }).click();
  await button(page, "保存してアプリを更新");
  await page.getByText("3つのうち2つ目").waitFor();
  await button(page, "保存してアプリを更新");
  await page.getByText("3つのうち3つ目").waitFor();
  await button(page, "保存してアプリを更新");
  await page.getByRole("heading", { name: "主な数値" }).waitFor();
  expect(page.url()).toContain(`/k/${here}/?view=`);
  const row = page.getByRole("row", { name: /1on1ミーティング/u }).first();
  expect((await row.innerText()).replaceAll(/\s+/gu, " ")).toContain("2回");
  // Saving noted what the apps are called.
  await row.getByRole("button").first().click();
  await page.getByText("記録 1（面談（支所）） を開く").waitFor();
});
