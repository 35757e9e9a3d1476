import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from "playwright-core";
import { findBrowser } from "../../scripts/bootstrap/ensure-browser";
import { watchPages } from "./watch-pages";

/** A browser window of its own: no cookies, storage or cache of another's. */
export interface TestBrowser {
  readonly context: BrowserContext;
  /** Throws when a page asked another host or broke its security policy. */
  close(): Promise<void>;
}

/** Ends a page that hangs; a busy machine may take this long. */
const PATIENCE_MS = 60_000;

/**
 * Opens a browser for one test file.
 * @throws Error when there is no Chromium on this machine
 */
export const openBrowser = async (
  options: { locale?: string; width?: number; height?: number } = {},
): Promise<TestBrowser> => {
  const context = await newContext({
    locale: options.locale ?? "ja-JP",
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const watch = watchPages(context);
  return {
    context,
    close: async () => {
      await context.close();
      if (watch.problems.length > 0) throw new Error(watch.problems.join("\n"));
    },
  };
};

/** The Chromium of this worker: test files come one after another and share it. */
let chromiumOfWorker: Promise<Browser> | undefined;

const newContext = async (
  options: BrowserContextOptions,
): Promise<BrowserContext> => {
  chromiumOfWorker ??= launch();
  return (await chromiumOfWorker).newContext(options);
};

/** It ends with the worker. */
const launch = (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No Chromium found.");
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Pages of a window share a process: what one has compiled, the next need not.
      "--process-per-site",
    ],
  });
};
