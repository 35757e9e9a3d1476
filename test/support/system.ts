import type { AppWishes } from "../../src/apps/tailor-app";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import type { SeedUser } from "../../scripts/local-kintone/local-kintone";
import {
  type LocalSystem,
  startLocalSystem,
} from "../../scripts/start/start-local-system";
import type { Settings } from "../../src/settings/settings";
import { isAsService, kintoneOptions } from "./as-service";
import { giveSettings } from "./give-settings";

export interface TestSystem extends LocalSystem {
  user(role: SeedUser["role"]): SeedUser;
  close(): Promise<void>;
}

/** What `npm start` starts, on a free port, with a settings file of its own. */
export const startTestSystem = async (
  options: { withSample?: boolean; wishes?: AppWishes } = {},
): Promise<TestSystem> => {
  const folder = mkdtempSync(path.join(tmpdir(), "nendo-system-"));
  const system = await startLocalSystem({
    port: 0,
    withSample: options.withSample ?? true,
    ...(options.wishes === undefined ? {} : { wishes: options.wishes }),
    settingsFolder: folder,
    say: () => undefined,
    kintoneOptions: kintoneOptions({ apiLab: true }),
  });
  if (isAsService) await enterSettings(system);
  return {
    ...system,
    user: (role) => {
      const user = system.users.find((each) => each.role === role);
      if (user === undefined) throw new Error(`No user has the role ${role}.`);
      return user;
    },
    close: async () => {
      await system.kintone.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** What the setup leaves to a person where it may not write settings. */
const enterSettings = async (system: LocalSystem): Promise<void> => {
  const { kintone, appIds, settingsPath } = system;
  const client = new KintoneRestAPIClient({
    baseUrl: kintone.url,
    auth: { username: "admin", password: "admin-pass" },
  });
  const settings = JSON.parse(readFileSync(settingsPath, "utf8")) as Settings;
  await giveSettings(kintone.url, client, Object.values(appIds), settings);
};

/** Logs in through the login page, as a person does. */
export const logIn = async (
  page: Page,
  system: TestSystem,
  role: SeedUser["role"],
): Promise<void> => {
  const { code, password } = system.user(role);
  await page.goto(`${system.kintone.url}/login`);
  await page.locator("input[name=username]").fill(code);
  await page.locator("input[name=password]").fill(password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL(`${system.kintone.url}/k/**`);
};
