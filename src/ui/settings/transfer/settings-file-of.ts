import type { Settings } from "../../../settings/settings";
import type { SettingsFile } from "../../../settings/settings-file";
import { buildSettingsFile } from "../../../settings/settings-file";
import { slotsOf } from "../../../settings/source-slots";
import type { SettingsScreen } from "../screen/settings-screen";
import { formOf } from "../screen/settings-screen";

/** The settings with the names of their apps and fields, as far as these could be read. */
export const settingsFileOf = (
  screen: Pick<SettingsScreen, "contents" | "apps"> & {
    readonly settings: Settings;
  },
): SettingsFile =>
  buildSettingsFile(
    screen.settings,
    ({ appId }) => screen.apps.find((app) => app.appId === appId)?.name,
    Object.fromEntries(
      slotsOf(screen.settings.sources).flatMap((name) => {
        const form = formOf(screen, name);
        return form ? [[name, form]] : [];
      }),
    ),
  );
