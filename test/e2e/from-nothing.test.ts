import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build/ensure-built";
import {
  createLocalKintone,
  type LocalKintone,
} from "../../scripts/local-kintone/local-kintone";
import { SUMMARY_VIEW_NAME } from "../../src/apps/summary-view-name";
import { openBrowser, type TestBrowser } from "../support/browser";

const ROOT = path.resolve(import.meta.dirname, "../..");

let kintone: LocalKintone;
let browser: TestBrowser;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "nendo-nothing-"));
  // As most real ones are: no call that writes the settings of a plugin.
  kintone = await createLocalKintone({ deployDelayMs: 5, apiLab: false });
  browser = await openBrowser();
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await kintone?.close();
  rmSync(folder, { recursive: true, force: true });
});

const logIn = async (name: string): Promise<void> => {
  await page.context().clearCookies();
  await page.goto(`${kintone.url}/login`);
  await page.locator("input[name=username]").fill(name);
  await page.locator("input[name=password]").fill(`${name}-pass`);
  await page.locator("button[type=submit]").click();
  await page.waitForURL(`${kintone.url}/k/**`);
};

/** What the command tells an admin at the terminal. */
const runSetup = async (settings: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...["--import", "tsx", "scripts/setup.ts", "--base-url", kintone.url],
      ...["--username", "admin", "--password", "admin-pass", "--sample"],
      ...["--plugin", await ensureBuilt(), "--settings-out", settings],
    ],
    { cwd: ROOT },
  );
  return stdout;
};

it("goes from an empty kintone to the summary by the setup script and the settings screen", async () => {
  const settings = path.join(folder, "settings.json");
  const said = await runSetup(settings);
  expect(said).toContain(
    "手作業：アプリ「1on1ミーティング記録」のプラグインの設定画面で、設定ファイルを読み込んで保存してください",
  );

  await logIn("admin");
  await page.getByRole("link", { name: "1on1ミーティング記録" }).click();
  await page.waitForURL(/\/k\/\d+\/$/u);
  const appId = /\/k\/(\d+)\/$/u.exec(page.url())?.[1] ?? "";
  await page.goto(`${kintone.url}/k/admin/app/${appId}/plugin/`);
  await page
    .locator("[data-plugin]")
    .getByRole("link", { name: "設定" })
    .click();
  await page.getByText("まだ設定されていません。").waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "設定を読み込む" }).click(),
  ]);
  await chooser.setFiles(settings);
  await page.getByRole("row").nth(5).waitFor();
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.waitForURL(/\/k\/admin\/app\/flow/u);
  await page.goto(`${kintone.url}/k/admin/app/${appId}/plugin/`);
  await page.getByRole("button", { name: "アプリを更新" }).click();
  await page.getByText("アプリを更新しました。").waitFor();

  await logIn("secretary");
  await page.goto(`${kintone.url}/k/${appId}/`);
  await page
    .locator("select", { hasText: SUMMARY_VIEW_NAME })
    .selectOption({ label: SUMMARY_VIEW_NAME });
  await page.getByRole("heading", { name: "主な数値" }).waitFor();
  const text = await page.locator("nendo-summary").innerText();
  expect(text).toContain("令和4・5年度 CXO補佐官活動まとめ");
  expect(text).toContain("理事、部長級 のべ22名（実人数15名）");
});
