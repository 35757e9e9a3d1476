import { Paragraph, TextRun } from "docx";
import { chartInk, seriesPaint } from "../../../../chart/palette";
import type { Hatch } from "../../../../chart/palette";
import { chartsOfAxis, isOfMeetings } from "../../../../report/blocks-of";
import type { ChartBlock } from "../../../../report/chart-block";
import { legendEntries } from "../../../ooxml/charts/legend-entries";
import type { LegendText } from "../../../ooxml/charts/legend-entries";
import type { DocxContext } from "../../document/docx-context";
import { DESIGN } from "../../../design-values";
import { textWidth } from "../../../lines/char-width";
import { oneLine } from "../../xml/text-runs";

/** As wide as an em. */
const SPACE = "\u3000";

/** Characters that look like the pattern of a series, all of them in Japanese fonts. */
const PATTERNS: Readonly<Record<Hatch, string>> = {
  none: SPACE,
  up: "▨",
  down: "▧",
  horizontal: "▤",
  vertical: "▥",
  grid: "▦",
  dots: "∵",
};

/** What is counted and what the colours mean, in words under a chart: programs would give the legend of a native one long swatches in rows of their own. */
export const chartLegend = (
  block: ChartBlock,
  context: DocxContext,
): Paragraph => {
  const { charts, options, isInCell, report } = context;
  const colors = isOfMeetings(block) ? options.colors : [];
  const entries = legendEntries(
    [block, ...chartsOfAxis(block, charts)],
    report.language,
  );
  return new Paragraph({
    style: "NendoNote",
    alignment: "center",
    keepNext: !isInCell,
    children: inLines(entries, context.textWidth / 20).flatMap((line, row) =>
      line.flatMap((entry, place) => [
        ...(place > 0 ? [new TextRun(SPACE)] : []),
        ...(place === 0 && row > 0 ? [new TextRun({ break: 1 })] : []),
        ...swatchOf(entry, colors),
        new TextRun(oneLine(entry.text)),
      ]),
    ),
  });
};

/** Em that an entry takes beside its words. */
const AROUND = 2.6;

/** Entries in lines of a width in points, none of them broken. */
const inLines = (
  entries: readonly LegendText[],
  width: number,
): readonly (readonly LegendText[])[] => {
  const lines: LegendText[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    const needed = (textWidth(entry.text, 1) + AROUND) * DESIGN.page.note;
    if (used + needed > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(entry);
    used += needed;
  }
  return lines;
};

const swatchOf = (
  { mark }: LegendText,
  colors: readonly string[],
): readonly TextRun[] => {
  if (mark === undefined) return [];
  const { fill, ink, hatch, outline } =
    mark === "band"
      ? {
          fill: chartInk.band,
          ink: chartInk.text,
          hatch: "none" as const,
          outline: chartInk.bandEdge,
        }
      : {
          ...seriesPaint(mark, colors[mark] || undefined),
          outline: chartInk.outline,
        };
  return [
    new TextRun({
      text: PATTERNS[hatch],
      color: ink.slice(1),
      shading: { type: "clear", fill: fill.slice(1) },
      border: { style: "single", size: 4, color: outline.slice(1) },
    }),
    new TextRun(" "),
  ];
};
