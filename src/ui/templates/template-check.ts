import type { TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { joinSentences } from "../../i18n/join-sentences";
import { templateCheckMessages } from "../../i18n/documents/template-check-messages";
import type { Language } from "../../i18n/language";
import { explainFailure } from "../export/explain-failure";
import { defineElement } from "../define-element";
import "../waiting";
import { templateSentences } from "./template-sentences";

/**
 * Tells what is wrong with templates: of files that are chosen here before they
 * are attached (kintone gives nobody the content of a file that is not saved yet),
 * and of those that the record has.
 */
export class TemplateCheck extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  /** What is wrong with the templates of the record; absent while it is a form. */
  @property({ attribute: false }) readStored:
    | ((signal: AbortSignal) => Promise<readonly string[]>)
    | undefined;

  @state() private said: readonly string[] = [];
  @state() private stopper: AbortController | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override firstUpdated(): void {
    const { readStored } = this;
    if (readStored !== undefined) void this.tell(readStored);
  }

  protected override render(): TemplateResult {
    const messages = templateCheckMessages[this.language];
    return html`<section class="nendo" aria-label=${messages.open}>
      <p>
        ${this.readStored === undefined ? messages.lead : messages.leadStored}
      </p>
      <p>
        <label
          >${messages.file}
          <input
            type="file"
            accept=".pptx,.potx,.docx,.dotx"
            ?disabled=${this.stopper !== undefined}
            @change=${({ currentTarget }: Event) => {
              const [file] = (currentTarget as HTMLInputElement).files ?? [];
              if (file !== undefined) void this.tell(() => this.look(file));
            }}
          />
        </label>
      </p>
      ${
        this.stopper === undefined
          ? nothing
          : html`<nendo-waiting
              .text=${messages.reading}
              .stopText=${messages.stop}
              @nendo-stop=${() => this.stopper?.abort()}
            ></nendo-waiting>`
      }
      <div role="status" class="nendo-template-said">
        ${this.said.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
    </section>`;
  }

  private async look(file: File): Promise<readonly string[]> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return templateSentences({ name: file.name, bytes }, this.language);
  }

  private async tell(
    read: (signal: AbortSignal) => Promise<readonly string[]>,
  ): Promise<void> {
    const messages = templateCheckMessages[this.language];
    const { signal } = (this.stopper = new AbortController());
    this.said = [];
    try {
      const found = await read(signal);
      this.said = found.length === 0 ? [messages.fine] : found;
    } catch (error) {
      const { title = "", advice = "" } = explainFailure(error, this.language);
      this.said = [messages.failed, joinSentences([title, advice])];
    } finally {
      this.stopper = undefined;
    }
  }
}

defineElement("nendo-template-check", TemplateCheck);
