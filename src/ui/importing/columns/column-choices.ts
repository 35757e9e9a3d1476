import type { EnterableField } from "../../../entering/enterable-fields";
import {
  DATE_PARTS,
  MOVED_DAY,
  PERSON_FIELDS,
  readTarget,
  targetOf,
  TICKS,
} from "../../../import/records/columns/column-target";
import { holdsTicks } from "../../../import/records/columns/people/ticked-people";
import type {
  ReadTable,
  TableColumn,
} from "../../../import/records/reading/table-rows";
import type { Hand } from "../hand";

/** What a column may be taken for. */
interface ColumnChoice {
  readonly target: string;
  readonly label: string;
}

/** More people than that stand in no row; and one more than the list has. */
const MOST_PEOPLE = 9;

/** What a column of the list can hold, as the form calls it: fields, those of further participants, parts of the date, ticks. */
export const columnChoices = (
  column: TableColumn,
  table: ReadTable,
  fields: readonly EnterableField[],
  { controller, columnMessages: texts }: Hand,
): readonly ColumnChoice[] => {
  const mapping =
    controller.understanding?.mapping ?? new Map<number, string>();
  const people = fields.filter(
    ({ name, isInTable }) =>
      isInTable && PERSON_FIELDS.some((one) => one === name),
  );
  const last = Math.max(
    0,
    ...[...mapping.values()].map((target) => readTarget(target).person),
  );
  const further = Array.from(
    { length: Math.min(last + 1, MOST_PEOPLE) },
    (_, at) => at + 1,
  );
  const isTicked =
    mapping.get(column.index) === TICKS || holdsTicks(column, table);
  return [
    ...fields.map(({ name, label }) => ({ target: name, label })),
    ...further.flatMap((person) =>
      people.map(({ name, label }) => ({
        target: targetOf(name, person),
        label: texts.furtherPerson(label, person + 1),
      })),
    ),
    ...(people.length > 0 && isTicked
      ? [{ target: TICKS, label: texts.ticks }]
      : []),
    { target: MOVED_DAY, label: texts.movedDay },
    ...DATE_PARTS.map((part) => ({ target: part, label: texts.parts[part] })),
  ];
};
