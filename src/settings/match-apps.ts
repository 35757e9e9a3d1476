import type { SourceSlot } from "./source-slots";
import { slotsOf, sourceOf, withSource } from "./source-slots";
import type { AppPlace } from "./place-source";
import { placeSource } from "./place-source";
import type { Settings, Source } from "./settings";
import type { NamesBySource } from "./settings-file";

/** An app that can be a source. */
export interface KnownApp extends AppPlace {
  readonly name: string;
}

/** What became of the app of one source. */
export interface AppMatch {
  readonly source: SourceSlot;
  /** The app's number in the file. */
  readonly before: string;
  /** The app's name in the file; absent when the file has none. */
  readonly name?: string;
  readonly outcome: "same" | "moved" | "several" | "none";
  /** Of the app here; absent when it was not found. */
  readonly appId?: string;
}

export interface MatchedApps {
  /** Sources whose app was not found keep their fields and have the app id "". */
  readonly settings: Settings;
  readonly matches: readonly AppMatch[];
}

/**
 * Finds the apps of imported settings here: by name, since another kintone
 * gives the same number to another app. Only without a name the number counts.
 */
export const matchApps = (
  settings: Settings,
  names: NamesBySource,
  apps: readonly KnownApp[],
): MatchedApps => {
  let matched = settings;
  const matches: AppMatch[] = [];
  for (const slot of slotsOf(settings.sources)) {
    const source = sourceOf(matched, slot);
    if (source === undefined) continue;
    const found = matchApp(slot, source, names[slot]?.app, apps);
    matched = withSource(matched, slot, found.source);
    matches.push(found.match);
  }
  return { settings: matched, matches };
};

const matchApp = (
  slot: SourceSlot,
  source: Source<string>,
  appName: string | undefined,
  apps: readonly KnownApp[],
): { readonly source: Source<string>; readonly match: AppMatch } => {
  const called = apps.filter((app) =>
    appName === undefined
      ? app.appId === source.appId
      : app.name.trim() === appName.trim(),
  );
  const app =
    called.find(({ appId }) => appId === source.appId) ??
    (called.length === 1 ? called[0] : undefined);
  const asked = {
    source: slot,
    before: source.appId,
    ...(appName === undefined ? {} : { name: appName }),
  };
  if (app === undefined) {
    const outcome = called.length > 1 ? "several" : "none";
    return {
      source: placeSource(source, { appId: "" }),
      match: { ...asked, outcome },
    };
  }
  const { appId } = app;
  const outcome = appId === source.appId ? "same" : "moved";
  return {
    source: placeSource(source, app),
    match: { ...asked, outcome, appId },
  };
};
