import { said } from "../../../domain/words/said";
import type { Words } from "../../../domain/words/words";
import { Button } from "kintone-ui-component/lib/button";
import { DatePicker } from "kintone-ui-component/lib/date-picker";
import { Dropdown } from "kintone-ui-component/lib/dropdown";
import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { DocumentYearStyle } from "../../../domain/calendar/era";
import {
  DOCUMENT_YEAR_STYLES,
  fiscalYearLabel,
  formatDate,
  shortFiscalYearLabel,
} from "../../../domain/calendar/era";
import type { Language } from "../../../i18n/language";
import { summaryMessages } from "../../../i18n/summary/summary-messages";
import type { FilterOptions } from "../../../rollup/input/filter-options";
import { defineElement } from "../../define-element";
import { kuc } from "../../kuc";
import type { ChoiceDraft } from "./choice-draft";
import { chosen, draftOf, problemsOf } from "./choice-draft";
import type { SummaryChoice } from "../../../summary/summary-choice";

/** More years than these are written short, so that they stay on a line. */
const MOST_WRITTEN_OUT = 6;

/**
 * Asks for fiscal years, at once, and behind one button for 基準日, a part and
 * how years are written; a `nendo-choose` event carries the SummaryChoice.
 */
class ChoicePanel extends LitElement {
  @property({ attribute: false }) language: Language = "ja";
  /** Fiscal years to offer. */
  @property({ attribute: false }) fiscalYears: readonly number[] = [];
  /** How years are written unless chosen otherwise. */
  @property({ attribute: false }) yearStyle: DocumentYearStyle = "era";
  /** Absent while they are not known. */
  @property({ attribute: false }) filters: FilterOptions | undefined;
  /** Whether the city keeps 年度まとめ records, each with a 基準日. */
  @property({ attribute: false }) hasSummaryRecords = true;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) choice: SummaryChoice | undefined;

  @state() private draft: ChoiceDraft = draftOf(undefined);
  @state() private isChecked = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("choice") || !this.choice) return;
    this.draft = draftOf(this.choice);
    this.isChecked = false;
  }

  protected override render(): TemplateResult {
    const messages = summaryMessages[this.language];
    const problems = this.isChecked ? problemsOf(this.draft) : {};
    return html`<div
      class="nendo-choice"
      role="group"
      aria-label=${messages.choice}
    >
      <div class="nendo-years" role="group" aria-label=${messages.fiscalYears}>
        ${this.yearButtons(this.offeredYears())}
      </div>
      <details class="nendo-conditions">
        <summary>${messages.conditions(this.conditions())}</summary>
        <div class="nendo-conditions-form">
          <div class="nendo-choice-date">
            ${kuc(
              DatePicker,
              {
                label: messages.asOf,
                language: this.language,
                value: this.draft.asOf,
                error: problems.asOf ? messages.asOfInvalid : "",
              },
              {
                change: ({ detail }) => {
                  // An unreadable text comes as an error without a value.
                  this.change({
                    asOf: detail.error ? "?" : (detail.value ?? ""),
                  });
                  this.isChecked ||= Boolean(detail.error);
                },
              },
            )}
            <p class="nendo-help">
              ${messages.asOfHelp(this.hasSummaryRecords)}
            </p>
          </div>
          ${this.filter("adviser", this.filters?.adviser)}
          ${this.filter("division", this.filters?.division)}
          ${kuc(
            Dropdown,
            {
              label: messages.yearStyle,
              items: DOCUMENT_YEAR_STYLES.map((style) => ({
                label: messages.yearStyles[style],
                value: style,
              })),
              value: this.draft.yearStyle || this.yearStyle,
            },
            {
              change: ({ detail }) => this.change({ yearStyle: detail.value }),
            },
          )}
          ${kuc(
            Button,
            { text: messages.display, type: "submit" },
            { click: () => this.submit() },
          )}
        </div>
      </details>
      ${
        problems.years
          ? html`<p class="nendo-choice-problem" role="alert">
              ${messages.chooseYear}
            </p>`
          : nothing
      }
    </div>`;
  }

  private yearButtons(years: readonly number[]): readonly TemplateResult[] {
    const label =
      years.length > MOST_WRITTEN_OUT ? shortFiscalYearLabel : fiscalYearLabel;
    return years.map((year) => this.yearButton(year, label));
  }

  /** Shown or left out by one click. */
  private yearButton(
    year: number,
    label: typeof fiscalYearLabel,
  ): TemplateResult {
    const value = String(year);
    const { years } = this.draft;
    const isChosen = years.includes(value);
    return html`<button
      type="button"
      class="nendo-year"
      aria-pressed=${isChosen ? "true" : "false"}
      @click=${() => {
        const rest = isChosen
          ? years.filter((other) => other !== value)
          : [...years, value];
        this.change({ years: rest });
        this.submit();
      }}
    >
      ${label(year, this.language, this.choice?.yearStyle ?? this.yearStyle)}
    </button>`;
  }

  /** What the summary that is shown is narrowed by, or written in, beside the usual. */
  private conditions(): readonly string[] {
    const messages = summaryMessages[this.language];
    const { asOf, adviser, division, yearStyle } = this.choice ?? {};
    return [
      ...(asOf === undefined
        ? []
        : [
            `${messages.asOf} ${formatDate(asOf, yearStyle ?? this.yearStyle, this.language)}`,
          ]),
      ...[adviser, division].filter((name) => name !== undefined),
      ...(yearStyle === undefined ? [] : [messages.yearStyles[yearStyle]]),
    ];
  }

  /** A value from the address is offered too, even without records. */
  private filter(
    name: "adviser" | "division",
    offered: readonly string[] = [],
  ): unknown {
    const messages = summaryMessages[this.language];
    const current = this.draft[name];
    const values = new Set([...offered, ...(current ? [current] : [])]);
    return kuc(
      Dropdown,
      {
        className: "nendo-choice-filter",
        label: said(messages[name], this.words),
        items: [
          { label: messages.everyone, value: "" },
          ...[...values].map((value) => ({ label: value, value })),
        ],
        value: current,
      },
      { change: ({ detail }) => this.change({ [name]: detail.value ?? "" }) },
    );
  }

  private change(changed: Partial<ChoiceDraft>): void {
    this.draft = { ...this.draft, ...changed };
  }

  /** A year from the address is offered too, even without records. */
  private offeredYears(): readonly number[] {
    const years = this.choice?.fiscalYears ?? [];
    return [...new Set([...this.fiscalYears, ...years])].sort((a, b) => a - b);
  }

  private submit(): void {
    this.isChecked = true;
    const choice = chosen(this.draft, this.yearStyle);
    if (choice === undefined) return;
    this.dispatchEvent(
      new CustomEvent<SummaryChoice>("nendo-choose", { detail: choice }),
    );
  }
}

defineElement("nendo-choice-panel", ChoicePanel);
