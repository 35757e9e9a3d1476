import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import { chartInk } from "../../../chart/palette";
import { layoutSparkline } from "../../../chart/layout-sparkline";
import { fiscalYearLabel } from "../../../domain/calendar/era";
import { publishedMessages } from "../../../i18n/summary/published-messages";
import type {
  KeyFigure,
  SeriesPoint,
} from "../../../report/analysis/key-figure";
import { formatCell } from "../../../report/cells/format-cell";
import type { FiguresView } from "./report-view";

const SIZE = { width: 160, height: 36, margin: 5 };

/** A figure over the years as a small line, the same in words for who can't see it; nothing below three years. */
export const figureLine = (
  { language, summary }: FiguresView,
  { title, series }: Pick<KeyFigure, "title" | "series">,
): TemplateResult | typeof nothing => {
  if (series.length === 0) return nothing;
  const messages = publishedMessages[language];
  const words = (point: SeriesPoint): string => {
    const year = fiscalYearLabel(
      point.fiscalYear,
      language,
      summary.report.yearStyle,
    );
    const text = `${year} ${formatCell(point.cell, language)}`;
    return point.isPublished ? messages.marked(text) : text;
  };
  const line = layoutSparkline(
    series.map((point) => ({ ...point, value: point.cell.value ?? 0 })),
    SIZE,
    summary.report.fiscalYears,
  );
  return html`<svg
    class="nendo-key-line"
    role="img"
    viewBox="0 0 ${SIZE.width} ${SIZE.height}"
    aria-label=${messages.line(title, series.map(words))}
  >
    ${line.pieces.map(
      ({ from, to }) =>
        svg`<path d="M${from.x} ${from.y}L${to.x} ${to.y}" fill="none"
          stroke=${chartInk.outline} stroke-width="1.5"
          stroke-dasharray=${from.isPublished || to.isPublished ? "3 2" : nothing}></path>`,
    )}
    ${line.dots.map(
      (dot) =>
        svg`<circle cx=${dot.x} cy=${dot.y} r="3" stroke=${chartInk.outline}
          fill=${dot.isPublished ? chartInk.paper : chartInk.outline}><title>${words(dot)}</title></circle>`,
    )}
  </svg>`;
};
