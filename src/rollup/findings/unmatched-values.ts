import { atOnce } from "../../domain/steps";
import { rankClassifier } from "../../domain/rank";
import { classifyActivities } from "../activities/classified-activities";
import { countedMeetings } from "../input/counted-meetings";
import type { CountingRules } from "../input/counting-rules";
import { groupByText } from "../input/group-by-text";
import { recordsByYear } from "../input/records-by-year";
import type { RollupInput } from "../input/rollup-input";
import { yearFrame } from "../input/year-frame";
import { countingAttendances } from "../meetings/counting-attendances";

/** How often records of a year say what the settings know no meaning of. */
export interface UnmatchedValues {
  readonly count: number;
  /** As written, the most frequent first; null: blank. */
  readonly spellings: readonly {
    readonly text: string | null;
    readonly count: number;
  }[];
}

/** Attendances that count in 未設定, by the rank that is written. */
export const unmatchedRanks = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYear: number,
): UnmatchedValues => {
  const classify = rankClassifier(rules.ranks);
  const frame = yearFrame(input, rules, fiscalYear);
  return valuesOf(
    countedMeetings(input.meetings, frame)
      .flatMap((meeting) => countingAttendances(meeting, rules.attendanceRule))
      .filter(({ rank }) => classify(rank) < 0)
      .map(({ rank }) => rank),
  );
};

/** Activities that count nowhere since no section is theirs, by the section that is written. */
export const unmatchedSections = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYear: number,
): UnmatchedValues => {
  const years = atOnce(
    recordsByYear(
      { meetings: [], activities: input.activities },
      rules.fiscalYearStartMonth,
      [fiscalYear],
    ),
  );
  return valuesOf(
    classifyActivities(
      years.get(fiscalYear)?.activities ?? [],
      rules.sections,
      yearFrame(input, rules, fiscalYear),
    )
      .filter(({ outcome }) => outcome === "unclassified")
      .map(({ activity }) => activity.section),
  );
};

const valuesOf = (texts: readonly (string | undefined)[]): UnmatchedValues => ({
  count: texts.length,
  spellings: groupByText(texts, (text) => [text])
    .map(({ key, items }) => ({ text: key, count: items.length }))
    .sort((a, b) => b.count - a.count),
});
