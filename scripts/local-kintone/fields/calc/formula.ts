/** A parsed formula. */
export type Formula =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "field"; readonly code: string }
  | {
      readonly kind: "sign";
      readonly operator: "+" | "-";
      readonly operand: Formula;
    }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Formula;
      readonly right: Formula;
    }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly Formula[];
    };

/** A formula that a deploy refuses; `reason` goes into GAIA_IL01. */
export class FormulaError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = "FormulaError";
  }
}

/** The formula's own part and everything below it, outside in. */
function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case "sign":
      return [formula, ...partsOf(formula.operand)];
    case "binary":
      return [formula, ...partsOf(formula.left), ...partsOf(formula.right)];
    case "call":
      return [formula, ...formula.args.flatMap(partsOf)];
    default:
      return [formula];
  }
}

/** Codes of the fields that a formula uses. */
export function fieldsOf(formula: Formula): string[] {
  return partsOf(formula).flatMap((part) =>
    part.kind === "field" ? [part.code] : [],
  );
}
