import type { SettingsMessages } from "../../../i18n/settings/settings-messages";
import type { SourceName } from "../../../fields/fields";
import type { AppReader } from "./app-reader";
import type { EditedSettings } from "../session/edited-settings";
import { withApp, withFieldsOf } from "./match-source";
import { sourceOf, withSource } from "../session/settings-draft";
import type { AppPlace } from "../../../settings/place-source";
import type { SettingsGateway } from "../session/settings-gateway";

/** What choosing apps and fields needs. */
export interface SourceTools {
  readonly edited: EditedSettings;
  readonly reader: AppReader;
  readonly gateway: SettingsGateway;
  readonly messages: SettingsMessages;
}

/** A newly chosen app gets the fields that the source had, and others by their names. */
export const chooseApp = async (
  tools: SourceTools,
  name: SourceName,
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

/** Fields that have none yet are chosen by their names. */
export const matchByName = async (
  { edited, reader, gateway, messages }: SourceTools,
  name: SourceName,
): Promise<void> => {
  const source = sourceOf(edited.settings, name);
  const form = source && (await reader.form(gateway, source));
  if (!source || !form) return;
  const changed = withFieldsOf(
    edited.settings,
    name,
    form,
    edited.importedNames,
  );
  const count =
    Object.keys(sourceOf(changed, name)?.fields ?? {}).length -
    Object.keys(source.fields).length;
  edited.change(changed, {
    message: messages.sources.guessed(Math.max(count, 0)),
  });
};
