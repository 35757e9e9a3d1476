import { slotWords } from "../../../chart/slot-words";
import { shownHeight } from "../../../chart/stack-heights";
import { textWidth } from "../../../chart/text-width";
import { officeChartMessages } from "../../../i18n/documents/office-chart-messages";
import type { Language } from "../../../i18n/language";
import type { ChartBlock } from "../../../report/chart-block";
import type { ValueScale } from "./chart-axes-xml";
import type { MovedLabel, PointLabel } from "./chart-labels-xml";
import type { PlotArea, PlotFrame } from "./plot-area";
import { highestOf } from "./plot-area";

/** What is written inside the plot of a native chart, and where. */
export interface ChartCaptions {
  /** For every series the points whose value has no room. */
  readonly withoutLabel: readonly (readonly number[])[];
  /** Totals that the line of slots would strike through, moved over it. */
  readonly movedTotals: readonly MovedLabel[];
  readonly bands: readonly PointLabel[];
  /** At the right end of the line of slots. */
  readonly slots: readonly PointLabel[];
  readonly milestones: {
    /** One a month, on the columns' axis; null without a milestone. */
    readonly heights: readonly (number | null)[];
    readonly labels: readonly PointLabel[];
  };
  /** Air above the columns for those words, the same in all charts of the document. */
  readonly scale: ValueScale;
}

/** Names of council sessions stand in the first row of the plot, milestones in rows of their own below. */
export const chartCaptions = (
  block: ChartBlock,
  plot: PlotArea,
  { width, height, textSize, language, peers }: PlotFrame,
): ChartCaptions => {
  const monthWidth = plot.width / block.months.length;
  const halfMonth = monthWidth / 2 / width;
  const bands = bandNames(block, monthWidth, textSize, halfMonth);
  const names = milestoneNames(block, monthWidth, textSize, language);
  const highest = Math.max(1, ...[block, ...peers].map(highestOf));
  const rowShare = (textSize * 1.7) / plot.height;
  const rows = Math.max(
    ...[block, ...peers].map(
      ({ bands: sessions, milestones }) =>
        (sessions.length > 0 ? 1 : 0) +
        new Set(milestones.map(({ monthIndex }) => monthIndex)).size,
    ),
  );
  const air = Math.min((rows + 1) * rowShare, 0.6);
  const scale = scaleOver(highest / (1 - air));
  const top = scale.max;
  const heightOf = (value: number) => (value / top) * plot.height;
  const heights: (number | null)[] = block.months.map(() => null);
  names.forEach(({ index }, row) => {
    const fromTop = (row + (bands.length > 0 ? 1.6 : 0.6)) * rowShare;
    heights[index] = Math.round(top * (1 - fromTop) * 100) / 100;
  });
  return {
    withoutLabel: block.series.map(({ values }) =>
      values.flatMap((value, index) =>
        shownHeight(value) === 0 ||
        heightOf(shownHeight(value)) < textSize * 1.25
          ? [index]
          : [],
      ),
    ),
    movedTotals: block.totals.flatMap((total, index) => {
      const slots = block.slots?.[index] ?? 0;
      const distance = heightOf(slots) - heightOf(shownHeight(total));
      return typeof total === "number" &&
        distance > 0 &&
        distance < textSize * TOTAL_LINE
        ? [{ index, up: (distance + 1) / height }]
        : [];
    }),
    bands,
    slots: slotNames(block, halfMonth, language),
    milestones: { heights, labels: names },
    scale,
  };
};

/** Height of a total over its column, in parts of its size. */
const TOTAL_LINE = 1.7;

/** The line ends in the middle of its last month: the words stand beside the plot. */
const slotNames = (
  block: ChartBlock,
  right: number,
  language: Language,
): readonly PointLabel[] => {
  const words = slotWords(block, language);
  const index = block.slots?.reduce<number>(
    (last, count, month) => (count === null ? last : month),
    0,
  );
  return index === undefined || words.length === 0
    ? []
    : [{ index, text: words.join("\n"), position: "r", right }];
};

/** In the middle of the band, which is between two months where their number is even; a name that is too long for its band and its air is left to the text alternative. */
const bandNames = (
  { bands }: ChartBlock,
  monthWidth: number,
  textSize: number,
  halfMonth: number,
): readonly PointLabel[] =>
  bands.flatMap(({ label, fromIndex, toIndex }) => {
    const room = monthWidth * (toIndex - fromIndex + 1.6);
    return textWidth(label, textSize) > room
      ? []
      : [
          {
            index: Math.floor((fromIndex + toIndex) / 2),
            text: label,
            position: "inEnd" as const,
            ...((fromIndex + toIndex) % 2 === 0 ? {} : { right: halfMonth }),
          },
        ];
  });

/** Milestones of one month share a label; the words run to the side that has room. */
const milestoneNames = (
  { milestones, months }: ChartBlock,
  monthWidth: number,
  textSize: number,
  language: Language,
): readonly PointLabel[] => {
  const messages = officeChartMessages[language];
  const byMonth = new Map<number, string>();
  for (const { monthIndex, label } of milestones) {
    const before = byMonth.get(monthIndex);
    byMonth.set(
      monthIndex,
      before === undefined ? label : `${before} / ${label}`,
    );
  }
  return [...byMonth].map(([index, words]) => {
    const after = (months.length - index - 0.5) * monthWidth;
    const before = (index + 0.5) * monthWidth;
    const goesRight = textWidth(words, textSize) < after || after >= before;
    const room = Math.max(after, before) - 3 * textSize;
    const text = shorten(words, room, textSize);
    return {
      index,
      text: goesRight
        ? messages.milestone(text)
        : messages.milestoneBefore(text),
      position: goesRight ? ("r" as const) : ("l" as const),
    };
  });
};

const shorten = (text: string, width: number, textSize: number): string => {
  const words = text.replace(/\s+/gu, " ");
  if (textWidth(words, textSize) <= width) return words;
  const characters = [...words];
  while (
    characters.length > 0 &&
    textWidth(`${characters.join("")}…`, textSize) > width
  ) {
    characters.pop();
  }
  return `${characters.join("")}…`;
};

/** Round steps of whole numbers, six at most; the axis ends where its air does. */
const scaleOver = (value: number): ValueScale => {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(value / 6, 1)));
  const majorUnit =
    [1, 2, 5, 10]
      .map((step) => step * magnitude)
      .find((step) => value / step <= 6) ?? magnitude * 10;
  return { max: Math.ceil(value), majorUnit };
};
