import { createRequire } from "node:module";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type * as Packer from "@kintone/plugin-packer";
import { packPluginFromManifest } from "@kintone/plugin-packer/from-manifest";
import { unzipSync } from "fflate";
import { pluginZipPath } from "./build-paths";
import { deterministicZip } from "./deterministic-zip";
import { loadPluginKey } from "./plugin-key";

/** Required, since the package is CommonJS with a default export that import can't reach in Node. */
const { default: packer } = createRequire(import.meta.url)(
  "@kintone/plugin-packer",
) as typeof Packer;

const root = path.resolve(import.meta.dirname, "../..");

/** A signed plugin. */
export interface SignedPlugin {
  /** Made from the key: another key is another plugin for kintone. */
  readonly id: string;
  readonly zip: Uint8Array;
}

/**
 * Signs and zips the files that manifest.json names. The same files and key
 * give the same bytes: kintone's packer chooses, checks and signs the files,
 * and both zips are written anew without times of their own.
 * @param key PEM
 */
export const signPlugin = async (key: string): Promise<SignedPlugin> => {
  const draft = await packPluginFromManifest(
    path.join(root, "manifest.json"),
    key,
  );
  const contents = unzipSync(draft.plugin)["contents.zip"];
  if (contents === undefined) throw new Error("The packed plugin is empty");
  const { id, plugin } = await packer(
    Buffer.from(deterministicZip(unzipSync(contents))),
    key,
  );
  return { id, zip: deterministicZip(unzipSync(plugin), 0) };
};

/**
 * Writes the plugin, signed with the key of this checkout.
 * @returns the plugin id and the size of the zip in bytes
 */
export const pack = async (): Promise<{ id: string; bytes: number }> => {
  const { id, zip } = await signPlugin(loadPluginKey());
  mkdirSync(path.dirname(pluginZipPath), { recursive: true });
  // In one step: whoever reads the zip meanwhile has the old or the new one.
  const written = `${pluginZipPath}.${process.pid}`;
  writeFileSync(written, zip);
  renameSync(written, pluginZipPath);
  return { id, bytes: zip.length };
};
