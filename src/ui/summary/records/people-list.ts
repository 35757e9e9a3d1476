import type { TemplateResult } from "lit";
import { html } from "lit";
import { tabSeparated } from "../../../markup/tab-separated";
import { formatCell } from "../../../report/cells/format-cell";
import { timesCell } from "../../../report/cells/number-cell";
import type { FiguresView } from "../chapters/report-view";
import type { BehindPerson } from "../summary-source";
import "../widgets/copy-button";
import "../widgets/long-list";

/**
 * The different people behind a figure, each with their meetings, and the same
 * to copy into a spreadsheet. Left out on paper: it names people.
 */
export const peopleList = (
  view: FiguresView,
  people: readonly BehindPerson[],
  caption: string,
): TemplateResult => {
  const { messages, words } = view;
  return html`<div class="nendo-people">
    <div class="nendo-drill-down-tools">
      <p>${messages.peopleCount(words, people.length)}</p>
      <nendo-copy-button
        .text=${() => asTable(view, people)}
        .name=${messages.peopleTable(words)}
        .messages=${messages}
      ></nendo-copy-button>
    </div>
    <p class="nendo-footnote">${messages.peopleNote(words)}</p>
    <nendo-long-list
      .items=${people}
      .draw=${(shown: readonly BehindPerson[]) =>
        peopleTable(view, shown, caption)}
      .more=${messages.more}
    ></nendo-long-list>
  </div>`;
};

const peopleTable = (
  view: FiguresView,
  people: readonly BehindPerson[],
  caption: string,
): TemplateResult => {
  const { columns } = view.messages;
  return html`<div
    class="nendo-table-scroll nendo-drill-down-records"
    role="region"
    tabindex="0"
    aria-label=${caption}
  >
    <table class="nendo-table">
      <thead>
        <tr>
          <th scope="col">${columns.person}</th>
          <th scope="col">${columns.division}</th>
          <th scope="col">${columns.rank(view.words)}</th>
          <th scope="col">${columns.times}</th>
          <th scope="col">${columns.record}</th>
        </tr>
      </thead>
      <tbody>
        ${people.map((person) => personRow(view, person))}
      </tbody>
    </table>
  </div>`;
};

const personRow = (
  view: FiguresView,
  { name, division, rank, meetings }: BehindPerson,
): TemplateResult => html`
  <tr>
    <td>${name}</td>
    <td>${division}</td>
    <td>${rank}</td>
    <td class="nendo-number">
      ${formatCell(timesCell(meetings.length), view.language)}
    </td>
    <td>
      <ul class="nendo-person-meetings">
        ${meetings.map(
          ({ source, recordId, when }) =>
            html`<li>
              <a
                class="nendo-record-link"
                href=${view.summary.recordUrl(source, recordId)}
                >${when} ${view.messages.openRecord(recordId, view.words)}</a
              >
            </li>`,
        )}
      </ul>
    </td>
  </tr>
`;

const asTable = (
  { messages: { columns }, words }: FiguresView,
  people: readonly BehindPerson[],
): string =>
  tabSeparated([
    [
      columns.person,
      columns.division,
      columns.rank(words),
      columns.times,
      columns.when,
    ],
    ...people.map(({ name, division, rank, meetings }) => [
      name,
      division,
      rank,
      meetings.length,
      meetings.map(({ when }) => when).join(" "),
    ]),
  ]);
