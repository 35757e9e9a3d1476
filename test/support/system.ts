import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import type { SeedUser } from "../../scripts/local-kintone/local-kintone";
import {
  type LocalSystem,
  startLocalSystem,
} from "../../scripts/start/start-local-system";

export interface TestSystem extends LocalSystem {
  user(role: SeedUser["role"]): SeedUser;
  close(): Promise<void>;
}

/** What `npm start` starts, on a free port, with a settings file of its own. */
export const startTestSystem = async (
  options: { withSample?: boolean } = {},
): Promise<TestSystem> => {
  const folder = mkdtempSync(path.join(tmpdir(), "nendo-system-"));
  const system = await startLocalSystem({
    port: 0,
    withSample: options.withSample ?? true,
    settingsFolder: folder,
    say: () => undefined,
  });
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
