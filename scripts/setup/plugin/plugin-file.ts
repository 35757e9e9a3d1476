import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { SetupError } from "../setup-error";
import { setupFailures } from "../setup-failures";

/** A packed plugin. */
export interface PluginFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Derived from the key that signed it; the same for every version. */
  readonly id: string;
}

/** @throws SetupError when the bytes are no packed plugin */
export const readPluginFile = (
  name: string,
  bytes: Uint8Array,
): PluginFile => ({
  name,
  bytes,
  id: pluginId(publicKeyOf(name, bytes)),
});

function publicKeyOf(name: string, bytes: Uint8Array): Uint8Array {
  const notAPlugin = () => new SetupError(setupFailures.notAPlugin(name));
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: (file) => file.name === "PUBKEY" });
  } catch {
    throw notAPlugin();
  }
  const key = files.PUBKEY;
  if (key === undefined) throw notAPlugin();
  return key;
}

/** First 32 hexadecimal digits of the key's SHA-256, written a to p (kintone: plugin id). */
const pluginId = (publicKey: Uint8Array): string =>
  createHash("sha256")
    .update(publicKey)
    .digest("hex")
    .slice(0, 32)
    .replace(/./g, (digit) =>
      String.fromCharCode("a".charCodeAt(0) + Number.parseInt(digit, 16)),
    );
