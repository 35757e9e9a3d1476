import type { FieldType } from "./field";

/** Formats of a calculated field that hold what a field of another type holds (kintone: form fields, CALC). */
const READ_AS: Readonly<Record<string, FieldType>> = {
  NUMBER: "NUMBER",
  NUMBER_DIGIT: "NUMBER",
  DATE: "DATE",
  DATETIME: "DATETIME",
  TIME: "TIME",
};

/**
 * Whether a calculated field can be read as one of some types: by its format as
 * a number, a day or a time; as free text whatever it is. A duration
 * (26時間3分) is none of them.
 * @param format absent where the form does not tell: a number, as kintone makes them
 */
export const fitsCalculated = (
  types: readonly FieldType[],
  format = "NUMBER",
): boolean => {
  const readAs = READ_AS[format];
  return (
    types.includes("MULTI_LINE_TEXT") ||
    (readAs !== undefined && types.includes(readAs))
  );
};
