import { formatMonthName } from "../../domain/calendar/era";
import type { Words } from "../../domain/words/words";
import type { Language } from "../../i18n/language";
import { isOfMeetings } from "../../report/blocks-of";
import { chartSummary } from "../../report/detail/chart-summary";
import { HIDDEN } from "../../report/hidden";
import type { ReportPlace } from "../../report/report-place";
import type {
  ChartBlock,
  ChartFigures,
  ChartValue,
} from "../../report/chart-block";
import type { MeetingSelection } from "../../rollup/selection/selection";
import { figureOfSelection } from "../figure-id";
import type { FigureVisitor } from "./printed-figure";
import { wordsOf } from "./words-of";

/** Where a chart stands, and what its words are in. */
interface ChartContext {
  readonly place: ReportPlace;
  readonly language: Language;
  readonly words: Words;
}

/** A chart without the values that are hidden, and the words beside it anew. Counts of activities are of no people and are never hidden. */
export const visitChart = (
  block: ChartBlock,
  context: ChartContext,
  visit: FigureVisitor,
): ChartBlock => {
  if (!isOfMeetings(block)) return block;
  const figures = <Own extends ChartFigures>(own: Own): Own => ({
    ...own,
    ...visitFigures({ ...block, ...own }, context, visit),
  });
  const { measures } = block;
  return {
    ...figures(block),
    ...(measures === undefined
      ? {}
      : {
          measures: measures.map((measure) => ({
            ...measure,
            figures: figures(measure.figures),
          })),
        }),
  };
};

const visitFigures = (
  chart: ChartBlock,
  context: ChartContext,
  visit: FigureVisitor,
): Pick<ChartFigures, "totals" | "series" | "told" | "summary"> => {
  const { place, language, words } = context;
  const { caption, unit, months, totals, series, told } = chart;
  const value = (
    shown: ChartValue | undefined,
    selection: MeetingSelection,
    label: string | undefined,
  ): ChartValue =>
    typeof shown === "number" &&
    visit({
      id: figureOfSelection(selection, unit),
      value: shown,
      unit,
      selection,
      label: wordsOf([caption, nameOf(selection, language), label]),
      place,
    })
      ? HIDDEN
      : (shown ?? null);
  const whole = wholeOf(chart);
  const visited = {
    ...chart,
    totals: totals.map((total, index) =>
      value(total, { ...whole, ...monthAt(months, index) }, undefined),
    ),
    series: series.map((one) => ({
      ...one,
      values: one.values.map((each, index) => {
        const selection = one.selections[index];
        return selection?.grain === "meeting"
          ? value(each, selection, one.label)
          : each;
      }),
    })),
    told: { ...told, total: value(told.total, whole, undefined) },
  };
  return {
    totals: visited.totals,
    series: visited.series,
    told: visited.told,
    summary: isSame(chart, visited)
      ? chart.summary
      : chartSummary(visited, language, words),
  };
};

/** The words of a chart that hides nothing are not written anew. */
const isSame = (
  a: Pick<ChartFigures, "totals" | "series" | "told">,
  b: typeof a,
): boolean =>
  JSON.stringify([a.totals, a.series, a.told]) ===
  JSON.stringify([b.totals, b.series, b.told]);

/** The meetings of all months and ranks that the chart tells of. */
const wholeOf = ({ series }: ChartBlock): MeetingSelection => {
  const selection = series[0]?.selections[0];
  if (selection?.grain !== "meeting") {
    return { grain: "meeting", fiscalYear: 0 };
  }
  const { rank, month, ...whole } = selection;
  return whole;
};

const monthAt = (
  months: ChartBlock["months"],
  index: number,
): Pick<MeetingSelection, "month"> => {
  const month = months[index];
  return month === undefined ? {} : { month };
};

const nameOf = (
  { month }: MeetingSelection,
  language: Language,
): string | undefined =>
  month === undefined ? undefined : formatMonthName(month, language);
