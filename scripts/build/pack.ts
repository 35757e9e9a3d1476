import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packPluginFromManifest } from "@kintone/plugin-packer/from-manifest";
import { loadPluginKey } from "./plugin-key";

const root = path.resolve(import.meta.dirname, "../..");

/** Where the signed plugin is written. */
export const pluginZipPath = path.join(root, "dist/plugin.zip");

/**
 * Signs and zips the files that manifest.json names.
 * @returns the plugin id and the size of the zip in bytes
 */
export const pack = async (): Promise<{ id: string; bytes: number }> => {
  const { id, plugin } = await packPluginFromManifest(
    path.join(root, "manifest.json"),
    loadPluginKey(),
  );
  mkdirSync(path.dirname(pluginZipPath), { recursive: true });
  // In one step: whoever reads the zip meanwhile has the old or the new one.
  const written = `${pluginZipPath}.${process.pid}`;
  writeFileSync(written, plugin);
  renameSync(written, pluginZipPath);
  return { id, bytes: plugin.length };
};
