import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fiscalYearLabel } from "../../domain/era";
import type { NumberCell, Report } from "../../report/report";
import { drillDown } from "./drill-down";
import { figure } from "./figure";
import type { ReportView } from "./report-view";

interface KeyFigure {
  readonly title: string;
  readonly byYear: readonly {
    readonly fiscalYear: number;
    readonly cell: NumberCell;
  }[];
}

const place = "key-figures";

/** The figure of every section, its years side by side. */
export const keyFigures = (
  view: ReportView,
): TemplateResult | typeof nothing => {
  const figures = keyFiguresOf(view.summary.report);
  if (figures.length === 0) return nothing;
  return html`<section class="nendo-key-figures" aria-labelledby="nendo-key">
    <h3 class="nendo-chapter-heading" id="nendo-key">
      ${view.messages.keyFigures}
    </h3>
    <ul class="nendo-key-list">
      ${figures.map(
        ({ title, byYear }) => html`
          <li class="nendo-key">
            <p class="nendo-key-title">${title}</p>
            <dl class="nendo-key-years">
              ${byYear.map(({ fiscalYear, cell }) => {
                const label = fiscalYearLabel(fiscalYear, view.language, "era");
                return html`<div>
                  <dt>${label}</dt>
                  <dd>${figure(view, cell, `${label} ${title}`, place)}</dd>
                </div>`;
              })}
            </dl>
          </li>
        `,
      )}
    </ul>
    ${view.opened?.place === place ? drillDown(view, view.opened, 4) : nothing}
  </section>`;
};

/** Sections of different years belong together by their title. */
const keyFiguresOf = (report: Report): readonly KeyFigure[] => {
  const figures = new Map<string, KeyFigure["byYear"]>();
  for (const { kind, fiscalYear, sections } of report.chapters) {
    if (kind !== "overview" || fiscalYear === undefined) continue;
    for (const { title, figure: cell } of sections) {
      if (!cell) continue;
      figures.set(title, [...(figures.get(title) ?? []), { fiscalYear, cell }]);
    }
  }
  return Array.from(figures, ([title, byYear]) => ({ title, byYear }));
};
