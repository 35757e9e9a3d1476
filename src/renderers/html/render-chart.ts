import { chartSvgString } from "../../chart/chart-svg-string";
import { layoutChart } from "../../chart/layout-chart";
import { chartsOfAxis } from "../../report/blocks-of";
import type { ChartBlock } from "../../report/chart-block";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { markup } from "./markup";

/** Pixels: for the printed column and screens, and for telephones. */
const widths = { wide: 700, narrow: 340 } as const;

/** The chart in two widths, of which the style shows one: its texts keep their size on small screens. */
export const renderChart = (
  block: ChartBlock,
  context: HtmlContext,
): Markup => markup`<figure class="chart" id="${block.id}">
<figcaption>${block.caption}</figcaption>
${drawing("wide", block, context)}${drawing("narrow", block, context)}</figure>
`;

const drawing = (
  name: keyof typeof widths,
  block: ChartBlock,
  { language, assets: { colors = [] }, charts }: HtmlContext,
): Markup => {
  const layout = layoutChart(block, {
    width: widths[name],
    language,
    colors,
    peers: chartsOfAxis(block, charts),
    isBeside: name === "narrow",
  });
  const svg = chartSvgString({ ...block, id: `${block.id}-${name}` }, layout);
  return markup`<div class="${name}">${{ svg, alternativeText: block.summary }}</div>
`;
};
