import { samenessKey } from "../../../domain/sameness/sameness";
import type { ReadTable } from "../reading/table-rows";
import type { ColumnMapping } from "./map-columns";

/** A bare 番号 may be anybody's, or the row's. */
const BARE = /^(?:番号|no\.?|№|number)$/iu;

const OF_ROWS =
  /^(?:no\.?|№|#|番号|項番|通番|連番|通し番号|整理番号|管理番号)$/iu;

/** Whether a heading is of the numbers of rows: No., 通番. */
export const isRowNumber = (heading: string): boolean =>
  OF_ROWS.test(samenessKey(heading));

/**
 * A mapping without columns of 番号 that count the rows, 1, 2, 3, which is nobody's
 * number, and without those of 回 that say which time it was, 第3回, which is no count.
 */
export const withoutRowNumbers = (
  mapping: ColumnMapping,
  { columns, rows }: Pick<ReadTable, "columns" | "rows">,
): ColumnMapping => {
  const numbering = columns.filter(({ index, heading }) => {
    const texts = rows
      .map(({ cells }) => samenessKey(cells[index] ?? ""))
      .filter((text) => text !== "");
    switch (mapping.get(index)) {
      case "personCode":
        return BARE.test(samenessKey(heading)) && counts(texts);
      case "count":
        return texts.length > 0 && texts.every((text) => NTH.test(text));
      default:
        return false;
    }
  });
  return numbering.length === 0
    ? mapping
    : new Map(
        [...mapping].filter(([at]) =>
          numbering.every(({ index }) => index !== at),
        ),
      );
};

const NTH = /^第\d+回目?$|^\d+回目$/u;

/** From 1 on, one by one, and from 1 again on another sheet; words between them are of no person. */
const counts = (texts: readonly string[]): boolean => {
  const numbers = texts.filter((text) => /^\d+$/u.test(text)).map(Number);
  return (
    numbers.length > 1 &&
    numbers.every(
      (number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1,
    )
  );
};
