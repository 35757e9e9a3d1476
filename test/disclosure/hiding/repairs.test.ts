import { describe, expect, test } from "vitest";
import { fewestSteps } from "../../../src/disclosure/hiding/mendings";
import { repairs } from "../../../src/disclosure/hiding/repairs";
import type { Model } from "../../../src/disclosure/relations/model";
import { lackOf, ModelBuilder } from "../../../src/disclosure/relations/model";
import { modelOf } from "./models";

const any = { mayChangePrinted: true, limit: 1000 };

describe("other values under which everything known still holds", () => {
  const { model, at } = modelOf({ total: 10, a: 2, b: 3, c: 5 }, [
    "total = a + b + c",
  ]);
  const found = (
    name: string,
    value: number,
    hidden: readonly string[],
    more: Partial<typeof any> = {},
  ) =>
    [
      ...repairs(model, at(name), value, {
        ...any,
        ...more,
        hidden: new Set(hidden.map(at)),
      }),
    ].map((repair) =>
      Object.fromEntries(
        [...repair].map(([variable, to]) => [
          Object.keys({ total: 0, a: 0, b: 0, c: 0 })[variable],
          to,
        ]),
      ),
    );

  test("one figure more makes another one less, or their total more", () => {
    expect(found("a", 3, ["a"])).toEqual(
      expect.arrayContaining([
        { a: 3, b: 2 },
        { a: 3, c: 4 },
        { a: 3, total: 11 },
      ]),
    );
  });

  test("those that are hidden come first", () => {
    expect(found("a", 3, ["a", "c"])[0]).toEqual({ a: 3, c: 4 });
    expect(found("a", 3, ["a", "b"])[0]).toEqual({ a: 3, b: 2 });
    expect(found("a", 3, ["a", "total"])[0]).toEqual({ a: 3, total: 11 });
  });

  test("what is printed does not change where it may not", () => {
    expect(found("a", 3, ["a", "b"], { mayChangePrinted: false })).toEqual([
      { a: 3, b: 2 },
    ]);
    expect(found("a", 3, ["a"], { mayChangePrinted: false })).toEqual([]);
  });

  test("no figure becomes less than 1: others give the rest", () => {
    expect(
      found("a", 6, ["a", "b", "c"], { mayChangePrinted: false }),
    ).toContainEqual({ a: 6, b: 1, c: 3 });
    expect(found("a", 6, ["a", "b"], { mayChangePrinted: false })).toEqual([]);
  });

  test("each is told once, and every one holds", () => {
    const all = [...repairs(model, at("a"), 4, { ...any, hidden: new Set() })];
    const names = all.map((repair) => JSON.stringify([...repair]));
    expect(new Set(names).size).toBe(names.length);
    for (const repair of all) {
      const values = model.values.map((own, index) => repair.get(index) ?? own);
      for (const relation of model.relations) {
        expect(lackOf(relation, values)).toBe(0);
      }
      expect(repair.get(at("a"))).toBe(4);
      expect(Math.min(...repair.values())).toBeGreaterThanOrEqual(1);
    }
  });

  test("of so many states looked at, no more", () => {
    expect(found("a", 3, ["a"], { limit: 1 })).toEqual([]);
    expect(found("a", 3, ["a"], { limit: 2 })).toHaveLength(1);
  });

  test("a figure that nothing is known of may be anything", () => {
    const alone = modelOf({ a: 2 }, []);
    const [repair] = repairs(alone.model, 0, 7, { ...any, hidden: new Set() });
    expect([...(repair ?? [])]).toEqual([[0, 7]]);
  });
});

describe("steps that mend a relation", () => {
  const stepsIn = (
    model: Model,
    names: readonly string[],
    changed: Readonly<Record<string, number>>,
    mayChange: (name: string) => boolean = () => true,
  ) => {
    const now = names.map((name, at) => changed[name] ?? model.values[at] ?? 0);
    const state = {
      values: Int32Array.from(now),
      changed: [],
      cost: 0,
      failing: model.relations.flatMap((relation, index) =>
        lackOf(relation, now) === 0 ? [] : [index],
      ),
      name: "",
    };
    return fewestSteps(model, state, (each) =>
      mayChange(names[each] ?? ""),
    ).map(([variable, to]) => `${names[variable]} ${to}`);
  };
  const stepsOf = (
    values: Readonly<Record<string, number>>,
    known: readonly string[],
    changed: Readonly<Record<string, number>>,
    mayChange?: (name: string) => boolean,
  ) =>
    stepsIn(
      modelOf(values, known).model,
      Object.keys(values),
      changed,
      mayChange,
    );

  test.each([
    // Nobody comes half a time more often.
    ["equal", { visits: 8 }, ["once 4"]],
    ["equal", { visits: 9 }, ["once 5", "twice 3"]],
    // What is too much is too much.
    ["atLeast", { once: 4 }, ["visits 8", "twice 1"]],
  ] as const)(
    "who came twice gives two visits at once: %s, %j",
    (kind, changed, steps) => {
      const builder = new ModelBuilder();
      const [visits, once, twice] = [7, 3, 2].map((value) =>
        builder.add(value, 1),
      );
      builder.relate({
        kind,
        sum: 0,
        terms: [
          [visits ?? -1, 1],
          [once ?? -1, -1],
          [twice ?? -1, -2],
        ],
      });
      expect(
        stepsIn(builder.build(), ["visits", "once", "twice"], changed),
      ).toEqual(steps);
    },
  );

  test("of a part that is the least of two figures, the least rises", () => {
    const builder = new ModelBuilder();
    const [people = -1, few = -1, many = -1] = [2, 2, 5].map((value) =>
      builder.add(value, 1),
    );
    builder.relate({
      kind: "covered",
      variable: people,
      parts: [[few, many]],
    });
    expect(
      stepsIn(builder.build(), ["people", "few", "many"], { people: 3 }),
    ).toEqual(["few 3"]);
  });

  test("each figure of a sum can give what is missing", () => {
    expect(
      stepsOf({ total: 9, a: 4, b: 5 }, ["total = a + b"], { a: 6 }),
    ).toEqual(["total 11", "b 3"]);
  });

  test("a figure goes on where it was going, never back", () => {
    expect(
      stepsOf({ total: 9, a: 4, b: 5 }, ["total = a + b"], { a: 6, total: 10 }),
    ).toEqual(["total 11", "b 4"]);
    expect(
      stepsOf({ total: 9, a: 4, b: 5 }, ["total = a + b"], { a: 3, total: 7 }),
    ).toEqual(["a 2", "b 4"]);
  });

  test("no figure below 1 gives anything, and 0 stays", () => {
    expect(
      stepsOf({ total: 5, a: 2, b: 3, c: 0 }, ["total = a + b + c"], { a: 9 }),
    ).toEqual(["total 12", "b 1"]);
    expect(
      stepsOf({ total: 5, a: 4, b: 1 }, ["total = a + b"], { a: 5 }),
    ).toEqual(["total 6"]);
  });

  test("of two relations that fail, the one with fewer ways", () => {
    const known = ["total = a + b + c", "row = a + d"];
    for (const inOrder of [known, [...known].reverse()]) {
      expect(
        stepsOf({ total: 9, a: 2, b: 3, c: 4, row: 5, d: 3 }, inOrder, {
          a: 3,
        }),
      ).toEqual(["row 6", "d 2"]);
    }
    expect(
      stepsOf(
        { total: 9, a: 2, b: 3, c: 4, row: 5, d: 3 },
        known,
        { a: 3 },
        (name) => name === "b" || name === "c",
      ),
    ).toEqual([]);
  });

  test("a total that is at least its parts rises, or a part falls", () => {
    expect(
      stepsOf({ total: 9, a: 4, b: 5 }, ["total >= a + b"], { a: 6 }),
    ).toEqual(["total 11", "b 3"]);
    expect(
      stepsOf({ total: 9, a: 4, b: 5 }, ["total >= a + b"], { a: 3 }),
    ).toEqual([]);
  });

  test("people fall to what covers them, or a part of the cover rises", () => {
    expect(
      stepsOf({ people: 5, a: 2, b: 3 }, ["people <= a + b"], { people: 6 }),
    ).toEqual(["a 3", "b 4"]);
    expect(
      stepsOf({ people: 5, a: 2, b: 3 }, ["people <= a + b"], { a: 1 }),
    ).toEqual(["people 4", "b 4"]);
  });

  test("nothing fails, nothing is mended", () => {
    expect(stepsOf({ total: 9, a: 4, b: 5 }, ["total = a + b"], {})).toEqual(
      [],
    );
  });
});
