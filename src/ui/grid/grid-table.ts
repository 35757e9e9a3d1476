import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import type { AskedAlike } from "./cells/asked-alike";
import { personAsked } from "./cells/asked-alike";
import { candidatesOf } from "./cells/candidates";
import { faultLine } from "./fault-line";
import type { CellEvent } from "./cells/grid-cell";
import "./cells/grid-cell";
import type { GridColumn } from "./grid-columns";
import { SHARED_NUMBER } from "./grid-columns";
import type { GridParts } from "./grid-parts";
import type { GridRow } from "./rows/grid-rows";
import { isUsed } from "./rows/grid-rows";
import { spreadMerged } from "./cells/merged-cells";
import { pastedCells } from "./cells/pasted-cells";
import { peopleFold, peopleIn, SHOWN_PEOPLE } from "./cells/people-fold";
import type { RowFault } from "./rows/row-fault";
import { isOfAll } from "./rows/row-fault";
import type { Suggestion } from "./cells/suggestions";
import { suggestionsFor } from "./cells/suggestions";

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
  /** By the key of the row. */
  readonly faults: ReadonlyMap<number, readonly RowFault[]>;
  readonly turnTo: (cell: CellPlace) => void;
  readonly hear: (event: CellEvent, place: CellPlace) => void;
  /** Questions of people that several rows ask. */
  readonly alike: ReadonlyMap<string, AskedAlike>;
  /** One of those that may be meant was chosen. */
  readonly chosen: (one: Suggestion, fault: RowFault, place: CellPlace) => void;
  readonly removed: (index: number) => void;
}

/** The rows of a grid, each with what is wrong with it below; what is of all stands above. */
export const gridTable = (
  parts: GridParts,
  state: TableState,
): TemplateResult => {
  const { messages, session } = parts;
  const { faults } = state;
  return html`${session.problemsOfAll.map(
      (problem) =>
        html`<p class="nendo-grid-error" role="alert">
          ${messages.notSaved[problem]}
        </p>`,
    )}
    <div class="nendo-grid-scroll">
      <table class="nendo-grid-table">
        <thead>
          <tr>
            <th scope="col">${messages.row}</th>
            ${session.columns.map(
              ({ label, width }) =>
                html`<th scope="col" class="nendo-grid-${width}">${label}</th>`,
            )}
            <th scope="col">
              <span class="nendo-hidden">${messages.rowActs}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          ${session.rows.map((row, index) => {
            const own = faults.get(row.key) ?? NO_FAULTS;
            // A row that shows and tells what it did before stays as it is: typing redraws its own row alone.
            return guard(
              [
                index,
                session.allShown[index],
                own,
                index === state.current.index ? state.current.name : undefined,
                state.isBusy,
                session.isLocked(row),
                own.map((fault) => placesOf(alikeAt(fault, state))).join(" "),
              ],
              () => gridRow(row, index, own, parts, state),
            );
          })}
        </tbody>
      </table>
    </div>`;
};

const alikeAt = (
  fault: RowFault,
  { alike }: TableState,
): AskedAlike | undefined => alike.get(personAsked(fault) ?? "");

const placesOf = (alike: AskedAlike | undefined): string =>
  alike === undefined ? "" : `${alike.first}/${alike.rows}`;

const NO_FAULTS: readonly RowFault[] = [];

const gridRow = (
  row: GridRow,
  index: number,
  faults: readonly RowFault[],
  parts: GridParts,
  state: TableState,
): TemplateResult => {
  const { messages, session } = parts;
  const told = faults.filter(
    (fault) =>
      !isOfAll(fault) &&
      (index !== state.current.index ||
        (isTyped(fault) && fault.field !== state.current.name)),
  );
  const id = `nendo-grid-faults-${row.key}`;
  const person = session.columns.find(({ kind }) => kind === "person");
  const people =
    person === undefined ? [] : peopleIn(session.shown(index, person).text);
  return html`<tr>
      <th scope="row">
        ${index + 1}${
          faults.some(isOfAll)
            ? html`<span class="nendo-grid-mark"
                >${messages.notSavedMark}</span
              >`
            : nothing
        }
      </th>
      ${session.columns.map((column, at) =>
        gridCell({ index, at, column }, row, faults, told, parts, state),
      )}
      <td>
        ${
          isUsed(row)
            ? html`<button
                type="button"
                class="nendo-plain-button nendo-grid-remove"
                aria-label=${messages.remove(index + 1)}
                ?disabled=${state.isBusy || session.isLocked(row)}
                @click=${() => state.removed(index)}
              >
                ${messages.removeText}
              </button>`
            : nothing
        }
      </td>
    </tr>
    ${
      told.length === 0 && people.length <= SHOWN_PEOPLE
        ? nothing
        : html`<tr class="nendo-grid-faults">
            <td></td>
            <td colspan=${session.columns.length + 1}>
              ${people.length <= SHOWN_PEOPLE ? nothing : peopleFold(people, messages)}
              <div id=${id}>
                ${told.map((fault) => toldFault(fault, row, index, parts, state))}
              </div>
            </td>
          </tr>`
    }`;
};

/** What is wrong at a cell; what comes from above is told there. */
const toldFault = (
  fault: RowFault,
  row: GridRow,
  index: number,
  parts: GridParts,
  state: TableState,
): TemplateResult => {
  const { messages, session } = parts;
  const at = session.columns.findIndex(({ name }) => name === fault.field);
  const column = session.columns[at];
  if (column === undefined) return faultLine(fault, [], parts, () => undefined);
  const { isCarried, text } = session.shown(index, column);
  if (isCarried && column.isCarried && index > 0 && text !== "") {
    return html`<p class="nendo-grid-${fault.level}">
      ${messages.asAbove(column.label)}
    </p>`;
  }
  const candidates = session.isLocked(row)
    ? []
    : candidatesAt({ index, column }, fault, parts);
  const alike = alikeAt(fault, state);
  if (alike !== undefined && alike.first !== index) {
    const { detail = "" } = fault.problem ?? {};
    return html`<p class="nendo-grid-${fault.level}">
      ${messages.askedAt(detail, alike.first + 1)}
    </p>`;
  }
  const line = faultLine(fault, candidates, parts, (chosen) =>
    state.chosen(chosen, fault, { index, at, column }),
  );
  return alike === undefined
    ? line
    : html`${line}
        <p class="nendo-help">${messages.askedOnce(alike.rows - 1)}</p>`;
};

const candidatesAt = (
  { index, column }: Pick<CellPlace, "index" | "column">,
  fault: RowFault,
  { place, session }: GridParts,
): readonly Suggestion[] =>
  candidatesOf(fault, column, session.shown(index, column).text, place.staff);

const gridCell = (
  cell: CellPlace,
  row: GridRow,
  faults: readonly RowFault[],
  told: readonly RowFault[],
  parts: GridParts,
  state: TableState,
): TemplateResult => {
  const { messages, place, session } = parts;
  const { index, column } = cell;
  const shown = session.shown(index, column);
  const isHere = ({ field }: RowFault): boolean => field === column.name;
  return html`<td data-label=${column.label}>
    <nendo-grid-cell
      .column=${column}
      .shown=${shown}
      .messages=${messages}
      .row=${index}
      .isLocked=${state.isBusy || session.isLocked(row)}
      .isWrong=${told.some((one) => isHere(one) && one.level === "error")}
      .describedBy=${told.length === 0 ? "" : `nendo-grid-faults-${row.key}`}
      .candidates=${faults
        .filter(isHere)
        .flatMap((fault) => candidatesAt(cell, fault, parts))}
      .suggest=${(text: string, isAsked: boolean) =>
        suggestionsFor(column, text, place, isAsked)}
      .cellsOf=${(text: string, markup: string) =>
        pastedCells(text, column, place.findPerson, (rows) =>
          spreadMerged(
            rows,
            markup,
            (right) => session.columns[cell.at + right]?.name !== SHARED_NUMBER,
          ),
        )}
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
