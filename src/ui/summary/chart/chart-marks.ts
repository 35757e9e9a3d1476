import type { SVGTemplateResult } from "lit";
import { nothing, svg } from "lit";
import type {
  Box,
  ChartLayout,
  LegendMark,
  SegmentMark,
  TextMark,
} from "../../../chart/chart-layout";
import type { SeriesPaint } from "../../../chart/palette";
import { chartInk } from "../../../chart/palette";

/** Everything that stands behind the columns. */
export const backMarks = (layout: ChartLayout): SVGTemplateResult => svg`
  ${layout.bands.map((band) => svg`${bandRect(band)}${words(band.label)}`)}
  ${layout.gridLines.map(
    ({ x1, x2, y, label }) => svg`
      <path d="M${x1} ${y}H${x2}" stroke=${chartInk.grid}></path>
      ${words(label)}`,
  )}`;

/** Everything that stands in front of the columns, and the words around them. */
export const frontMarks = (layout: ChartLayout): SVGTemplateResult => {
  const { x, y, width, height } = layout.plot;
  return svg`
    ${layout.slotLine === undefined ? nothing : slotLine(layout.slotLine)}
    ${layout.slotLabel.map((line) => words(line))}
    ${layout.segments.map(valueText)}
    ${layout.totals.map((total) => svg`<g font-weight="bold">${words(total, chartInk.text, chartInk.paper)}</g>`)}
    <path d="M${x} ${y + height}h${width}" stroke=${chartInk.outline}></path>
    ${layout.monthLabels.map((label) => words(label))}
    ${layout.milestones.map(
      (mark) => svg`
        <path d="M${mark.x} ${mark.y1}V${mark.y2}" stroke=${chartInk.outline}
          stroke-dasharray="1 3" stroke-width="1.5"></path>
        ${mark.label.map((line) => words(line))}`,
    )}
    ${words(layout.unitLabel)}
    ${layout.legend.map(
      ({ swatch, label, kind }) =>
        svg`${legendSwatch(swatch, kind)}${words(label)}`,
    )}`;
};

/** A fill with its hatch; an outline holds where the fill is too light, the paper around it where it is too dark. */
export const painted = (
  area: Box,
  paint: SeriesPaint,
  hatch: string,
): SVGTemplateResult => svg`
  <rect x=${area.x} y=${area.y} width=${area.width} height=${area.height} fill=${paint.fill}
    stroke=${chartInk.paper} stroke-width="3"></rect>
  ${hatch === "" ? nothing : svg`<path d=${hatch} stroke=${paint.ink}></path>`}
  <rect class="nendo-mark-outline" x=${area.x} y=${area.y} width=${area.width} height=${area.height}
    fill="none" stroke=${chartInk.outline}></rect>`;

const legendSwatch = (
  swatch: Box,
  kind: LegendMark["kind"],
): SVGTemplateResult =>
  kind.kind === "series"
    ? painted(swatch, kind.paint, kind.hatch)
    : bandRect(swatch);

const bandRect = ({ x, y, width, height }: Box): SVGTemplateResult => svg`
  <rect x=${x} y=${y} width=${width} height=${height} fill=${chartInk.band}
    stroke=${chartInk.bandEdge} stroke-dasharray="2 3"></rect>`;

const slotLine = (path: string): SVGTemplateResult => svg`
  <path d=${path} fill="none" stroke=${chartInk.slots} stroke-width="1.5" stroke-dasharray="6 3"></path>`;

/** A value on its segment; on hatch lines it stands on a plate. */
const valueText = ({
  label,
  plate,
  paint,
}: SegmentMark): SVGTemplateResult => svg`
  ${
    plate
      ? svg`<rect x=${plate.x} y=${plate.y} width=${plate.width} height=${plate.height}
          rx="2" fill=${paint.fill}></rect>`
      : nothing
  }
  ${label ? words(label, paint.text) : nothing}`;

const words = (
  mark: TextMark,
  ink: string = chartInk.text,
  halo?: string,
): SVGTemplateResult => svg`
  <text x=${mark.x} y=${mark.y} text-anchor=${mark.anchor} fill=${ink}
    stroke=${halo ?? "none"} stroke-width="5" stroke-linejoin="round" paint-order="stroke">${mark.text}</text>`;
