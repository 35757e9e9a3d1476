import type { TemplateResult } from "lit";
import { html } from "lit";
import type { ChartBlock } from "../../../report/report";
import "../chart/month-chart";
import type { ReportView } from "../report-view";
import { chartTable } from "./chart-table";

/** The chart, and the same numbers as a table on demand. */
export const chart = (
  view: ReportView,
  block: ChartBlock,
  place: string,
): TemplateResult => html`
  <nendo-month-chart
    .block=${block}
    .view=${view}
    .place=${place}
  ></nendo-month-chart>
  <details class="nendo-more nendo-chart-table">
    <summary>${view.messages.showTable}</summary>
    ${chartTable(view, block, place)}
  </details>
`;
