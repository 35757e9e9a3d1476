import * as v from "valibot";
import { decodeSettingsFile } from "../../../settings/settings-codec";
import { settingsSchema } from "../../../settings/settings-schema";
import type { Settings } from "../../../settings/settings";

/** Settings that fit several apps, to be saved in each by its administrator. */
export interface SettingsOffer {
  readonly settings: Settings;
  /** Apps that don't have them yet, in the order of their turn. */
  readonly appIds: readonly string[];
  /** How many there were at first. */
  readonly count: number;
  /** Where to go in the end: a page of this kintone. */
  readonly summaryUrl?: string | undefined;
}

const KEY = "nendo-matome:settings-offer";

/** Longer than anyone takes for a few presses; what is left over is nothing to a later visitor. */
const LIFETIME_MS = 60 * 60_000;

const stored = v.object({
  pluginId: v.string(),
  /** Login name: a tab may change hands. */
  user: v.string(),
  madeAt: v.number(),
  appIds: v.array(v.pipe(v.string(), v.regex(/^[1-9]\d*$/u))),
  count: v.number(),
  // Within this kintone: an address that anyone may have put there must not lead away.
  summaryUrl: v.optional(v.pipe(v.string(), v.regex(/^\/k\/[\w/?=&]*$/u))),
  settings: v.string(),
});

/**
 * The offer of this tab (sessionStorage). Any script of the page could have
 * put it there: it is checked like a file of settings, shown, and saved only
 * when an administrator presses the button.
 */
export const offerStore = (
  storage: Storage,
  { pluginId, user }: { readonly pluginId: string; readonly user: string },
  now: () => number = Date.now,
) => ({
  read: (): SettingsOffer | undefined => {
    const offer = parse(storage.getItem(KEY));
    if (offer === undefined) return undefined;
    const isOurs = offer.pluginId === pluginId && offer.user === user;
    const age = now() - offer.madeAt;
    const settings = carriedIn(offer.settings);
    const isFresh = age >= 0 && age < LIFETIME_MS;
    if (!isOurs || !isFresh || settings === undefined) return undefined;
    const { appIds, count, summaryUrl } = offer;
    return { settings, appIds, count, summaryUrl };
  },
  write: ({ settings, ...offer }: SettingsOffer): void => {
    const text = JSON.stringify({
      ...offer,
      pluginId,
      user,
      madeAt: now(),
      settings: JSON.stringify(settings),
    });
    storage.setItem(KEY, text);
  },
  clear: (): void => storage.removeItem(KEY),
});

/** Settings that could be saved, or that only lack fields of a city's own app which nobody chose yet: the screen asks for these. */
const carriedIn = (text: string): Settings | undefined => {
  const file = decodeSettingsFile(text);
  if (file.state === "valid") return file.settings;
  if (file.problems.some(({ code }) => code !== "noFieldChosen")) {
    return undefined;
  }
  const parsed = v.safeParse(settingsSchema, JSON.parse(text));
  return parsed.success ? parsed.output : undefined;
};

const parse = (
  text: string | null,
): v.InferOutput<typeof stored> | undefined => {
  if (text === null) return undefined;
  try {
    const parsed = v.safeParse(stored, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};
