import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { followRows } from "../../../src/form/session/follow-rows";

describe("rows that are followed while some are added and removed", () => {
  test("of equal rows the last is the new one: kintone adds below", () => {
    expect(followRows(["blank"], ["blank", "blank"], "blank")).toEqual({
      cameFrom: [0, undefined],
      added: 1,
    });
    expect(followRows(["p", "c"], ["p", "c", "c"], "c")).toEqual({
      cameFrom: [0, 1, undefined],
      added: 2,
    });
  });

  test("a row added between others moves those below", () => {
    expect(followRows(["a", "b"], ["a", "new", "b"], "new")).toEqual({
      cameFrom: [0, undefined, 1],
      added: 1,
    });
  });

  test("a row that changed unseen is not taken for the new one", () => {
    expect(followRows(["a", "b"], ["a", "b changed", "new"], "new")).toEqual({
      cameFrom: [0, 1, undefined],
      added: 2,
    });
  });

  test("a removed row takes its place with it", () => {
    expect(followRows(["a", "b", "c"], ["a", "c"], undefined)).toEqual({
      cameFrom: [0, 2],
    });
  });

  test("the last row is not removed but emptied", () => {
    expect(followRows(["a"], ["blank"], undefined)).toEqual({ cameFrom: [0] });
  });

  test("whatever is added or removed, what a row holds is found where it came from", () => {
    const rows = fc.array(fc.constantFrom("x", "y", "z"), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.nat(), (before, place) => {
        const at = place % before.length;
        const grown = [
          ...before.slice(0, at + 1),
          "x",
          ...before.slice(at + 1),
        ];
        const { cameFrom, added } = followRows(before, grown, "x");
        expect(added === undefined ? undefined : grown[added]).toBe("x");
        expect(cameFrom.filter((from) => from !== undefined)).toEqual([
          ...before.keys(),
        ]);
        const shrunk = before.filter((_, row) => row !== at);
        const kept = followRows(before, shrunk, undefined).cameFrom;
        expect(kept.map((from) => before[from ?? -1])).toEqual(shrunk);
      }),
    );
  });
});
