import {
  createLocalKintone,
  type LocalKintone,
  type LocalKintoneOptions,
} from "../../scripts/local-kintone/local-kintone";
import { allAppIds } from "../../scripts/setup/all-app-ids";
import { commandHost } from "../../scripts/setup/command-host";
import { uploadPictures } from "../../scripts/sample/upload-pictures";
import { connect, type KintoneAccess } from "../../scripts/setup/connection";
import type { PluginFile } from "../../scripts/setup/plugin/plugin-file";
import { ADVISER_NAMES } from "../../src/apps/defaults/field-choices";
import type { AppIds } from "../../src/apps/definition/app-definition";
import type { Settings } from "../../src/settings/settings";
import { addSample } from "../../src/setup/add-sample";
import { setUp, type SetupWishes } from "../../src/setup/set-up";

export const ADMIN = { username: "admin", password: "admin-pass" };

/** A local kintone that deploys at once, and the administrator's way in. */
export async function startKintone(
  options: LocalKintoneOptions = {},
): Promise<{ kintone: LocalKintone; access: KintoneAccess }> {
  const kintone = await createLocalKintone({ deployDelayMs: 5, ...options });
  return { kintone, access: connect({ baseUrl: kintone.url, ...ADMIN }) };
}

/** As the sample: Japanese labels, its advisers. */
export const USUAL_WISHES: SetupWishes["wishes"] = {
  labelLanguage: "ja",
  adviserNames: ADVISER_NAMES,
};

/** Runs the setup and returns what it said, besides its result. */
export async function runSetup(
  access: KintoneAccess,
  {
    plugin,
    say,
    ...wishes
  }: Partial<SetupWishes> & {
    readonly plugin?: PluginFile;
    readonly say?: (line: string) => void;
  } = {},
): Promise<{ lines: string[]; result: Completed }> {
  const lines: string[] = [];
  const host = commandHost({
    access,
    plugin,
    say: (line) => {
      lines.push(line);
      say?.(line);
    },
    deploying: { pollMs: 5, limitMs: 60_000 },
  });
  const result = await setUp(host, { wishes: USUAL_WISHES, ...wishes });
  return { lines, result: completed(result) };
}

/** Fills the apps with the sample, its picture too; returns what was said. */
export async function loadSample(
  access: KintoneAccess,
  appIds: AppIds,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const host = commandHost({ access, say: (line) => lines.push(line) });
  await addSample(host, appIds, uploadPictures(access.client));
  return lines;
}

interface Completed {
  readonly appIds: AppIds;
  readonly settings: Settings;
}

const completed = (result: Awaited<ReturnType<typeof setUp>>): Completed => ({
  ...result,
  appIds: allAppIds(result),
});
