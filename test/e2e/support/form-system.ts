import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import type { SourceName } from "../../../src/fields/fields";
import { openBrowser } from "../../support/browser";
import type { TestSystem } from "../../support/system";
import { logIn, startTestSystem } from "../../support/system";

/** The whole system with its sample records, and somebody at a browser. */
export interface FormSystem {
  readonly system: TestSystem;
  readonly client: KintoneRestAPIClient;
  readonly page: Page;
  /** Reads requests to other records, in order; cleared by whoever counts them. */
  readonly requests: string[];
  /** Opens kintone's list of an app, and waits for its records. */
  openList(app: SourceName): Promise<void>;
  /** The fields of a record as kintone has them now. */
  stored(app: SourceName, id: string): ReturnType<typeof readRecord>;
  close(): Promise<void>;
}

export const openFormSystem = async (
  options: {
    /** Absent: the clerk. */
    role?: "clerk" | "secretary";
    locale?: string;
    width?: number;
    height?: number;
  } = {},
): Promise<FormSystem> => {
  const system = await startTestSystem();
  const browser = await openBrowser(options);
  const page = await browser.context.newPage();
  await logIn(page, system, options.role ?? "clerk");
  const requests: string[] = [];
  page.on("request", (request) => {
    if (/\/records\.json/u.test(request.url())) requests.push(request.url());
  });
  const { code, password } = system.user("administrator");
  const client = new KintoneRestAPIClient({
    baseUrl: system.kintone.url,
    auth: { username: code, password },
  });
  return {
    system,
    client,
    page,
    requests,
    openList: async (app) => {
      await page.goto(`${system.kintone.url}/k/${system.appIds[app]}/`);
      await page.locator("table tbody tr").first().waitFor();
    },
    stored: (app, id) => readRecord(client, system.appIds[app], id),
    close: async () => {
      await browser.close();
      await system.close();
    },
  };
};

const readRecord = async (
  client: KintoneRestAPIClient,
  app: string,
  id: string,
) => {
  const { record } = await client.record.getRecord({ app, id });
  return record;
};
