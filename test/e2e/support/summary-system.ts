import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import { openBrowser, type TestBrowser } from "../../support/browser";
import { logIn, startTestSystem, type TestSystem } from "../../support/system";

/** The whole system, and the secretary at a browser. */
export interface SummarySystem {
  readonly system: TestSystem;
  readonly browser: TestBrowser;
  /** Logged in, not at the summary yet. */
  readonly page: Page;
  /** Speaks to the same kintone as an administrator. */
  readonly client: KintoneRestAPIClient;
  close(): Promise<void>;
}

export interface SummarySystemOptions {
  readonly withSample?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** Starts the system with its sample records and logs the secretary in. */
export const openSummarySystem = async ({
  withSample = true,
  ...size
}: SummarySystemOptions = {}): Promise<SummarySystem> => {
  const system = await startTestSystem({ withSample });
  const browser = await openBrowser(size);
  const page = await browser.context.newPage();
  await logIn(page, system, "secretary");
  const { code, password } = system.user("administrator");
  return {
    system,
    browser,
    page,
    client: new KintoneRestAPIClient({
      baseUrl: system.kintone.url,
      auth: { username: code, password },
    }),
    close: async () => {
      await browser.close();
      await system.close();
    },
  };
};
