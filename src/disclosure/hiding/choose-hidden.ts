import type { Model, Variable } from "../relations/model";
import { variablesOf } from "../relations/model";
import { PossibleValues } from "./possible-values";
import { repairs } from "./repairs";

/** States looked at for the figures to hide with another. */
const LIMIT = 3000;

/** Of so many small figures the order hardly matters, and takes long. */
const MANY = 40;

/** Sets of figures to hide that are tried for one figure. */
const TRIES = 12;

/**
 * The figures to hide so that none of them can be told: those of few people,
 * and as few others as are found. A figure counts as hidden well only with a
 * proof (PossibleValues); where none is found, more is hidden, in the end
 * everything that hangs together with it.
 * @param small the figures of few people
 * @param threshold how many values each hidden figure keeps
 */
export const chooseHidden = (
  model: Model,
  small: ReadonlySet<Variable>,
  threshold: number,
): ReadonlySet<Variable> => {
  const inOrder = [...small];
  const orders =
    small.size > MANY
      ? [inOrder]
      : [
          inOrder,
          [...small].reverse(),
          [...small].sort((a, b) => valueOf(model, b) - valueOf(model, a)),
        ];
  const values = new PossibleValues(model, threshold);
  const choices = orders.map((order) =>
    spared(model, small, protectAll(model, order, threshold, values), values),
  );
  return choices.reduce((best, choice) =>
    costOf(model, choice) < costOf(model, best) ? choice : best,
  );
};

const protectAll = (
  model: Model,
  small: readonly Variable[],
  threshold: number,
  values: PossibleValues,
): ReadonlySet<Variable> => {
  let hidden: ReadonlySet<Variable> = new Set(small);
  // Each round hides more, so that it ends.
  for (;;) {
    const more = moreToHide(model, hidden, threshold, values);
    if (more.length === 0) return hidden;
    hidden = new Set([...hidden, ...more]);
  }
};

/** What to hide for the first hidden figure that can be told; nothing when none can. */
const moreToHide = (
  model: Model,
  hidden: ReadonlySet<Variable>,
  threshold: number,
  values: PossibleValues,
): readonly Variable[] => {
  const known = [...hidden].find((each) => !values.isSafe(each, hidden));
  if (known === undefined) return [];
  return (
    cheapestCover(model, known, hidden, threshold, values) ??
    connected(model, known).filter((variable) => !hidden.has(variable))
  );
};

/** The figures to hide beside a known one so that it has enough values. */
const cheapestCover = (
  model: Model,
  known: Variable,
  hidden: ReadonlySet<Variable>,
  threshold: number,
  values: PossibleValues,
): readonly Variable[] | undefined => {
  const own = valueOf(model, known);
  const tried = new Set<string>();
  const covers: {
    readonly more: readonly Variable[];
    readonly cost: number;
  }[] = [];
  for (const step of steps(threshold)) {
    if (own + step < 1) continue;
    let tries = 0;
    for (const repair of repairs(model, known, own + step, {
      hidden,
      mayChangePrinted: true,
      limit: LIMIT,
    })) {
      const more = [...repair.keys()].filter((each) => !hidden.has(each));
      const name = [...more].sort((a, b) => a - b).join();
      tries += 1;
      if (!tried.has(name) && more.length > 0) {
        tried.add(name);
        const all = new Set([...hidden, ...more]);
        if ([known, ...more].every((each) => values.isSafe(each, all))) {
          covers.push({ more, cost: costOf(model, new Set(more)) });
          break;
        }
      }
      if (tries >= TRIES) break;
    }
  }
  return covers.sort((a, b) => a.cost - b.cost)[0]?.more;
};

/** Towards which value a figure is moved: what lets it go furthest first. */
const steps = (threshold: number): readonly number[] => [
  threshold - 1,
  1 - threshold,
  1,
  -1,
];

/** What was hidden for another and is not needed in the end is shown again. */
const spared = (
  model: Model,
  small: ReadonlySet<Variable>,
  hidden: ReadonlySet<Variable>,
  values: PossibleValues,
): ReadonlySet<Variable> => {
  let left = hidden;
  const others = [...hidden]
    .filter((variable) => !small.has(variable))
    .sort((a, b) => (model.weights[b] ?? 0) - (model.weights[a] ?? 0));
  for (const variable of others) {
    const fewer = new Set([...left].filter((each) => each !== variable));
    if ([...fewer].every((each) => values.isSafe(each, fewer))) left = fewer;
  }
  return left;
};

/** All figures that hang together with one, over any number of relations; 0 is never hidden. */
const connected = (model: Model, variable: Variable): readonly Variable[] => {
  const found = new Set([variable]);
  for (const each of found) {
    for (const index of model.relationsOf[each] ?? []) {
      const relation = model.relations[index];
      for (const other of relation === undefined ? [] : variablesOf(relation)) {
        if (valueOf(model, other) >= 1) found.add(other);
      }
    }
  }
  return [...found];
};

const valueOf = (model: Model, variable: Variable): number =>
  model.values[variable] ?? 0;

const costOf = (model: Model, variables: ReadonlySet<Variable>): number =>
  [...variables].reduce(
    (sum, variable) => sum + (model.weights[variable] ?? 0),
    0,
  );
