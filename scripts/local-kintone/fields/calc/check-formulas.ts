import { locateFields } from "../../apps/field-map";
import { badFormula } from "../../errors/app-errors";
import type {
  FieldProperties,
  FieldProperty,
} from "../../state/field-property";
import { kindOf } from "./check-types";
import { fieldsOf, FormulaError } from "./formula";
import { parseFormula } from "./parse";

/** Whether the server computes the field. */
export function isCalculated(property: FieldProperty): boolean {
  return property.type === "CALC" || (property.expression ?? "") !== "";
}

/** Checks every formula of a form; throws GAIA_IL01 for the first bad one. */
export function checkFormulas(properties: FieldProperties): void {
  const fields = locateFields(properties);
  const uses = new Map<string, readonly string[]>();
  for (const { property, table } of fields.values()) {
    if (!isCalculated(property)) continue;
    refuseBadFormula(property, () => {
      const formula = parseFormula(property.expression ?? "");
      kindOf(formula, { fields, table: table?.code ?? null });
      uses.set(property.code, fieldsOf(formula));
    });
  }
  for (const code of uses.keys()) {
    const property = fields.get(code)?.property;
    if (property === undefined) continue;
    refuseBadFormula(property, () => refuseCycle(code, uses));
  }
}

function refuseBadFormula(property: FieldProperty, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    throw badFormula(property.label, error.reason);
  }
}

function refuseCycle(
  start: string,
  uses: ReadonlyMap<string, readonly string[]>,
): void {
  const seen = new Set<string>();
  const visit = (code: string): void => {
    for (const used of uses.get(code) ?? []) {
      if (used === start) {
        throw new FormulaError("フィールドの参照が循環しています。");
      }
      if (seen.has(used)) continue;
      seen.add(used);
      visit(used);
    }
  };
  visit(start);
}
