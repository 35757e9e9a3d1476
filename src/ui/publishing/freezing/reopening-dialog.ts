import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language } from "../../../i18n/language";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import "../../waiting";
import { defineElement } from "../../define-element";
import type { Freezer } from "./freezer";
import { isOver, outcomeSentences } from "./outcome-sentences";

/** Asks why, and takes 確定 back; a bubbling `nendo-frozen` event tells of it. */
export class ReopeningDialog extends LitElement {
  @property({ attribute: false }) language: Language = "ja";

  @state() private freezer: Freezer | undefined;
  /** While kintone is asked; whoever waits long can stop it. */
  @state() private stopper: AbortController | undefined;
  @state() private isOver = false;
  @state() private isMissing = false;
  @state() private said: readonly string[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private get isBusy(): boolean {
    return this.stopper !== undefined;
  }

  async open(freezer: Freezer): Promise<void> {
    this.freezer = freezer;
    this.isOver = false;
    this.isMissing = false;
    this.said = [];
    await this.updateComplete;
    const reason = this.reason();
    if (reason) reason.value = "";
    this.querySelector("dialog")?.showModal();
  }

  protected override render(): TemplateResult {
    const messages = freezingMessages[this.language];
    const { reopen } = messages;
    return html`<dialog
      class="nendo-freezing-dialog"
      aria-labelledby="nendo-reopening-title"
      @close=${() => this.closed()}
      @cancel=${(event: Event) => {
        if (this.isBusy) event.preventDefault();
      }}
    >
      <h3 class="nendo-chapter-heading" id="nendo-reopening-title">
        ${reopen.title}
      </h3>
      <p ?hidden=${this.isOver}>${reopen.lead}</p>
      <p ?hidden=${this.isOver}>
        <label>
          ${reopen.reason}<br />
          <textarea
            class="nendo-freezing-reason"
            rows="3"
            required
            aria-invalid=${this.isMissing}
            aria-describedby="nendo-reopening-missing"
            ?disabled=${this.isBusy}
          ></textarea>
        </label>
        <span id="nendo-reopening-missing" role="alert">
          ${this.isMissing ? reopen.missing : nothing}
        </span>
      </p>
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
                @click=${() => this.confirm()}
              >
                ${reopen.confirm}
              </button>`
        }
        <button
          type="button"
          class="nendo-plain-button"
          ?disabled=${this.isBusy}
          @click=${() => this.querySelector("dialog")?.close()}
        >
          ${this.isOver ? messages.dialog.close : messages.dialog.cancel}
        </button>
      </p>
    </dialog>`;
  }

  private reason(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  private async confirm(): Promise<void> {
    const { freezer } = this;
    if (freezer === undefined || this.isBusy) return;
    const messages = freezingMessages[this.language].reopen;
    const reason = this.reason()?.value.trim() ?? "";
    this.isMissing = reason === "";
    if (this.isMissing) {
      this.reason()?.focus();
      return;
    }
    this.querySelector<HTMLElement>(".nendo-freezing-said")?.focus();
    const { signal } = (this.stopper = new AbortController());
    this.said = [messages.working];
    try {
      const outcome = await freezer.reopen(reason, signal);
      this.said = outcomeSentences(outcome, messages.done, this.language);
      this.isOver = isOver(outcome);
    } finally {
      this.stopper = undefined;
    }
  }

  private closed(): void {
    this.freezer = undefined;
    if (!this.isOver) return;
    this.dispatchEvent(new CustomEvent("nendo-frozen", { bubbles: true }));
  }
}

defineElement("nendo-reopening-dialog", ReopeningDialog);
