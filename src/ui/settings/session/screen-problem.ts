import type { SettingsScreen } from "../screen/settings-screen";

/** One thing to correct, or to check, before the settings are saved. */
export interface ScreenProblem {
  /** Place in the settings: sources.meetings.fields.heldOn. */
  readonly path: string;
  /** The place in words; empty for the settings as a whole. */
  readonly place: string;
  readonly text: string;
  /** The settings can't be saved with it. */
  readonly isBlocking: boolean;
}

/** What problems are judged by. */
export type Judged = Pick<
  SettingsScreen,
  | "settings"
  | "contents"
  | "apps"
  | "views"
  | "isFormHelpOnly"
  | "importedNames"
  | "language"
  | "thisApp"
  | "words"
>;
