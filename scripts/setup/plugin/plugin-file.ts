import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { SetupError } from "../setup-error";
import { setupFailures } from "../setup-failures";

/** A packed plugin. */
export interface PluginFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 1.2.3 */
  readonly version: string;
  /** As its manifest names it, in any language. */
  readonly names: readonly string[];
  /** Derived from the key that signed it; the same for every version. */
  readonly id: string;
}

/** @throws SetupError when the bytes are no packed plugin */
export const readPluginFile = (name: string, bytes: Uint8Array): PluginFile => {
  try {
    const packed = unzipSync(bytes);
    const manifest = manifestIn(fileIn(packed, "contents.zip"));
    return {
      name,
      bytes,
      id: pluginId(fileIn(packed, "PUBKEY")),
      version: String(manifest.version),
      names: Object.values(manifest.name),
    };
  } catch {
    throw new SetupError(setupFailures.notAPlugin(name));
  }
};

interface Manifest {
  readonly version: number | string;
  readonly name: Readonly<Record<string, string>>;
}

const manifestIn = (contents: Uint8Array): Manifest =>
  JSON.parse(
    strFromU8(fileIn(unzipSync(contents), "manifest.json")),
  ) as Manifest;

/** @throws RangeError when there is none */
const fileIn = (
  files: Readonly<Record<string, Uint8Array>>,
  name: string,
): Uint8Array => {
  const file = files[name];
  if (file === undefined) throw new RangeError(name);
  return file;
};

/** First 32 hexadecimal digits of the key's SHA-256, written a to p (kintone: plugin id). */
const pluginId = (publicKey: Uint8Array): string =>
  createHash("sha256")
    .update(publicKey)
    .digest("hex")
    .slice(0, 32)
    .replace(/./g, (digit) =>
      String.fromCharCode("a".charCodeAt(0) + Number.parseInt(digit, 16)),
    );
