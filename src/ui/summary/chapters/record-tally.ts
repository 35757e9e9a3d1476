import type { TemplateResult } from "lit";
import { html } from "lit";
import { fiscalYearLabel } from "../../../domain/calendar/era";
import type { FiguresView } from "./report-view";

/** How many records stand behind the figures, and how many do not count (domain: counting rule 15). */
export const recordTally = ({
  messages,
  summary,
  language,
}: FiguresView): TemplateResult => {
  const list = html`<ul class="nendo-tally" aria-label=${messages.tallyTitle}>
    ${summary.tallies.map((tally, index) => {
      const year = fiscalYearLabel(
        summary.report.fiscalYears[index] ?? 0,
        language,
        summary.report.yearStyle,
      );
      return html`<li>${messages.tally(year, tally)}</li>`;
    })}
  </ul>`;
  return summary.tallies.length <= MOST_SHOWN
    ? list
    : html`<details class="nendo-tally-fold">
        <summary>${messages.tallyTitle}</summary>
        ${list}
      </details>`;
};

/** Sentences of more years than these open on demand. */
const MOST_SHOWN = 4;
