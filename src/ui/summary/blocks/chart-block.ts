import type { TemplateResult } from "lit";
import { html } from "lit";
import {
  chartsOf,
  chartsOfAxis,
  isOfMeetings,
} from "../../../report/blocks-of";
import type { ChartBlock } from "../../../report/chart-block";
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
    .peers=${peersOf(block, view)}
    .view=${view}
    .place=${place}
  ></nendo-month-chart>
`;

/** The section's charts in the chapters of other years. Those of the meetings, which may be counted otherwise, stand alone. */
const peersOf = (
  block: ChartBlock,
  { summary }: ReportView,
): readonly ChartBlock[] =>
  isOfMeetings(block)
    ? []
    : chartsOfAxis(block, chartsOf(summary.report)).filter(
        ({ id }) => id !== block.id,
      );
