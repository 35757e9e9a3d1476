import { readFile } from "node:fs/promises";
import { ensureBuilt } from "../../../scripts/build/ensure-built";
import {
  createLocalKintone,
  DEFAULT_USERS,
} from "../../../scripts/local-kintone/local-kintone";
import type { KintoneAccess } from "../../../scripts/setup/connection";
import { connect } from "../../../scripts/setup/connection";
import { readPluginFile } from "../../../scripts/setup/plugin/plugin-file";
import { runSetup } from "../../setup/set-up-on-local-kintone";
import type { AppIds } from "../../../src/apps/definition/app-definition";
import { isAsService, kintoneOptions } from "../../support/as-service";
import { giveSettings } from "../../support/give-settings";

/** A kintone beside the test system, set up without records. */
export interface OtherKintone {
  readonly url: string;
  readonly access: KintoneAccess;
  readonly appIds: AppIds;
  readonly pluginId: string;
  close(): Promise<void>;
}

/** @param otherApps apps that were there before ours, so that ours have other numbers */
export const startOtherKintone = async (
  otherApps: number,
): Promise<OtherKintone> => {
  const kintone = await createLocalKintone(kintoneOptions({ apiLab: true }));
  try {
    const pluginPath = await ensureBuilt();
    const plugin = readPluginFile(pluginPath, await readFile(pluginPath));
    const { code = "", password = "" } =
      DEFAULT_USERS.find(({ role }) => role === "administrator") ?? {};
    const access = connect({ baseUrl: kintone.url, username: code, password });
    for (let count = 1; count <= otherApps; count += 1) {
      const { app } = await access.client.app.addApp({
        name: `備品台帳 ${count}`,
      });
      await access.client.app.deployApp({ apps: [{ app }] });
    }
    const { result } = await runSetup(access, { plugin });
    if (isAsService) {
      await giveSettings(
        kintone.url,
        access.client,
        Object.values(result.appIds),
        result.settings,
      );
    }
    return {
      url: kintone.url,
      access,
      appIds: result.appIds,
      pluginId: plugin.id,
      close: () => kintone.close(),
    };
  } catch (error) {
    await kintone.close();
    throw error;
  }
};
