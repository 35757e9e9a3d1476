import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { findBrowser } from "../../scripts/bootstrap/ensure-browser";

/** A Chromium with a profile folder of its own, which goes when it is closed. */
export interface TestBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * Starts Chromium for one test file.
 * @throws Error when there is none on this machine
 */
export const openBrowser = async (
  options: { locale?: string; width?: number; height?: number } = {},
): Promise<TestBrowser> => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No Chromium found.");
  const profile = mkdtempSync(path.join(tmpdir(), "nendo-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    acceptDownloads: true,
    locale: options.locale ?? "ja-JP",
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
