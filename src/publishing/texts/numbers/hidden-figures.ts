import { figureKey, figureOfSelection } from "../../../disclosure/figure-id";
import type { QuotableFigure } from "../../../rollup/quoting/quotable-figure";

/** What the document does not tell of few people; absent where it tells all. */
export interface HiddenFigures {
  /** People from which on a figure may be told. */
  readonly threshold: number;
  /** Keys of all figures that are hidden; found when first asked for. */
  readonly keys: () => ReadonlySet<string>;
}

/** Whether a figure may not be told in a sentence either: it is of few people, or hidden with one that is. */
export const isHiddenFigure = (
  { unit, value, selection }: QuotableFigure,
  hidden: HiddenFigures | undefined,
): boolean => {
  if (hidden === undefined || value === 0) return false;
  if (unit === "people" && value < hidden.threshold) return true;
  return (
    (unit === "people" || unit === "times") &&
    selection !== undefined &&
    hidden.keys().has(figureKey(figureOfSelection(selection, unit)))
  );
};
