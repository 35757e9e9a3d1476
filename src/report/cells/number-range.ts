import type { ReportMessages } from "../../i18n/documents/report-messages";

/** Section numbers in a row as a range: 01～03; two, or a gap, as a list: 01、03. */
export const numberRange = (
  numbers: readonly string[],
  { range, separator }: ReportMessages,
): string => {
  const first = numbers[0];
  const last = numbers.at(-1);
  return first !== undefined &&
    last !== undefined &&
    numbers.length > 2 &&
    Number(last) - Number(first) === numbers.length - 1
    ? range(first, last)
    : numbers.join(separator);
};
