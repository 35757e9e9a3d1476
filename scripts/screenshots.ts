/**
 * Takes the pictures of README.md and docs/ from a fresh local kintone with
 * sample records: `npm run screenshots`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { MEETING_FIELD_CODES } from "../src/apps/field-codes";
import { SUMMARY_VIEW_NAME } from "../src/apps/summary-view-name";
import { ensureBrowser, findBrowser } from "./bootstrap/ensure-browser";
import type { SeedUser } from "./local-kintone/seed-users";
import { startLocalSystem, type LocalSystem } from "./start/start-local-system";

const folder = path.resolve(import.meta.dirname, "../docs/images");
const desktop = { width: 1280, height: 900 };
const phone = { width: 375, height: 812 };

const logIn = async (
  browser: Browser,
  { kintone, users }: LocalSystem,
  role: SeedUser["role"],
  viewport: { width: number; height: number },
): Promise<Page> => {
  const user = users.find((each) => each.role === role);
  if (user === undefined) throw new Error(`No user has the role ${role}.`);
  const context = await browser.newContext({ viewport, locale: "ja-JP" });
  const page = await context.newPage();
  await page.goto(`${kintone.url}/login`);
  await page.fill("input[name=username]", user.code);
  await page.fill("input[name=password]", user.password);
  await page.click("button[type=submit]");
  await page.waitForURL(`${kintone.url}/k/**`);
  return page;
};

const save = (page: Page, name: string, fullPage = false) =>
  page.screenshot({ path: path.join(folder, `${name}.png`), fullPage });

const openSummary = async (page: Page, list: string): Promise<void> => {
  await page.goto(list);
  await page
    .locator("select", { hasText: SUMMARY_VIEW_NAME })
    .selectOption({ label: SUMMARY_VIEW_NAME });
  await page.getByRole("heading", { name: "主な数値" }).waitFor();
};

const takeSecretariat = async (browser: Browser, system: LocalSystem) => {
  const page = await logIn(browser, system, "secretary", desktop);
  await openSummary(page, `${system.kintone.url}/k/${system.appIds.meetings}/`);
  await save(page, "summary");
  const chart = page.locator("nendo-summary svg", { hasText: "10月" }).first();
  await chart.scrollIntoViewIfNeeded();
  await save(page, "chart");
  const figure = page
    .getByRole("listitem")
    .filter({ hasText: /^\s*特別職/ })
    .getByRole("button")
    .first();
  await figure.click();
  await page
    .getByRole("link", { name: /記録 \d+ を開く/ })
    .first()
    .waitFor();
  await save(page, "drill-down");
  const mobile = await logIn(browser, system, "secretary", phone);
  await openSummary(
    mobile,
    `${system.kintone.url}/k/m/${system.appIds.meetings}/`,
  );
  await save(mobile, "mobile");
};

const takeClerk = async (browser: Browser, system: LocalSystem) => {
  const page = await logIn(browser, system, "clerk", desktop);
  await page.goto(`${system.kintone.url}/k/${system.appIds.meetings}/edit`);
  const field = (code: string) => page.locator(`[data-field="${code}"]`);
  const date = field(MEETING_FIELD_CODES.heldOn).locator("input");
  await date.fill("2024-02-20");
  await date.blur();
  const time = field(MEETING_FIELD_CODES.startTime).locator("input");
  await time.fill("10:00");
  await time.blur();
  await field(MEETING_FIELD_CODES.advisers).getByLabel("宮崎光世").check();
  const person = field(MEETING_FIELD_CODES.personCode).first();
  await person.locator("input").fill("4002");
  await person.getByRole("button", { name: "取得" }).click();
  await page.getByRole("region", { name: "入力の手がかり" }).waitFor();
  await page.waitForLoadState("networkidle");
  await save(page, "form");
};

const takeAdministrator = async (
  browser: Browser,
  { kintone, ...system }: LocalSystem,
) => {
  const page = await logIn(
    browser,
    { kintone, ...system },
    "administrator",
    desktop,
  );
  const plugin = kintone.state.plugins.values()[0]?.id;
  await page.goto(
    `${kintone.url}/k/admin/app/${system.appIds.meetings}/plugin/config?pluginId=${plugin}`,
  );
  await page.getByRole("button", { name: "保存" }).first().waitFor();
  await save(page, "settings");
};

ensureBrowser();
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("No Chromium found.");
const temporary = mkdtempSync(path.join(tmpdir(), "nendo-screenshots-"));
const system = await startLocalSystem({
  port: 0,
  withSample: true,
  settingsFolder: temporary,
  say: (line) => console.log(line),
});
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  await mkdir(folder, { recursive: true });
  await takeSecretariat(browser, system);
  await takeClerk(browser, system);
  await takeAdministrator(browser, system);
  console.log(folder);
} finally {
  await browser.close();
  await system.kintone.close();
  rmSync(temporary, { recursive: true, force: true });
}
