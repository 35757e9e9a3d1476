import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language } from "../../../i18n/language";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import type { FreezingOutcome } from "../../../kintone/freezing/freezing-outcome";
import "../../waiting";
import { isOver, outcomeSentences } from "./outcome-sentences";

/** What is asked in a dialog, and by which button it is done. */
interface Question {
  readonly titleId: string;
  readonly title: string;
  readonly content: TemplateResult | typeof nothing;
  readonly confirmLabel: string;
  readonly confirm: () => Promise<void>;
}

/**
 * A dialog that does something to 確定 of a record once it is confirmed: it
 * stays open meanwhile, offers to stop what takes long, and says what became
 * of it. Its heirs ask, and do it in while().
 */
export abstract class ActDialog extends LitElement {
  @property({ attribute: false }) language: Language = "ja";

  /** While kintone is asked; whoever waits long can stop it. */
  @state() private stopper: AbortController | undefined;
  /** Nothing is left to be done here. */
  @state() protected isOver = false;
  @state() protected said: readonly string[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected get isBusy(): boolean {
    return this.stopper !== undefined;
  }

  protected async show(): Promise<void> {
    this.isOver = false;
    this.said = [];
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
  }

  /** What is to be forgotten, and told, when the dialog was closed. */
  protected abstract closed(): void;

  protected frame(question: Question): TemplateResult {
    const { dialog, stop } = freezingMessages[this.language];
    return html`<dialog
      class="nendo-freezing-dialog"
      aria-labelledby=${question.titleId}
      @close=${() => this.closed()}
      @cancel=${(event: Event) => {
        if (this.isBusy) event.preventDefault();
      }}
    >
      <h3 class="nendo-chapter-heading" id=${question.titleId}>
        ${question.title}
      </h3>
      ${question.content}
      <div class="nendo-freezing-said" role="status" tabindex="-1">
        ${this.said.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      ${
        this.isBusy
          ? html`<nendo-waiting
              .stopText=${stop}
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
                @click=${question.confirm}
              >
                ${question.confirmLabel}
              </button>`
        }
        <button
          type="button"
          class="nendo-plain-button"
          ?disabled=${this.isBusy}
          @click=${() => this.querySelector("dialog")?.close()}
        >
          ${this.isOver ? dialog.close : dialog.cancel}
        </button>
      </p>
    </dialog>`;
  }

  /** Does something that takes a while, unless something is being done. */
  protected async while(
    act: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    if (this.isBusy) return;
    // A button that is switched off keeps the focus and swallows Esc.
    this.querySelector<HTMLElement>(".nendo-freezing-said")?.focus();
    const { signal } = (this.stopper = new AbortController());
    try {
      await act(signal);
    } finally {
      this.stopper = undefined;
    }
  }

  /** @param done the sentence where it was done */
  protected tellOutcome(outcome: FreezingOutcome, done: string): void {
    this.said = outcomeSentences(outcome, done, this.language);
    this.isOver = isOver(outcome);
  }

  /** The record was, or may have been, changed. */
  protected tellFrozen(): void {
    this.dispatchEvent(new CustomEvent("nendo-frozen", { bubbles: true }));
  }
}
