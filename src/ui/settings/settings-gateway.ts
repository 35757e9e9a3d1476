import type { Explanation } from "../../i18n/error-messages";
import type { StoredSettings } from "../../settings/settings-codec";
import type { Settings } from "../../settings/settings";

/** What the settings screen needs from the world; kintone in use, a double in tests. */
export interface SettingsGateway {
  /** The space that this app and its sources are in, when it is a guest space. */
  readonly guestSpaceId?: string;
  stored(): StoredSettings;
  /** Apps that the administrator may see. */
  apps(): Promise<readonly AppChoice[]>;
  form(appId: string): Promise<LabelledForm>;
  /** Names of this app's record lists that can show the summary. */
  views(): Promise<readonly string[]>;
  /**
   * Saves and leaves the screen.
   * @throws when the settings could not be saved
   */
  save(settings: Settings): Promise<void>;
  /** Leaves without saving. */
  leave(): void;
  /** The sentences to show for a failure of the others. */
  explain(error: unknown): Explanation;
}

export interface AppChoice {
  readonly appId: string;
  readonly name: string;
}

/** Fields of an app by code, with what the form calls them. */
export type LabelledForm = Readonly<Record<string, LabelledField>>;

export interface LabelledField {
  readonly type: string;
  readonly label: string;
  /** Fields of a table. */
  readonly fields?: Readonly<
    Record<string, { readonly type: string; readonly label: string }>
  >;
}
