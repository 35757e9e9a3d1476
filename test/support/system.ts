import type { AppWishes } from "../../src/apps/tailor-app";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Page } from "playwright-core";
import {
  createLocalKintone,
  type SeedUser,
} from "../../scripts/local-kintone/local-kintone";
import {
  type LocalSystem,
  startLocalSystem,
} from "../../scripts/start/start-local-system";
import type { Settings } from "../../src/settings/settings";
import { isAsService, kintoneOptions } from "./as-service";
import { giveSettings } from "./give-settings";
import { type KintoneState, loadState, stateOf } from "./kintone-state";

export interface TestSystem extends LocalSystem {
  user(role: SeedUser["role"]): SeedUser;
  close(): Promise<void>;
}

interface TestSystemOptions {
  readonly withSample?: boolean;
  readonly wishes?: AppWishes;
}

/** What `npm start` starts, on a free port, with a settings file of its own. */
export const startTestSystem = async (
  options: TestSystemOptions = {},
): Promise<TestSystem> => {
  const folder = mkdtempSync(path.join(tmpdir(), "nendo-system-"));
  const { withSample = true, wishes } = options;
  const system = await (wishes === undefined && !isAsService
    ? usualSystem(withSample, folder)
    : startAnew(options, folder));
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

const KINTONE_OPTIONS = kintoneOptions({ apiLab: true });

const startAnew = (
  { withSample = true, wishes }: TestSystemOptions,
  settingsFolder: string,
): Promise<LocalSystem> =>
  startLocalSystem({
    port: 0,
    withSample,
    ...(wishes === undefined ? {} : { wishes }),
    settingsFolder,
    say: () => undefined,
    kintoneOptions: KINTONE_OPTIONS,
  });

/** The first systems of this worker, with and without sample, and what they were when they had been set up. */
const first = new Map<
  boolean,
  {
    readonly system: LocalSystem;
    readonly state: KintoneState;
    readonly settings: string;
  }
>();

/** A setup takes a second of the processor's time: it is run once, and the others begin as it ended. */
const usualSystem = async (
  withSample: boolean,
  folder: string,
): Promise<LocalSystem> => {
  const known = first.get(withSample);
  if (known === undefined) {
    const system = await startAnew({ withSample }, folder);
    first.set(withSample, {
      system,
      state: stateOf(system.kintone.store),
      settings: readFileSync(system.settingsPath, "utf8"),
    });
    return system;
  }
  const kintone = await createLocalKintone(KINTONE_OPTIONS);
  loadState(kintone.store, known.state);
  const settingsPath = path.join(folder, `settings-${kintone.port}.json`);
  writeFileSync(settingsPath, known.settings);
  return { ...known.system, kintone, settingsPath };
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
