import type { FieldProperty } from "../../../../state/field-property";

/**
 * The text of a NUMBER or CALC cell: digits grouped, decimals fixed and unit
 * added as the field's definition says; anything that is no number as it is.
 */
export function formatNumber(property: FieldProperty, value: string): string {
  if (value === "") return "";
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(value);
  const formatted = match === null ? value : formatDigits(property, match);
  const { unit = "", unitPosition = "BEFORE" } = property;
  return unitPosition === "AFTER" ? formatted + unit : unit + formatted;
}

function formatDigits(property: FieldProperty, match: RegExpExecArray): string {
  const [, sign = "", whole = "", fraction = ""] = match;
  const grouped =
    property.digit === true || property.format === "NUMBER_DIGIT"
      ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ",")
      : whole;
  const scale = property.displayScale ?? "";
  const decimals =
    scale === ""
      ? fraction
      : fraction.slice(0, Number(scale)).padEnd(Number(scale), "0");
  return `${sign}${grouped}${decimals === "" ? "" : `.${decimals}`}`;
}
