import { wordsIn } from "../../src/domain/words/words";
import { wordsUntilVersion4 } from "../../src/domain/words/words-until-version-4";
import type { ReportInput } from "../../src/report/report-input";
import type { CountingRules } from "../../src/rollup/input/counting-rules";
import { rollUp } from "../../src/rollup/years/roll-up-fiscal-year";
import type { RollupInput } from "../../src/rollup/input/rollup-input";

/** The input of a Japanese report on these rows, counted by these rules. */
export const inputOf = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYears: readonly number[] = [2022, 2023],
): ReportInput => ({
  rollups: rollUp(input, rules, fiscalYears),
  meetings: input.meetings,
  advisers: input.advisers,
  ...(input.summary === undefined ? {} : { summary: input.summary }),
  attendanceRule: rules.attendanceRule,
  ranks: rules.ranks,
  words: wordsIn(wordsUntilVersion4("補佐官"), "ja"),
  labels: {
    totalAttendance: "のべ",
    distinctAttendees: "実人数",
    unset: "未設定",
  },
  language: "ja",
  yearStyle: "era",
});
