import type { Variable } from "../relations/model";

/** Values for all figures, some of them other than their own. */
export interface State {
  readonly values: Int32Array;
  /** The figures that have another value, in order. */
  readonly changed: readonly Variable[];
  /** What it costs to hide those that are printed. */
  readonly cost: number;
  /** Indexes of the relations that don't hold. */
  readonly failing: readonly number[];
  /** The same for the same values. */
  readonly name: string;
}

/** States by cost, and at one cost by how much is still to be mended. */
export class StateQueue {
  readonly #states = new Map<number, State[]>();

  push(state: State): void {
    const rank =
      Math.round(state.cost) * MOST_FAILING +
      Math.min(state.failing.length, MOST_FAILING - 1);
    const known = this.#states.get(rank);
    if (known === undefined) this.#states.set(rank, [state]);
    else known.push(state);
  }

  takeCheapest(): State | undefined {
    const rank = Math.min(...this.#states.keys());
    const states = this.#states.get(rank);
    const state = states?.pop();
    if (states?.length === 0) this.#states.delete(rank);
    return state;
  }
}

const MOST_FAILING = 100;
