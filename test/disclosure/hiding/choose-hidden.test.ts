import { describe, expect, test } from "vitest";
import { chooseHidden } from "../../../src/disclosure/hiding/choose-hidden";
import { PossibleValues } from "../../../src/disclosure/hiding/possible-values";
import { ModelBuilder } from "../../../src/disclosure/relations/model";
import { modelOf } from "./models";

describe("figures that are hidden with one", () => {
  const hiddenOf = (
    values: Readonly<Record<string, number>>,
    known: readonly string[],
    small: readonly string[],
    threshold = 3,
    weights: Readonly<Record<string, number>> = {},
  ) => {
    const { model, at } = modelOf(values, known, weights);
    const hidden = chooseHidden(model, new Set(small.map(at)), threshold);
    return Object.keys(values).filter((name) => hidden.has(at(name)));
  };
  const row = { total: 30, a: 2, b: 9, c: 19 };
  const sum = ["total = a + b + c"];

  test("none where nothing tells it", () => {
    expect(hiddenOf({ a: 2, b: 9 }, [], ["a"])).toEqual(["a"]);
  });

  test("one more, where a total would tell it", () => {
    expect(hiddenOf(row, sum, ["a"])).toHaveLength(2);
  });

  test.each([
    ["total", { total: 1, b: 5, c: 5 }],
    ["b", { total: 5, b: 1, c: 5 }],
    ["c", { total: 5, b: 5, c: 1 }],
  ])("the one that is missed least: %s", (name, weights) => {
    expect(hiddenOf(row, sum, ["a"], 3, weights).sort()).toEqual(
      ["a", name].sort(),
    );
  });

  test("two small ones hide each other", () => {
    expect(
      hiddenOf({ total: 23, a: 2, b: 2, c: 19 }, sum, ["a", "b"], 2),
    ).toEqual(["a", "b"]);
  });

  test("two small ones of which the total leaves too few values take one more", () => {
    const hidden = hiddenOf({ total: 21, a: 1, b: 1, c: 19 }, sum, ["a", "b"]);
    expect(hidden).toHaveLength(3);
    expect(hidden).toEqual(expect.arrayContaining(["a", "b"]));
  });

  test("0 is never hidden", () => {
    expect(
      hiddenOf({ total: 9, a: 2, b: 0, c: 7 }, sum, ["a"], 3, { total: 9 }),
    ).toEqual(["a", "c"]);
  });

  test("in a table, four cells that tell each other nothing", () => {
    const hidden = hiddenOf(
      { a: 2, b: 9, ab: 11, c: 8, d: 7, cd: 15, ac: 10, bd: 16, all: 26 },
      [
        "ab = a + b",
        "cd = c + d",
        "ac = a + c",
        "bd = b + d",
        "all = ab + cd",
        "all = ac + bd",
      ],
      ["a"],
    );
    expect(hidden).toHaveLength(4);
    expect(hidden).toContain("a");
  });

  test("everything that hangs together, where nothing less is proven enough", () => {
    // People are at most the visits; both known to be 1 by a second sum.
    expect(
      hiddenOf(
        { total: 2, a: 1, b: 1, far: 7, away: 7 },
        ["total = a + b", "far = away"],
        ["a", "b"],
      ),
    ).toEqual(["total", "a", "b"]);
  });

  test("everything that hangs together, and no 0, where readers know too much in any case", () => {
    const values = { a: 1, b: 1, far: 1, near: 2, none: 0, away: 5 };
    const builder = new ModelBuilder();
    const [a = 0, b = 0, far = 0, near = 0, none = 0] = Object.values(
      values,
    ).map((value) => builder.add(value, 1));
    const known = { kind: "equal", sum: 2 } as const;
    builder.relate({
      ...known,
      terms: [
        [a, 1],
        [b, 1],
      ],
    });
    builder.relate({
      ...known,
      sum: 0,
      terms: [
        [near, 1],
        [b, -1],
        [far, -1],
        [none, -1],
      ],
    });
    expect([...chooseHidden(builder.build(), new Set([a]), 2)].sort()).toEqual(
      [a, b, far, near].sort(),
    );
  });

  test("the small ones stay hidden, though others would hide them", () => {
    expect(
      hiddenOf({ a: 1, b: 1, total: 2 }, ["total = a + b"], ["a", "b"], 2),
    ).toEqual(["a", "b", "total"]);
  });

  const chain = ["ab = a + b", "bc = b + c"];

  test("one total rather than a figure and the other total that it is in", () => {
    expect(
      hiddenOf({ a: 1, b: 9, c: 2, ab: 10, bc: 11 }, chain, ["a"], 2, {
        a: 2,
        b: 3,
        c: 4,
        ab: 4,
        bc: 2,
      }),
    ).toEqual(["a", "ab"]);
  });

  test("as much as two totals take that share a small one", () => {
    expect(
      hiddenOf({ a: 1, b: 2, c: 3, ab: 3, bc: 5 }, chain, ["a", "b"], 3, {
        a: 4,
        b: 3,
        c: 2,
        ab: 3,
        bc: 2,
      }),
    ).toEqual(["a", "b", "c", "ab"]);
    expect(
      hiddenOf({ a: 2, b: 1, c: 3, ab: 3, bc: 4 }, chain, ["a", "b"], 3, {
        a: 2,
        b: 4,
        c: 3,
        ab: 1,
        bc: 1,
      }),
    ).toEqual(["a", "b", "ab", "bc"]);
  });

  test("of several ways the one that is missed least, wherever it was found", () => {
    expect(
      hiddenOf(
        { a: 4, b: 0, c: 2, d: 2, abc: 6, cd: 4 },
        ["abc = a + b + c", "cd = c + d"],
        ["c", "d"],
        3,
        { a: 3, b: 3, c: 3, d: 1, abc: 3, cd: 1 },
      ),
    ).toEqual(["a", "c", "d"]);
    expect(
      hiddenOf(
        { a: 3, b: 1, c: 1, d: 9, abc: 5, cd: 10 },
        ["abc = a + b + c", "cd = c + d"],
        ["b", "c"],
        3,
        { a: 2, b: 1, c: 3, d: 3, abc: 2, cd: 1 },
      ),
    ).toEqual(["a", "b", "c", "cd"]);
  });

  const halves = ["ab = a + b", "cd = c + d", "all = ab + cd"];

  test("nothing that was hidden on the way and is not needed in the end", () => {
    expect(
      hiddenOf(
        { a: 7, b: 2, c: 2, d: 1, ab: 9, cd: 3, all: 12 },
        halves,
        ["b", "c", "d"],
        3,
        { a: 4, b: 3, c: 3, d: 1, ab: 2, cd: 4, all: 1 },
      ),
    ).toEqual(["b", "c", "d", "ab", "cd"]);
    expect(
      hiddenOf(
        { a: 2, b: 1, c: 1, d: 7, ab: 3, cd: 8, all: 11 },
        halves,
        ["a", "b", "c"],
        3,
        { a: 1, b: 3, c: 3, d: 3, ab: 4, cd: 2, all: 2 },
      ),
    ).toEqual(["a", "b", "c", "ab", "cd", "all"]);
  });

  test("the same whichever of the small ones comes first: the least of all orders", () => {
    const table = [...halves, "ac = a + c", "bd = b + d", "all = ac + bd"];
    const weights = { a: 2, b: 3, c: 4, d: 4, ab: 2, cd: 1, all: 3, ac: 1 };
    const values = { a: 5, b: 9, c: 1, d: 2, ab: 14, cd: 3, all: 17 };
    const least = ["c", "d", "cd", "all", "ac", "bd"];
    for (const small of [
      ["c", "d"],
      ["d", "c"],
    ]) {
      expect(
        hiddenOf({ ...values, ac: 6, bd: 11 }, table, small, 3, weights),
      ).toEqual(least);
    }
  });

  test("of many small ones, all", () => {
    const values = Object.fromEntries(
      Array.from({ length: 45 }, (_, index) => [`v${index}`, 2]),
    );
    const names = Object.keys(values);
    expect(
      hiddenOf(
        { total: 90, ...values },
        [`total = ${names.join(" + ")}`],
        names,
      ),
    ).toEqual(names);
  });
});

describe("a hidden figure", () => {
  const { model, at } = modelOf({ total: 12, a: 1, b: 4, c: 7 }, [
    "total = a + b + c",
  ]);
  const isSafe = (
    name: string,
    hidden: readonly string[],
    threshold: number,
  ): boolean =>
    new PossibleValues(model, threshold).isSafe(
      at(name),
      new Set(hidden.map(at)),
    );

  test.each([
    [1, ["a"], true],
    [2, ["a"], false],
    [2, ["a", "b"], true],
    // a from 1 to 4, b from 4 to 1
    [4, ["a", "b"], true],
    [5, ["a", "b"], false],
    [5, ["a", "c"], true],
    [5, ["a", "total"], true],
  ] as const)("has %i values with %j: %s", (threshold, hidden, isEnough) => {
    expect(isSafe("a", hidden, threshold)).toBe(isEnough);
    for (const other of hidden.slice(1)) {
      expect(isSafe(other, hidden, threshold)).toBe(isEnough);
    }
  });

  test("is safe with one other value, however far off that is", () => {
    const builder = new ModelBuilder();
    const [far, near] = [builder.add(4, 1), builder.add(1, 1)];
    // Three of the one for each of the other: 4 and 1, or 1 and 2.
    builder.relate({
      kind: "equal",
      sum: 7,
      terms: [
        [far, 1],
        [near, 3],
      ],
    });
    const isSafeFrom = (threshold: number, hidden: readonly number[]) =>
      new PossibleValues(builder.build(), threshold).isSafe(
        far,
        new Set(hidden),
      );
    expect(isSafeFrom(2, [far, near])).toBe(true);
    expect(isSafeFrom(3, [far, near])).toBe(false);
    expect(isSafeFrom(2, [far])).toBe(false);
  });

  test("is proven for the figures hidden now, whatever was proven before", () => {
    const values = new PossibleValues(model, 3);
    expect(values.isSafe(at("a"), new Set([at("a"), at("b")]))).toBe(true);
    expect(values.isSafe(at("b"), new Set([at("a"), at("b")]))).toBe(true);
    expect(values.isSafe(at("a"), new Set([at("a")]))).toBe(false);
    expect(values.isSafe(at("a"), new Set([at("a"), at("c")]))).toBe(true);
    expect(values.isSafe(at("a"), new Set([at("a"), at("b")]))).toBe(true);
  });
});
