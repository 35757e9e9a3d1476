import { enterRecord } from "../../../entering/record/enter-record";
import type { EnteringPlace } from "../../../entering/entering-place";
import type { GridColumn } from "../grid-columns";
import type { GridPlace } from "../grid-place";
import type { GridGround, GridRow } from "../grid-rows";
import { isUsed, recordOf } from "../grid-rows";
import type { RowFault } from "../row-fault";
import { faultsOf } from "../row-fault";
import type { CheckedRow } from "./twice-here";
import { twiceHere, twiceStored } from "./twice-here";

/** The rows that are used, each with the record that it comes to. */
export const checkRows = (
  rows: readonly GridRow[],
  ground: GridGround,
  place: EnteringPlace,
): readonly CheckedRow[] =>
  rows.flatMap((row, index) =>
    isUsed(row)
      ? [
          {
            row,
            index,
            entered: enterRecord(recordOf(rows, index, ground), place),
          },
        ]
      : [],
  );

/**
 * What is wrong or doubtful with each row, by its key.
 * @param saidOf what kintone said of a row that it did not take
 */
export const faultsOfRows = (
  checked: readonly CheckedRow[],
  columns: readonly GridColumn[],
  { activities }: Pick<GridPlace, "activities">,
  saidOf: (row: GridRow) => RowFault | undefined,
): ReadonlyMap<number, readonly RowFault[]> =>
  new Map(
    checked.map(({ row, index, entered }) => {
      const said = saidOf(row);
      return [
        row.key,
        [
          ...(said === undefined ? [] : [said]),
          ...faultsOf(entered.problems, columns),
          ...twiceHere(index, entered, checked),
          ...twiceStored(entered, activities),
        ],
      ] as const;
    }),
  );
