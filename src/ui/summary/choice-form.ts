import { Button } from "kintone-ui-component/lib/button";
import { Checkbox } from "kintone-ui-component/lib/checkbox";
import { DatePicker } from "kintone-ui-component/lib/date-picker";
import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement } from "lit";
import { property, state } from "lit/decorators.js";
import { parseCalendarDate } from "../../domain/calendar-date";
import { fiscalYearLabel } from "../../domain/era";
import type { Language } from "../../i18n/language";
import { summaryMessages } from "../../i18n/ui-summary-messages";
import { defineElement } from "../define-element";
import { kuc } from "../kuc";
import type { SummaryChoice } from "./summary-choice";

/** Asks for fiscal years and 基準日; a `nendo-choose` event carries the SummaryChoice. */
export class ChoiceForm extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  /** Fiscal years to offer. */
  @property({ attribute: false }) fiscalYears: readonly number[] = [];
  @property({ attribute: false }) choice: SummaryChoice | undefined;

  @state() private years: readonly string[] = [];
  @state() private asOf = "";
  @state() private asOfError = "";
  @state() private yearsError = "";

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("choice") || !this.choice) return;
    this.years = this.choice.fiscalYears.map(String);
    this.asOf = this.choice.asOf ?? "";
    this.asOfError = "";
    this.yearsError = "";
  }

  protected override render(): TemplateResult {
    const messages = summaryMessages[this.language];
    return html`<div
      class="nendo-choice"
      role="group"
      aria-label=${messages.choice}
    >
      ${kuc(
        Checkbox,
        {
          className: "nendo-choice-years",
          label: messages.fiscalYears,
          itemLayout: "horizontal",
          items: this.offeredYears().map((year) => ({
            label: fiscalYearLabel(year, this.language, "era"),
            value: String(year),
          })),
          value: [...this.years],
          error: this.yearsError,
        },
        { change: ({ detail }) => (this.years = detail.value ?? []) },
      )}
      <div class="nendo-choice-date">
        ${kuc(
          DatePicker,
          {
            label: messages.asOf,
            language: this.language,
            value: this.asOf,
            error: this.asOfError,
          },
          {
            change: ({ detail }) => {
              this.asOf = detail.value ?? "";
              this.asOfError = detail.error ? messages.asOfInvalid : "";
            },
          },
        )}
        <p class="nendo-help">${messages.asOfHelp}</p>
      </div>
      ${kuc(
        Button,
        { text: messages.display, type: "submit" },
        { click: () => this.submit() },
      )}
    </div>`;
  }

  /** A year from the address is offered too, even without records. */
  private offeredYears(): readonly number[] {
    const chosen = this.choice?.fiscalYears ?? [];
    return [...new Set([...this.fiscalYears, ...chosen])].sort((a, b) => b - a);
  }

  private submit(): void {
    const messages = summaryMessages[this.language];
    const asOf = this.asOf === "" ? undefined : parseCalendarDate(this.asOf);
    this.yearsError = this.years.length === 0 ? messages.chooseYear : "";
    if (this.asOf !== "" && asOf === undefined)
      this.asOfError = messages.asOfInvalid;
    if (this.yearsError !== "" || this.asOfError !== "") return;
    const fiscalYears = this.years.map(Number).sort((a, b) => a - b);
    this.dispatchEvent(
      new CustomEvent<SummaryChoice>("nendo-choose", {
        detail: asOf === undefined ? { fiscalYears } : { fiscalYears, asOf },
      }),
    );
  }
}

defineElement("nendo-choice-form", ChoiceForm);
