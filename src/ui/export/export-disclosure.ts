import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { exportMessages } from "../../i18n/summary/export-messages";
import type { Language } from "../../i18n/language";
import { defineElement } from "../define-element";

/** 「文書を作る」: a button that opens and closes what is handed to it. */
class ExportDisclosure extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) panel: () => unknown = () => nothing;

  @state() private isOpen = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        class="nendo-export-open"
        aria-expanded=${this.isOpen}
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${exportMessages[this.language].open}
      </button>
      ${this.isOpen ? this.panel() : nothing}`;
  }
}

defineElement("nendo-export-disclosure", ExportDisclosure);
