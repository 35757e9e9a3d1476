import type { TemplateResult } from "lit";
import { html, LitElement } from "lit";
import { property, state } from "lit/decorators.js";
import type { SummaryMessages } from "../../../i18n/summary/summary-messages";
import { defineElement } from "../../define-element";

/** Puts a text on the clipboard when asked, and says so. */
class CopyButton extends LitElement {
  /** What is copied; a function where it is long and seldom asked for. */
  @property({ attribute: false }) text: string | (() => string) = "";
  /** On the button; that it copies without it. */
  @property({ attribute: false }) label: string | undefined;
  /** What is copied, in words; absent: the text itself. */
  @property({ attribute: false }) name: string | undefined;
  @property({ attribute: false }) messages: SummaryMessages | undefined;

  @state() private said = "";

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        class="nendo-plain-button"
        aria-label=${this.label ?? `${this.messages?.copy ?? ""}: ${this.name ?? this.shown()}`}
        @click=${() => this.copy()}
      >
        ${this.label ?? this.messages?.copy}
      </button>
      <span class="nendo-copied" role="status">${this.said}</span>`;
  }

  private shown(): string {
    return typeof this.text === "string" ? this.text : this.text();
  }

  private async copy(): Promise<void> {
    const { messages } = this;
    if (!messages) return;
    try {
      await navigator.clipboard.writeText(this.shown());
      this.said = messages.copied;
    } catch {
      // Browsers and policies may forbid it: the text can still be selected.
      this.said = messages.copyFailed;
    }
  }
}

defineElement("nendo-copy-button", CopyButton);
