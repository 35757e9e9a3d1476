import type { Words } from "../../../domain/words/words";
import { Button } from "kintone-ui-component/lib/button";
import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { GateMessages } from "../../../i18n/publishing/gate-messages";
import { gateMessages } from "../../../i18n/publishing/gate-messages";
import { publishingSentence } from "../../../i18n/publishing/publishing-messages";
import type { Language } from "../../../i18n/language";
import { summaryMessages } from "../../../i18n/summary/summary-messages";
import type {
  ItemRecord,
  PublishingItem,
} from "../../../publishing/readiness/publishing-item";
import { defineElement } from "../../define-element";
import { kuc } from "../../kuc";
import type { LoadedSummary } from "../../summary/summary-source";
import "../../summary/widgets/long-list";
import type { GateAnswer, GateQuestion } from "./pass-gate";

/** Lists what stands before publishing, and takes a reason or sends back. */
class GateQuestionElement extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  @property({ attribute: false }) question: GateQuestion | undefined;
  @property({ attribute: false }) recordUrl:
    | LoadedSummary["recordUrl"]
    | undefined;
  @property({ attribute: false }) answer: (answer: GateAnswer) => void = () =>
    undefined;

  @state() private error = "";

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // The button that was pressed is disabled: the focus follows.
    if (changed.has("question"))
      this.querySelector<HTMLElement>(".nendo-gate-heading")?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { question } = this;
    if (question === undefined) return nothing;
    const messages = gateMessages[this.language];
    const { items, isUnkept, problem } = question;
    return html`<div
      class="nendo-gate"
      role="group"
      aria-labelledby="nendo-gate-heading"
    >
      <h3
        class="nendo-gate-heading nendo-export-heading"
        id="nendo-gate-heading"
        tabindex="-1"
      >
        ${messages.title(items.length)}
      </h3>
      <p>${isUnkept ? messages.leadUnkept : messages.lead}</p>
      <ul class="nendo-gate-items">
        ${items.map((item) => this.item(item, messages, question.words))}
      </ul>
      ${
        problem === undefined
          ? nothing
          : html`<p class="nendo-gate-problem" role="note">
              ${messages.notKept[problem]}
            </p>`
      }
      ${isUnkept ? nothing : this.reasonField(question, messages)}
      <div class="nendo-export-actions">
        ${
          isUnkept
            ? nothing
            : kuc(
                Button,
                { text: messages.keep, type: "submit" },
                { click: () => this.keep(messages) },
              )
        }
        ${
          isUnkept || problem !== undefined
            ? kuc(
                Button,
                {
                  text: messages.makeUnkept,
                  type: isUnkept ? "submit" : "normal",
                },
                { click: () => this.answer("unkept") },
              )
            : nothing
        }
        ${kuc(
          Button,
          { text: messages.back },
          { click: () => this.answer("back") },
        )}
      </div>
    </div>`;
  }

  private item(
    item: PublishingItem,
    messages: GateMessages,
    words: Words,
  ): TemplateResult {
    const { fact, records, lapsed } = item;
    return html`<li>
      ${publishingSentence(fact, this.language, words)}
      ${
        lapsed === undefined
          ? nothing
          : html`<p class="nendo-help">
              ${messages.lapsed(lapsed.by, lapsed.reason)}
            </p>`
      }
      ${records.length === 0 ? nothing : this.recordsBehind(records, messages, words)}
    </li>`;
  }

  private recordsBehind(
    records: readonly ItemRecord[],
    messages: GateMessages,
    words: Words,
  ): TemplateResult {
    return html`<details>
      <summary>${messages.records(records.length)}</summary>
      <nendo-long-list
        .items=${records}
        .draw=${(shown: readonly ItemRecord[]) => html`
          <ul>
            ${shown.map(
              ({ source, recordId }) =>
                html`<li>
                  ${summaryMessages[this.language].sources(words)[source]}
                  <a
                    class="nendo-record-link"
                    href=${this.recordUrl?.(source, recordId) ?? ""}
                    target="_blank"
                    rel="noopener"
                    >${messages.openRecord(recordId, words)}</a
                  >
                </li>`,
            )}
          </ul>
        `}
        .more=${messages.more}
        .first=${20}
        .step=${20}
      ></nendo-long-list>
    </details>`;
  }

  private reasonField(
    { reason }: GateQuestion,
    messages: GateMessages,
  ): TemplateResult {
    return html`<div class="nendo-gate-reason">
      <label for="nendo-gate-reason">${messages.reason}</label>
      <textarea
        id="nendo-gate-reason"
        rows="2"
        .value=${reason}
        required
        aria-invalid=${this.error === "" ? "false" : "true"}
        aria-describedby="nendo-gate-reason-help nendo-gate-reason-error"
        @input=${() => (this.error = "")}
      ></textarea>
      <span class="nendo-help" id="nendo-gate-reason-help"
        >${messages.reasonHelp}</span
      >
      <span class="nendo-gate-error" id="nendo-gate-reason-error" role="alert"
        >${this.error}</span
      >
    </div>`;
  }

  private keep(messages: GateMessages): void {
    const field = this.querySelector("textarea");
    const reason = field?.value.trim() ?? "";
    if (reason !== "") {
      this.answer({ reason });
      return;
    }
    this.error = messages.reasonMissing;
    field?.focus();
  }
}

defineElement("nendo-gate-question", GateQuestionElement);
