import type { CountingRules } from "../input/counting-rules";
import type { RollupInput } from "../input/rollup-input";
import { selectActivities } from "./select-activities";
import { selectMeetings } from "./select-meetings";
import type { Selection } from "./selection";

/**
 * The records behind a figure, in order of date: 回数 of a cell of meetings is
 * their number, 回数 of a cell of activities the sum of theirs. The rules that
 * count decide here too what belongs to a cell.
 * @returns numbers of records of the app that the selection's grain names
 */
export const resolveSelection = (
  selection: Selection,
  input: RollupInput,
  rules: CountingRules,
): string[] => {
  const records =
    selection.grain === "meeting"
      ? selectMeetings(selection, input, rules)
      : selectActivities(selection, input, rules);
  return records.map(({ recordId }) => recordId);
};
