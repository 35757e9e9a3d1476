import type { LabelledForm } from "../../../settings/labelled-form";
import type { AppMatch, KnownApp } from "../../../settings/match-apps";
import { matchApps } from "../../../settings/match-apps";
import type { FieldMatch } from "../../../settings/match-fields";
import { matchFields } from "../../../settings/match-fields";
import type { Settings } from "../../../settings/settings";
import type { SettingsFile } from "../../../settings/settings-file";
import type { SourceSlot } from "../../../settings/source-slots";
import { slotsOf, sourceOf, withSource } from "../../../settings/source-slots";
import { missingViews } from "../sources/missing-views";
import type { AppPlace } from "../../../settings/place-source";

/** Imported settings with the apps and fields of this kintone. */
export interface PlacedSettings {
  readonly settings: Settings;
  readonly apps: readonly AppMatch[];
  readonly fields: readonly FieldMatch[];
  /** Sources whose form could not be read; their fields are as in the file. */
  readonly unread: readonly SourceSlot[];
  /** Lists that this app doesn't have. */
  readonly lostViews: readonly string[];
}

/**
 * Finds apps and fields of a file here. What is not found stays in the
 * settings as it was, for the user to choose again.
 * @param form the form of an app; undefined when it can't be read
 */
export const placeImported = async (
  file: SettingsFile,
  here: {
    readonly apps: readonly KnownApp[];
    readonly views: readonly string[];
    /** Id of this app. */
    readonly thisApp: string;
  },
  form: (app: AppPlace) => Promise<LabelledForm | undefined>,
): Promise<PlacedSettings> => {
  const { settings: matched, matches: apps } = matchApps(
    file.settings,
    file.names,
    here.apps,
  );
  let settings = matched;
  const fields: FieldMatch[] = [];
  const unread: SourceSlot[] = [];
  for (const name of slotsOf(settings.sources)) {
    const source = sourceOf(settings, name);
    if (!source || source.appId === "") continue;
    const found = await form(source);
    if (!found) {
      unread.push(name);
      continue;
    }
    const labels = file.names[name]?.fields ?? {};
    const placed = matchFields(name, source, labels, found);
    fields.push(...placed.matches);
    settings = withSource(settings, name, placed.source);
  }
  const lostViews = missingViews(settings, here.views, here.thisApp);
  return { settings, apps, fields, unread, lostViews };
};
