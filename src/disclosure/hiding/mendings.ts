import type { Model, Relation, Variable } from "../relations/model";
import { lackOf, leastOf } from "../relations/model";
import type { State } from "./state-queue";

/** Another value for one figure. */
export type Step = readonly [variable: Variable, value: number];

/** The ways to mend the failing relation that has the fewest of them: none is a dead end. */
export const fewestSteps = (
  model: Model,
  { values, failing }: State,
  mayChange: (variable: Variable) => boolean,
): readonly Step[] => {
  let fewest: readonly Step[] | undefined;
  for (const index of failing) {
    const relation = model.relations[index];
    if (relation === undefined) continue;
    const steps = mendings(relation, values).filter(([changed, to]) => {
      const from = values[changed] ?? 0;
      return (
        to >= 1 &&
        from >= 1 &&
        to !== from &&
        isOnward(model.values[changed] ?? 0, from, to) &&
        mayChange(changed)
      );
    });
    if (fewest === undefined || steps.length < fewest.length) fewest = steps;
    if (fewest.length === 0) break;
  }
  return fewest ?? [];
};

/** A figure that changed goes on in the same direction, or the search would go round. */
const isOnward = (own: number, from: number, to: number): boolean =>
  from === own || Math.sign(to - from) === Math.sign(from - own);

/** Values of single figures that mend a relation, or as much of it as they can. */
const mendings = (
  relation: Relation,
  values: ArrayLike<number>,
): readonly Step[] => {
  const lack = lackOf(relation, values);
  const steps: Step[] = [];
  if (relation.kind === "covered") {
    const { variable, parts } = relation;
    steps.push([variable, (values[variable] ?? 0) - lack]);
    for (const part of parts) {
      const least = leastOf(part, values);
      for (const each of part) {
        if (values[each] === least) steps.push([each, least + lack]);
      }
    }
    return steps;
  }
  for (const [variable, coefficient] of relation.terms) {
    const step = lack / coefficient;
    const whole =
      relation.kind === "atLeast"
        ? Math.sign(step) * Math.ceil(Math.abs(step))
        : step;
    // One figure may not be able to give all of it: the others mend the rest.
    if (Number.isInteger(whole)) {
      steps.push([variable, Math.max((values[variable] ?? 0) + whole, 1)]);
    }
  }
  return steps;
};
