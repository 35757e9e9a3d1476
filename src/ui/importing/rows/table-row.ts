import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { isSame } from "../../../domain/sameness/sameness";
import type { EntryProblem } from "../../../entering/entered-record";
import { entryProblemMessage } from "../../../i18n/entering/entry-messages";
import {
  correctCell,
  takeRows,
} from "../../../import/records/change-understanding";
import { targetOf } from "../../../import/records/columns/column-target";
import type { PlannedRecord } from "../../../import/records/planning/plan-records";
import { personFields } from "../../../import/records/planning/rows/texts-of-row";
import type { Hand } from "../hand";
import { textCell } from "./text-cell";
import type { ShownColumn } from "./shown-columns";
import { writtenIn } from "./written-in";

/** A line of a record, as it stands in the table: a row of the list, or a further participant of it. */
interface ShownRow {
  readonly record: PlannedRecord;
  /** Name of the row. */
  readonly name: string;
  /** Which line of the record it is. */
  readonly at: number;
  /** Which of its participants; -1: none. */
  readonly person: number;
  /** Place of the participant in the row of the list. */
  readonly place: number;
}

/** The lines of a record in their order: one a participant, and one for a row without any. */
export const rowsOfRecord = (record: PlannedRecord): readonly ShownRow[] => {
  const { rows, places } = record;
  const people = rows.flatMap((name) => {
    const own = places.flatMap(({ row, at }, person) =>
      row === name ? [{ name, person, place: at }] : [],
    );
    return own.length > 0 ? own : [{ name, person: -1, place: 0 }];
  });
  return people.map((line, at) => ({ record, at, ...line }));
};

/** The hand of whoever corrects rows: they stay in sight then. */
interface CorrectingHand extends Hand {
  readonly keep: () => void;
}

/** A row of the list as it would be written, every cell to be corrected. */
export const tableRow = (
  shown: ShownRow,
  columns: readonly ShownColumn[],
  hand: CorrectingHand,
): TemplateResult => {
  const { record, name: rowName, at, person } = shown;
  const problems = record.problems.filter(({ row }) =>
    at === 0 ? row === undefined || row === person || row < 0 : row === person,
  );
  return html`<tr class=${`nendo-import-${record.standing}`}>
      <th scope="row">${rowName}</th>
      <td>${at === 0 ? standingOf(shown, hand) : nothing}</td>
      ${repeat(
        columns,
        ({ field }) => field.name,
        (column) => cell({ ...shown, column, problems }, hand),
      )}
    </tr>
    ${problems.length === 0 ? nothing : problemsRow(shown, problems, columns, hand)}`;
};

/** What was found stands below its row, over the width of the table: a column of its own would take a fifth of it from all rows. */
const problemsRow = (
  shown: ShownRow,
  problems: readonly EntryProblem[],
  columns: readonly ShownColumn[],
  hand: CorrectingHand,
): TemplateResult =>
  html`<tr class=${`nendo-import-told nendo-import-${shown.record.standing}`}>
    <td colspan="2"></td>
    <td id=${problemsId(shown)} colspan=${columns.length}>
      ${problems.map(
        (problem) =>
          html`<p class=${`nendo-import-problem-${problem.level}`}>
            ${sentenceOf(problem, hand)}
          </p>`,
      )}
    </td>
  </tr>`;

/** A sentence about a blank does not say of which field. */
const sentenceOf = (
  problem: EntryProblem,
  { controller, language, messages, words }: Hand,
): string => {
  const sentence = entryProblemMessage(problem, language, words);
  const label = controller.session?.known.fields.find(
    ({ name }) => name === problem.field,
  )?.label;
  return problem.code === "valueMissing" && label !== undefined
    ? messages.rows.ofField(label, sentence)
    : sentence;
};

/** What becomes of a record; whatever is not there yet can be left out. */
const standingOf = (
  {
    record: { standing, thereAs = "", rows, isUnused, isLeft },
    name,
  }: ShownRow,
  { controller, messages, keep }: CorrectingHand,
): unknown => {
  const texts = messages.rows;
  if (standing === "there") return texts.standing.there(thereAs);
  if (isUnused || isLeft) return texts.standing.left;
  return html`<label class="nendo-import-take"
    ><input
      type="checkbox"
      aria-label=${texts.take(name, texts.standing[standing])}
      .checked=${standing !== "left"}
      @change=${({ currentTarget }: Event) => {
        keep();
        void controller.change(
          takeRows(rows, (currentTarget as HTMLInputElement).checked),
        );
      }}
    />
    ${texts.standing[standing]}</label
  >`;
};

/** Names of sheets have spaces, which part identifiers. */
const problemsId = ({ name, at }: ShownRow): string =>
  `nendo-import-problems-${encodeURIComponent(name)}-${at}`;

interface CellPlace extends ShownRow {
  readonly column: ShownColumn;
  readonly problems: readonly EntryProblem[];
}

const cell = (
  { column, problems, ...shown }: CellPlace,
  { controller, messages, keep }: CorrectingHand,
): TemplateResult => {
  const { record, name: rowName, at, person, place } = shown;
  const { name, label, code, isInTable } = column.field;
  const isOfPerson =
    isInTable ||
    personFields(controller.session?.known.fields ?? []).includes(name);
  // What is of the record stands in its first line.
  if (!isOfPerson && at > 0) return html`<td></td>`;
  const texts = isOfPerson
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
  return html`<td data-label=${label}>
    ${textCell({
      column,
      text: entered,
      label: messages.rows.cell(rowName, label, place + 1),
      isWrong: problem?.level === "error",
      toldBy: problem === undefined ? undefined : problemsId(shown),
      change: (text) => {
        keep();
        void controller.change(
          correctCell(rowName, isOfPerson ? targetOf(name, place) : name, text),
        );
      },
    })}
    ${
      written === "" || isSame(written, entered)
        ? nothing
        : html`<span class="nendo-import-becomes"
            >${messages.rows.written(written)}</span
          >`
    }
  </td>`;
};
