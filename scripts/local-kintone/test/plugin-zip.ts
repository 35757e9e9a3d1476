import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import packerModule from "@kintone/plugin-packer";
import { strToU8, zipSync } from "fflate";

type Packer = typeof packerModule;
// The package is CommonJS with a default export inside.
const packer = ((packerModule as unknown as { default?: Packer }).default ??
  packerModule) as Packer;

/** Manifest of a plugin with one desktop file. */
export const MANIFEST = {
  manifest_version: 1,
  version: "1.2.0",
  type: "APP",
  name: { en: "Trial", ja: "試用" },
  description: { en: "For tests", ja: "テスト用" },
  icon: "image/icon.png",
  desktop: { js: ["js/desktop.js"] },
  config: { html: "html/config.html", required_params: ["key"] },
};

/** A signed plugin.zip; with the same key it has the same id. */
export async function packPlugin(
  manifest: object = MANIFEST,
  privateKey?: string,
): Promise<{ plugin: Buffer; privateKey: string; id: string }> {
  const contents = zipSync({
    "manifest.json": strToU8(JSON.stringify(manifest)),
    "image/icon.png": new Uint8Array([137, 80, 78, 71]),
    "js/desktop.js": strToU8("(() => {})();"),
    "html/config.html": strToU8("<form></form>"),
  });
  return packer(Buffer.from(contents), privateKey);
}

/** A plugin.zip with any manifest, signed without the packer's own checks. */
export function signPlugin(manifest: object, privateKey: string): Uint8Array {
  const contents = zipSync({
    "manifest.json": strToU8(JSON.stringify(manifest)),
  });
  const key = createPrivateKey(privateKey);
  const publicKey = createPublicKey(key).export({
    format: "der",
    type: "spki",
  });
  return zipSync({
    "contents.zip": contents,
    PUBKEY: publicKey,
    SIGNATURE: sign("RSA-SHA1", contents, key),
  });
}
