import { describe, expect, it } from "vitest";
import { nextSegment } from "../../src/ui/summary/chart/next-segment";

/** April has two ranks, May none, June the second and third. */
const segments = [
  { monthIndex: 0, seriesIndex: 0 },
  { monthIndex: 0, seriesIndex: 1 },
  { monthIndex: 2, seriesIndex: 1 },
  { monthIndex: 2, seriesIndex: 2 },
];

describe("arrow keys in the chart", () => {
  it.each([
    ["ArrowRight", 1, 2, "keeps the rank and passes over an empty month"],
    ["ArrowRight", 0, 2, "takes the nearest rank"],
    ["ArrowLeft", 3, 1, "takes the nearest rank backwards"],
    ["ArrowRight", 3, 3, "stays in the last month"],
    ["ArrowLeft", 0, 0, "stays in the first month"],
    ["ArrowUp", 0, 1, "goes up within the month"],
    ["ArrowUp", 1, 1, "does not leave the month upwards"],
    ["ArrowDown", 2, 2, "does not leave the month downwards"],
    ["Home", 3, 0, "goes to the first"],
    ["End", 0, 3, "goes to the last"],
    ["a", 1, 1, "leaves other keys alone"],
  ])("%s from %i leads to %i: it %s", (key, from, to) => {
    expect(nextSegment(segments, from, key)).toBe(to);
  });

  it("has nowhere to go without segments", () => {
    expect(nextSegment([], 0, "ArrowRight")).toBe(0);
  });
});
