import { samenessKey } from "../../../../domain/sameness/sameness";
import { notInMonth } from "../../../../entering/reading/why-no-day";

const CUT = /^(\d{1,2})\.([123])$/u;
const WITH_ZERO = /^\d{1,2}\.[123]0$/u;

/**
 * The days that 4.2 may be: a spreadsheet takes it, and 4.20, for a number, and
 * shows 4.2 for both.
 * @param column the texts of its column: where a zero stands behind one of them, none is lost
 * @returns two, or none where there is no doubt
 */
export const daysOfNumber = (
  text: string,
  column: readonly string[],
): readonly string[] => {
  const [, month, day] = CUT.exec(samenessKey(text)) ?? [];
  if (month === undefined || !(Number(month) >= 1 && Number(month) <= 12))
    return [];
  const isSure =
    notInMonth(undefined, Number(month), Number(`${day}0`)) !== undefined ||
    column.some((one) => WITH_ZERO.test(samenessKey(one)));
  return isSure ? [] : [`${month}/${day}`, `${month}/${day}0`];
};
