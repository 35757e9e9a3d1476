import type { SegmentMark } from "../../../chart/chart-layout";

type Place = Pick<SegmentMark, "monthIndex" | "seriesIndex">;

/**
 * The segment that an arrow key leads to: left and right between months,
 * keeping the rank or taking the nearest one; up and down within a month.
 * @returns index in the list; the same one at the end of the way or for another key
 */
export const nextSegment = (
  segments: readonly Place[],
  index: number,
  key: string,
): number => {
  const from = segments[index];
  if (!from) return index;
  switch (key) {
    case "ArrowRight":
      return inMonth(segments, nextMonth(segments, from, 1), from, index);
    case "ArrowLeft":
      return inMonth(segments, nextMonth(segments, from, -1), from, index);
    case "ArrowUp":
      return neighbour(segments, index, 1);
    case "ArrowDown":
      return neighbour(segments, index, -1);
    case "Home":
      return 0;
    case "End":
      return segments.length - 1;
    default:
      return index;
  }
};

/** The nearest month on that side that has a segment. */
const nextMonth = (
  segments: readonly Place[],
  from: Place,
  side: 1 | -1,
): number | undefined => {
  const months = segments
    .map(({ monthIndex }) => monthIndex)
    .filter((month) => (month - from.monthIndex) * side > 0);
  if (months.length === 0) return undefined;
  return side === 1 ? Math.min(...months) : Math.max(...months);
};

const inMonth = (
  segments: readonly Place[],
  month: number | undefined,
  from: Place,
  stay: number,
): number => {
  const offered = segments
    .map((segment, index) => ({ ...segment, index }))
    .filter(({ monthIndex }) => monthIndex === month);
  const distance = ({ seriesIndex }: Place) =>
    Math.abs(seriesIndex - from.seriesIndex);
  return offered.sort((a, b) => distance(a) - distance(b))[0]?.index ?? stay;
};

/** Segments of a month stand next to each other in the list, lowest first. */
const neighbour = (
  segments: readonly Place[],
  index: number,
  side: 1 | -1,
): number =>
  segments[index + side]?.monthIndex === segments[index]?.monthIndex
    ? index + side
    : index;
