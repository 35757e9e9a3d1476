import type { QuotableFigure } from "../../../rollup/quoting/quotable-figure";
import type { Selection } from "../../../rollup/selection/selection";
import { figuresMeant, speaksOfOtherYears } from "./figures-meant";
import type { NumberContext, NumberPlace } from "./number-context";
import type { WrittenNumber } from "./read-numbers";
import { readNumbers } from "./read-numbers";
import { saysFigure } from "./says-figure";
import { writeNumber } from "./write-number";

/** A figure beside a number of a sentence. */
export interface FigureBeside {
  readonly figure: QuotableFigure;
  /** What it is called. */
  readonly label: string;
  /** The records behind it; absent where none can be shown. */
  readonly selection?: Selection;
  /** What would stand in the place of the number, in its own way of writing. */
  readonly replacement: string;
}

/** A number of a text with the figure that it says, or those that it may have meant. */
export interface MatchedNumber {
  /** Offsets in the text, from the first digit to the end of the unit. */
  readonly from: number;
  readonly to: number;
  /** As it stands there: 67回. */
  readonly written: string;
  readonly number: WrittenNumber;
  /** The figure that it says; absent: none does. */
  readonly tie?: FigureBeside;
  /** Without a tie: the nearest figures, at most three; none where nothing of its unit is counted. */
  readonly nearest: readonly FigureBeside[];
  /**
   * How likely it is wrong: `error` where a figure of its own section and year
   * is near but another one, `warning` where none is near, `info` where there is
   * nothing to compare it with (前年度 without its records) or it is the record's own matter. Absent: tied.
   */
  readonly level?: "error" | "warning" | "info";
}

/**
 * Each number of a text that counts something, matched with the figures of its
 * year and section (domain: Checks before publication). A text without such
 * numbers has none.
 * @param isSummary whether the 年度まとめ record wrote it: texts of other records
 *   tell of their own matter, so that of those only their own figures can differ
 */
export const matchNumbers = (
  text: string,
  place: NumberPlace,
  context: NumberContext,
  isSummary: boolean,
): readonly MatchedNumber[] =>
  readNumbers(text).map((number) => {
    const { from, to } = number;
    const written = text.slice(from, to);
    const meant = figuresMeant(number, text, place, context);
    const beside = (figure: QuotableFigure): FigureBeside => ({
      figure,
      label: context.labelOf(figure),
      ...(figure.selection === undefined
        ? {}
        : { selection: figure.selection }),
      replacement: writeNumber(figure.value, written, number),
    });
    const tied = meant.find(({ value }) => saysFigure(number, value));
    if (tied !== undefined) {
      return { from, to, written, number, tie: beside(tied), nearest: [] };
    }
    const nearest = nearestOf(meant, number, place).slice(0, MOST);
    return {
      from,
      to,
      written,
      number,
      nearest: nearest.map(beside),
      level: speaksOfOtherYears(number, text, place, context)
        ? "info"
        : levelOf(nearest[0], number, place, isSummary),
    };
  });

const MOST = 3;

/** By distance, those of the text's own section and year first; the same value once. */
const nearestOf = (
  meant: readonly QuotableFigure[],
  number: WrittenNumber,
  place: NumberPlace,
): readonly QuotableFigure[] => {
  const seen = new Set<number>();
  return [...meant]
    .sort(
      (a, b) =>
        Number(isOwn(b, place)) - Number(isOwn(a, place)) ||
        distance(a, number) - distance(b, number),
    )
    .filter(({ value }) => !seen.has(value) && seen.add(value).has(value));
};

const isOwn = (
  { sectionId, fiscalYear, change }: QuotableFigure,
  place: NumberPlace,
): boolean =>
  change === undefined &&
  (place.sectionId === undefined || sectionId === place.sectionId) &&
  (place.fiscalYear === undefined || fiscalYear === place.fiscalYear);

const distance = (
  { value }: QuotableFigure,
  { value: written, scale }: WrittenNumber,
): number => Math.abs(value / scale - written);

const isOfRecord = (
  { selection }: QuotableFigure,
  { activityId }: NumberPlace,
): boolean =>
  activityId !== undefined &&
  selection?.grain === "activity" &&
  selection.recordIds?.includes(activityId) === true;

/** A figure within a fifth, or two, is the one that was meant. */
const levelOf = (
  nearest: QuotableFigure | undefined,
  number: WrittenNumber,
  place: NumberPlace,
  isSummary: boolean,
): NonNullable<MatchedNumber["level"]> => {
  if (nearest === undefined) return "info";
  const isNear =
    distance(nearest, number) <=
    Math.max(2, (nearest.value / number.scale) * 0.2);
  if (!isSummary) {
    return isNear && isOfRecord(nearest, place) ? "warning" : "info";
  }
  return isNear && isOwn(nearest, place) ? "error" : "warning";
};
