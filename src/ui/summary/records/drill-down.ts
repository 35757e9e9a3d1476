import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import { formatCell } from "../../../report/cells/format-cell";
import "../widgets/long-list";
import { peopleList } from "./people-list";
import "./record-list-links";
import type { OpenedFigure, FiguresView } from "../chapters/report-view";
import type { BehindRecord } from "../summary-source";

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
            <nendo-long-list
              .items=${records}
              .draw=${(shown: readonly BehindRecord[]) =>
                recordTable(view, shown, heading)}
              .more=${view.messages.more}
            ></nendo-long-list>`
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
  const { columns } = view.messages;
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
          <th scope="col">${columns.when}</th>
          <th scope="col">${columns.title}</th>
          ${hasRank ? html`<th scope="col">${columns.rank(view.words)}</th>` : nothing}
          <th scope="col">${columns.times}</th>
          <th scope="col">${columns.record}</th>
        </tr>
      </thead>
      <tbody>
        ${records.map((record) => recordRow(view, record, hasRank))}
      </tbody>
    </table>
  </div>`;
};

const recordRow = (
  view: FiguresView,
  record: BehindRecord,
  hasRank: boolean,
): TemplateResult => html`
  <tr>
    <td class="nendo-nowrap">${record.when}</td>
    <td>${titleOf(view, record)}</td>
    ${hasRank ? html`<td>${record.rank ?? ""}</td>` : nothing}
    <td class="nendo-number">
      ${formatCell(
        { kind: "number", value: record.count, unit: "times" },
        view.language,
      )}
    </td>
    <td class="nendo-nowrap">
      <a
        class="nendo-record-link"
        href=${view.summary.recordUrl(record.source, record.recordId)}
        >${view.messages.openRecord(record.recordId, view.words)}</a
      >
      ${changedSince(view, record)}
    </td>
  </tr>
`;

/** Numbers of a month stand beside events: a reader sees which is which. */
const titleOf = (
  { messages }: FiguresView,
  { title, isMonthly }: BehindRecord,
): string =>
  isMonthly === true
    ? messages.monthlyRecord(title)
    : title || messages.untitled;

/** Which of them are not what was frozen. */
const changedSince = (
  { summary, language }: FiguresView,
  { source, recordId }: BehindRecord,
): string | typeof nothing => {
  const { freezing, isFrozenShown } = summary;
  if (!isFrozenShown || freezing?.state !== "frozen") return nothing;
  const found = freezing.changes.records.find(
    (one) => one.source === source && one.recordId === recordId,
  );
  const { addedSince, changedSince: changed } = freezingMessages[language];
  if (found === undefined) return nothing;
  return found.change === "added" ? addedSince : changed;
};
