import { type Big, toPlainText } from "../decimal";

/** A value while a formula is computed. */
export type CalcValue =
  | {
      readonly kind: "number";
      readonly value: Big;
      /** From an empty field: counts as 0 but equals "". */
      readonly isBlank?: boolean;
    }
  | { readonly kind: "text"; readonly value: string }
  /** An empty date or time: equals "", nothing can be computed with it. */
  | { readonly kind: "blank" }
  /** Chosen options of a check box or multi-choice field. */
  | { readonly kind: "options"; readonly labels: readonly string[] }
  /** A column of a table seen from outside. */
  | { readonly kind: "column"; readonly values: readonly CalcValue[] };

/** Anything that makes the result of a formula empty. */
export class CalcError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "CalcError";
  }
}

/** The number of a value; texts, lists and empty dates have none. */
export function toNumber(value: CalcValue): Big {
  if (value.kind === "number") return value.value;
  throw new CalcError(`${value.kind} is no number`);
}

/** A value joined with &: numbers as the API writes them. */
export function toText(value: CalcValue): string {
  if (value.kind === "text") return value.value;
  if (value.kind === "blank") return "";
  if (value.kind === "number") {
    return value.isBlank === true ? "" : toPlainText(value.value);
  }
  throw new CalcError(`${value.kind} is no text`);
}
