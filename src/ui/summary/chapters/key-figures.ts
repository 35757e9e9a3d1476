import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fiscalYearLabel, formatDate } from "../../../domain/calendar/era";
import { publishedMessages } from "../../../i18n/summary/published-messages";
import type {
  KeyFigure,
  KeyFigureYear,
} from "../../../report/analysis/key-figure";
import { formatCell, formatNumber } from "../../../report/cells/format-cell";
import type { NumberCell } from "../../../report/report";
import { drillDown } from "../records/drill-down";
import { figureLine } from "./figure-line";
import { figureLink } from "../widgets/figure-link";
import type { ReportView } from "./report-view";

const place = "key-figures";

/** What leads the summary: figures, their years side by side, each against the year before. */
export const keyFigures = (
  view: ReportView,
): TemplateResult | typeof nothing => {
  const { keyFigures: figures } = view.summary;
  if (figures.length === 0) return nothing;
  return html`<section class="nendo-key-figures" aria-labelledby="nendo-key">
    <h3 class="nendo-chapter-heading" id="nendo-key">
      ${view.messages.keyFigures}
    </h3>
    <ul class="nendo-key-list">
      ${figures.map((each) => keyFigure(view, each))}
    </ul>
    ${view.opened?.place === place ? drillDown(view, view.opened, 4) : nothing}
    <p class="nendo-footnote">${view.messages.comparedNote}</p>
    ${companionsNote(view, figures)} ${publishedNote(view, figures)}
  </section>`;
};

const keyFigure = (view: ReportView, figure: KeyFigure): TemplateResult => {
  const { title, years } = figure;
  return html` <li class="nendo-key">
    <p class="nendo-key-title">${title}</p>
    <dl class="nendo-key-years">
      ${years.map((year, index) => {
        const label = fiscalYearLabel(
          year.fiscalYear,
          view.language,
          view.summary.report.yearStyle,
        );
        return html`<div>
          <dt>${label}</dt>
          <dd>
            ${figureLink(view, year.cell, `${label} ${title}`, place)}
            ${comparison(view, year, title, index)}
          </dd>
        </div>`;
      })}
    </dl>
    ${figureLine(view, figure)}
  </li>`;
};

/** 回数 and people stand side by side: whom the people are (domain: counting rule 12). */
const companionsNote = (
  { messages, summary }: ReportView,
  figures: readonly KeyFigure[],
): TemplateResult | typeof nothing => {
  const people = figures.find(({ id }) => id === "people");
  return summary.countsCompanions && people !== undefined
    ? html`<p class="nendo-footnote">
        ${messages.companionsCount(people.title)}
      </p>`
    : nothing;
};

/** What 公表値 are, where one is shown. */
const publishedNote = (
  { language }: ReportView,
  figures: readonly KeyFigure[],
): TemplateResult | typeof nothing => {
  const messages = publishedMessages[language];
  const isInLine = figures.some(({ series }) =>
    series.some(({ isPublished }) => isPublished),
  );
  const isCompared = figures.some(({ years }) =>
    years.some(({ isPublishedBefore }) => isPublishedBefore),
  );
  return isInLine || isCompared
    ? html`<p class="nendo-footnote">
        ${messages.note}${isInLine ? messages.lineNote : nothing}
      </p>`
    : nothing;
};

/** 前年度（2022年11月22日まで） 60回 ＋7回 111.7% */
const comparison = (
  view: ReportView,
  year: KeyFigureYear,
  title: string,
  index: number,
): TemplateResult => {
  const { messages, language } = view;
  const { before, isRecordedBefore, difference, ratio } = year;
  const label = baseLabel(view, year, index);
  if (before.value === null)
    return html`<span class="nendo-comparison"
      >${isRecordedBefore ? messages.notComparable : messages.noBase} ―</span
    >`;
  return html`<span class="nendo-comparison">
    <span
      >${label} ${figureLink(view, before, `${label} ${title}`, place)}</span
    >
    <span>${messages.difference(signed(view, difference))}</span>
    <span>${messages.ratio(formatCell(ratio, language))}</span>
  </span>`;
};

/** What a year is compared with: the year before, a part of it, or its 公表値. */
const baseLabel = (
  { messages, summary, language }: ReportView,
  { isPublishedBefore }: KeyFigureYear,
  index: number,
): string => {
  if (isPublishedBefore) return publishedMessages[language].base;
  const day = summary.comparedDays[index];
  return day === undefined
    ? messages.base
    : messages.against(formatDate(day, summary.report.yearStyle, language));
};

/** ＋7回, －3名, ±0回; the difference of rates in points. */
const signed = (
  { language, messages }: ReportView,
  cell: NumberCell,
): string => {
  const { value, unit } = cell;
  if (value === null) return formatCell(cell, language);
  const size = Math.abs(value);
  const text =
    unit === "rate"
      ? messages.points(formatNumber(size, unit))
      : formatCell({ ...cell, value: size }, language);
  if (value === 0) return `±${text}`;
  return `${value > 0 ? "＋" : "－"}${text}`;
};
