import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language } from "../../../i18n/language";
import { explainError } from "../../../i18n/error-messages";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import { toKintoneError } from "../../../kintone/rest/errors/to-kintone-error";
import "../../waiting";
import { defineElement } from "../../define-element";
import type { LoadedSummary } from "../../summary/summary-source";
import { freezingPreview } from "./freezing-preview";
import { isOver, outcomeSentences } from "./outcome-sentences";

/**
 * Shows what is frozen, and freezes it. A bubbling `nendo-frozen` event tells
 * that the record was, or may have been, changed; `nendo-renewed` carries the
 * LoadedSummary when the one that was shown is out of date.
 */
export class FreezingDialog extends LitElement {
  @property({ attribute: false }) language: Language = "ja";

  @state() private summary: LoadedSummary | undefined;
  /** While kintone is asked; whoever waits long can stop it. */
  @state() private stopper: AbortController | undefined;
  @state() private isOver = false;
  @state() private said: readonly string[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private get isBusy(): boolean {
    return this.stopper !== undefined;
  }

  async open(summary: LoadedSummary): Promise<void> {
    this.summary = summary;
    this.isOver = false;
    this.said = [];
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
  }

  protected override render(): TemplateResult {
    const messages = freezingMessages[this.language].dialog;
    return html`<dialog
      class="nendo-freezing-dialog"
      aria-labelledby="nendo-freezing-title"
      @close=${() => this.closed()}
      @cancel=${(event: Event) => {
        if (this.isBusy) event.preventDefault();
      }}
    >
      <h3 class="nendo-chapter-heading" id="nendo-freezing-title">
        ${messages.title}
      </h3>
      ${
        this.summary === undefined || this.isOver
          ? nothing
          : freezingPreview(this.summary, this.language)
      }
      <div class="nendo-freezing-said" role="status" tabindex="-1">
        ${this.said.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      ${
        this.isBusy
          ? html`<nendo-waiting
              .stopText=${freezingMessages[this.language].stop}
              @nendo-stop=${() => this.stopper?.abort()}
            ></nendo-waiting>`
          : nothing
      }
      <p class="nendo-freezing-buttons">
        ${
          this.isOver
            ? nothing
            : html`<button
                type="button"
                class="nendo-plain-button nendo-freezing-confirm"
                ?disabled=${this.isBusy}
                @click=${() => this.freeze()}
              >
                ${freezingMessages[this.language].freeze}
              </button>`
        }
        <button
          type="button"
          class="nendo-plain-button"
          ?disabled=${this.isBusy}
          @click=${() => this.querySelector("dialog")?.close()}
        >
          ${this.isOver ? messages.close : messages.cancel}
        </button>
      </p>
    </dialog>`;
  }

  private async freeze(): Promise<void> {
    const { summary } = this;
    if (summary === undefined || this.isBusy) return;
    const messages = freezingMessages[this.language].dialog;
    // A button that is switched off keeps the focus and swallows Esc.
    this.querySelector<HTMLElement>(".nendo-freezing-said")?.focus();
    const { signal } = (this.stopper = new AbortController());
    try {
      this.said = [messages.checking];
      const now = await summary.current(signal);
      if (now !== summary) {
        this.summary = now;
        this.said = [messages.renewed];
        this.tell("nendo-renewed", now);
        return;
      }
      this.said = [messages.freezing];
      const outcome = await summary.freezer?.freeze(signal);
      if (outcome === undefined) return;
      this.said = outcomeSentences(outcome, messages.done, this.language);
      this.isOver = isOver(outcome);
    } catch (error) {
      const { title, advice } = explainError(
        toKintoneError(error),
        this.language,
      );
      this.said = [title, advice];
    } finally {
      this.stopper = undefined;
    }
  }

  private closed(): void {
    if (this.isOver) this.tell("nendo-frozen");
    this.summary = undefined;
  }

  private tell(type: string, detail?: LoadedSummary): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}

defineElement("nendo-freezing-dialog", FreezingDialog);
