import { createHash, createPublicKey, verify } from "node:crypto";
import type { KintonePluginManifestJson } from "@kintone/plugin-manifest-validator/manifest-schema";
import { unzipSync } from "fflate";
import { badPlugin } from "../errors/app-errors";
import { validate } from "./manifest-validator";

/** A plugin zip whose signature and manifest are right. */
export interface PluginZip {
  readonly id: string;
  readonly manifest: KintonePluginManifestJson;
  /** Path as the manifest writes it → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What zips hold, by their digest: the validator takes ten times as long as all the rest, and one plugin is loaded again and again. */
const opened = new Map<string, PluginZip>();

type Files = Readonly<Record<string, Uint8Array>>;

const MANIFEST = "manifest.json";

/**
 * Opens a plugin.zip {contents.zip, PUBKEY, SIGNATURE}: checks the RSA-SHA1
 * signature, derives the id from the key, validates the manifest and takes the
 * files it names. Throws badPlugin with the reason.
 */
export function readPluginZip(zip: Uint8Array): PluginZip {
  const digest = createHash("sha256").update(zip).digest("hex");
  const plugin = opened.get(digest) ?? openPluginZip(zip);
  opened.set(digest, plugin);
  return plugin;
}

function openPluginZip(zip: Uint8Array): PluginZip {
  const outer = unzip(zip, "プラグインファイル");
  const contents = entryOf(outer, "contents.zip");
  const publicKey = entryOf(outer, "PUBKEY");
  const signature = entryOf(outer, "SIGNATURE");
  if (!isSignedBy(contents, signature, publicKey)) {
    throw badPlugin(
      "SIGNATUREがcontents.zipの署名として正しくありません。",
      "SIGNATURE is not the signature of contents.zip.",
    );
  }
  const inner = unzip(contents, "contents.zip");
  const { manifest, root } = readManifest(inner);
  return {
    id: pluginIdOf(publicKey),
    manifest,
    files: new Map(
      localPaths(manifest).map((path) => [path, entryOf(inner, root + path)]),
    ),
  };
}

/** First 32 hex digits of the key's SHA-256, written with the letters a–p. */
function pluginIdOf(publicKey: Uint8Array): string {
  const hex = createHash("sha256").update(publicKey).digest("hex").slice(0, 32);
  return hex.replace(/./g, (digit) =>
    String.fromCharCode("a".charCodeAt(0) + Number.parseInt(digit, 16)),
  );
}

function unzip(bytes: Uint8Array, name: string): Files {
  try {
    return unzipSync(bytes);
  } catch {
    throw badPlugin(
      `${name}がZIPファイルではありません。`,
      `${name} is not a zip file.`,
    );
  }
}

function entryOf(files: Files, path: string): Uint8Array {
  const bytes = files[path];
  if (bytes === undefined) {
    throw badPlugin(`${path}がありません。`, `${path} is missing.`);
  }
  return bytes;
}

function isSignedBy(
  contents: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(publicKey),
      format: "der",
      type: "spki",
    });
    return verify("RSA-SHA1", contents, key, signature);
  } catch {
    return false;
  }
}

function readManifest(inner: Files): {
  manifest: KintonePluginManifestJson;
  root: string;
} {
  const paths = Object.keys(inner).filter(
    (path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`),
  );
  const [path] = paths;
  if (path === undefined || paths.length > 1) {
    throw badPlugin(
      "manifest.jsonはちょうど1つ必要です。",
      "Exactly one manifest.json is needed.",
    );
  }
  const root = path.slice(0, -MANIFEST.length);
  const manifest = parse(entryOf(inner, path));
  const result = validate(manifest, {
    relativePath: (file) => inner[root + file] !== undefined,
    fileExists: (file) => inner[root + file] !== undefined,
    maxFileSize: (maximum, file) =>
      (inner[root + file]?.byteLength ?? 0) <= maximum,
  });
  if (result.valid !== true) {
    const reasons = (result.errors ?? [])
      .map((error) => `${error.instancePath} ${error.message ?? ""}`.trim())
      .join("; ");
    throw badPlugin(
      `manifest.jsonが正しくありません。${reasons}`,
      `manifest.json is not valid: ${reasons}`,
    );
  }
  return { manifest: manifest as unknown as KintonePluginManifestJson, root };
}

function parse(bytes: Uint8Array): Record<string, unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<
      string,
      unknown
    >;
  } catch {
    throw badPlugin(
      "manifest.jsonがJSONではありません。",
      "manifest.json is not JSON.",
    );
  }
}

/** Paths of the files that the manifest names, each once. */
function localPaths(manifest: KintonePluginManifestJson): string[] {
  const { icon, desktop, mobile, config } = manifest;
  const named = [
    icon,
    ...(config?.html === undefined ? [] : [config.html]),
    ...[desktop, mobile, config].flatMap((part) => [
      ...(part?.js ?? []),
      ...(part?.css ?? []),
    ]),
  ];
  return [...new Set(named)].filter((path) => !/^https?:\/\//.test(path));
}
