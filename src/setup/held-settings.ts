import { parseSettings } from "../settings/parse-settings";
import type { Settings } from "../settings/settings";

/** kintone: descriptions of apps. */
const LONGEST = 10_000;

const MARK = "nendo-matome:";

/**
 * The settings with which apps are made, as the description that the first of
 * them has until it is complete: nothing else tells a later run the words of a
 * city's own. Apps that were chosen are left out where they would not fit.
 * @returns undefined where there is no room
 */
export const holdSettings = (settings: Settings): string | undefined =>
  [settings, { ...settings, sources: {}, summaryViews: [] }]
    .filter((one) => parseSettings(one).ok)
    // A description is HTML: nothing in it may look like a tag or an entity.
    .map((one) => `${MARK}${JSON.stringify(one).replace(/[<>&]/gu, escaped)}`)
    .find((text) => text.length <= LONGEST);

/** The settings that a description holds; undefined where it holds none. */
export const settingsHeldIn = (description: string): Settings | undefined => {
  const text = description.replaceAll("&quot;", '"').trim();
  if (!text.startsWith(MARK)) return undefined;
  try {
    const parsed = parseSettings(JSON.parse(text.slice(MARK.length)));
    return parsed.ok ? parsed.settings : undefined;
  } catch {
    return undefined;
  }
};

const escaped = (character: string): string =>
  `\\u00${character.charCodeAt(0).toString(16)}`;
