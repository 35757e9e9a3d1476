import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { EnterableField } from "../../../entering/enterable-fields";
import {
  readTarget,
  TICKS,
} from "../../../import/records/columns/column-target";
import { joinedRows } from "../../../import/records/planning/results/count-plan";
import { DATE_FIELD } from "../../../import/records/planning/known/load-known";
import { plainButton } from "../../plain-button";
import { scrollingTable } from "../../scrolling-table";
import type { Hand } from "../hand";
import { rowsOfRecord, tableRow, writtenIn } from "./table-row";
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
  const fields = fieldsShown(hand);
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
      records.length === 0
        ? html`<p>${texts.none}</p>`
        : scrollingTable(texts.title, "nendo-import-rows", {
            head: [
              ...[texts.row, texts.becomes, texts.problems].map(
                (text) => html`<th scope="col">${text}</th>`,
              ),
              repeat(
                fields,
                ({ name }) => name,
                ({ name, label }) =>
                  html`<th scope="col" class=${widthOf(name)}>${label}</th>`,
              ),
            ],
            body: repeat(
              records.flatMap((record) => rowsOfRecord(record)),
              ({ name, at }) => `${name} ${at}`,
              (row) => tableRow(row, fields, { ...hand, keep }),
            ),
          })
    }
  </section>`;
};

/** What holds few signs needs little room, so that names and titles have theirs. */
const widthOf = (field: string): string => {
  if (NARROW.has(field)) return "nendo-import-narrow";
  return WIDE.has(field) ? "nendo-import-wide" : "";
};

const WIDE: ReadonlySet<string> = new Set(["theme", "title", "division"]);

const NARROW: ReadonlySet<string> = new Set([
  "startTime",
  "endTime",
  "personCode",
  "count",
  "participantCount",
]);

/** What has a column, what follows from others, and what something is wrong with. */
const fieldsShown = ({ controller, kind }: Hand): readonly EnterableField[] => {
  const { understanding, session, planned } = controller;
  const names = new Set([
    ...[...(understanding?.mapping.values() ?? [])].flatMap(fieldsOfTarget),
    ...planned.flatMap(({ problems }) =>
      problems
        .filter(({ level }) => level === "error")
        .map(({ field }) => field),
    ),
  ]);
  const isFilled = ({ code, isInTable }: EnterableField): boolean =>
    planned.some(
      ({ record }) =>
        writtenIn(record, code, isInTable ? 0 : undefined, controller) !== "",
    );
  const date = DATE_FIELD[kind];
  return (
    session?.known.fields.filter(
      (field) =>
        names.has(field.name) || field.name === date || isFilled(field),
    ) ?? []
  );
};

const fieldsOfTarget = (target: string): readonly string[] =>
  target === TICKS ? ["personName"] : [readTarget(target).field];
