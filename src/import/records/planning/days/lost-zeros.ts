import { samenessKey } from "../../../../domain/sameness/sameness";
import { notInMonth } from "../../../../entering/reading/why-no-day";

const CUT = /^(\d{1,2})\.([123])$/u;
const WITH_ZERO = /^\d{1,2}\.[123]0$/u;
/** January, or October without its zero. */
const CUT_MONTH = /^((?:19|20)\d{2})\.1$/u;

/**
 * The days that 4.2 may be, or the months of 2022.1: a spreadsheet takes it, and
 * 4.20, for a number, and shows 4.2 for both.
 * @param column the texts of its column: where a zero stands behind one of them, none is lost
 * @returns two, or none where there is no doubt
 */
export const daysOfNumber = (
  text: string,
  column: readonly string[],
): readonly string[] => {
  const [, year] = CUT_MONTH.exec(samenessKey(text)) ?? [];
  if (year !== undefined)
    return column.some((one) => samenessKey(one) === `${year}.10`)
      ? []
      : [`${year}/1`, `${year}/10`];
  const [, month, day] = CUT.exec(samenessKey(text)) ?? [];
  if (month === undefined || !(Number(month) >= 1 && Number(month) <= 12))
    return [];
  const isSure =
    notInMonth(undefined, Number(month), Number(`${day}0`)) !== undefined ||
    column.some((one) => WITH_ZERO.test(samenessKey(one)));
  return isSure ? [] : [`${month}/${day}`, `${month}/${day}0`];
};
