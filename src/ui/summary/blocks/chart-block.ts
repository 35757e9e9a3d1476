import type { TemplateResult } from "lit";
import { html } from "lit";
import type { ChartBlock } from "../../../report/report";
import "../chart/month-chart";
import type { ReportView } from "../chapters/report-view";

/** The chart with its switch, its table and its files. */
export const chart = (
  view: ReportView,
  block: ChartBlock,
  place: string,
): TemplateResult => html`
  <nendo-month-chart
    .blocks=${[block]}
    .view=${view}
    .place=${place}
  ></nendo-month-chart>
`;
