import type { SettingsProblem } from "./settings-problem";
import type { Settings } from "./settings";
import type { SettingsFile } from "./settings-file";
import { parseSettingsFile } from "./settings-file";

/** Characters a value of a plugin's configuration may have (kintone: setConfig). */
const MAX_VALUE_LENGTH = 65_535;
/** Bytes the whole configuration may have (kintone: setConfig, 256 KB). */
const MAX_CONFIG_BYTES = 256 * 1024;

const chunkKey = (index: number): string => `settings${index}`;

/** What kintone keeps for the plugin, understood. */
export type StoredSettings =
  /** Nothing was saved yet. */
  | { readonly state: "unset" }
  | { readonly state: "valid"; readonly settings: Settings }
  | {
      readonly state: "broken";
      readonly problems: readonly SettingsProblem[];
      /** The stored text, to be shown for repair. */
      readonly raw: string;
    };

/** How much of kintone's room for a plugin's configuration the settings take. */
export interface SettingsSize {
  readonly bytes: number;
  /** Texts of at most 65,535 characters that they are split into. */
  readonly values: number;
  readonly limitBytes: number;
  readonly fits: boolean;
}

/** Settings as kintone stores them: a flat map of short texts (kintone: setConfig). */
export const encodeSettings = (settings: Settings): Record<string, string> =>
  Object.fromEntries(
    splitText(JSON.stringify(settings)).map((chunk, index) => [
      chunkKey(index),
      chunk,
    ]),
  );

/** @param config what kintone.plugin.app.getConfig() returned; null before the first save */
export const decodeConfig = (config: unknown): StoredSettings => {
  const chunks = new Map<string, string>();
  for (const [key, value] of Object.entries(config ?? {})) {
    if (/^settings\d+$/.test(key)) chunks.set(key, String(value));
  }
  if (chunks.size === 0) return { state: "unset" };
  const keys = Array.from(chunks, (_, index) => chunkKey(index));
  const raw = keys.map((key) => chunks.get(key) ?? "").join("");
  const missing = keys.filter((key) => !chunks.has(key));
  if (missing.length > 0) {
    return broken(
      raw,
      missing.map((detail) => ({ path: "", code: "chunkMissing", detail })),
    );
  }
  return decodeSettingsText(raw);
};

/** Settings from their JSON text as kintone stores it. */
export const decodeSettingsText = (
  text: string,
): Exclude<StoredSettings, { state: "unset" }> => {
  const decoded = decodeSettingsFile(text);
  return decoded.state === "valid"
    ? { state: "valid", settings: decoded.settings }
    : decoded;
};

/** Settings from the text of a file: exported, or bare as the setup writes them. */
export const decodeSettingsFile = (
  text: string,
):
  | ({ readonly state: "valid" } & SettingsFile)
  | Extract<StoredSettings, { state: "broken" }> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken(text, [{ path: "", code: "notJson" }]);
  }
  const parsed = parseSettingsFile(value);
  return parsed.ok
    ? { state: "valid", settings: parsed.settings, names: parsed.names }
    : broken(text, parsed.problems);
};

export const settingsSize = (settings: Settings): SettingsSize => {
  const encoder = new TextEncoder();
  const values = Object.entries(encodeSettings(settings));
  const bytes = values
    .map(([key, value]) => encoder.encode(key + value).length)
    .reduce((sum, length) => sum + length, 0);
  return {
    bytes,
    values: values.length,
    limitBytes: MAX_CONFIG_BYTES,
    fits: bytes <= MAX_CONFIG_BYTES,
  };
};

const broken = (
  raw: string,
  problems: readonly SettingsProblem[],
): Extract<StoredSettings, { state: "broken" }> => ({
  state: "broken",
  problems,
  raw,
});

/** Never between the halves of a surrogate pair: half a character can't be stored as UTF-8. */
const splitText = (text: string): readonly string[] => {
  const chunks: string[] = [];
  let start = 0;
  while (start < text.length) {
    const limit = Math.min(start + MAX_VALUE_LENGTH, text.length);
    const end = isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
};

const isHighSurrogate = (code: number): boolean =>
  code >= 0xd800 && code <= 0xdbff;
