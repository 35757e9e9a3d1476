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
}

/** Tables: twelve months and what stands beside them are never folded. */
export const FOLD_OF_ROWS: Fold = { longest: 15, first: 10 };
/** Bars and dates, which are a look before they are a list: what leads, and a line for the others. */
export const FOLD_OF_LINES: Fold = { longest: 8, first: 6 };

/** How many of so many are shown at first. */
export const shownOf = (count: number, { longest, first }: Fold): number =>
  count > longest ? first : count;

/**
 * Rows of a table or list; of many the first ones with a button for the
 * others, where the view folds.
 * @param draw draws the rows that are shown
 */
export const folded = <Row>(
  { isFolded, messages }: FiguresView,
  rows: readonly Row[],
  fold: Fold,
  draw: (shown: readonly Row[]) => TemplateResult,
): TemplateResult =>
  isFolded && rows.length > fold.longest
    ? html`<nendo-long-list
        .items=${rows}
        .draw=${draw}
        .more=${messages.rest}
        .first=${fold.first}
        .step=${Infinity}
      ></nendo-long-list>`
    : draw(rows);
