import type { AppWishes } from "../../src/apps/tailor-app";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ensureBuilt } from "../build/ensure-built";
import {
  createLocalKintone,
  DEFAULT_USERS,
  type LocalKintone,
  type LocalKintoneOptions,
  type SeedUser,
} from "../local-kintone/local-kintone";
import { ADVISER_NAMES } from "../../src/apps/defaults/field-choices";
import { setUp } from "../../src/setup/set-up";
import { DEPLOYING } from "../../src/setup/setup-host";
import { uploadPictures } from "../sample/upload-pictures";
import { allAppIds } from "../setup/all-app-ids";
import { commandHost } from "../setup/command-host";
import { connect } from "../setup/connection";
import { addSample } from "../../src/setup/add-sample";
import { readPluginFile } from "../setup/plugin/plugin-file";
import type { AppIds } from "../../src/apps/definition/app-definition";

export interface LocalSystemOptions {
  /** 0 takes a free port. */
  readonly port: number;
  readonly withSample: boolean;
  /** What the city asks of its apps; absent: what the sample is of. */
  readonly wishes?: AppWishes;
  /** Where the file with the settings that were applied is written. */
  readonly settingsFolder: string;
  readonly say: (line: string) => void;
  /** How the kintone behaves; default: with the API lab, which the setup uses. */
  readonly kintoneOptions?: Omit<LocalKintoneOptions, "port">;
}

/** A local kintone with the apps, the plugin and its settings in it. */
export interface LocalSystem {
  readonly kintone: LocalKintone;
  readonly appIds: AppIds;
  readonly users: readonly SeedUser[];
  /** The settings that were applied, as `npm run report` takes them; a file for each port. */
  readonly settingsPath: string;
}

/**
 * Builds the plugin where needed, starts a local kintone and sets it up over
 * REST as the setup script does on a real one.
 * @throws Error with code EADDRINUSE when the port is taken, before anything is built
 */
export const startLocalSystem = async ({
  port,
  withSample,
  settingsFolder,
  say,
  wishes = { labelLanguage: "ja", adviserNames: ADVISER_NAMES },
  kintoneOptions = { apiLab: true },
}: LocalSystemOptions): Promise<LocalSystem> => {
  const kintone = await createLocalKintone({ port, ...kintoneOptions });
  try {
    const pluginPath = await ensureBuilt();
    const administrator = userOf("administrator");
    const access = connect({
      baseUrl: kintone.url,
      username: administrator.code,
      password: administrator.password,
    });
    const plugin = readPluginFile(pluginPath, await readFile(pluginPath));
    const deploying = { ...DEPLOYING, pollMs: 100 };
    const host = commandHost({ access, plugin, say, deploying });
    const { settings, ...result } = await setUp(host, {
      wishes,
    });
    const appIds = allAppIds(result);
    const settingsPath = path.join(
      settingsFolder,
      `settings-${kintone.port}.json`,
    );
    await mkdir(settingsFolder, { recursive: true });
    await writeFile(settingsPath, `${JSON.stringify(settings, null, 2)}\n`);
    if (withSample) {
      await addSample(host, appIds, uploadPictures(access.client));
    }
    return {
      kintone,
      appIds,
      users: DEFAULT_USERS,
      settingsPath,
    };
  } catch (error) {
    await kintone.close();
    throw error;
  }
};

const userOf = (role: SeedUser["role"]): SeedUser => {
  const user = DEFAULT_USERS.find((each) => each.role === role);
  if (user === undefined) throw new Error(`No user has the role ${role}.`);
  return user;
};
