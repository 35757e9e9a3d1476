import { Big, type Precision, roundToPrecision, toPlainText } from "../decimal";
import { CalcError, type CalcValue, toText } from "./value";

const DAY_SECONDS = 86_400;

/** Text of a CALC field's result; throws CalcError when it has none. */
export function formatCalcResult(
  value: CalcValue,
  format: string,
  precision: Precision,
): string {
  if (value.kind !== "number") throw new CalcError("no number");
  const rounded = roundToPrecision(value.value, precision);
  if (rounded === null) throw new CalcError("precision");
  const seconds = rounded.toDecimalPlaces(0, Big.ROUND_DOWN).toNumber();
  switch (format) {
    case "DATETIME":
      return `${toDate(seconds).toISOString().slice(0, 19)}Z`;
    case "DATE":
      return toDate(seconds).toISOString().slice(0, 10);
    case "TIME": {
      const inDay = ((seconds % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;
      return hoursAndMinutes(inDay, 2);
    }
    case "HOUR_MINUTE":
    case "DAY_HOUR_MINUTE":
      return `${seconds < 0 ? "-" : ""}${hoursAndMinutes(Math.abs(seconds), 1)}`;
    default:
      return toPlainText(rounded);
  }
}

/** Text of an automatically calculated text field. */
export function formatTextResult(
  value: CalcValue,
  precision: Precision,
): string {
  if (value.kind !== "number") return toText(value);
  return formatCalcResult(value, "NUMBER", precision);
}

function hoursAndMinutes(seconds: number, hourDigits: number): string {
  const hours = String(Math.floor(seconds / 3600)).padStart(hourDigits, "0");
  const minutes = String(Math.floor((seconds % 3600) / 60)).padStart(2, "0");
  return `${hours}:${minutes}`;
}

function toDate(seconds: number): Date {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) throw new CalcError("no date");
  return date;
}
