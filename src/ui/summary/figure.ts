import type { TemplateResult } from "lit";
import { html } from "lit";
import { formatCell } from "../../report/format-cell";
import type { NumberCell } from "../../report/report";
import type { ReportView } from "./report-view";

/**
 * A number with its unit; a button when records stand behind it, so not for 0.
 * @param name the figure in words, for the heading of the list of its records
 * @param place id of the block that the list opens under
 */
export const figure = (
  view: ReportView,
  cell: NumberCell,
  name: string,
  place: string,
): TemplateResult => {
  const text = formatCell(cell, view.language);
  const { selection } = cell;
  if (!selection || !cell.value)
    return html`<span class="nendo-figure">${text}</span>`;
  const isOpen =
    view.opened?.selection === selection && view.opened.place === place;
  return html`<button
    type="button"
    class="nendo-figure nendo-figure-button"
    aria-expanded=${isOpen ? "true" : "false"}
    @click=${(event: Event) =>
      isOpen
        ? view.close()
        : view.open({
            selection,
            name: `${name} ${text}`.trim(),
            place,
            trigger: event.currentTarget as HTMLElement,
          })}
  >
    ${text}
  </button>`;
};
