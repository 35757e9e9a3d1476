import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { CellEvent } from "./grid-cell";
import "./grid-cell";
import type { GridColumn } from "./grid-columns";
import type { GridParts } from "./grid-parts";
import type { GridRow } from "./grid-rows";
import { isUsed } from "./grid-rows";
import { pastedCells } from "./pasted-cells";
import type { RowFault } from "./row-fault";
import { faultSentence } from "./row-fault";
import { suggestionsFor } from "./suggestions";

/** Where a cell stands. */
export interface CellPlace {
  /** Of the row, from 0. */
  readonly index: number;
  /** Of the column, from 0. */
  readonly at: number;
  readonly column: GridColumn;
}

/** What the table shows besides its rows, and whom it tells. */
export interface TableState {
  /** The cell that is typed: what is wrong there, or missing in its row, is not told yet. */
  readonly current: { readonly index: number; readonly name: string };
  readonly isBusy: boolean;
  readonly turnTo: (cell: CellPlace) => void;
  readonly hear: (event: CellEvent, place: CellPlace) => void;
  readonly removed: (index: number) => void;
}

/** The rows of a grid, each with what is wrong with it below. */
export const gridTable = (
  parts: GridParts,
  state: TableState,
): TemplateResult => {
  const { messages, session } = parts;
  const faults = session.faults();
  return html`<div class="nendo-grid-scroll">
    <table class="nendo-grid-table">
      <thead>
        <tr>
          <th scope="col">${messages.row}</th>
          ${session.columns.map(
            ({ label, width }) =>
              html`<th scope="col" class="nendo-grid-${width}">${label}</th>`,
          )}
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${session.rows.map((row, index) =>
          gridRow(row, index, faults.get(row.key) ?? [], parts, state),
        )}
      </tbody>
    </table>
  </div>`;
};

const gridRow = (
  row: GridRow,
  index: number,
  faults: readonly RowFault[],
  parts: GridParts,
  state: TableState,
): TemplateResult => {
  const { language, messages, session, words } = parts;
  const told = faults.filter(
    (fault) =>
      index !== state.current.index ||
      (isTyped(fault) && fault.field !== state.current.name),
  );
  const id = `nendo-grid-faults-${row.key}`;
  return html`<tr>
      <th scope="row">${index + 1}</th>
      ${session.columns.map((column, at) =>
        gridCell({ index, at, column }, row, told, parts, state),
      )}
      <td>
        ${
          isUsed(row)
            ? html`<button
                type="button"
                class="nendo-plain-button nendo-grid-remove"
                aria-label=${messages.remove(index + 1)}
                ?disabled=${state.isBusy || session.isLocked(row)}
                @click=${() => {
                  session.removeRow(index);
                  state.removed(index);
                }}
              >
                ${messages.removeText}
              </button>`
            : nothing
        }
      </td>
    </tr>
    ${
      told.length === 0
        ? nothing
        : html`<tr class="nendo-grid-faults">
            <td></td>
            <td colspan=${session.columns.length + 1} id=${id}>
              ${told.map(
                (fault) =>
                  html`<p class="nendo-grid-${fault.level}">
                    ${faultSentence(fault, messages, language, words)}
                  </p>`,
              )}
            </td>
          </tr>`
    }`;
};

const gridCell = (
  cell: CellPlace,
  row: GridRow,
  told: readonly RowFault[],
  { messages, place, session }: GridParts,
  state: TableState,
): TemplateResult => {
  const { index, column } = cell;
  return html`<td>
    <nendo-grid-cell
      .column=${column}
      .shown=${session.shown(index, column)}
      .messages=${messages}
      .row=${index}
      .isLocked=${state.isBusy || session.isLocked(row)}
      .isWrong=${told.some(
        ({ field, level }) => field === column.name && level === "error",
      )}
      .describedBy=${told.length === 0 ? "" : `nendo-grid-faults-${row.key}`}
      .suggest=${(text: string, isAsked: boolean) =>
        suggestionsFor(column, text, place, isAsked)}
      .cellsOf=${(text: string) => pastedCells(text, column, place.staff)}
      @focusin=${() => state.turnTo(cell)}
      @nendo-cell=${(event: CustomEvent<CellEvent>) =>
        state.hear(event.detail, cell)}
    ></nendo-grid-cell>
  </td>`;
};

/** The records that were saved, each with its page. */
export const savedRows = ({
  messages,
  recordUrl,
  session,
}: GridParts): TemplateResult | typeof nothing => {
  const { saved } = session;
  if (saved.length === 0) return nothing;
  return html`<details class="nendo-grid-saved">
    <summary>${messages.savedRows(saved.length)}</summary>
    <ul>
      ${saved.map(
        ({ recordId, title }) =>
          html`<li>
            ${title}
            <a
              class="nendo-record-link"
              href=${recordUrl(recordId)}
              target="_blank"
              rel="noopener"
              >${messages.openRecord(recordId)}</a
            >
          </li>`,
      )}
    </ul>
  </details>`;
};

/** What is missing is no fault of a row that is still being typed. */
const isTyped = ({ isTold, problem }: RowFault): boolean =>
  isTold === true || !MISSING.some((code) => code === problem?.code);

const MISSING = [
  "valueMissing",
  "principalMissing",
  "summaryLineMissing",
] as const;
