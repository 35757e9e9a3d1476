import type { TemplateResult } from "lit";
import { html } from "lit";
import "../widgets/long-list";
import type { FiguresView } from "../chapters/report-view";

/** Twelve months and what stands beside them are never folded. */
const LONGEST_UNFOLDED = 15;
/** Rows that are shown of a list that is folded. */
export const MOST_SHOWN = 10;

/**
 * Rows of a table or list; of many the first ones with a button for the
 * others, where the view folds.
 * @param draw draws the rows that are shown
 */
export const folded = <Row>(
  { isFolded, messages }: FiguresView,
  rows: readonly Row[],
  draw: (shown: readonly Row[]) => TemplateResult,
): TemplateResult =>
  isFolded && rows.length > LONGEST_UNFOLDED
    ? html`<nendo-long-list
        .items=${rows}
        .draw=${draw}
        .more=${messages.rest}
        .first=${MOST_SHOWN}
        .step=${Infinity}
      ></nendo-long-list>`
    : draw(rows);
