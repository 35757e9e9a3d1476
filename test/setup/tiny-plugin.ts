import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { packPluginFromManifest } from "@kintone/plugin-packer/from-manifest";
import {
  readPluginFile,
  type PluginFile,
} from "../../scripts/setup/plugin/plugin-file";

/** A transparent picture of one pixel. */
const ICON = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/**
 * A signed plugin with next to nothing in it.
 * @param privateKey of an earlier version; a new one is made without it, PEM
 */
export async function packTinyPlugin(
  version: number,
  privateKey = makeKey(),
): Promise<{ plugin: PluginFile; id: string; privateKey: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "tiny-plugin-"));
  try {
    const manifest = path.join(folder, "manifest.json");
    await writeFile(path.join(folder, "icon.png"), ICON);
    await writeFile(path.join(folder, "desktop.js"), "void 0;\n");
    await writeFile(
      manifest,
      JSON.stringify({
        manifest_version: 1,
        version,
        type: "APP",
        name: { en: "Tiny" },
        icon: "icon.png",
        desktop: { js: ["desktop.js"] },
      }),
    );
    const packed = await packPluginFromManifest(manifest, privateKey);
    return {
      plugin: readPluginFile("tiny.zip", packed.plugin),
      id: packed.id,
      privateKey: packed.privateKey,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const makeKey = (): string =>
  generateKeyPairSync("rsa", { modulusLength: 1024 })
    .privateKey.export({ type: "pkcs1", format: "pem" })
    .toString();
