import { readFile } from "node:fs/promises";
import packer from "@kintone/plugin-packer";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBuilt } from "../../../scripts/build/ensure-built";
import {
  createLocalKintone,
  type LocalKintone,
} from "../../../scripts/local-kintone/local-kintone";
import { connect } from "../../../scripts/setup/connection";
import { decodeConfig } from "../../../src/settings/settings-codec";
import { openBrowser, type TestBrowser } from "../../support/browser";
import { createApp, deploy } from "../../support/local-kintone";
import { ADMIN } from "../../setup/set-up-on-local-kintone";

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

const logIn = async (url = kintone.url): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(`${url}/login`);
  await page.locator("input[name=username]").fill(ADMIN.username);
  await page.locator("input[name=password]").fill(ADMIN.password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL(`${url}/k/**`);
};

it("goes from the zip to the summary of the sample in 12 presses", async () => {
  const access = connect({ baseUrl: kintone.url, ...ADMIN });
  const anyApp = await createApp(access.client, "備品", {});
  await logIn();
  clicks = 0;

  await page.goto(`${kintone.url}/k/admin/system/plugin/`);
  clicks += 1;
  await page.locator("input[type=file]").setInputFiles({
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
    // The list of the summary is the meetings app's: the others don't miss it.
    expect(await page.getByText("がこのアプリにありません").count()).toBe(0);
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

it("shows one set of panels where a second copy of the plugin is on the page, and tells of it", async () => {
  const access = connect({ baseUrl: kintone.url, ...ADMIN });
  const { apps } = await access.client.app.getApps({
    name: "1on1ミーティング記録",
  });
  const app = apps[0]?.appId ?? "";
  const { plugins } = await access.client.app.getPlugins({ app });
  const first = plugins[0]?.id ?? "";
  const contents = unzipSync(await readFile(await ensureBuilt()));
  const other = await packer(Buffer.from(contents["contents.zip"] ?? []));
  const { fileKey } = await access.client.file.uploadFile({
    file: { name: "other.zip", data: other.plugin },
  });
  await access.client.plugin.installPlugin({ fileKey });
  await access.client.app.addPlugins({ app, ids: [other.id] });
  await deploy(access.client, app);

  await page.reload();
  await page.getByRole("heading", { name: "主な数値" }).waitFor();
  expect(await page.locator("nendo-summary").count()).toBe(1);
  expect(await page.locator(".nendo-notice").count()).toBe(0);

  await page.goto(
    `${kintone.url}/k/admin/app/${app}/plugin/config?pluginId=${first}`,
  );
  await page
    .getByText(`「年度まとめ」がもう1つあります（${other.id}）`)
    .waitFor();
});

it("uses a city's own app as it is, says why it stopped, and goes on there", async () => {
  const city = await createLocalKintone({ deployDelayMs: 5, apiLab: true });
  const access = connect({ baseUrl: city.url, ...ADMIN });
  const staff = await createApp(access.client, "職員", {
    職員番号: {
      type: "SINGLE_LINE_TEXT",
      code: "職員番号",
      label: "職員番号",
      unique: true,
    },
    氏名: { type: "SINGLE_LINE_TEXT", code: "氏名", label: "氏名" },
  });
  const before = await access.client.app.getFormFields({ app: staff });
  const { fileKey } = await access.client.file.uploadFile({
    file: { name: "plugin.zip", data: await readFile(await ensureBuilt()) },
  });
  const { id } = await access.client.plugin.installPlugin({ fileKey });
  await access.client.app.addPlugins({ app: staff, ids: [id] });
  await logIn(city.url);
  await page.goto(
    `${city.url}/k/admin/app/${staff}/plugin/config?pluginId=${id}`,
  );
  const question = page.locator("[data-question=staff]");
  await question.getByText("そのまま使う").click();
  await page.getByText(`アプリ「職員」（ID：${staff}）は、割り当て`).waitFor();

  city.faults.add({
    times: 1,
    method: "PUT",
    path: "/k/v1/preview/app/views.json",
    status: 403,
    contentType: "application/json",
    body: JSON.stringify({
      code: "CB_NO02",
      id: "x",
      message: "権限がありません。",
    }),
  });
  await button("必要なアプリをつくる");
  const failed = page.getByRole("alert");
  await failed.getByText("できなかったこと").waitFor();
  expect(await failed.innerText()).toContain("作りかけのアプリ");
  await button("続きからつくる");
  await page.getByText("できました。").waitFor();

  const { apps } = await access.client.app.getApps({});
  expect(apps.map(({ name }) => name).sort()).toEqual(
    [
      "職員",
      "CXO補佐官",
      "1on1ミーティング記録",
      "活動記録",
      "年度まとめ",
    ].sort(),
  );
  expect(await access.client.app.getFormFields({ app: staff })).toEqual(before);
  await page.getByRole("link", { name: "年度まとめを開く" }).click();
  await page.locator("nendo-summary").waitFor();
  await city.close();
});
