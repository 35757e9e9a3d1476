import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutSparkline } from "../../src/chart/layout-sparkline";

const box = { width: 160, height: 36, margin: 5 };

describe("a small line over years", () => {
  it("stands higher for more, from 0, and evenly from year to year", () => {
    const { dots, pieces } = layoutSparkline(
      [
        { fiscalYear: 2021, value: 10 },
        { fiscalYear: 2022, value: 20 },
        { fiscalYear: 2023, value: 0 },
      ],
      box,
    );
    expect(dots.map(({ x, y }) => [x, y])).toEqual([
      [5, 18],
      [80, 5],
      [155, 31],
    ]);
    expect(pieces).toHaveLength(2);
  });

  it("has a gap where a year is not known", () => {
    const { dots, pieces } = layoutSparkline(
      [2019, 2020, 2022].map((fiscalYear) => ({ fiscalYear, value: 1 })),
      box,
    );
    expect(
      pieces.map(({ from, to }) => [from.fiscalYear, to.fiscalYear]),
    ).toEqual([[2019, 2020]]);
    expect(dots).toHaveLength(3);
  });

  it("stays inside its box, whatever the figures", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1990, max: 2100 }), { minLength: 1 }),
        fc.nat(),
        (years, most) => {
          const { dots } = layoutSparkline(
            years
              .sort((a, b) => a - b)
              .map((fiscalYear, index) => ({
                fiscalYear,
                value: index % 2 === 0 ? most : 0,
              })),
            box,
          );
          for (const { x, y } of dots) {
            expect(x).toBeGreaterThanOrEqual(box.margin);
            expect(x).toBeLessThanOrEqual(box.width - box.margin);
            expect(y).toBeGreaterThanOrEqual(box.margin);
            expect(y).toBeLessThanOrEqual(box.height - box.margin);
          }
        },
      ),
    );
  });
});
