import type { Language } from "../../i18n/language";
import type { SettingsMessages } from "../../i18n/ui-settings-messages";
import type { SourceName } from "../../settings/mappable-fields";
import type { Settings } from "../../settings/settings";
import type { AppChoice } from "./settings-gateway";
import type { Forms } from "./settings-problems";

/** What the functions that draw the settings share. */
export interface SettingsScreen {
  readonly language: Language;
  readonly messages: SettingsMessages;
  readonly settings: Settings;
  readonly apps: readonly AppChoice[];
  /** Record lists of this app. */
  readonly views: readonly string[];
  readonly forms: Forms;
  /** Sources whose form could not be read. */
  readonly unreadableForms: ReadonlySet<SourceName>;
  /** First problem at a place of the settings; empty when there is none. */
  readonly problemAt: (path: string) => string;
  readonly update: (settings: Settings) => void;
  readonly chooseApp: (source: SourceName, appId: string) => void;
  readonly guess: (source: SourceName) => void;
}
