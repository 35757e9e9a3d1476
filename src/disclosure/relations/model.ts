/** The number of a figure in the model. */
export type Variable = number;

/** One coefficient a figure: 2 × 2回参加した人数. */
export type Term = readonly [variable: Variable, coefficient: number];

/** What a reader of the document knows of its figures together; all of it is true of the figures themselves. */
export type Relation =
  | {
      readonly kind: "equal" | "atLeast";
      readonly terms: readonly Term[];
      readonly sum: number;
    }
  /**
   * Nobody is counted who is not in a part: a number of different people is at
   * most the sum over the parts, and each part is at most the least of its figures.
   */
  | {
      readonly kind: "covered";
      readonly variable: Variable;
      readonly parts: readonly (readonly Variable[])[];
    };

/** The figures of a document as whole numbers, and what holds between them. */
export interface Model {
  readonly values: readonly number[];
  /** How much the document loses when a figure is hidden. */
  readonly weights: readonly number[];
  readonly relations: readonly Relation[];
  /** Indexes of the relations that a figure takes part in. */
  readonly relationsOf: readonly (readonly number[])[];
}

/** Figures and relations as they are found, to be made into a model. */
export class ModelBuilder {
  readonly #values: number[] = [];
  readonly #weights: number[] = [];
  readonly #relations: Relation[] = [];

  add(value: number, weight: number): Variable {
    this.#weights.push(weight);
    return this.#values.push(value) - 1;
  }

  valueOf(variable: Variable): number {
    return this.#values[variable] ?? 0;
  }

  addWeight(variable: Variable, more: number): void {
    this.#weights[variable] = (this.#weights[variable] ?? 0) + more;
  }

  /** What is not true of the figures is no knowledge: it is left out. */
  relate(relation: Relation): void {
    if (lackOf(relation, this.#values) === 0) {
      this.#relations.push(relation);
    }
  }

  build(): Model {
    const relationsOf: number[][] = this.#values.map(() => []);
    this.#relations.forEach((relation, index) => {
      for (const variable of new Set(variablesOf(relation))) {
        relationsOf[variable]?.push(index);
      }
    });
    return {
      values: this.#values,
      weights: this.#weights,
      relations: this.#relations,
      relationsOf,
    };
  }
}

export const variablesOf = (relation: Relation): readonly Variable[] =>
  relation.kind === "covered"
    ? [relation.variable, ...relation.parts.flat()]
    : relation.terms.map(([variable]) => variable);

/**
 * By how much a relation fails: of an equality the sum still to be added, of
 * the others what is missing; 0 when it holds.
 */
export const lackOf = (
  relation: Relation,
  values: ArrayLike<number>,
): number => {
  if (relation.kind === "covered") {
    let most = 0;
    for (const part of relation.parts) most += leastOf(part, values);
    return Math.max((values[relation.variable] ?? 0) - most, 0);
  }
  let lack = relation.sum;
  for (const [variable, coefficient] of relation.terms) {
    lack -= coefficient * (values[variable] ?? 0);
  }
  return relation.kind === "equal" ? lack : Math.max(lack, 0);
};

/** The smallest of some figures. */
export const leastOf = (
  variables: readonly Variable[],
  values: ArrayLike<number>,
): number => {
  let least = Infinity;
  for (const variable of variables) {
    least = Math.min(least, values[variable] ?? 0);
  }
  return least;
};
