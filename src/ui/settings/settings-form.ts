import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language } from "../../i18n/language";
import { settingsProblemMessage } from "../../i18n/settings-problem-messages";
import { settingsMessages } from "../../i18n/ui-settings-messages";
import type { SourceName } from "../../settings/mappable-fields";
import type { Settings } from "../../settings/settings";
import { defineElement } from "../define-element";
import { FormsReader } from "./forms-reader";
import { guessFields } from "./guess-fields";
import { problemSummary } from "./problem-summary";
import { saveBar } from "./save-bar";
import { sourceNames, sourceOf, withSource } from "./settings-draft";
import { exportSettings, importSettings } from "./settings-file";
import type { AppChoice, SettingsGateway } from "./settings-gateway";
import { filePart, settingsParts } from "./settings-parts";
import type { ScreenProblem } from "./settings-problems";
import { settingsProblems } from "./settings-problems";
import type { SettingsScreen } from "./settings-screen";

/** Edits settings; nothing is kept before Save, and leaving with changes asks first. */
export class SettingsForm extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) gateway: SettingsGateway | undefined;
  @property({ attribute: false }) initial: Settings | undefined;
  /** The initial settings are not those that kintone holds. */
  @property({ attribute: false }) isRepaired = false;
  @property({ attribute: false }) apps: readonly AppChoice[] = [];
  @property({ attribute: false }) views: readonly string[] = [];

  @state() private settings: Settings | undefined;
  @state() private message = "";
  @state() private isSaving = false;
  /** Problems are shown from the first attempt to save on, and in settings that were saved. */
  @state() private areProblemsShown = false;

  private readonly forms = new FormsReader(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeunload", this.keepChanges);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeunload", this.keepChanges);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("initial")) return;
    this.settings = this.initial;
    this.areProblemsShown = Object.keys(this.initial?.sources ?? {}).length > 0;
    this.readForms();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { settings } = this;
    if (!settings) return nothing;
    const messages = settingsMessages[this.language];
    const problems = this.areProblemsShown ? this.problems(settings) : [];
    const screen = this.screen(settings, problems);
    return html`
      ${problemSummary(messages, problems)} ${settingsParts(screen)}
      ${filePart(
        screen,
        () => exportSettings(settings),
        () => this.import(),
      )}
      ${saveBar({
        messages,
        isSaving: this.isSaving,
        message: this.message || (this.isChanged ? messages.state.changed : ""),
        save: () => this.save(),
        leave: () => this.gateway?.leave(),
      })}
    `;
  }

  private screen(
    settings: Settings,
    problems: readonly ScreenProblem[],
  ): SettingsScreen {
    return {
      language: this.language,
      messages: settingsMessages[this.language],
      settings,
      apps: this.apps,
      views: this.views,
      forms: this.forms.bySource(settings),
      unreadableForms: this.forms.unreadable(settings),
      problemAt: (path) =>
        problems.find((problem) => problem.path === path)?.text ?? "",
      update: (changed) => this.change(changed),
      chooseApp: (source, appId) => this.chooseApp(source, appId),
      guess: (source) => this.guess(source),
    };
  }

  private get isChanged(): boolean {
    return (
      this.isRepaired ||
      JSON.stringify(this.settings) !== JSON.stringify(this.initial)
    );
  }

  private readonly keepChanges = (event: BeforeUnloadEvent): void => {
    if (this.isChanged && !this.isSaving) event.preventDefault();
  };

  private problems(settings: Settings): readonly ScreenProblem[] {
    return settingsProblems(
      settings,
      this.forms.bySource(settings),
      this.language,
    );
  }

  private change(settings: Settings): void {
    this.settings = settings;
    this.message = "";
  }

  private readForms(): void {
    const { gateway, settings } = this;
    if (!gateway || !settings) return;
    for (const name of sourceNames) {
      const source = sourceOf(settings, name);
      if (source) void this.forms.read(gateway, source.appId);
    }
  }

  /** A newly chosen app gets its fields by their names. */
  private async chooseApp(name: SourceName, appId: string): Promise<void> {
    const { gateway, settings } = this;
    if (!gateway || !settings) return;
    if (appId === "") {
      this.change(withSource(settings, name, undefined));
      return;
    }
    const { guestSpaceId } = gateway;
    this.change(
      withSource(settings, name, {
        appId,
        ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
        fields: {},
      }),
    );
    await this.forms.read(gateway, appId);
    this.guess(name);
  }

  private guess(name: SourceName): void {
    const { settings } = this;
    const source = settings && sourceOf(settings, name);
    const form = settings && this.forms.bySource(settings)[name];
    if (!source || !form) return;
    const fields = guessFields(name, form, source.fields);
    const count =
      Object.keys(fields).length - Object.keys(source.fields).length;
    this.change(withSource(settings, name, { ...source, fields }));
    this.message = settingsMessages[this.language].guessed(count);
  }

  private async import(): Promise<void> {
    const messages = settingsMessages[this.language];
    const imported = await importSettings();
    if (!imported) return;
    if (imported.content.state === "broken") {
      this.message = [
        messages.importFailed(imported.name),
        ...imported.content.problems.map((problem) =>
          settingsProblemMessage(problem, this.language),
        ),
      ].join(" ");
      return;
    }
    this.change(imported.content.settings);
    this.areProblemsShown = true;
    this.readForms();
    this.message = messages.imported(imported.name);
  }

  private async save(): Promise<void> {
    const { gateway, settings } = this;
    if (!gateway || !settings || this.isSaving) return;
    this.areProblemsShown = true;
    if (this.problems(settings).length > 0) {
      await this.updateComplete;
      this.querySelector<HTMLElement>(".nendo-config-problems")?.focus();
      return;
    }
    this.isSaving = true;
    try {
      await gateway.save(settings);
    } catch (error) {
      const { title, advice } = gateway.explain(error);
      this.message = `${settingsMessages[this.language].saveFailed}: ${title} ${advice}`;
      this.isSaving = false;
    }
  }
}

defineElement("nendo-settings-form", SettingsForm);
