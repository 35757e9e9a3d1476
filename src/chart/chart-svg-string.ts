import type { ChartBlock } from "../report/chart-block";
import { escapeMarkup } from "../markup/escape-markup";
import type { Box, ChartLayout, SegmentMark, TextMark } from "./chart-layout";
import { chartInk } from "./palette";
import type { SeriesPaint } from "./palette";

/** By name, as a file that is handed on brings no font along. */
const FONTS =
  "'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, sans-serif";

/**
 * A chart as a complete SVG element for a document or a file of its own: one
 * picture with a name and a description; the table beside it holds the values.
 */
export const chartSvgString = (
  block: ChartBlock,
  layout: ChartLayout,
): string => {
  const titleId = `${block.id}-title`;
  const descriptionId = `${block.id}-desc`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" class="chart" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}" aria-labelledby="${escapeMarkup(titleId)} ${escapeMarkup(descriptionId)}" font-family="${FONTS}" font-size="${layout.fontSize}" fill="${chartInk.text}">`,
    `<title id="${escapeMarkup(titleId)}">${escapeMarkup(block.caption)}</title>`,
    `<desc id="${escapeMarkup(descriptionId)}">${escapeMarkup(block.summary)}</desc>`,
    ...layout.bands.map((band) => `${bandRect(band)}${text(band.label)}`),
    ...layout.gridLines.map(
      ({ x1, x2, y, label }) =>
        `<path d="M${px(x1)} ${px(y)}H${px(x2)}" stroke="${chartInk.grid}"/>${text(label)}`,
    ),
    ...layout.segments.map((segment) =>
      painted(segment, segment.paint, segment.hatch),
    ),
    layout.slotLine === undefined ? "" : slotLine(layout.slotLine),
    ...layout.slotLabel.map((line) => text(line)),
    ...layout.segments.map(valueText),
    ...layout.totals.map((total) => text(total, ` font-weight="bold"${halo}`)),
    baseline(layout.plot),
    ...layout.monthLabels.map((label) => text(label)),
    ...layout.milestones.map(
      ({ x, y1, y2, label }) =>
        `<path d="M${px(x)} ${px(y1)}V${px(y2)}" stroke="${chartInk.outline}" stroke-dasharray="1 3" stroke-width="1.5"/>${label.map((line) => text(line)).join("")}`,
    ),
    text(layout.unitLabel),
    ...layout.legend.map(({ swatch, label, kind }) =>
      [legendSwatch(swatch, kind), text(label)].join(""),
    ),
    "</svg>",
  ].join("");
};

const legendSwatch = (
  swatch: Box,
  kind: ChartLayout["legend"][number]["kind"],
): string =>
  kind.kind === "series"
    ? painted(swatch, kind.paint, kind.hatch)
    : bandRect(swatch);

const bandRect = (area: Box): string =>
  `<rect ${box(area)} fill="${chartInk.band}" stroke="${chartInk.bandEdge}" stroke-dasharray="2 3"/>`;

/** A fill with its hatch; an outline holds where the fill is too light, the paper around it where it is too dark. */
const painted = (area: Box, paint: SeriesPaint, hatch: string): string =>
  [
    `<rect ${box(area)} fill="${paint.fill}" stroke="${chartInk.paper}" stroke-width="3"/>`,
    hatch === "" ? "" : `<path d="${hatch}" stroke="${paint.ink}"/>`,
    `<rect ${box(area)} fill="none" stroke="${chartInk.outline}"/>`,
  ].join("");

const halo = ` stroke="${chartInk.paper}" stroke-width="5" paint-order="stroke" stroke-linejoin="round"`;

/** A value on its segment; on hatch lines it stands on a plate. */
const valueText = ({ label, plate, paint }: SegmentMark): string =>
  [
    plate === undefined
      ? ""
      : `<rect ${box(plate)} rx="2" fill="${paint.fill}"/>`,
    label === undefined ? "" : text(label, ` fill="${paint.text}"`),
  ].join("");

const slotLine = (path: string): string =>
  `<path d="${path}" fill="none" stroke="${chartInk.slots}" stroke-width="1.5" stroke-dasharray="6 3"/>`;

const baseline = ({ x, y, width, height }: Box): string =>
  `<path d="M${px(x)} ${px(y + height)}h${px(width)}" stroke="${chartInk.outline}"/>`;

const text = (mark: TextMark, attributes = ""): string =>
  mark.text === ""
    ? ""
    : `<text x="${px(mark.x)}" y="${px(mark.y)}" text-anchor="${mark.anchor}"${attributes}>${escapeMarkup(mark.text)}</text>`;

const box = ({ x, y, width, height }: Box): string =>
  `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`;

const px = (value: number): number => Math.round(value * 100) / 100;
