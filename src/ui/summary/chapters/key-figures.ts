import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fiscalYearLabel, formatDate } from "../../../domain/calendar/era";
import { publishedMessages } from "../../../i18n/summary/published-messages";
import type {
  KeyFigure,
  KeyFigureYear,
} from "../../../report/analysis/key-figure";
import {
  formatCell,
  formatNumber,
  NOT_COMPUTABLE,
} from "../../../report/cells/format-cell";
import type { NumberCell } from "../../../report/cell";
import { figureLine } from "./figure-line";
import { figureLink } from "../widgets/figure-link";
import { phrased } from "../widgets/phrased";
import type { FiguresView } from "./report-view";

/** The records behind a key figure are listed below the table. */
export const KEY_FIGURES = "key-figures";

/** Years whose figures have room to be large. */
const MOST_LARGE = 5;

/**
 * What leads the summary: one row a figure, its years side by side, the change
 * of the last year against the one before, and a line over three and more.
 */
export const keyFigures = (
  view: FiguresView,
): TemplateResult | typeof nothing => {
  const { keyFigures: figures } = view.summary;
  if (figures.length === 0) return nothing;
  const { messages } = view;
  const isCompared = figures.some(({ years }) => isKnown(lastOf(years)));
  const hasLines = figures.some(({ series }) => series.length > 0);
  const { fiscalYears, yearStyle } = view.summary.report;
  const years = fiscalYears.map((fiscalYear) => ({
    fiscalYear,
    label: fiscalYearLabel(fiscalYear, view.language, yearStyle),
  }));
  return html`<section class="nendo-key-figures" aria-labelledby="nendo-key">
    <h3 class="nendo-chapter-heading" id="nendo-key">${messages.keyFigures}</h3>
    <div class="nendo-table-scroll">
      <table
        class="nendo-key-table ${years.length > MOST_LARGE ? "nendo-key-many" : ""}"
        lang=${view.language}
      >
        <thead>
          <tr>
            <th scope="col">${messages.measure}</th>
            ${years.map(({ label }) => html`<th scope="col">${label}</th>`)}
            ${isCompared ? html`<th scope="col">${messages.change}</th>` : nothing}
            ${hasLines ? html`<th scope="col">${messages.trend}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${figures.map(
            (figure) =>
              html`<tr class="nendo-key">
                <th scope="row" class="nendo-key-title">
                  ${phrased(figure.title)}
                </th>
                ${years.map((year) => valueOf(view, figure, year))}
                ${
                  isCompared
                    ? html`<td class="nendo-key-change">
                        ${change(view, figure)}
                      </td>`
                    : nothing
                }
                ${
                  hasLines
                    ? html`<td>${figureLine(view, figure)}</td>`
                    : nothing
                }
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${notes(view, isCompared).map(
      (note) => html`<p class="nendo-footnote">${note}</p>`,
    )}
  </section>`;
};

/** A year that a figure is not known of stays without one. */
const valueOf = (
  view: FiguresView,
  { title, years }: KeyFigure,
  {
    fiscalYear,
    label,
  }: { readonly fiscalYear: number; readonly label: string },
): TemplateResult => {
  const year = years.find((each) => each.fiscalYear === fiscalYear);
  return html`<td class="nendo-key-value" data-year=${label}>
    ${year ? figureLink(view, year.cell, `${label} ${title}`, KEY_FIGURES) : NOT_COMPUTABLE}
  </td>`;
};

const lastOf = (years: readonly KeyFigureYear[]): KeyFigureYear | undefined =>
  years.at(-1);

const isKnown = (year: KeyFigureYear | undefined): year is KeyFigureYear =>
  year !== undefined && year.difference.value !== null;

/** ▲ 9回 増, with what the year is compared with where no column shows it. */
const change = (
  view: FiguresView,
  { title, years }: KeyFigure,
): TemplateResult | string => {
  const { messages } = view;
  const year = lastOf(years);
  if (!isKnown(year)) return messages.notComparable;
  const base = baseLabel(view, year);
  return html`<strong class="nendo-change"
      >${changeInWords(view, year.difference)}</strong
    >
    <span class="nendo-comparison"
      >${
        isShown(years, year)
          ? nothing
          : html`<span
              >${base}
              ${figureLink(view, year.before, `${base} ${title}`, KEY_FIGURES)}</span
            >`
      }
      ${
        year.ratio.value === null || year.difference.value === 0
          ? nothing
          : html`<span>${messages.ratio(ratioInWords(year.ratio, view))}</span>`
      }</span
    >`;
};

/** Whether the year before stands in a column of its own, whole and counted. */
const isShown = (
  years: readonly KeyFigureYear[],
  { fiscalYear, before, isPublishedBefore }: KeyFigureYear,
): boolean => {
  const shown = years.at(-2);
  return (
    !isPublishedBefore &&
    shown?.fiscalYear === fiscalYear - 1 &&
    shown.cell.value === before.value
  );
};

/** What a year is compared with: the year before, a part of it, or its 公表値. */
const baseLabel = (
  { messages, summary, language }: FiguresView,
  { fiscalYear, isPublishedBefore }: KeyFigureYear,
): string => {
  if (isPublishedBefore) return publishedMessages[language].base;
  const day =
    summary.comparedDays[summary.report.fiscalYears.indexOf(fiscalYear)];
  return day === undefined
    ? messages.base
    : messages.against(formatDate(day, summary.report.yearStyle, language));
};

/** By an arrow and by a word, never by colour; the difference of rates in points. */
const changeInWords = (
  { language, messages }: FiguresView,
  cell: NumberCell,
): string => {
  const { value, unit } = cell;
  const size = Math.abs(value ?? 0);
  const text =
    unit === "rate"
      ? messages.points(formatNumber(size, unit))
      : formatCell({ ...cell, value: size }, language);
  if (value === null || value === 0) return messages.unchanged(text);
  return value > 0 ? messages.grown(text) : messages.shrunk(text);
};

/** From here on a rate reads better as so many times. */
const TENFOLD = 10;

const ratioInWords = (
  ratio: NumberCell,
  { messages, language }: FiguresView,
): string =>
  ratio.value !== null && ratio.value >= TENFOLD
    ? messages.fold(formatNumber(ratio.value, "timesPerMonth"))
    : formatCell(ratio, language);

/** Each thing is said once, whatever number of figures it is about. */
const notes = (view: FiguresView, isCompared: boolean): readonly string[] => {
  const { messages, language, summary } = view;
  const { keyFigures: figures } = summary;
  const published = publishedMessages[language];
  const people = figures.find(({ id }) => id === "people");
  const isInLine = figures.some(({ series }) =>
    series.some(({ isPublished }) => isPublished),
  );
  const isPublishedBase = figures.some(
    ({ years }) => lastOf(years)?.isPublishedBefore,
  );
  const isRecordedBefore = figures.some(
    ({ years }) => lastOf(years)?.isRecordedBefore,
  );
  const whyNotCompared = isRecordedBefore
    ? messages.notComparable
    : messages[summary.isFiltered ? "noBaseOfPart" : "noBase"];
  return [
    isCompared ? messages.comparedNote : whyNotCompared,
    // 回数 and people stand side by side: whom the people are (domain: counting rule 12).
    ...(summary.countsCompanions && people !== undefined
      ? [messages.companionsCount(people.title)]
      : []),
    ...(isInLine || isPublishedBase
      ? [`${published.note}${isInLine ? published.lineNote : ""}`]
      : []),
  ];
};
