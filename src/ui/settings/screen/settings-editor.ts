import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language } from "../../../i18n/language";
import type { Settings } from "../../../settings/settings";
import { defineElement } from "../../define-element";
import { countPanel } from "../check/count-panel";
import { copyPanel } from "../transfer/copy-panel";
import { detailPanels } from "./detail-panels";
import { focusFirst, focusPlace } from "./focus-place";
import { importReport } from "../transfer/import-report";
import { neededPanels } from "./needed-panels";
import { problemSummary } from "./problem-summary";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import { carriedBanner } from "../setup/carried-banner";
import type { Carried } from "../setup/carried-settings";
import { setupPanel } from "../setup/setup-panel";
import { saveBar } from "./save-bar";
import type { SettingsGateway } from "../session/settings-gateway";
import type { Imported, Offer } from "../session/settings-session";
import { SettingsSession } from "../session/settings-session";

/** Edits settings; nothing is kept before Save, and leaving with changes asks first. */
class SettingsEditor extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) gateway: SettingsGateway | undefined;
  @property({ attribute: false }) offer: Offer | undefined;
  @property({ attribute: false }) initial: Settings | undefined;
  /** Taken over as soon as it is given. */
  @property({ attribute: false }) imported: Imported | undefined;
  /** The initial settings are not those that kintone holds. */
  @property({ attribute: false }) isRepaired = false;
  /** Nothing was saved yet. */
  @property({ attribute: false }) isNew = false;
  /** What the setup made on another app's screen. */
  @property({ attribute: false }) carried: Carried | undefined;
  /** Asks for a settings file. */
  @property({ attribute: false }) importFile: () => void = () => undefined;

  @state() private session: SettingsSession | undefined;

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
    const { gateway, language, offer, initial } = this;
    if (!gateway || !offer || !initial) return;
    if (changed.has("initial")) {
      this.session = new SettingsSession(
        gateway,
        language,
        offer,
        initial,
        this.isRepaired,
        () => this.requestUpdate(),
      );
      if (this.isNew && !this.carried) void this.session.setup?.look();
    }
    if (this.session) this.session.carried = this.carried;
    if (changed.has("imported") && this.imported)
      void this.takeOver(this.imported);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { session, language, carried } = this;
    if (!session) return nothing;
    const { setup } = session;
    if (setup?.isRunning || setup?.done) {
      return setupPanel(setup, language, this.isNew);
    }
    return html`
      ${carried && !session.isTakingOver ? carriedBanner(carried, language) : nothing}
      ${this.form(session)}
    `;
  }

  private form(session: SettingsSession): TemplateResult {
    const { language, carried } = this;
    const { messages, edited, report } = session;
    const problems = session.shownProblems();
    const screen = session.screen(problems, (selectors) =>
      this.focusSoon(() => focusFirst(this, selectors)),
    );
    return html`
      ${problemSummary(messages, problems, (path) => focusPlace(this, path))}
      ${
        report
          ? importReport(
              language,
              screen.words,
              report.name,
              report.placed,
              () => {
                session.report = undefined;
                this.requestUpdate();
              },
            )
          : nothing
      }
      <div class="nendo-config-layout">
        <div>
          ${neededPanels(
            screen,
            session.setup && !carried
              ? setupPanel(session.setup, language, this.isNew)
              : nothing,
          )}
        </div>
        <div class="nendo-config-beside">${countPanel(screen)}</div>
        <div>${detailPanels(screen)}</div>
        <div class="nendo-config-beside">
          ${copyPanel(screen, () => session.export(), this.importFile)}
        </div>
      </div>
      ${saveBar({
        messages,
        saveText: carried
          ? setupScreenMessages[language].saveAndUpdate
          : messages.save,
        isSaving: session.isLeaving,
        isWaiting: session.isTakingOver,
        message:
          edited.message || (session.isChanged ? messages.state.changed : ""),
        undo: edited.canUndo ? () => edited.undo(messages.undone) : undefined,
        save: () => this.save(session),
        leave: () => session.leave(),
        stop: () => session.stopSaving(),
      })}
    `;
  }

  private readonly keepChanges = (event: BeforeUnloadEvent): void => {
    const { session } = this;
    const isBusy = session?.setup?.isRunning ?? false;
    const isLost = session?.isChanged === true && !session.isLeaving;
    if (isBusy || isLost) event.preventDefault();
  };

  private async takeOver(imported: Imported): Promise<void> {
    await this.session?.takeOver(imported);
    await this.focusSoon(() => focusFirst(this, ["#nendo-import-report"]));
  }

  private async save(session: SettingsSession): Promise<void> {
    if (await session.save()) return;
    await this.focusSoon(() => focusFirst(this, [".nendo-config-problems"]));
  }

  /** After what was changed is drawn, the components inside included. */
  private async focusSoon(focus: () => void): Promise<void> {
    await this.updateComplete;
    requestAnimationFrame(focus);
  }
}

defineElement("nendo-settings-editor", SettingsEditor);
