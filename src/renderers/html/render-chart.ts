import { chartSvgString } from "../../chart/chart-svg-string";
import { layoutChart } from "../../chart/layout-chart";
import type { ChartBlock } from "../../report/report";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { html, trustedMarkup } from "./markup";

/** Pixels: the width of the printed column, and one for telephones. */
const WIDE = 700;
const NARROW = 340;

/** The chart in two widths, of which the style shows one: texts keep their size on small screens. */
export const renderChart = (
  block: ChartBlock,
  { language, assets }: HtmlContext,
): Markup => {
  const svg = (name: string, width: number) =>
    html`<div class="${name}">
      ${trustedMarkup(
        chartSvgString(
          { ...block, id: `${block.id}-${name}` },
          layoutChart(block, {
            width,
            language,
            ...(assets.colors ? { colors: assets.colors } : {}),
          }),
        ),
      )}
    </div> `;
  return html`<figure class="chart" id="${block.id}">
    <figcaption>${block.caption}</figcaption>
    ${svg("wide", WIDE)}${svg("narrow", NARROW)}
  </figure> `;
};
