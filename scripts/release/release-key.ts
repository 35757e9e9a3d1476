import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * The maintainers' key, PEM: from the environment (a secret of the forge) or
 * from private.ppk. A fresh key is never made: kintone would take what it
 * signs for another plugin.
 * @throws Error saying how to give the key
 */
export const releaseKey = (
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): string => {
  const given = environment.NENDO_PLUGIN_KEY?.trim();
  if (given) return `${given}\n`;
  const file = path.join(root, "private.ppk");
  if (existsSync(file)) return readFileSync(file, "utf8");
  throw new Error(
    "The key that signs the plugin is missing: set NENDO_PLUGIN_KEY to its text, or put private.ppk beside manifest.json.",
  );
};
