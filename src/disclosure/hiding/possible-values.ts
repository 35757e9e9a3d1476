import type { Model, Variable } from "../relations/model";
import type { Repair } from "./repairs";
import { repairs } from "./repairs";

/** States looked at for one other value of one figure. */
const LIMIT = 400;

/**
 * Values that hidden figures were proven to may have. A proof holds whatever
 * else is hidden, as long as all that it changes is: it is found once.
 */
export class PossibleValues {
  readonly #proofs = new Map<Variable, Repair[]>();
  readonly #model: Model;
  readonly #threshold: number;

  constructor(model: Model, threshold: number) {
    this.#model = model;
    this.#threshold = threshold;
  }

  /** Whether a hidden figure has enough values that a reader can't tell from its own. */
  isSafe(variable: Variable, hidden: ReadonlySet<Variable>): boolean {
    const own = this.#model.values[variable] ?? 0;
    const values = new Set([own]);
    for (const proof of this.#proofs.get(variable) ?? []) {
      if (isHiddenBy(proof, hidden)) values.add(proof.get(variable) ?? own);
      if (values.size >= this.#threshold) return true;
    }
    for (const value of nearest(own, this.#threshold)) {
      if (values.size >= this.#threshold) return true;
      if (!values.has(value) && this.#prove(variable, value, hidden)) {
        values.add(value);
      }
    }
    return values.size >= this.#threshold;
  }

  /** One proof tells a value of every figure that changes in it. */
  #prove(
    variable: Variable,
    value: number,
    hidden: ReadonlySet<Variable>,
  ): boolean {
    const [proof] = repairs(this.#model, variable, value, {
      hidden,
      mayChangePrinted: false,
      limit: LIMIT,
    });
    if (proof === undefined) return false;
    for (const changed of proof.keys()) {
      const known = this.#proofs.get(changed) ?? [];
      this.#proofs.set(changed, [...known, proof]);
    }
    return true;
  }
}

const isHiddenBy = (proof: Repair, hidden: ReadonlySet<Variable>): boolean => {
  for (const changed of proof.keys()) if (!hidden.has(changed)) return false;
  return true;
};

/** Other values, the nearest first, none below 1. */
const nearest = (own: number, threshold: number): readonly number[] =>
  Array.from({ length: threshold + 1 }, (_, index) => index + 1)
    .flatMap((step) => [own + step, own - step])
    .filter((value) => value >= 1);
