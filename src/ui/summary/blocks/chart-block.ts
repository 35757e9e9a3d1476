import type { TemplateResult } from "lit";
import { html } from "lit";
import type { ChartBlock } from "../../../report/report";
import type { ReportView } from "../report-view";
import { chartTable } from "./chart-table";

export const chart = (
  view: ReportView,
  block: ChartBlock,
  place: string,
): TemplateResult => html`${chartTable(view, block, place)}`;
