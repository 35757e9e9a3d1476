import type { SettingsMessages } from "../../../i18n/settings/settings-messages";
import type { Settings } from "../../../settings/settings";
import type { SourceSlot } from "../../../settings/source-slots";
import type { AppReader } from "./app-reader";
import type { EditedSettings } from "../session/edited-settings";
import { guessSource } from "../guessing/guess-source";
import { withApp } from "./match-source";
import { sourceOf, withSource } from "../../../settings/source-slots";
import type { AppPlace } from "../../../settings/place-source";
import type { SettingsGateway } from "../session/settings-gateway";

/** What choosing apps and fields needs. */
export interface SourceTools {
  readonly edited: EditedSettings;
  readonly reader: AppReader;
  readonly gateway: SettingsGateway;
  readonly messages: SettingsMessages;
  /** Where a new installation starts. */
  readonly defaults: Settings;
}

/** A newly chosen app gets the fields that the source had, and others by guess. */
export const chooseApp = async (
  tools: SourceTools,
  name: SourceSlot,
  app: AppPlace | undefined,
): Promise<void> => {
  const { edited, reader, gateway } = tools;
  const before = sourceOf(edited.settings, name);
  const isUndoable = Object.keys(before?.fields ?? {}).length > 0;
  if (app === undefined) {
    edited.change(withSource(edited.settings, name, undefined), { isUndoable });
    return;
  }
  edited.change(withApp(edited.settings, name, app), { isUndoable });
  await reader.form(gateway, app);
  if (sourceOf(edited.settings, name)?.appId === app.appId)
    await matchByName(tools, name);
};

/** What is still open is guessed from the form and its first records. */
export const matchByName = async (
  { edited, reader, gateway, messages, defaults }: SourceTools,
  name: SourceSlot,
): Promise<void> => {
  const source = sourceOf(edited.settings, name);
  const form = source && (await reader.form(gateway, source));
  if (!source || !form) return;
  // Of all kinds: what tells them apart is guessed too.
  const { filter, ...whole } = source;
  const records = await reader.newest(gateway, whole);
  const { importedNames } = edited;
  const guessed = guessSource(edited.settings, name, {
    ...{ form, records, importedNames, defaults },
  });
  const fields = guessed.paths.filter((path) => path.includes(".fields."));
  edited.change(guessed.settings, {
    message: messages.sources.guessed(fields.length),
    guessed: guessed.paths,
  });
};
