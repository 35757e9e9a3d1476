import { chartMessages } from "../i18n/documents/chart-messages";
import type { Language } from "../i18n/language";
import { isSeriesSeen } from "../report/blocks-of";
import type { ChartBlock } from "../report/chart-block";
import type { Box, LegendMark } from "./chart-layout";
import { hatchPath } from "./hatch-path";
import { seriesPaint } from "./palette";
import { textWidth } from "./text-width";

const SWATCH = { width: 20, height: 12 };
const GAP = 6;
const ITEM_GAP = 14;

interface LegendOptions {
  /** Charts on its axis, with which it may share the legend. */
  readonly peers: readonly ChartBlock[];
  readonly fontSize: number;
  readonly language: Language;
  readonly colors: readonly string[];
}

/** Series of which anything is drawn, and council sessions, in rows that fit the width. */
export const layoutLegend = (
  block: ChartBlock,
  area: { readonly x: number; readonly y: number; readonly width: number },
  { fontSize, ...options }: LegendOptions,
): { readonly marks: readonly LegendMark[]; readonly bottom: number } => {
  const rowHeight = Math.round(fontSize * 1.8);
  let x = area.x;
  let y = area.y;
  const marks = legendItems(block, options).map(({ text, markOf }) => {
    const width = SWATCH.width + GAP + textWidth(text, fontSize);
    if (x > area.x && x + width > area.x + area.width) {
      x = area.x;
      y += rowHeight;
    }
    const swatch = { x, y: y + (rowHeight - SWATCH.height) / 2, ...SWATCH };
    const label = {
      x: x + SWATCH.width + GAP,
      y: y + rowHeight / 2 + fontSize * 0.36,
      text,
      anchor: "start" as const,
    };
    x += width + ITEM_GAP;
    return { swatch, label, kind: markOf(swatch) };
  });
  return { marks, bottom: y + rowHeight };
};

interface LegendItem {
  readonly text: string;
  readonly markOf: (swatch: Box) => LegendMark["kind"];
}

const legendItems = (
  block: ChartBlock,
  { peers, language, colors }: Omit<LegendOptions, "fontSize">,
): readonly LegendItem[] => {
  const { series, bands, bandLabel } = block;
  const messages = chartMessages[language];
  return [
    ...series.flatMap(
      ({ label }, index): LegendItem | readonly LegendItem[] => {
        if (!isSeriesSeen(index, [block, ...peers])) return [];
        const paint = seriesPaint(index, colors[index] || undefined);
        return {
          text: label,
          markOf: (swatch) => ({
            kind: "series",
            paint,
            hatch: hatchPath(paint.hatch, swatch),
          }),
        };
      },
    ),
    ...(bands.length === 0
      ? []
      : [
          {
            text: bandLabel ?? messages.band,
            markOf: () => ({ kind: "band" }) as const,
          },
        ]),
  ];
};
