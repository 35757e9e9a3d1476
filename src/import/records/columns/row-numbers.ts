import { samenessKey } from "../../../domain/sameness/sameness";
import type { ReadTable } from "../reading/table-rows";
import type { ColumnMapping } from "./map-columns";

/** A bare 番号 may be anybody's, or the row's. */
const BARE = /^(?:番号|no\.?|№|number)$/iu;

/** A mapping without a column of 番号 that counts the rows: 1, 2, 3 is nobody's number. */
export const withoutRowNumbers = (
  mapping: ColumnMapping,
  { columns, rows }: Pick<ReadTable, "columns" | "rows">,
): ColumnMapping => {
  const counting = columns.filter(
    ({ index, heading }) =>
      mapping.get(index) === "personCode" &&
      BARE.test(samenessKey(heading)) &&
      counts(rows.map(({ cells }) => samenessKey(cells[index] ?? ""))),
  );
  return counting.length === 0
    ? mapping
    : new Map(
        [...mapping].filter(([at]) =>
          counting.every(({ index }) => index !== at),
        ),
      );
};

/** From 1 on, one by one, and from 1 again on another sheet. */
const counts = (texts: readonly string[]): boolean => {
  const numbers = texts.filter((text) => text !== "").map(Number);
  return (
    numbers.length > 1 &&
    numbers.every(
      (number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1,
    )
  );
};
