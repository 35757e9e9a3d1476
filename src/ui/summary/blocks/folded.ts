import type { TemplateResult } from "lit";
import { html } from "lit";
import "../widgets/long-list";
import type { FiguresView } from "../chapters/report-view";

/** How a long list begins where the view folds. */
interface Fold {
  /** So many are never folded. */
  readonly longest: number;
  /** Shown of more. */
  readonly first: number;
  /** In a narrow window, where it differs. */
  readonly narrow?: Omit<Fold, "narrow">;
}

/** Tables: twelve months and what stands beside them are never folded. */
export const FOLD_OF_ROWS: Fold = { longest: 15, first: 10 };
/** Bars and dates, which are a look before they are a list: what leads, and a line for the others. */
export const FOLD_OF_LINES: Fold = {
  longest: 8,
  first: 6,
  narrow: { longest: 5, first: 4 },
};

/** How many of so many are shown at first in a wide window. */
export const shownOf = (count: number, { longest, first }: Fold): number =>
  count > longest ? first : count;

/**
 * Rows of a table or list; of many the first ones with a button for the
 * others, where the view folds.
 * @param draw draws the rows that are shown
 */
export const folded = <Row>(
  { isFolded, isNarrow, messages }: FiguresView,
  rows: readonly Row[],
  fold: Fold,
  draw: (shown: readonly Row[]) => TemplateResult,
): TemplateResult => {
  const { longest, first } = (isNarrow ? fold.narrow : undefined) ?? fold;
  return isFolded && rows.length > longest
    ? html`<nendo-long-list
        .items=${rows}
        .draw=${draw}
        .more=${messages.rest}
        .first=${first}
        .step=${Infinity}
      ></nendo-long-list>`
    : draw(rows);
};
