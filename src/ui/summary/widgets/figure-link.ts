import type { TemplateResult } from "lit";
import { html } from "lit";
import { formatCell } from "../../../report/cells/format-cell";
import type { FigureCell } from "../../../report/cell";
import { isOpened } from "./is-opened";
import type { ChosenFigure, FiguresView } from "../chapters/report-view";
import { toggleFigure } from "./toggle-figure";

/**
 * A number with its unit; a button when records stand behind it, so not for 0.
 * @param label the figure in words, for its accessible name and the heading of
 *   the list of its records
 * @param place id of the block that the list opens under
 */
export const figureLink = (
  view: FiguresView,
  cell: FigureCell,
  label: string,
  place: string,
): TemplateResult => {
  const text = formatCell(cell, view.language);
  const { selection, value } =
    cell.kind === "number" ? cell : { selection: undefined, value: undefined };
  if (!selection || !value)
    return html`<span class="nendo-figure">${text}</span>`;
  const name = `${label} ${text}`.trim();
  return html`<span class="nendo-figure"
    >${recordsButton(view, text, { selection, name, place })}</span
  >`;
};

/** Words or a number that lead to the records behind them. */
export const recordsButton = (
  view: FiguresView,
  text: string,
  chosen: Omit<ChosenFigure, "trigger">,
): TemplateResult =>
  html`<button
    type="button"
    class="nendo-figure-button"
    aria-expanded=${isOpened(view, chosen) ? "true" : "false"}
    @click=${(event: Event) =>
      toggleFigure(view, {
        ...chosen,
        trigger: event.currentTarget as HTMLElement,
      })}
  >
    ${text}
  </button>`;
