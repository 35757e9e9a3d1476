import loadHighs from "highs";

/** Σ coefficient × variable (= or ≥) sum */
export interface Constraint {
  readonly terms: readonly (readonly [name: string, coefficient: number])[];
  readonly relation: "=" | ">=";
  readonly sum: number;
}

export type Range = readonly [least: number, most: number];

let highs: Awaited<ReturnType<typeof loadHighs>>;

/** Has to be done before ranges are asked for. */
export const loadSolver = async (): Promise<void> => {
  highs = await loadHighs();
};

/**
 * How far a linear program can move each of the variables.
 * @param bounds of every variable; others are not bounded above and at least 0
 */
export const rangesOf = (
  wanted: readonly string[],
  constraints: readonly Constraint[],
  bounds: ReadonlyMap<string, Range>,
): ReadonlyMap<string, Range> => {
  const numbers = new Map<string, string>();
  const name = (variable: string): string => {
    const known = numbers.get(variable) ?? `x${numbers.size}`;
    numbers.set(variable, known);
    return known;
  };
  const sum = (terms: Constraint["terms"]): string =>
    terms
      .map(
        ([variable, coefficient]) =>
          `${coefficient < 0 ? "-" : "+"} ${Math.abs(coefficient)} ${name(variable)}`,
      )
      .join(" ");
  const rows = constraints
    .filter(({ terms }) => terms.length > 0)
    .map(
      ({ terms, relation, sum: right }, index) =>
        ` c${index}: ${sum(terms)} ${relation} ${right}`,
    );
  for (const variable of wanted) name(variable);
  const limits = [...numbers].map(([variable, short]) => {
    const [least, most] = bounds.get(variable) ?? [0, Infinity];
    return ` ${least} <= ${short} <= ${Number.isFinite(most) ? most : "+inf"}`;
  });
  const solve = (goal: "Minimize" | "Maximize", variable: string): number => {
    const program = `${goal}\n obj: ${name(variable)}\nSubject To\n${rows.join("\n")}\nBounds\n${limits.join("\n")}\nEnd`;
    const { Status, ObjectiveValue } = highs.solve(program, {
      presolve: "off",
    });
    if (Status === "Optimal") return ObjectiveValue;
    if (Status === "Unbounded" || Status === "Primal infeasible or unbounded") {
      return goal === "Minimize" ? -Infinity : Infinity;
    }
    throw new Error(`${Status}: ${program}`);
  };
  return new Map(
    wanted.map((variable) => [
      variable,
      [solve("Minimize", variable), solve("Maximize", variable)],
    ]),
  );
};

const NEAR = 1e-6;

/** Whole numbers inside a range. */
export const wholeValues = ([least, most]: Range): number =>
  Math.floor(most + NEAR) - Math.ceil(least - NEAR) + 1;
