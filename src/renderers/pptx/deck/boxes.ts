import type { Box } from "../plan/slide-plan";

export const areaOf = ({ width, height }: Box): number =>
  Math.max(width, 0) * Math.max(height, 0);

/** What two boxes share; a box without area where they share nothing. */
export const commonBox = (one: Box, other: Box): Box => {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(Math.min(one.x + one.width, other.x + other.width) - x, 0),
    height: Math.max(
      Math.min(one.y + one.height, other.y + other.height) - y,
      0,
    ),
  };
};

/** Points that boxes may lie over each other: lines end in each other. */
const TOLERANCE = 0.5;

export const lieOver = (one: Box, other: Box): boolean => {
  const { width, height } = commonBox(one, other);
  return width > TOLERANCE && height > TOLERANCE;
};

/** The largest part of a box at one side of what lies over it. */
export const cutBox = (box: Box, obstacle: Box): Box => {
  if (!lieOver(box, obstacle)) return box;
  const { x, y, width, height } = box;
  const right = x + width;
  const foot = y + height;
  const under = obstacle.y + obstacle.height;
  const behind = obstacle.x + obstacle.width;
  const parts: readonly Box[] = [
    { x, y: under, width, height: foot - under },
    { x, y, width, height: obstacle.y - y },
    { x: behind, y, width: right - behind, height },
    { x, y, width: obstacle.x - x, height },
  ];
  return largest(parts) ?? { ...box, height: 0 };
};

const largest = (boxes: readonly Box[]): Box | undefined =>
  boxes.reduce<Box | undefined>(
    (best, box) =>
      best === undefined || areaOf(box) > areaOf(best) ? box : best,
    undefined,
  );

/** More would make the search long; what is left out is the smallest. */
const MOST_OBSTACLES = 14;

/** The largest box inside another that nothing lies over; without area when there is none. */
export const freeBox = (inside: Box, obstacles: readonly Box[]): Box => {
  const inTheWay = obstacles
    .filter((each) => lieOver(inside, each))
    .map((each) => commonBox(inside, each))
    .sort((one, other) => areaOf(other) - areaOf(one))
    .slice(0, MOST_OBSTACLES);
  const edges = (
    start: "x" | "y",
    length: "width" | "height",
  ): readonly number[] =>
    [
      ...new Set(
        [inside, ...inTheWay].flatMap((box) => [
          box[start],
          box[start] + box[length],
        ]),
      ),
    ].sort((one, other) => one - other);
  const columns = edges("x", "width");
  const rows = edges("y", "height");
  let best: Box = { ...inside, width: 0, height: 0 };
  for (const [first, x] of columns.entries()) {
    for (const right of columns.slice(first + 1)) {
      const beside = inTheWay.filter(
        (each) => each.x < right && each.x + each.width > x,
      );
      for (const y of rows) {
        const below = beside.filter((each) => each.y + each.height > y);
        const foot = Math.min(
          inside.y + inside.height,
          ...below.map((each) => each.y),
        );
        const box = { x, y, width: right - x, height: foot - y };
        if (areaOf(box) > areaOf(best)) best = box;
      }
    }
  }
  return best;
};
