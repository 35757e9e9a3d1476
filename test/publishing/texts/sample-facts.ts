import { WORDS } from "../../support/words";
import type { TextFacts } from "../../../src/publishing/texts/check-texts";
import type { ReportInput } from "../../../src/report/report-input";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { inputOf } from "../../report/input-of";
import { sampleInput, sampleRules } from "../../rollup/sample-input";

/** What texts are checked against: the figures of the sample records. */
export const sampleFacts = (
  change: Partial<RollupInput> = {},
): { readonly facts: TextFacts; readonly input: ReportInput } => {
  const rows = { ...sampleInput(), ...change };
  const input = inputOf(rows, sampleRules);
  return {
    input,
    facts: {
      rollups: input.rollups,
      yearsBefore: [],
      meetings: rows.meetings,
      activities: rows.activities,
      advisers: rows.advisers,
      ...(rows.summary === undefined ? {} : { summary: rows.summary }),
      ranks: sampleRules.ranks,
      terms: [],
      language: "ja",
      yearStyle: "era",
      words: WORDS.ja,
      labels: input.labels,
    },
  };
};
