import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const keyPath = path.resolve(import.meta.dirname, "../../private.ppk");

/**
 * The RSA key that signs the plugin, PEM (PKCS#1, 1024 bit: what kintone's
 * packer makes). Made on first use and kept beside manifest.json, never
 * committed: whoever holds it makes updates of the same plugin, since the
 * plugin id is derived from it.
 */
export const loadPluginKey = (): string => {
  if (existsSync(keyPath)) return readFileSync(keyPath, "utf8");
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 1024,
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  writeFileSync(keyPath, privateKey, { mode: 0o600 });
  return privateKey;
};
