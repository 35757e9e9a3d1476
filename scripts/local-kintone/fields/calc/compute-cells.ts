import type {
  FieldProperties,
  FieldProperty,
} from "../../state/field-property";
import type { CellValue, CellValues, TableRow } from "../../state/record";
import { Big, type Precision } from "../decimal";
import { isCalculated } from "./check-formulas";
import { evaluateFormula } from "./evaluate";
import { FormulaError } from "./formula";
import { formatCalcResult, formatTextResult } from "./format-result";
import { parseFormula } from "./parse";
import { CalcError, type CalcValue } from "./value";

/** What formulas see besides the cells of the form. */
export interface CalcContext {
  readonly properties: FieldProperties;
  readonly precision: Precision;
  /** Instants "YYYY-MM-DDTHH:MM:00Z". */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Names of the people. */
  readonly creatorName: string;
  readonly modifierName: string;
}

/** The cells with every calculated field computed; errors become "". */
export function computeCells(
  values: CellValues,
  context: CalcContext,
): CellValues {
  const { properties } = context;
  if (!hasFormulas(properties)) return values;
  return new RecordCalculator(values, context).compute();
}

const FORMULAS = new WeakMap<FieldProperties, boolean>();

function hasFormulas(properties: FieldProperties): boolean {
  let found = FORMULAS.get(properties);
  if (found === undefined) {
    found = Object.values(properties).some(
      (property) =>
        isCalculated(property) || hasFormulas(property.fields ?? {}),
    );
    FORMULAS.set(properties, found);
  }
  return found;
}

class RecordCalculator {
  /** Computed cells by `code` or `code#row`; null while being computed. */
  readonly #computed = new Map<string, string | null>();

  constructor(
    private readonly values: CellValues,
    private readonly context: CalcContext,
  ) {}

  compute(): CellValues {
    const result: Record<string, CellValue> = { ...this.values };
    for (const property of Object.values(this.context.properties)) {
      const { code } = property;
      if (isCalculated(property)) {
        result[code] = this.#calculated(property, null, -1);
      } else if (property.fields !== undefined) {
        result[code] = this.#rowsOf(property).map((row, index) => ({
          ...row,
          values: {
            ...row.values,
            ...Object.fromEntries(
              Object.values(property.fields ?? {})
                .filter(isCalculated)
                .map((inner) => [
                  inner.code,
                  this.#calculated(inner, property, index),
                ]),
            ),
          },
        }));
      }
    }
    return result;
  }

  #rowsOf(table: FieldProperty): readonly TableRow[] {
    return (this.values[table.code] ?? []) as readonly TableRow[];
  }

  #calculated(
    property: FieldProperty,
    table: FieldProperty | null,
    row: number,
  ): string {
    const key = `${property.code}#${row}`;
    const known = this.#computed.get(key);
    if (known === null) throw new CalcError("cycle");
    if (known !== undefined) return known;
    this.#computed.set(key, null);
    const text = this.#evaluate(property, table, row);
    this.#computed.set(key, text);
    return text;
  }

  #evaluate(
    property: FieldProperty,
    table: FieldProperty | null,
    row: number,
  ): string {
    const { precision } = this.context;
    try {
      const value = evaluateFormula(parseFormula(property.expression ?? ""), {
        precision,
        field: (code) => this.#field(code, table, row),
      });
      return property.type === "CALC"
        ? formatCalcResult(value, property.format ?? "NUMBER", precision)
        : formatTextResult(value, precision);
    } catch (error) {
      if (error instanceof CalcError || error instanceof FormulaError)
        return "";
      throw error;
    }
  }

  #field(code: string, table: FieldProperty | null, row: number): CalcValue {
    const inner = table?.fields?.[code];
    if (table !== null && inner !== undefined) {
      return this.#cell(inner, table, row);
    }
    const top = this.context.properties[code];
    if (top !== undefined) return this.#cell(top, null, -1);
    for (const other of Object.values(this.context.properties)) {
      const column = other.fields?.[code];
      if (column === undefined) continue;
      return {
        kind: "column",
        values: this.#rowsOf(other).map((_, index) =>
          this.#cell(column, other, index),
        ),
      };
    }
    throw new CalcError(`no field ${code}`);
  }

  #cell(
    property: FieldProperty,
    table: FieldProperty | null,
    row: number,
  ): CalcValue {
    if (isCalculated(property)) {
      const text = this.#calculated(property, table, row);
      if (property.type !== "CALC") return { kind: "text", value: text };
      if (text === "") throw new CalcError("an empty calculated field");
      return fromCalcText(text, property.format ?? "NUMBER");
    }
    const values =
      table === null ? this.values : (this.#rowsOf(table)[row]?.values ?? {});
    return this.#toCalcValue(property, values[property.code] ?? null);
  }

  #toCalcValue(property: FieldProperty, value: CellValue): CalcValue {
    const { context } = this;
    switch (property.type) {
      case "NUMBER":
        return typeof value === "string" && value !== ""
          ? { kind: "number", value: new Big(value) }
          : { kind: "number", value: new Big(0), isBlank: true };
      case "DATE":
      case "TIME":
      case "DATETIME":
        return instantValue(property.type, value);
      case "CREATED_TIME":
        return instantValue("DATETIME", context.createdAt);
      case "UPDATED_TIME":
        return instantValue("DATETIME", context.updatedAt);
      case "CREATOR":
        return { kind: "text", value: context.creatorName };
      case "MODIFIER":
        return { kind: "text", value: context.modifierName };
      case "CHECK_BOX":
      case "MULTI_SELECT":
        return { kind: "options", labels: (value ?? []) as readonly string[] };
      default:
        return { kind: "text", value: typeof value === "string" ? value : "" };
    }
  }
}

function instantValue(type: string, value: CellValue): CalcValue {
  if (typeof value !== "string" || value === "") return { kind: "blank" };
  return { kind: "number", value: new Big(toSeconds(type, value)) };
}

function toSeconds(type: string, text: string): number {
  if (type !== "TIME") return Date.parse(text) / 1000;
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return hours * 3600 + minutes * 60;
}

/** A computed CALC cell enters other formulas as a number again. */
function fromCalcText(text: string, format: string): CalcValue {
  if (format === "DATE" || format === "DATETIME") {
    return instantValue(format, text);
  }
  if (text.includes(":")) {
    const sign = text.startsWith("-") ? -1 : 1;
    const seconds = toSeconds("TIME", text.replace("-", ""));
    return { kind: "number", value: new Big(sign * seconds) };
  }
  return { kind: "number", value: new Big(text) };
}
