import type { PropertyValues, TemplateResult } from "lit";
import { html, LitElement } from "lit";
import { property, state } from "lit/decorators.js";
import { defineElement } from "../../define-element";
import type { FiguresView } from "../chapters/report-view";
import type { BehindRecord } from "../summary-source";
import "../widgets/windowed-table";
import type { RecordOrder } from "./find-records";
import { BY_DATE, recordFinder } from "./find-records";
import { recordCells, recordHeadings } from "./record-cells";

/** More records than anybody reads through: they can be ordered and looked through, and only those that are seen stand in the page. */
class ManyRecords extends LitElement {
  @property({ attribute: false }) view: FiguresView | undefined;
  @property({ attribute: false }) records: readonly BehindRecord[] = [];
  @property({ attribute: false }) caption = "";

  @state() private words = "";
  @state() private order: RecordOrder = BY_DATE;

  private find = recordFinder([]);
  private found: readonly BehindRecord[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("records")) this.find = recordFinder(this.records);
    if (["records", "words", "order"].some((name) => changed.has(name)))
      this.found = this.find(this.words, this.order);
  }

  protected override render(): TemplateResult {
    const { view, found, records } = this;
    if (!view) return html``;
    const { messages } = view;
    const hasRank = records.some(({ rank }) => rank !== undefined);
    return html`<div class="nendo-drill-down-tools">
        <label
          >${messages.findRecords}
          <input
            type="search"
            .value=${this.words}
            @input=${({ currentTarget }: InputEvent) => {
              this.words = (currentTarget as HTMLInputElement).value;
            }}
        /></label>
        <p role="status">
          ${this.words.trim() === "" ? "" : messages.recordsFound(found.length, records.length)}
        </p>
      </div>
      <nendo-windowed-table
        .items=${found}
        .label=${this.caption}
        .head=${html`${recordHeadings(view, hasRank).map(({ by, label }) => this.heading(by, label))}`}
        .draw=${(record: BehindRecord) => recordCells(view, record, hasRank)}
      ></nendo-windowed-table>`;
  }

  private heading(
    by: RecordOrder["by"] | undefined,
    label: string,
  ): TemplateResult {
    if (by === undefined) return html`<th scope="col">${label}</th>`;
    const isOrder = this.order.by === by;
    const { isReversed } = this.order;
    const { state: sort, mark } = isReversed ? DESCENDING : ASCENDING;
    return html`<th scope="col" aria-sort=${isOrder ? sort : "none"}>
      <button
        type="button"
        class="nendo-order"
        @click=${() => {
          this.order = { by, isReversed: isOrder && !isReversed };
        }}
      >
        ${label}<span aria-hidden="true">${isOrder ? mark : ""}</span>
      </button>
    </th>`;
  }
}

const ASCENDING = { state: "ascending", mark: " ▲" } as const;
const DESCENDING = { state: "descending", mark: " ▼" } as const;

defineElement("nendo-many-records", ManyRecords);
