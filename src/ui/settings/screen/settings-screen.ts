import type { TemplateFiles } from "../editors/template-reader";
import type { Words } from "../../../domain/words/words";
import type { Language } from "../../../i18n/language";
import type { SettingsMessages } from "../../../i18n/settings/settings-messages";
import type { RankText } from "../../../kintone/sources/read-rank-texts";
import type { LabelledForm } from "../../../settings/labelled-form";
import type { SourceSlot } from "../../../settings/source-slots";
import type { KnownApp } from "../../../settings/match-apps";
import type { Settings } from "../../../settings/settings";
import type { NamesBySource } from "../../../settings/settings-file";
import type { CountState } from "../check/live-count";
import type { Answer, ContentBySource } from "../sources/app-reader";
import type { AppPlace } from "../../../settings/place-source";

/** What the functions that draw the settings share. */
export interface SettingsScreen {
  readonly language: Language;
  readonly messages: SettingsMessages;
  /** What the edited settings call things, in the language of the screen. */
  readonly words: Words;
  readonly settings: Settings;
  /** Nothing was set up before. */
  readonly isNew: boolean;
  /** Where a new installation starts. */
  readonly defaults: Settings;
  /** The app whose settings these are. */
  readonly thisApp: AppPlace;
  readonly apps: readonly KnownApp[];
  /** Record lists of this app. */
  readonly views: readonly string[];
  /** The summary is shown nowhere: the plugin helps with entering records. */
  readonly isFormHelpOnly: boolean;
  /** Forms and newest records, as far as they are known. */
  readonly contents: ContentBySource;
  /** Names of apps and fields of an imported file. */
  readonly importedNames: NamesBySource;
  /** Files of the record with the templates; absent while it is read. */
  readonly templateFiles: Answer<TemplateFiles> | undefined;
  /** First problem at a place of the settings; empty when there is none. */
  readonly problemAt: (path: string) => string;
  /** Whether what stands at a place was guessed and nobody has changed it since. */
  readonly isGuessed: (path: string) => boolean;
  /** Whether there is a problem at a place or inside it. */
  readonly hasProblemIn: (path: string) => boolean;
  readonly update: (settings: Settings, effect?: Effect) => void;
  readonly chooseApp: (source: SourceSlot, app: AppPlace | undefined) => void;
  readonly guess: (source: SourceSlot) => void;
  /** What the live records come to. */
  readonly liveCount: CountState & {
    /** Nothing keeps the settings from being counted with. */
    readonly canCount: boolean;
    readonly start: () => void;
    readonly stop: () => void;
  };
  readonly setFormHelpOnly: (isFormHelpOnly: boolean) => void;
  /** Reads once more what could not be read. */
  readonly readAgain: () => void;
  /** Waits no longer for what is still being read. */
  readonly stopReading: () => void;
  /** Every rank on the records of the settings' apps. */
  readonly readRankTexts: (
    signal: AbortSignal,
  ) => Promise<Answer<readonly RankText[]>>;
  readonly readGuestSpace: (guestSpaceId: string) => void;
}

/** What else a change does on the screen. */
export interface Effect {
  /** Told to the user. */
  readonly message?: string;
  /** Places of what was guessed: they are marked until somebody changes them. */
  readonly guessed?: readonly string[];
  /** The change can be taken back with one press. */
  readonly isUndoable?: boolean;
  /** Selectors of what gets the focus; the first that can take it. */
  readonly focus?: readonly string[];
}

/** The form of a source's app; undefined while it is read or when it can't be. */
export const formOf = (
  { contents }: Pick<SettingsScreen, "contents">,
  name: SourceSlot,
): LabelledForm | undefined => {
  const form = contents[name]?.form;
  return form && "value" in form ? form.value : undefined;
};
