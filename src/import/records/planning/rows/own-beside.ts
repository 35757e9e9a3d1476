import { OWN_WORDS } from "../../../../i18n/entering/own-words";
import { isBlank, isSame } from "../../../../domain/sameness/sameness";
import { isRemarks } from "../../../../entering/remarks/is-remarks";
import { PERSON_FIELDS, readTarget, TICKS } from "../../columns/column-target";
import type { ColumnMapping } from "../../columns/map-columns";
import { isOfPerson } from "../../columns/people/people-columns";
import { isDay } from "../../reading/rows/noted-day";
import type { TableColumn, TableRow } from "../../reading/table-rows";
import { cellKey } from "../cell-key";
import type { TextRules } from "./texts-of-row";

/** The columns of a list, and which of them fields take. */
interface ColumnsInUse {
  readonly columns: readonly TableColumn[];
  readonly mapping: ColumnMapping;
}

/** When it was to be, beside when it was. */
const PLANNED = /予定|計画|当初/u;

/**
 * What the columns are called in which a row says something that the first row of the
 * meeting above does not: another number, another slot (枠), another means, another
 * state. What they say of a person is each person's own, and remarks that no field
 * takes are looked through apart.
 * @param compared fields that are known to be the same
 */
export const ownBeside = (
  row: TableRow,
  above: TableRow,
  { columns, mapping, edits }: ColumnsInUse & Pick<TextRules, "edits">,
  compared: readonly string[],
): readonly string[] => {
  const textOf = ({ name, cells }: TableRow, index: number): string => {
    const target = mapping.get(index);
    const edited =
      target === undefined ? undefined : edits.get(cellKey(name, target));
    return edited ?? cells[index] ?? "";
  };
  return columns
    .filter((column) => {
      const { index, heading, beside } = column;
      const target = mapping.get(index);
      const isOwn =
        target === undefined
          ? beside === undefined &&
            !isOfPerson(column) &&
            (heading === "" || !isRemarks(heading))
          : !OF_PERSON.has(readTarget(target).field) &&
            !compared.includes(target);
      const text = textOf(row, index);
      return (
        isOwn &&
        !isBlank(text) &&
        row.shared?.get(index) !== "later" &&
        !isSame(text, textOf(above, index))
      );
    })
    .map(({ index, heading }) => heading || OWN_WORDS.column(index + 1));
};

const OF_PERSON: ReadonlySet<string> = new Set([...PERSON_FIELDS, TICKS]);

/**
 * What a row says of a day that was planned and is not there: 実施日：空欄 beside
 * 予定日 4/6. It goes on with no other row: it may not have been held.
 * @param target that the column of the day is taken for
 * @returns undefined where it has its day, or none at all
 */
export const plannedAlone = (
  { cells, shared }: TableRow,
  { columns, mapping }: ColumnsInUse,
  target: string,
): string | undefined => {
  const held = columns.find(({ index }) => mapping.get(index) === target);
  if (held === undefined || !isBlank(cells[held.index])) return undefined;
  const isPlanned = columns.some(
    ({ index, heading }) =>
      !mapping.has(index) &&
      PLANNED.test(heading) &&
      shared?.get(index) !== "later" &&
      isDay(cells[index] ?? ""),
  );
  return isPlanned ? OWN_WORDS.blank(held.heading) : undefined;
};

/** Heading of kintone's own column in files that it writes, with * in the first row of each record. */
const START_OF_RECORD = "レコードの開始行";

/** Whether a row begins a record, as kintone tells it in files that it writes; undefined in any other list. */
export const beginsRecord = (
  { cells }: TableRow,
  { columns }: Pick<ColumnsInUse, "columns">,
): boolean | undefined => {
  const column = columns.find(({ heading }) =>
    isSame(heading, START_OF_RECORD),
  );
  return column && !isBlank(cells[column.index]);
};
