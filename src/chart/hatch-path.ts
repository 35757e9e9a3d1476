import type { Box } from "./chart-layout";
import type { Hatch } from "./palette";

const SPACING = 6;
const DOT = 1.6;

/**
 * Hatch lines of a box as one plain SVG path; empty for a plain fill or an
 * empty box. No SVG pattern is used: printed to PDF, Chromium turns one into a
 * bitmap of megabytes. Lines keep to a grid of the whole drawing, so that they
 * run on through neighbouring boxes.
 */
export const hatchPath = (hatch: Hatch, box: Box): string => {
  if (box.width <= 0 || box.height <= 0) return "";
  return strokes[hatch](box).join("");
};

const strokes: Readonly<Record<Hatch, (box: Box) => readonly string[]>> = {
  none: () => [],
  // y = c - x
  up: ({ x, y, width, height }) =>
    steps(x + y, x + y + width + height).map((c) => {
      const left = Math.max(x, c - y - height);
      const right = Math.min(x + width, c - y);
      return line(left, c - left, right, c - right);
    }),
  // y = c + x
  down: ({ x, y, width, height }) =>
    steps(y - x - width, y + height - x).map((c) => {
      const left = Math.max(x, y - c);
      const right = Math.min(x + width, y + height - c);
      return line(left, c + left, right, c + right);
    }),
  horizontal: ({ x, y, width, height }) =>
    steps(y, y + height).map((at) => line(x, at, x + width, at)),
  vertical: ({ x, y, width, height }) =>
    steps(x, x + width).map((at) => line(at, y, at, y + height)),
  grid: (box) => [...strokes.horizontal(box), ...strokes.vertical(box)],
  dots: ({ x, y, width, height }) =>
    steps(y + DOT, y + height - DOT).flatMap((row) =>
      steps(x + DOT, x + width - DOT).map((column) =>
        line(column - DOT / 2, row, column + DOT / 2, row),
      ),
    ),
};

/** Multiples of the spacing strictly between two ends. */
const steps = (from: number, to: number): readonly number[] => {
  const first = Math.floor(from / SPACING) + 1;
  const last = Math.ceil(to / SPACING) - 1;
  return Array.from(
    { length: Math.max(last - first + 1, 0) },
    (_, index) => (first + index) * SPACING,
  );
};

const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;

const round = (value: number): number => Math.round(value * 100) / 100;
