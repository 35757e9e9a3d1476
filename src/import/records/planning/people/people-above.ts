import { isBlank, isSame } from "../../../../domain/sameness/sameness";
import type { EntryProblem } from "../../../../entering/entered-record";
import { PERSON_FIELDS, readTarget, TICKS } from "../../columns/column-target";
import type { TableRow } from "../../reading/table-rows";
import type { TextRules } from "../rows/texts-of-row";
import { cellKey } from "../cell-key";
import { DATE_FIELD } from "../known/load-known";

/** The answer that a row without a name is of the person of the row above. */
const SAME_ABOVE = "sameAbove";
const ANSWER_KEY = "personAbove";
/** One blank alone is forgotten rather than meant. */
const FEWEST = 2;

interface NamedRow {
  readonly row: TableRow;
  readonly asks: readonly EntryProblem[];
}

/**
 * A list by person may have the name in the first row of each alone. It is asked once
 * for the list whether a row with a day and without a person is of the person above
 * it, where several lack one and no name stands twice below itself, as it would
 * in a list that writes every name.
 */
export const peopleAbove = (
  rows: readonly TableRow[],
  rules: Pick<
    TextRules,
    "kind" | "mapping" | "edits" | "columns" | "fields" | "answers"
  >,
): readonly NamedRow[] => {
  const { kind, mapping, edits, columns, answers } = rules;
  const asIs = rows.map((row) => ({ row, asks: [] }));
  const ofPeople = [...mapping].filter(([, target]) =>
    FIELDS.has(readTarget(target).field),
  );
  const first = ofPeople.filter(
    ([, target]) => readTarget(target).person === 0,
  );
  const named = first.find(([, target]) => NAMES.has(target));
  const day = [...mapping].find(([, target]) => target === DATE_FIELD[kind]);
  const hasTicks = [...mapping.values()].includes(TICKS);
  if (kind !== "meetings" || !named || !day || hasTicks) return asIs;
  const isEdited = (row: TableRow): boolean =>
    first.some(([, target]) => edits.has(cellKey(row.name, target)));
  const isNameless = (row: TableRow): boolean =>
    !isBlank(row.cells[day[0]]) &&
    !isEdited(row) &&
    ofPeople.every(([index]) => isBlank(row.cells[index]));
  const isTwice = rows.some((row, at) => {
    const above = rows[at - 1];
    const text = row.cells[named[0]] ?? "";
    return (
      above?.sheet === row.sheet &&
      !isBlank(text) &&
      isSame(text, above?.cells[named[0]] ?? "")
    );
  });
  if (isTwice || rows.filter(isNameless).length < FEWEST) return asIs;
  const heading =
    columns.find(({ index }) => index === named[0])?.heading ?? "";
  let above: TableRow | undefined;
  return rows.map((row) => {
    if (!isNameless(row)) {
      above = row;
      return { row, asks: [] };
    }
    if (above === undefined || above.sheet !== row.sheet)
      return { row, asks: [] };
    if (answers.get(ANSWER_KEY) !== SAME_ABOVE)
      return { row, asks: [asking(heading)] };
    const cells = [...row.cells];
    for (const [index, target] of first)
      cells[index] =
        edits.get(cellKey(above.name, target)) ?? above.cells[index] ?? "";
    return { row: { ...row, cells }, asks: [] };
  });
};

const FIELDS: ReadonlySet<string> = new Set(PERSON_FIELDS);
const NAMES: ReadonlySet<string> = new Set(["personName", "personCode"]);

const asking = (heading: string): EntryProblem => ({
  field: "personName",
  level: "error",
  code: "personAbove",
  detail: heading,
  answerKey: ANSWER_KEY,
  candidates: [{ value: SAME_ABOVE, label: SAME_ABOVE }],
});
