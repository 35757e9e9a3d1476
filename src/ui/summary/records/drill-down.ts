import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import "./many-records";
import { peopleList } from "./people-list";
import { recordCells, recordHeadings } from "./record-cells";
import "./record-list-links";
import type { OpenedFigure, FiguresView } from "../chapters/report-view";
import type { BehindRecord } from "../summary-source";

/** Records that stand in the page all together; of more, those that are seen. */
const MOST_AT_ONCE = 100;

/** The records behind a figure, in place; Esc or the button closes the list. */
export const drillDown = (
  view: FiguresView,
  opened: OpenedFigure,
  level: number,
): TemplateResult => {
  const { records } = opened;
  const heading = view.messages.recordsBehind(opened.name);
  return html`<div
    class="nendo-drill-down"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      view.close();
    }}
  >
    <div class="nendo-drill-down-head">
      <p
        class="nendo-drill-down-heading"
        role="heading"
        aria-level=${level}
        tabindex="-1"
      >
        ${heading}
      </p>
      <button type="button" class="nendo-plain-button" @click=${view.close}>
        ${view.messages.close}
      </button>
    </div>
    ${
      view.summary.isFrozenShown
        ? html`<p class="nendo-footnote">
            ${freezingMessages[view.language].drillDownNote}
          </p>`
        : nothing
    }
    ${
      opened.people === undefined || opened.people.length === 0
        ? nothing
        : peopleList(
            view,
            opened.people,
            view.messages.peopleBehind(view.words, opened.name),
          )
    }
    ${
      records.length === 0
        ? html`<p>${view.messages.noRecordsBehind}</p>`
        : html`<div class="nendo-drill-down-tools">
              <p>${countOfRecords(view, records)}</p>
              <nendo-record-list-links
                .language=${view.language}
                .summary=${view.summary}
                .opened=${opened}
              ></nendo-record-list-links>
            </div>
            ${
              records.length > MOST_AT_ONCE
                ? html`<nendo-many-records
                    .view=${view}
                    .records=${records}
                    .caption=${heading}
                  ></nendo-many-records>`
                : recordTable(view, records, heading)
            }`
    }
  </div>`;
};

const countOfRecords = (
  { messages }: FiguresView,
  records: readonly BehindRecord[],
): string => {
  const monthly = records.filter(({ isMonthly }) => isMonthly === true).length;
  const isMixed = monthly > 0 && monthly < records.length;
  return isMixed
    ? messages.recordCountMixed(records.length, monthly)
    : messages.recordCount(records.length);
};

const recordTable = (
  view: FiguresView,
  records: readonly BehindRecord[],
  caption: string,
): TemplateResult => {
  const hasRank = records.some(({ rank }) => rank !== undefined);
  return html`<div
    class="nendo-table-scroll nendo-drill-down-records"
    role="region"
    tabindex="0"
    aria-label=${caption}
  >
    <table class="nendo-table">
      <thead>
        <tr>
          ${recordHeadings(view, hasRank).map(({ label }) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${records.map(
          (record) =>
            html`<tr>
              ${recordCells(view, record, hasRank)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};
