import { wordsIn } from "../../../domain/words/words";
import type { Language } from "../../../i18n/language";
import type { SettingsMessages } from "../../../i18n/settings/settings-messages";
import { settingsMessagesIn } from "../../../i18n/settings/settings-messages";
import type { Settings } from "../../../settings/settings";
import type { NamesBySource } from "../../../settings/settings-file";
import type { Effect } from "../screen/settings-screen";

/** What can be taken back as a whole. */
interface Edition {
  readonly settings: Settings;
  /** The summary is shown nowhere: the plugin helps with entering records. */
  readonly isFormHelpOnly: boolean;
  /** Names of apps and fields of an imported file. */
  readonly importedNames: NamesBySource;
  /** Places of what was guessed. */
  readonly guessed: ReadonlySet<string>;
}

/** The settings while they are edited: what changed, and the way back from large changes. */
export class EditedSettings {
  /** What happened last; empty for nothing. */
  message = "";
  private now: Edition;
  private before: Edition | undefined;

  /** @param changed called after every change */
  constructor(
    private initial: Settings,
    private readonly changed: () => void,
  ) {
    this.now = {
      settings: initial,
      isFormHelpOnly:
        initial.summaryViews.length === 0 &&
        Object.keys(initial.sources).length > 0,
      importedNames: {},
      guessed: new Set(),
    };
  }

  get settings(): Settings {
    return this.now.settings;
  }

  /** The sentences of the screen, in the words of the settings as they are now. */
  messagesIn(language: Language): SettingsMessages {
    return settingsMessagesIn(language, wordsIn(this.settings.words, language));
  }

  get isFormHelpOnly(): boolean {
    return this.now.isFormHelpOnly;
  }

  get importedNames(): NamesBySource {
    return this.now.importedNames;
  }

  isGuessed(path: string): boolean {
    return this.now.guessed.has(path);
  }

  get isChanged(): boolean {
    return JSON.stringify(this.settings) !== JSON.stringify(this.initial);
  }

  get canUndo(): boolean {
    return this.before !== undefined;
  }

  change(settings: Settings, effect: Effect = {}): void {
    const { guessed: paths = [] } = effect;
    const kept = [...this.now.guessed].filter(
      (path) => valueAt(settings, path) === valueAt(this.settings, path),
    );
    const guessed = new Set([...kept, ...paths]);
    this.become({ ...this.now, settings, guessed }, effect);
  }

  /** kintone has these settings now. */
  adopt(settings: Settings): void {
    this.initial = settings;
    const isFormHelpOnly = settings.summaryViews.length === 0;
    this.become(
      { settings, isFormHelpOnly, importedNames: {}, guessed: new Set() },
      {},
    );
  }

  /** Settings of a file replace everything. */
  replace(
    settings: Settings,
    importedNames: NamesBySource,
    message: string,
  ): void {
    const isFormHelpOnly = settings.summaryViews.length === 0;
    this.become(
      { settings, isFormHelpOnly, importedNames, guessed: new Set() },
      { message, isUndoable: true },
    );
  }

  /** Where only forms are helped with, no list shows the summary. */
  setFormHelpOnly(isFormHelpOnly: boolean): void {
    const { settings } = this;
    this.become(
      {
        ...this.now,
        isFormHelpOnly,
        settings: isFormHelpOnly ? { ...settings, summaryViews: [] } : settings,
      },
      { isUndoable: settings.summaryViews.length > 0 },
    );
  }

  undo(message: string): void {
    if (this.before) this.become(this.before, { message });
  }

  private become(edition: Edition, { message = "", isUndoable }: Effect): void {
    this.before = isUndoable ? this.now : undefined;
    this.now = edition;
    this.message = message;
    this.changed();
  }
}

/** What stands at a place, to be compared. */
const valueAt = (settings: Settings, path: string): string | undefined =>
  JSON.stringify(
    path
      .split(".")
      .reduce<unknown>(
        (value, key) => (Object(value) as Record<string, unknown>)[key],
        settings,
      ),
  );
