import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import { createLocalKintone, type LocalKintone } from "../../../local-kintone";
import {
  openBrowser,
  type TestBrowser,
} from "../../../../../test/support/browser";
import { createRecordApps, type RecordApps } from "./record-apps";
import { packRecorderPlugin, type PackedPlugin } from "./recorder-plugin";
import { kintoneOptions } from "../../../../../test/support/as-service";
import { waitUntil } from "../../../../../test/support/wait-until";

/** A running local kintone with the apps, two recorder plugins and a browser. */
export interface KintoneWithPlugin extends RecordApps {
  readonly kintone: LocalKintone;
  readonly client: KintoneRestAPIClient;
  readonly plugins: readonly PackedPlugin[];
  readonly browser: TestBrowser;
  close(): Promise<void>;
}

export async function openKintoneWithPlugin(
  options: { locale?: string; width?: number } = {},
): Promise<KintoneWithPlugin> {
  const kintone = await createLocalKintone(
    kintoneOptions({ deployDelayMs: 10 }),
  );
  const client = new KintoneRestAPIClient({
    baseUrl: kintone.url,
    auth: { username: "admin", password: "admin-pass" },
  });
  const plugins = [
    await packRecorderPlugin("記録係"),
    await packRecorderPlugin("もう一人の記録係"),
  ];
  for (const plugin of plugins) await installPlugin(client, plugin);
  const apps = await createRecordApps(
    client,
    plugins.map(({ id }) => id),
  );
  const browser = await openBrowser(options);
  return {
    ...apps,
    kintone,
    client,
    plugins,
    browser,
    close: async () => {
      await browser.close();
      await kintone.close();
    },
  };
}

async function installPlugin(
  client: KintoneRestAPIClient,
  plugin: PackedPlugin,
): Promise<void> {
  const { fileKey } = await client.file.uploadFile({
    file: { name: "plugin.zip", data: plugin.zip },
  });
  await client.plugin.installPlugin({ fileKey });
}

/** Logs a person in; the browser keeps the session. */
export async function logIn(
  page: Page,
  kintone: LocalKintone,
  code = "admin",
): Promise<void> {
  await page.goto(`${kintone.url}/login`);
  await page.fill('input[name="username"]', code);
  await page.fill('input[name="password"]', `${code}-pass`);
  await page.click('button[type="submit"]');
  await page.waitForURL(`${kintone.url}/k/`);
}

interface RecordedEvent {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Waits until an event was recorded and gives the last one of its type. */
export async function recordedEvent(
  page: Page,
  type: string,
): Promise<RecordedEvent> {
  await waitUntil(
    page,
    (name) =>
      (
        globalThis as unknown as { recorded?: { type: string }[] }
      ).recorded?.some((event) => event.type === name),
    type,
  );
  const events = await recordedEvents(page);
  return events.filter((event) => event.type === type).at(-1) as RecordedEvent;
}

/** Every recorded event of the page, oldest first. */
export function recordedEvents(page: Page): Promise<RecordedEvent[]> {
  return page.evaluate(
    () => (globalThis as unknown as { recorded: RecordedEvent[] }).recorded,
  );
}
