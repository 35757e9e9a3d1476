import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastRatio } from "../../src/chart/contrast-ratio";
import { chartInk, MOST_PAINTS, seriesPaint } from "../../src/chart/palette";
import { MOST_SERIES } from "../../src/rollup/activities/monthly-series";

const WHITE = "#FFFFFF";
const TEXT = 4.5;
const GRAPHIC = 3;

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0").toUpperCase()}`);

describe("contrastRatio", () => {
  it("gives the ratios that WCAG gives, in either order", () => {
    expect(contrastRatio("#000000", WHITE)).toBeCloseTo(21, 6);
    expect(contrastRatio(WHITE, WHITE)).toBe(1);
    expect(contrastRatio("#767676", WHITE)).toBeCloseTo(4.54, 2);
    expect(contrastRatio(WHITE, "#0017C1")).toBeCloseTo(11.1, 1);
  });
});

describe("the palette", () => {
  const paints = Array.from({ length: MOST_PAINTS }, (_, index) =>
    seriesPaint(index),
  );

  it("tells as many series apart as a chart of lines has, and as many ranks as a large city", () => {
    const looks = paints.map(({ fill, hatch }) => `${fill} ${hatch}`);
    expect(new Set(looks).size).toBe(MOST_PAINTS);
    expect(MOST_PAINTS).toBeGreaterThanOrEqual(Math.max(MOST_SERIES, 16));
  });

  it("writes values that can be read on every fill", () => {
    for (const { fill, text } of paints)
      expect(contrastRatio(fill, text), fill).toBeGreaterThanOrEqual(TEXT);
  });

  it("draws hatches that stand out from their fill", () => {
    for (const { fill, hatch, ink } of paints)
      if (hatch !== "none")
        expect(contrastRatio(fill, ink), fill).toBeGreaterThanOrEqual(GRAPHIC);
  });

  it("lets every column stand out from the paper and from a council session", () => {
    for (const ground of [chartInk.paper, chartInk.band])
      for (const mark of [chartInk.outline, chartInk.slots])
        expect(contrastRatio(ground, mark)).toBeGreaterThanOrEqual(GRAPHIC);
  });

  it("writes words that can be read over a council session", () => {
    for (const ground of [chartInk.paper, chartInk.band])
      expect(contrastRatio(ground, chartInk.text)).toBeGreaterThanOrEqual(TEXT);
  });

  it("parts any two fills by a line that stands out from both: paper or outline", () => {
    fc.assert(
      fc.property(color, (fill) => {
        const { text } = seriesPaint(0, fill);
        expect(contrastRatio(fill, text)).toBeGreaterThanOrEqual(TEXT);
        expect(
          Math.max(
            contrastRatio(fill, chartInk.paper),
            contrastRatio(fill, chartInk.outline),
          ),
        ).toBeGreaterThanOrEqual(GRAPHIC);
      }),
    );
  });
});
