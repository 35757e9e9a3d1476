import {
  createLocalKintone,
  type LocalKintone,
  type LocalKintoneOptions,
} from "../../scripts/local-kintone/local-kintone";
import { connect, type KintoneAccess } from "../../scripts/setup/connection";
import {
  setUpApps,
  type SetupOptions,
  type SetupResult,
} from "../../scripts/setup/set-up-apps";

export const ADMIN = { username: "admin", password: "admin-pass" };

/** A local kintone that deploys at once, and the administrator's way in. */
export async function startKintone(
  options: LocalKintoneOptions = {},
): Promise<{ kintone: LocalKintone; access: KintoneAccess }> {
  const kintone = await createLocalKintone({ deployDelayMs: 5, ...options });
  return { kintone, access: connect({ baseUrl: kintone.url, ...ADMIN }) };
}

/** Runs the setup and returns what it said, besides its result. */
export async function runSetup(
  access: KintoneAccess,
  options: Partial<
    Pick<SetupOptions, "plugin" | "isDryRun" | "isUnlocking" | "wishes" | "say">
  > = {},
): Promise<{ lines: string[]; result: SetupResult | undefined }> {
  const lines: string[] = [];
  const result = await setUpApps({
    access,
    say: (line) => lines.push(line),
    pollIntervalMs: 5,
    ...options,
  });
  return { lines, result };
}

/** The result of a setup that is expected to have one. */
export function completed(result: SetupResult | undefined): SetupResult {
  if (result === undefined) throw new Error("The setup has no result");
  return result;
}
