import type { Model, Variable } from "../relations/model";
import type { Step } from "./mendings";
import { fewestSteps } from "./mendings";
import type { State } from "./state-queue";
import { StateQueue } from "./state-queue";
import { lackOf } from "../relations/model";

/** Other values for some figures; all relations hold with them. */
export type Repair = ReadonlyMap<Variable, number>;

interface Search {
  /** Figures whose change costs nothing: they are hidden. */
  readonly hidden: ReadonlySet<Variable>;
  /** Whether figures that are printed may change at all. */
  readonly mayChangePrinted: boolean;
  /** How many states are looked at before the search gives up. */
  readonly limit: number;
}

/**
 * Sets of values under which one figure would be another and everything that a
 * reader knows would still hold, the cheapest first: those that change the fewest
 * printed figures. Every one is a proof that the figure is not known once
 * the changed ones are hidden; that none was found proves nothing.
 *
 * No figure becomes less than 1: nobody hides 0, and readers know it.
 */
export function* repairs(
  model: Model,
  variable: Variable,
  value: number,
  search: Search,
): Generator<Repair, undefined> {
  const seen = new Set<string>();
  const queue = new StateQueue();
  const push = (from: State, [changed, to]: Step): void => {
    const state = changedState(model, from, changed, to, search);
    if (seen.has(state.name)) return;
    seen.add(state.name);
    queue.push(state);
  };
  push(
    {
      values: Int32Array.from(model.values),
      changed: [],
      cost: 0,
      failing: [],
      name: "",
    },
    [variable, value],
  );
  for (let looked = 0; looked < search.limit; looked += 1) {
    const state = queue.takeCheapest();
    if (state === undefined) return undefined;
    if (state.failing.length === 0) {
      yield new Map(
        state.changed.map((each) => [each, state.values[each] ?? 0]),
      );
      continue;
    }
    const steps = fewestSteps(
      model,
      state,
      (changed) =>
        changed !== variable &&
        (search.mayChangePrinted || search.hidden.has(changed)),
    );
    for (const step of steps) push(state, step);
  }
  return undefined;
}

const changedState = (
  model: Model,
  from: State,
  variable: Variable,
  to: number,
  { hidden }: Search,
): State => {
  const values = from.values.slice();
  values[variable] = to;
  const isNew = !from.changed.includes(variable);
  const changed = isNew
    ? [...from.changed, variable].sort((a, b) => a - b)
    : from.changed;
  const touched = model.relationsOf[variable] ?? [];
  const failing: number[] = [];
  for (const index of from.failing) {
    if (!touched.includes(index)) failing.push(index);
  }
  for (const index of touched) {
    const relation = model.relations[index];
    if (relation !== undefined && lackOf(relation, values) !== 0) {
      failing.push(index);
    }
  }
  const isFree = !isNew || from.changed.length === 0 || hidden.has(variable);
  return {
    values,
    changed,
    cost: from.cost + (isFree ? 0 : (model.weights[variable] ?? 0)),
    failing,
    name: changed.map((each) => `${each}:${values[each]}`).join(),
  };
};
