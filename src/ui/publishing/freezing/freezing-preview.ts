import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fiscalYearLabel, formatDate } from "../../../domain/calendar/era";
import type { Language } from "../../../i18n/language";
import { freezingMessages } from "../../../i18n/publishing/freezing-messages";
import { formatCell } from "../../../report/cells/format-cell";
import type { LoadedSummary } from "../../summary/summary-source";

/** What would be frozen: years, day, figures, records, and what is still open. */
export const freezingPreview = (
  summary: LoadedSummary,
  language: Language,
): TemplateResult => {
  const messages = freezingMessages[language].dialog;
  const { report, keyFigures, readiness, tallies } = summary;
  const { fiscalYears, yearStyle } = report;
  const separator = language === "ja" ? "・" : ", ";
  const yearOf = (year: number): string =>
    fiscalYearLabel(year, language, yearStyle);
  const asOf = summary.summaryRecord?.asOf;
  const open = readiness?.open ?? 0;
  return html`<p>${messages.lead}</p>
    <dl class="nendo-freezing-facts">
      <dt>${messages.years}</dt>
      <dd>${fiscalYears.map(yearOf).join(separator)}</dd>
      <dt>${messages.asOf}</dt>
      <dd>
        ${
          asOf === undefined
            ? messages.noDay
            : formatDate(asOf, yearStyle, language)
        }
      </dd>
      <dt>${messages.records}</dt>
      <dd>
        ${fiscalYears.map(
          (year, index) =>
            html`<div>
              ${yearOf(year)}：${messages.recordCount(tallies[index]?.read ?? 0)}
            </div>`,
        )}
      </dd>
    </dl>
    <div class="nendo-table-scroll">
      <table class="nendo-table">
        <caption>
          ${messages.figures}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${fiscalYears.map((year) => html`<th scope="col">${yearOf(year)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${keyFigures.map(
            ({ title, years }) =>
              html`<tr>
                <th scope="row">${title}</th>
                ${years.map(
                  ({ cell }) =>
                    html`<td class="nendo-number">
                      ${formatCell(cell, language)}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${open > 0 ? html`<p>${messages.open(open)}</p>` : nothing}
    ${report.isVisibleOnly ? html`<p>${messages.visibleOnly}</p>` : nothing}
    <p>${messages.names}</p>`;
};
