import type { TemplateResult } from "lit";
import { html } from "lit";
import type { ChartLayout } from "../../../chart/chart-layout";
import type { ChartTarget } from "./chart-targets";

/**
 * The name of a figure over its column, running to the side that has room.
 */
export const chartTooltip = (
  { mark }: ChartTarget,
  { totals, plot, width }: ChartLayout,
  name: string,
): TemplateResult => {
  const total = totals.find(({ monthIndex }) => monthIndex === mark.monthIndex);
  const x = total?.x ?? plot.x;
  const bottom = (total?.y ?? plot.y) + 2;
  const side =
    x > width / 2
      ? `right: ${Math.round(width - x - 20)}px`
      : `left: ${Math.round(x - 20)}px`;
  return html`<div
    class="nendo-tooltip"
    aria-hidden="true"
    .style=${`top: ${Math.round(bottom)}px; ${side}`}
  >
    ${name}
  </div>`;
};
