import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hatchPath } from "../../src/chart/hatch-path";
import { seriesPaint } from "../../src/chart/palette";
import type { Hatch } from "../../src/chart/palette";

const hatches: readonly Hatch[] = [
  "up",
  "down",
  "horizontal",
  "vertical",
  "grid",
  "dots",
];

const pointsOf = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

describe("hatchPath", () => {
  it.each(hatches)("keeps the lines of %s inside the box", (hatch) => {
    const size = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(size, size, size, size, (x, y, width, height) => {
        for (const point of pointsOf(
          hatchPath(hatch, { x, y, width, height }),
        )) {
          expect(point.x).toBeGreaterThanOrEqual(x - 0.01);
          expect(point.x).toBeLessThanOrEqual(x + width + 0.01);
          expect(point.y).toBeGreaterThanOrEqual(y - 0.01);
          expect(point.y).toBeLessThanOrEqual(y + height + 0.01);
        }
      }),
    );
  });

  it.each(hatches)("draws %s in a box of some size", (hatch) => {
    const path = hatchPath(hatch, { x: 3, y: 4, width: 40, height: 30 });
    expect(pointsOf(path).length).toBeGreaterThan(8);
  });

  it("draws nothing for a plain fill or an empty box", () => {
    expect(hatchPath("none", { x: 0, y: 0, width: 9, height: 9 })).toBe("");
    expect(hatchPath("up", { x: 0, y: 0, width: 9, height: 0 })).toBe("");
  });
});

describe("seriesPaint", () => {
  it("never gives neighbours the same pattern", () => {
    for (let index = 0; index < 20; index += 1) {
      expect(seriesPaint(index).hatch).not.toBe(seriesPaint(index + 1).hatch);
    }
  });
});
