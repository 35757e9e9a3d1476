import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { chartsOf, isOfMeetings } from "../../../report/blocks-of";
import type { ChartBlock } from "../../../report/chart-block";
import "../chart/month-chart";
import { drillDown } from "../records/drill-down";
import { KEY_FIGURES, keyFigures } from "./key-figures";
import type { FiguresView } from "./report-view";

const MONTHS = "months";

/** So many charts stand beside the key figures; more go below them. */
const MOST_BESIDE = 2;

/**
 * What is seen first: the key figures, beside them the monthly charts of the
 * years, and below both the records behind a figure of either.
 */
export const lead = (view: FiguresView): TemplateResult => {
  const charts = chartsAhead(view);
  const isBeside = charts.length > 0 && charts.length <= MOST_BESIDE;
  const { opened } = view;
  const isOpened =
    opened?.place === KEY_FIGURES || opened?.place.startsWith(MONTHS);
  return html`<div
      class=${isBeside ? "nendo-lead nendo-lead-beside" : "nendo-lead"}
    >
      ${keyFigures(view)}
      ${
        charts.length === 0
          ? nothing
          : html`<nendo-month-chart
              .blocks=${charts}
              .view=${view}
              .place=${MONTHS}
            ></nendo-month-chart>`
      }
    </div>
    ${opened && isOpened ? drillDown(view, opened, 4) : nothing}`;
};

/** The monthly charts of the meetings, one a year. */
const chartsAhead = ({ summary }: FiguresView): readonly ChartBlock[] =>
  chartsOf(summary.report).filter(isOfMeetings);
