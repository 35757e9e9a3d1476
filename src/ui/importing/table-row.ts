import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { isSame } from "../../domain/sameness/sameness";
import type { EnterableField } from "../../entering/enterable-fields";
import type { EntryProblem } from "../../entering/entered-record";
import type { EventRecord } from "../../form/page/event-record";
import { rowsOf } from "../../form/page/event-record";
import { entryProblemMessage } from "../../i18n/entering/entry-messages";
import type { PlannedRecord } from "../../import/records/planning/plan-records";
import { cellOf, readText } from "../../kintone/decode/cells";
import type { Hand } from "./hand";

/** A row of a record, as it stands in the table. */
interface ShownRow {
  readonly record: PlannedRecord;
  readonly number: number;
  /** Which row of the record it is. */
  readonly at: number;
  /** Which of its participants; -1: none. */
  readonly person: number;
}

/** The rows of a record in their order. */
export const rowsOfRecord = (record: PlannedRecord): readonly ShownRow[] => {
  // A first row without a person of its own has no row of participants.
  const offset = record.rows.length - record.entered.people.length;
  return record.rows.map((number, at) => ({
    record,
    number,
    at,
    person: at - offset,
  }));
};

/** The hand of whoever corrects rows: they stay in sight then. */
interface CorrectingHand extends Hand {
  readonly keep: () => void;
}

/** A row of the list as it would be written, every cell to be corrected. */
export const tableRow = (
  shown: ShownRow,
  fields: readonly EnterableField[],
  hand: CorrectingHand,
): TemplateResult => {
  const { language, words } = hand;
  const { record, number, at, person } = shown;
  const problems = record.problems.filter(({ row }) =>
    at === 0 ? row === undefined || row === person || row < 0 : row === person,
  );
  return html`<tr class=${`nendo-import-${record.standing}`}>
    <th scope="row">${number}</th>
    <td>${at === 0 ? standingOf(shown, hand) : ""}</td>
    <td id=${problemsId(number)}>
      ${problems.map(
        (problem) =>
          html`<p class=${`nendo-import-problem-${problem.level}`}>
            ${entryProblemMessage(problem, language, words)}
          </p>`,
      )}
    </td>
    ${repeat(
      fields,
      ({ name }) => name,
      (field) => cell({ ...shown, field, problems }, hand),
    )}
  </tr>`;
};

/** What becomes of a record; whatever is not there yet can be left out. */
const standingOf = (
  { record: { standing, thereAs = "", rows }, number }: ShownRow,
  { controller, messages, keep }: CorrectingHand,
): unknown => {
  const texts = messages.rows;
  if (standing === "there") return texts.standing.there(thereAs);
  return html`<label class="nendo-import-take"
    ><input
      type="checkbox"
      aria-label=${texts.take(number)}
      .checked=${standing !== "left"}
      @change=${({ currentTarget }: Event) => {
        keep();
        void controller.take(rows, (currentTarget as HTMLInputElement).checked);
      }}
    />
    ${texts.standing[standing]}</label
  >`;
};

const problemsId = (row: number): string => `nendo-import-problems-${row}`;

interface CellPlace extends ShownRow {
  readonly field: EnterableField;
  readonly problems: readonly EntryProblem[];
}

const cell = (
  { record, field, number, at, person, problems }: CellPlace,
  { controller, messages, keep }: CorrectingHand,
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
        keep();
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
export const writtenIn = (
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
