import { Big, type Precision } from "../decimal";
import { callFunction } from "./functions";
import type { Formula } from "./formula";
import { CalcError, type CalcValue, toNumber, toText } from "./value";

/** What a formula can see. */
export interface CalcScope {
  readonly precision: Precision;
  /** Value of a field; throws CalcError when it has none. */
  readonly field: (code: string) => CalcValue;
}

/** Exponents beyond this are an error. */
const MAX_EXPONENT = 100;

/** Computes a formula; throws CalcError where kintone shows an error. */
export function evaluateFormula(formula: Formula, scope: CalcScope): CalcValue {
  switch (formula.kind) {
    case "number":
      return { kind: "number", value: new Big(formula.text) };
    case "text":
      return { kind: "text", value: formula.value };
    case "field":
      return scope.field(formula.code);
    case "sign": {
      const value = toNumber(evaluateFormula(formula.operand, scope));
      return number(formula.operator === "-" ? value.neg() : value);
    }
    case "binary":
      return evaluateBinary(formula, scope);
    default:
      // Only the chosen branch of IF is computed.
      return callFunction(
        formula.name,
        formula.args.map((arg) => () => evaluateFormula(arg, scope)),
      );
  }
}

function evaluateBinary(
  formula: Extract<Formula, { kind: "binary" }>,
  scope: CalcScope,
): CalcValue {
  const left = evaluateFormula(formula.left, scope);
  const right = evaluateFormula(formula.right, scope);
  const { operator } = formula;
  if (operator === "&")
    return { kind: "text", value: toText(left) + toText(right) };
  if (operator === "=") return truth(equals(left, right));
  if (operator === "!=") return truth(!equals(left, right));
  return number(
    compute(operator, toNumber(left), toNumber(right), scope.precision),
  );
}

function compute(operator: string, a: Big, b: Big, precision: Precision): Big {
  switch (operator) {
    case "+":
      return a.plus(b);
    case "-":
      return a.minus(b);
    case "*":
      return a.times(b);
    case "/":
      if (b.isZero()) throw new CalcError("division by zero");
      return a
        .div(b)
        .toDecimalPlaces(precision.decimalPlaces, precision.rounding);
    case "^":
      return power(a, b.trunc());
    case "<":
      return new Big(a.lt(b) ? 1 : 0);
    case "<=":
      return new Big(a.lte(b) ? 1 : 0);
    case ">":
      return new Big(a.gt(b) ? 1 : 0);
    case ">=":
      return new Big(a.gte(b) ? 1 : 0);
    default:
      throw new CalcError(`unknown operator ${operator}`);
  }
}

function power(base: Big, exponent: Big): Big {
  if (exponent.abs().gt(MAX_EXPONENT)) throw new CalcError("exponent");
  if (base.isZero() && exponent.lt(0)) throw new CalcError("division by zero");
  return base.pow(exponent);
}

function equals(a: CalcValue, b: CalcValue): boolean {
  if (isEmptyText(a)) return isBlank(b);
  if (isEmptyText(b)) return isBlank(a);
  if (a.kind === "text" && b.kind === "text") return a.value === b.value;
  if (a.kind === "blank" || b.kind === "blank") return a.kind === b.kind;
  return toNumber(a).eq(toNumber(b));
}

function isEmptyText(value: CalcValue): boolean {
  return value.kind === "text" && value.value === "";
}

function isBlank(value: CalcValue): boolean {
  return (
    value.kind === "blank" ||
    isEmptyText(value) ||
    (value.kind === "number" && value.isBlank === true)
  );
}

function number(value: Big): CalcValue {
  return { kind: "number", value };
}

function truth(value: boolean): CalcValue {
  return number(new Big(value ? 1 : 0));
}
