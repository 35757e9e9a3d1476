import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { isSame } from "../../domain/sameness/sameness";
import type { EnterableField } from "../../entering/enterable-fields";
import type { EntryProblem } from "../../entering/entered-record";
import type { EventRecord } from "../../form/page/event-record";
import { rowsOf } from "../../form/page/event-record";
import { entryProblemMessage } from "../../i18n/entering/entry-messages";
import type { PlannedRecord } from "../../import/records/plan-records";
import { cellOf, readText } from "../../kintone/decode/cells";
import type { Hand } from "./hand";
import { isShown, ROW_FILTERS } from "./row-filter";
import type { RowFilter } from "./row-filter";

/** More at once would make every change slow. */
const PAGE = 50;

interface Shown {
  readonly filter: RowFilter;
  readonly page: number;
  readonly show: (filter: RowFilter, page: number) => void;
}

/** Every record of the list as it would be written, to be corrected in place. */
export const rowTable = (
  hand: Hand,
  { filter, page, show }: Shown,
): TemplateResult => {
  const { controller, messages } = hand;
  const texts = messages.rows;
  const shown = controller.planned.filter((record) => isShown(record, filter));
  const from = Math.min(page * PAGE, Math.max(0, shown.length - 1));
  const first = from - (from % PAGE);
  const records = shown.slice(first, first + PAGE);
  const fields = fieldsShown(hand);
  const step = (text: string, to: number, isOff: boolean) =>
    html`<button
      type="button"
      class="nendo-plain-button"
      ?disabled=${isOff}
      @click=${() => show(filter, to)}
    >
      ${text}
    </button>`;
  return html`<section aria-labelledby="nendo-import-rows">
    <h4 id="nendo-import-rows">${texts.title}</h4>
    <p class="nendo-import-show">
      <label
        >${texts.show}
        <select
          @change=${({ currentTarget }: Event) =>
            show((currentTarget as HTMLSelectElement).value as RowFilter, 0)}
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
        : html`<div
            class="nendo-import-rows"
            tabindex="0"
            role="group"
            aria-label=${texts.title}
          >
            <table class="nendo-table">
              <thead>
                <tr>
                  <th scope="col">${texts.row}</th>
                  <th scope="col">${texts.becomes}</th>
                  <th scope="col">${texts.problems}</th>
                  ${fields.map(({ label }) => html`<th scope="col">${label}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${records.map((record) => recordRows(record, fields, hand))}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
};

/** What has a column, what follows from others, and what something is wrong with. */
const fieldsShown = ({ controller }: Hand): readonly EnterableField[] => {
  const { understanding, session, planned } = controller;
  const names = new Set([
    ...(understanding?.mapping.values() ?? []),
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
  return (
    session?.known.fields.filter(
      (field) => names.has(field.name) || isFilled(field),
    ) ?? []
  );
};

const recordRows = (
  record: PlannedRecord,
  fields: readonly EnterableField[],
  hand: Hand,
): readonly TemplateResult[] => {
  const { messages, language, words } = hand;
  const texts = messages.rows;
  // A first row without a person of its own has no row of participants.
  const offset = record.rows.length - record.entered.people.length;
  return record.rows.map((number, at) => {
    const person = at - offset;
    const problems = record.problems.filter(({ row }) =>
      at === 0
        ? row === undefined || row === person || row < 0
        : row === person,
    );
    const standing =
      record.standing === "there"
        ? texts.standing.there(record.thereAs ?? "")
        : texts.standing[record.standing];
    return html`<tr class=${`nendo-import-${record.standing}`}>
      <th scope="row">${number}</th>
      <td>${at === 0 ? standing : ""}</td>
      <td id=${problemsId(number)}>
        ${problems.map(
          (problem) =>
            html`<p class=${`nendo-import-problem-${problem.level}`}>
              ${entryProblemMessage(problem, language, words)}
            </p>`,
        )}
      </td>
      ${fields.map((field) => cell({ record, field, number, at, person, problems }, hand))}
    </tr>`;
  });
};

const problemsId = (row: number): string => `nendo-import-problems-${row}`;

interface CellPlace {
  readonly record: PlannedRecord;
  readonly field: EnterableField;
  readonly number: number;
  /** Which row of the record it is. */
  readonly at: number;
  readonly person: number;
  readonly problems: readonly EntryProblem[];
}

const cell = (
  { record, field, number, at, person, problems }: CellPlace,
  { controller, messages }: Hand,
): TemplateResult => {
  const { name, label, code, isInTable } = field;
  // What is of the record stands in its first row.
  if (!isInTable && at > 0) return html`<td></td>`;
  const texts = isInTable
    ? (record.entered.people[person] ?? {})
    : record.entered.texts;
  const entered = texts[name] ?? "";
  const written = writtenIn(
    record.record,
    code,
    isInTable ? person : undefined,
    controller,
  );
  const problem = problems.find((one) => one.field === name);
  return html`<td>
    <input
      type="text"
      aria-label=${messages.rows.cell(number, label)}
      aria-invalid=${problem?.level === "error" ? "true" : nothing}
      aria-describedby=${problem === undefined ? nothing : problemsId(number)}
      .value=${entered}
      @change=${({ currentTarget }: Event) => {
        void controller.edit(
          number,
          name,
          (currentTarget as HTMLInputElement).value,
        );
      }}
    />
    ${
      written === "" || isSame(written, entered)
        ? nothing
        : html`<span class="nendo-import-becomes"
            >${messages.rows.written(written)}</span
          >`
    }
  </td>`;
};

/** What the record would hold. */
const writtenIn = (
  record: EventRecord,
  code: string,
  person: number | undefined,
  { session }: Hand["controller"],
): string => {
  const table = session?.known.source.fields.attendances ?? "";
  const cells =
    person === undefined ? record : rowsOf(record[table])[person]?.value;
  const found = cells === undefined ? undefined : cellOf(cells, code);
  const text = found === undefined ? undefined : readText(found);
  return (text?.ok && text.value) || "";
};
