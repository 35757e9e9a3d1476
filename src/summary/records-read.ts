import type { RollupInput } from "../rollup/input/rollup-input";

/** How many meetings and activities were read, with those that could not be decoded. */
export const recordsRead = ({
  meetings,
  activities,
  unreadable,
  unreadableInYear = new Map(),
}: RollupInput): number =>
  meetings.length +
  activities.length +
  unreadable.meetings +
  unreadable.activities +
  [...unreadableInYear.values()].reduce((sum, count) => sum + count, 0);
