import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { joinedRows } from "../../../import/records/planning/results/count-plan";
import { plainButton } from "../../plain-button";
import { scrollingTable } from "../../scrolling-table";
import type { Hand } from "../hand";
import { columnsOfRows } from "./shown-columns";
import { rowsOfRecord, tableRow } from "./table-row";
import { ALL_ROWS, isShown, ROW_FILTERS } from "./row-filter";
import type { RowFilter, RowsLookedAt } from "./row-filter";

/** More at once would make every change slow. */
const PAGE = 50;

/** Changes what is looked at. */
type Look = (looked: RowsLookedAt) => void;

/** Every record of the list as it would be written, to be corrected in place. */
export const rowTable = (
  hand: Hand,
  looked: RowsLookedAt,
  look: Look,
): TemplateResult => {
  const { controller, messages } = hand;
  const texts = messages.rows;
  const { filter, page } = looked;
  const shown = controller.planned.filter((record) => isShown(record, looked));
  const from = Math.min(page * PAGE, Math.max(0, shown.length - 1));
  const first = from - (from % PAGE);
  const records = shown.slice(first, first + PAGE);
  const { columns, folded } = columnsOfRows(hand, looked.isWhole);
  const joined = joinedRows(controller.planned);
  // What is corrected stays where it is, and all around it.
  const keep = (): void =>
    look({
      ...looked,
      kept: new Set([...looked.kept, ...records.flatMap(({ rows }) => rows)]),
    });
  const step = (text: string, to: number, isDisabled: boolean) =>
    plainButton(text, () => look({ ...looked, page: to }), { isDisabled });
  return html`<section aria-labelledby="nendo-import-rows">
    <h4 id="nendo-import-rows">${texts.title}</h4>
    ${joined.length === 0 ? nothing : html`<p>${texts.joined(joined)}</p>`}
    <p class="nendo-import-show">
      <label
        >${texts.show}
        <select
          @change=${({ currentTarget }: Event) =>
            look({
              ...ALL_ROWS,
              isWhole: looked.isWhole,
              filter: (currentTarget as HTMLSelectElement).value as RowFilter,
            })}
        >
          ${ROW_FILTERS.map(
            (one) =>
              html`<option value=${one} ?selected=${one === filter}>
                ${texts.filters[one]}
              </option>`,
          )}
        </select></label
      >
      ${
        shown.length <= PAGE
          ? nothing
          : html`<span
                >${texts.pages(first + 1, first + records.length, shown.length)}</span
              >
              ${step(texts.before, first / PAGE - 1, first === 0)}
              ${step(texts.after, first / PAGE + 1, first + PAGE >= shown.length)}`
      }
    </p>
    ${
      folded.length === 0
        ? nothing
        : html`<p class="nendo-import-show">
            <span>${texts.folded(folded)}</span>
            ${plainButton(texts.unfold, () => look({ ...looked, isWhole: true }))}
          </p>`
    }
    ${
      records.length === 0
        ? html`<p>${texts.none}</p>`
        : scrollingTable(texts.title, "nendo-import-rows", {
            head: [
              ...[texts.row, texts.becomes].map(
                (text) => html`<th scope="col">${text}</th>`,
              ),
              repeat(
                columns,
                ({ field }) => field.name,
                ({ field, width }) =>
                  html`<th
                    scope="col"
                    .style=${`min-width: calc(${width}em + 18px)`}
                  >
                    ${field.label}
                  </th>`,
              ),
            ],
            body: repeat(
              records.flatMap((record) => rowsOfRecord(record)),
              ({ name, at }) => `${name} ${at}`,
              (row) => tableRow(row, columns, { ...hand, keep }),
            ),
          })
    }
  </section>`;
};
