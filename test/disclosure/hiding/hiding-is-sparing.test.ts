import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { chooseHidden } from "../../../src/disclosure/hiding/choose-hidden";
import type { Model } from "../../../src/disclosure/relations/model";
import { ModelBuilder } from "../../../src/disclosure/relations/model";
import type { Constraint } from "../linear-program";
import { loadSolver, rangesOf, wholeValues } from "../linear-program";

const THRESHOLD = 3;

beforeAll(loadSolver);

/** A table with totals of its rows, of its columns and of all. */
const modelOf = (table: readonly (readonly number[])[]): Model => {
  const builder = new ModelBuilder();
  const rows = table.map((row) => [...row, sum(row)]);
  const all = [
    ...rows,
    rows[0]?.map((_, column) => sum(rows.map((row) => row[column] ?? 0))) ?? [],
  ].map((row) => row.map((value) => builder.add(value, 1)));
  const lines = [
    ...all,
    ...(all[0] ?? []).map((_, at) => all.map((row) => row[at] ?? 0)),
  ];
  for (const line of lines) {
    builder.relate({
      kind: "equal",
      sum: 0,
      terms: line.map((cell, index) => [
        cell,
        index === line.length - 1 ? -1 : 1,
      ]),
    });
  }
  return builder.build();
};

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const constraintsOf = ({ relations }: Model): readonly Constraint[] =>
  relations.flatMap((relation) =>
    relation.kind === "covered"
      ? []
      : {
          terms: relation.terms.map(
            ([variable, coefficient]) =>
              [String(variable), coefficient] as const,
          ),
          relation: "=" as const,
          sum: relation.sum,
        },
  );

/** Whether a linear program leaves every hidden cell enough whole values. */
const isSafe = (model: Model, hidden: ReadonlySet<number>): boolean => {
  const bounds = new Map(
    model.values.map((value, variable) => [
      String(variable),
      hidden.has(variable)
        ? ([1, Infinity] as const)
        : ([value, value] as const),
    ]),
  );
  const constraints = constraintsOf(model);
  return [...hidden].every((variable) => {
    const name = String(variable);
    const range = rangesOf([name], constraints, bounds).get(name);
    return range !== undefined && wholeValues(range) >= THRESHOLD;
  });
};

/** The fewest cells that can be hidden, by trying all sets of them. */
const fewest = (model: Model, small: ReadonlySet<number>): number => {
  const others = model.values.flatMap((value, variable) =>
    value >= 1 && !small.has(variable) ? [variable] : [],
  );
  for (let more = 0; more < others.length; more += 1) {
    for (const chosen of subsets(others, more)) {
      if (isSafe(model, new Set([...small, ...chosen]))) {
        return small.size + more;
      }
    }
  }
  return small.size + others.length;
};

function* subsets(
  from: readonly number[],
  size: number,
): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, first] of from.entries()) {
    for (const rest of subsets(from.slice(index + 1), size - 1)) {
      yield [first, ...rest];
    }
  }
}

const tables = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([height, width]) =>
    fc.array(
      fc.array(
        fc.oneof(
          { arbitrary: fc.integer({ min: 3, max: 15 }), weight: 5 },
          { arbitrary: fc.integer({ min: 0, max: 3 }), weight: 2 },
        ),
        { minLength: width, maxLength: width },
      ),
      { minLength: height, maxLength: height },
    ),
  );

describe("hiding", () => {
  it(
    "takes hardly more cells than the fewest that do, over many small tables",
    { tags: ["proof"] },
    () => {
      let chosen = 0;
      let best = 0;
      for (const table of fc.sample(tables, { numRuns: 30, seed: 20 })) {
        const model = modelOf(table);
        const small = new Set(
          model.values.flatMap((value, variable) =>
            value >= 1 && value < THRESHOLD ? [variable] : [],
          ),
        );
        if (small.size === 0) continue;
        const hidden = chooseHidden(model, small, THRESHOLD);
        expect(isSafe(model, hidden)).toBe(true);
        chosen += hidden.size;
        best += fewest(model, small);
      }
      expect(best).toBeGreaterThan(0);
      expect(chosen / best).toBeLessThanOrEqual(1.3);
    },
  );
});
