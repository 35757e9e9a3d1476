/**
 * Takes the pictures of README.md and docs/ from a fresh local kintone with
 * sample records: `npm run screenshots`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureBrowser, findBrowser } from "./bootstrap/ensure-browser";
import { takeDocuments } from "./screenshots/take-documents";
import { takeForm, takeSettings } from "./screenshots/take-forms";
import { takeMany } from "./screenshots/take-many";
import { takeImport } from "./screenshots/take-import";
import { takePublishing } from "./screenshots/take-publishing";
import { takeSetup } from "./screenshots/take-setup";
import { takeSummary } from "./screenshots/take-summary";
import { startLocalSystem } from "./start/start-local-system";
import { tell } from "./tell";

const folder = path.resolve(import.meta.dirname, "../docs/images");

ensureBrowser();
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("No Chromium found.");
const temporary = mkdtempSync(path.join(tmpdir(), "nendo-screenshots-"));
const system = await startLocalSystem({
  port: 0,
  withSample: true,
  settingsFolder: temporary,
  say: tell,
});
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const studio = { browser, system, folder, temporary };
try {
  await mkdir(folder, { recursive: true });
  await takeForm(studio);
  await takeMany(studio);
  await takeSettings(studio);
  await takeImport(studio);
  await takeSetup(studio);
  await takeDocuments(studio, await takeSummary(studio));
  await takePublishing(studio);
  tell(folder);
} finally {
  await browser.close();
  await system.kintone.close();
  rmSync(temporary, { recursive: true, force: true });
}
