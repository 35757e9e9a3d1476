import type { Explanation } from "../../../i18n/error-messages";
import type { RankText } from "../../../kintone/sources/read-rank-texts";
import type { LabelledForm } from "../../../settings/labelled-form";
import type { KnownApp } from "../../../settings/match-apps";
import type { AppPlace } from "../../../settings/place-source";
import type { RecordFilter, Settings } from "../../../settings/settings";
import type { SettingsSaved } from "../../../kintone/page/save-settings-surely";
import type { YearCount } from "../../../summary/count-as-set";
import type { SetupGateway } from "../setup/setup-gateway";
import type { StoredSettings } from "../../../settings/settings-codec";

/** What the settings screen needs from the world; kintone in use, a double in tests. */
export interface SettingsGateway {
  /** The app whose settings these are. */
  readonly thisApp: AppPlace;
  stored(): StoredSettings;
  /**
   * Apps that the administrator may see: those outside of guest spaces and, in
   * a guest space, those of it.
   * @param guestSpaceId only those of this guest space
   */
  apps(guestSpaceId?: string): Promise<readonly KnownApp[]>;
  form(app: AppPlace): Promise<LabelledForm>;
  /** The newest records, five at most, with every field that the administrator may see. */
  newestRecords(
    app: AppPlace,
    filter: RecordFilter | undefined,
  ): Promise<readonly unknown[]>;
  /** Every rank on the records of the settings' apps, the most frequent first. */
  rankTexts(
    settings: Settings,
    signal: AbortSignal,
  ): Promise<readonly RankText[]>;
  /**
   * What the live records come to under the settings.
   * @throws when anything could not be read
   */
  count(settings: Settings, signal: AbortSignal): Promise<readonly YearCount[]>;
  /** Names of the files in a field of one record. */
  fileNames(
    app: AppPlace,
    recordId: string,
    fieldCode: string,
  ): Promise<readonly string[]>;
  /**
   * What is wrong with the templates of the settings' record, in sentences: one
   * that can't be used, tags that no document fills.
   * @throws when they could not be read
   */
  templateProblems(settings: Settings): Promise<readonly string[]>;
  /** Names of this app's record lists that can show the summary. */
  views(): Promise<readonly string[]>;
  /**
   * Saves, and leaves the screen when that is sure.
   * @param mayReplace asked when the app's settings were changed since the screen was opened
   * @param signal stops it; what kintone was given by then may be saved
   * @param stays whoever saves leaves the screen otherwise
   * @throws when the settings were surely not saved
   */
  save(
    settings: Settings,
    mayReplace: () => Promise<boolean>,
    signal: AbortSignal,
    stays?: boolean,
  ): Promise<SettingsSaved>;
  /** Making apps; absent where that is not offered. */
  readonly setup?: SetupGateway;
  /** Leaves without saving. */
  leave(): void;
  /** Asks before changes are lost; false unless answered yes. */
  confirm(question: Question): Promise<boolean>;
  /** The sentences to show for a failure of the others. */
  explain(error: unknown): Explanation;
}

interface Question {
  readonly title: string;
  readonly body: string;
  readonly okText: string;
  readonly cancelText: string;
}
