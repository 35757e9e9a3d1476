import { Decimal } from "decimal.js";
import { Big } from "../decimal";
import { formatDate } from "./date-format";
import { CalcError, type CalcValue, toNumber, toText } from "./value";

/** An argument that is computed when it is needed. */
type Lazy = () => CalcValue;

/** Computes a function whose arguments were counted at the deploy. */
export function callFunction(name: string, args: readonly Lazy[]): CalcValue {
  const values = (): CalcValue[] => args.map((arg) => arg());
  const at = (index: number): CalcValue => {
    const arg = args[index];
    if (arg === undefined) throw new CalcError("missing argument");
    return arg();
  };
  switch (name) {
    case "SUM":
      return number(
        values()
          .map(sumOf)
          .reduce((a, b) => a.plus(b), new Big(0)),
      );
    case "IF":
      return isTrue(at(0)) ? at(1) : at(2);
    case "AND":
      return truth(values().every(isTrue));
    case "OR":
      return truth(values().some(isTrue));
    case "NOT":
      return truth(!isTrue(at(0)));
    case "ROUND":
      return number(round(at(0), at(1), Decimal.ROUND_HALF_UP));
    case "ROUNDUP":
      return number(round(at(0), at(1), Decimal.ROUND_UP));
    case "ROUNDDOWN":
      return number(round(at(0), at(1), Decimal.ROUND_DOWN));
    case "YEN":
      return { kind: "text", value: yen(at(0), at(1)) };
    case "DATE_FORMAT":
      return {
        kind: "text",
        value: formatDate(
          toNumber(at(0)).toNumber(),
          toText(at(1)),
          toText(at(2)),
        ),
      };
    case "CONTAINS":
      return truth(contains(at(0), toText(at(1))));
    default:
      throw new CalcError(`unknown function ${name}`);
  }
}

function sumOf(value: CalcValue): Big {
  if (value.kind !== "column") return toNumber(value);
  return value.values.map(toNumber).reduce((a, b) => a.plus(b), new Big(0));
}

function isTrue(value: CalcValue): boolean {
  return !toNumber(value).isZero();
}

function round(
  value: CalcValue,
  digits: CalcValue,
  rounding: Decimal.Rounding,
): Big {
  const places = toNumber(digits).trunc().toNumber();
  const factor = new Big(10).pow(places);
  return toNumber(value).times(factor).toDecimalPlaces(0, rounding).div(factor);
}

function yen(value: CalcValue, digits: CalcValue): string {
  const places = toNumber(digits).trunc().toNumber();
  const rounded = round(value, digits, Decimal.ROUND_HALF_UP);
  const [integer = "0", fraction] = rounded
    .toFixed(Math.max(0, places))
    .split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  return `¥${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

function contains(value: CalcValue, wanted: string): boolean {
  if (value.kind === "options") return value.labels.includes(wanted);
  if (value.kind === "column") {
    return value.values.some((cell) => toText(cell) === wanted);
  }
  throw new CalcError("CONTAINS needs a list");
}

function number(value: Big): CalcValue {
  return { kind: "number", value };
}

function truth(value: boolean): CalcValue {
  return number(new Big(value ? 1 : 0));
}
