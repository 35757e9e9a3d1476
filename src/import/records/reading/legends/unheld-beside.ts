import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import { calledOffWords } from "../../../../entering/remarks/called-off-words";
import type { HeadColumn } from "../find-head";
import { dayOfYear, isDay } from "../rows/noted-day";

/** 中止した回, 中止分, 延期一覧; 中止日 and 中止理由 are of the rows. */
const OF_SEVERAL = /(?:した|された|なった).{1,3}$|(?:分|回|もの|一覧)$/u;

/**
 * Columns that list days of meetings that did not take place beside a list, and are of no
 * row of it: filled from the top, with nothing but days, behind a blank column or with
 * days of other rows.
 * @param first place of the first row below the headings
 */
export const unheldBeside = (
  rows: readonly (readonly string[])[],
  columns: readonly HeadColumn[],
  first: number,
): readonly number[] => {
  const { isNamed } = calledOffWords([]);
  const body = rows.slice(first);
  const isEmpty = ({ index, heading }: HeadColumn): boolean =>
    heading === "" && body.every((row) => isBlank(row[index]));
  const isOfOther =
    ({ index: own }: HeadColumn) =>
    (text: string): boolean => {
      const day = dayOfYear(text);
      return (
        day !== undefined &&
        body.some(
          (row) =>
            row[own] !== text &&
            row.some(
              (other, index) => index !== own && dayOfYear(other) === day,
            ),
        )
      );
    };
  return columns.flatMap((column, at) => {
    const before = columns[at - 1];
    const { index, heading } = column;
    const texts = body.map((row) => row[index] ?? "");
    const filled = texts.filter((text) => !isBlank(text));
    return before !== undefined &&
      isNamed(heading) &&
      OF_SEVERAL.test(samenessKey(heading)) &&
      filled.length > 0 &&
      filled.every(isDay) &&
      texts.slice(0, filled.length).every((text) => !isBlank(text)) &&
      (isEmpty(before) || filled.some(isOfOther(column)))
      ? [index]
      : [];
  });
};
