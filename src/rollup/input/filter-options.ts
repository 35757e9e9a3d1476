import { principalOf } from "../meetings/counting-attendances";
import { Dimension } from "../meetings/dimension";
import type { RollupInput } from "./rollup-input";
import { compareTexts } from "./record-order";

/** What a summary can be narrowed to, each value once, in its usual spelling. */
export interface FilterOptions {
  /** Those of the adviser records in their order, then others that records name. */
  readonly advisers: readonly string[];
  /** 所属 of principals and activities, in order of text. */
  readonly divisions: readonly string[];
}

/** The values that the rows name; blank ones are none. */
export const filterOptions = ({
  meetings,
  activities,
  advisers,
}: RollupInput): FilterOptions => {
  const adviser = new Dimension();
  const division = new Dimension();
  const names = advisers.map(({ name }) => name);
  for (const name of names) adviser.idOf(name);
  for (const meeting of meetings) {
    for (const name of meeting.advisers) adviser.idOf(name);
    division.idOf(principalOf(meeting).division);
  }
  for (const activity of activities) {
    for (const name of activity.advisers) adviser.idOf(name);
    for (const name of activity.divisions) division.idOf(name);
  }
  return {
    advisers: named(adviser.labels(names)),
    divisions: named(division.labels()).sort(compareTexts),
  };
};

const named = (labels: readonly (string | null)[]): string[] =>
  labels.flatMap((label) => label ?? []);
