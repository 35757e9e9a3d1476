import type { Model } from "../../../src/disclosure/relations/model";
import { ModelBuilder } from "../../../src/disclosure/relations/model";

/**
 * Figures by name, and what is known of them: `total = a + b`, `people <= a + b`
 * (covered, one figure a part) and `total >= a + b`.
 * @param weights 1 where nothing else is said
 */
export const modelOf = (
  values: Readonly<Record<string, number>>,
  known: readonly string[],
  weights: Readonly<Record<string, number>> = {},
): { readonly model: Model; readonly at: (name: string) => number } => {
  const builder = new ModelBuilder();
  const variables = new Map(
    Object.entries(values).map(([name, value]) => [
      name,
      builder.add(value, weights[name] ?? 1),
    ]),
  );
  const at = (name: string): number => {
    const variable = variables.get(name);
    if (variable === undefined) throw new Error(`There is no ${name}.`);
    return variable;
  };
  for (const text of known) {
    const [left = "", sign = "", ...right] = text.split(" ");
    const parts = right.filter((name) => name !== "+").map(at);
    if (sign === "<=") {
      builder.relate({
        kind: "covered",
        variable: at(left),
        parts: parts.map((part) => [part]),
      });
    } else {
      builder.relate({
        kind: sign === "=" ? "equal" : "atLeast",
        sum: 0,
        terms: [[at(left), 1], ...parts.map((part) => [part, -1] as const)],
      });
    }
  }
  return { model: builder.build(), at };
};
