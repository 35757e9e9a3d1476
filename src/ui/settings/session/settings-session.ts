import { programmeOf } from "../../../apps/programmes/with-programme";
import { wordsIn } from "../../../domain/words/words";
import type { Language } from "../../../i18n/language";
import type { SettingsMessages } from "../../../i18n/settings/settings-messages";
import type { KnownApp } from "../../../settings/match-apps";
import { untilAborted } from "../../../kintone/rest/until-aborted";
import type { Settings } from "../../../settings/settings";
import type { SettingsFile } from "../../../settings/settings-file";
import { answerOf, AppReader } from "../sources/app-reader";
import { EditedSettings } from "./edited-settings";
import type { PlacedSettings } from "../transfer/place-imported";
import { canCount } from "../check/can-count";
import { LiveCount } from "../check/live-count";
import { placeImported } from "../transfer/place-imported";
import { newSettings } from "./settings-draft";
import { exportSettings } from "../transfer/settings-file-dialog";
import { settingsFileOf } from "../transfer/settings-file-of";
import type { SettingsGateway } from "./settings-gateway";
import type { ScreenProblem } from "./screen-problem";
import { settingsProblems } from "./settings-problems";
import { SettingsSaving } from "./settings-saving";
import type { Carried } from "../setup/carried-settings";
import { setupOf } from "../setup/setup-of-screen";
import type { SetupSession } from "../setup/setup-session";
import type { Effect, SettingsScreen } from "../screen/settings-screen";
import { chooseApp, matchByName } from "../sources/source-actions";
import { TemplateReader } from "../editors/template-reader";

/** What the screen offers for choice. */
export interface Offer {
  readonly apps: readonly KnownApp[];
  /** Record lists of this app. */
  readonly views: readonly string[];
}

/** Settings to take over: of a file, or of a text that was put right. */
export interface Imported {
  readonly name: string;
  readonly file: SettingsFile;
}

/** One editing of the settings, from what kintone holds to saving or leaving. */
export class SettingsSession {
  readonly edited: EditedSettings;
  /** What became of the last imported file. */
  report:
    | { readonly name: string; readonly placed: PlacedSettings }
    | undefined;
  /** Settings of a file are being placed: what is on the screen is not theirs yet. */
  isTakingOver = false;
  /** Saved or given up: the page may close. */
  isLeaving = false;
  /** Problems are shown from the first attempt to save on, and in settings that were saved. */
  areProblemsShown: boolean;

  /** Making apps; absent where that is not offered. */
  readonly setup: SetupSession | undefined;
  /** Settings that came from another app's screen, until they are given up. */
  carried: Carried | undefined;

  private readonly isNew: boolean;
  private readonly reader: AppReader;
  private readonly templates: TemplateReader;
  private readonly counter: LiveCount;
  private readonly saving: SettingsSaving;

  /**
   * @param initial what kintone holds, or where a new installation starts
   * @param isRepaired kintone holds something else than the initial settings
   * @param redraw called when there is something new to show
   */
  constructor(
    private readonly gateway: SettingsGateway,
    private readonly language: Language,
    private offer: Offer,
    initial: Settings,
    private readonly isRepaired: boolean,
    private readonly redraw: () => void,
  ) {
    // What has been read may be all that was missing for a count.
    this.reader = new AppReader(() => {
      this.countOnce();
      redraw();
    });
    this.templates = new TemplateReader(redraw);
    this.counter = new LiveCount(redraw);
    this.edited = new EditedSettings(initial, () => this.follow());
    this.saving = new SettingsSaving(gateway, language, this.edited, redraw);
    this.setup =
      gateway.setup &&
      setupOf({
        setup: gateway.setup,
        gateway,
        language,
        edited: this.edited,
        leaving: () => {
          this.isLeaving = true;
        },
        redraw,
      });
    this.isNew = Object.keys(initial.sources).length === 0;
    this.areProblemsShown = !this.isNew;
    this.follow();
  }

  /** What is proposed for the programme. */
  private get defaults(): Settings {
    return newSettings(programmeOf(this.edited.settings));
  }

  get messages(): SettingsMessages {
    return this.edited.messagesIn(this.language);
  }

  get isChanged(): boolean {
    return this.isRepaired || this.edited.isChanged;
  }

  /** Nothing before problems are to be shown. */
  shownProblems(): readonly ScreenProblem[] {
    return this.areProblemsShown ? this.problems() : [];
  }

  /** @param focus gives the focus to the first of the selectors */
  screen(
    problems: readonly ScreenProblem[],
    focus: (selectors: readonly string[]) => void,
  ): SettingsScreen {
    const { gateway, edited, reader, messages, defaults } = this;
    const tools = { gateway, edited, reader, messages, defaults };
    return {
      ...this.judged(),
      messages,
      defaults,
      isNew: this.isNew,
      thisApp: gateway.thisApp,
      templateFiles: this.templates.files,
      problemAt: (path) =>
        problems.find((problem) => problem.path === path)?.text ?? "",
      isGuessed: (path) => edited.isGuessed(path),
      hasProblemIn: (path) =>
        problems.some((problem) => `${problem.path}.`.startsWith(`${path}.`)),
      update: (settings, effect: Effect = {}) => {
        edited.change(settings, effect);
        if (effect.focus) focus(effect.focus);
      },
      chooseApp: (name, app) => {
        void chooseApp(tools, name, app);
      },
      guess: (name) => {
        void matchByName(tools, name);
      },
      liveCount: {
        ...this.counter.stateOf(edited.settings),
        canCount: this.canCount(),
        start: () => {
          void this.counter.start(gateway, edited.settings);
        },
        stop: () => this.counter.stop(),
      },
      setFormHelpOnly: (isOnly) => edited.setFormHelpOnly(isOnly),
      readAgain: () => {
        reader.forgetFailures();
        this.follow();
      },
      stopReading: () => reader.stop(messages.stopped),
      readRankTexts: (signal) =>
        answerOf(gateway, () =>
          untilAborted(gateway.rankTexts(edited.settings, signal), signal),
        ),
      readGuestSpace: (guestSpaceId) => {
        void this.readGuestSpace(guestSpaceId);
      },
    };
  }

  /** Offers the settings as a file, with the names of their apps and fields. */
  export(): void {
    exportSettings(settingsFileOf(this.judged()), this.messages.copy.fileName);
  }

  /** Takes over the settings of a file; they are not saved. */
  async takeOver({ name, file }: Imported): Promise<void> {
    this.isTakingOver = true;
    const here = { ...this.offer, thisApp: this.gateway.thisApp.appId };
    const placed = await placeImported(file, here, (app) =>
      this.reader.form(this.gateway, app),
    );
    this.isTakingOver = false;
    this.report = { name, placed };
    this.areProblemsShown = true;
    this.edited.replace(
      placed.settings,
      file.names,
      this.messages.copy.imported(name),
    );
  }

  /** @returns false when there are problems to correct first */
  async save(): Promise<boolean> {
    if (this.isLeaving) return true;
    this.areProblemsShown = true;
    if (this.problems().some(({ isBlocking }) => isBlocking)) {
      this.redraw();
      return false;
    }
    this.isLeaving = true;
    this.redraw();
    this.isLeaving = await this.saving.save(this.carried);
    this.redraw();
    return true;
  }

  /** Gives up waiting for kintone to save; what became of it is told. */
  stopSaving(): void {
    this.saving.stop();
  }

  /** Leaves the screen; changes are only lost when the user says so. */
  async leave(): Promise<void> {
    const { messages } = this;
    const mayLeave =
      !this.isChanged ||
      (await this.gateway.confirm({
        title: messages.leaveTitle,
        body: messages.leaveBody,
        okText: messages.leaveYes,
        cancelText: messages.leaveNo,
      }));
    if (!mayLeave) return;
    this.isLeaving = true;
    this.gateway.leave();
  }

  private problems(): readonly ScreenProblem[] {
    return settingsProblems(this.judged());
  }

  private judged() {
    const { edited, language } = this;
    return {
      ...this.offer,
      language,
      words: wordsIn(edited.settings.words, language),
      thisApp: this.gateway.thisApp,
      settings: edited.settings,
      isFormHelpOnly: edited.isFormHelpOnly,
      importedNames: edited.importedNames,
      contents: this.reader.bySource(edited.settings),
    };
  }

  /** Reads what the changed settings name. */
  private follow(): void {
    this.reader.readSources(this.gateway, this.edited.settings);
    void this.templates.read(this.gateway, this.edited.settings);
    this.countOnce();
    this.setup?.follow();
    this.redraw();
  }

  private canCount(): boolean {
    return canCount(this.judged());
  }

  private countOnce(): void {
    if (this.canCount())
      this.counter.startOnce(this.gateway, this.edited.settings);
  }

  private async readGuestSpace(guestSpaceId: string): Promise<void> {
    const { gateway, edited, offer, messages } = this;
    try {
      const found = await gateway.apps(guestSpaceId);
      const others = offer.apps.filter(
        (app) => app.guestSpaceId !== guestSpaceId,
      );
      this.offer = { ...offer, apps: [...others, ...found] };
      edited.message = messages.sources.guestSpaceFound(found.length);
    } catch (error) {
      const { title, advice } = gateway.explain(error);
      edited.message = `${title} ${advice}`;
    }
    this.redraw();
  }
}
