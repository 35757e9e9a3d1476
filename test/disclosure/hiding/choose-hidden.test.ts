import { describe, expect, test } from "vitest";
import { chooseHidden } from "../../../src/disclosure/hiding/choose-hidden";
import { PossibleValues } from "../../../src/disclosure/hiding/possible-values";
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

  test("is proven for the figures hidden now, whatever was proven before", () => {
    const values = new PossibleValues(model, 3);
    expect(values.isSafe(at("a"), new Set([at("a"), at("b")]))).toBe(true);
    expect(values.isSafe(at("b"), new Set([at("a"), at("b")]))).toBe(true);
    expect(values.isSafe(at("a"), new Set([at("a")]))).toBe(false);
    expect(values.isSafe(at("a"), new Set([at("a"), at("c")]))).toBe(true);
    expect(values.isSafe(at("a"), new Set([at("a"), at("b")]))).toBe(true);
  });
});
