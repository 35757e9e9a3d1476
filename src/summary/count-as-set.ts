import type { CalendarDate } from "../domain/calendar/calendar-date";
import { fiscalYearOf } from "../domain/calendar/fiscal-year";
import type { UnmatchedValues } from "../rollup/findings/unmatched-values";
import {
  unmatchedRanks,
  unmatchedSections,
} from "../rollup/findings/unmatched-values";
import { meetingsOfSeveral } from "../rollup/meetings/meetings-of-several";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { SummaryRows } from "../rollup/input/summary-rows";
import type {
  FiscalYearRollup,
  RecordTally,
} from "../rollup/years/fiscal-year-rollup";
import type { Settings } from "../settings/settings";
import { countSummary } from "./count-summary";

/** What the records of one fiscal year come to under some settings. */
export interface YearCount {
  readonly fiscalYear: number;
  /** Sections with a number, in the order of the document; 回数 */
  readonly sections: readonly {
    readonly title: string;
    readonly count: number;
  }[];
  /** 実人数 of the meetings; null where no record says who took part; absent without meetings. */
  readonly people?: number | null;
  readonly tally: RecordTally;
  /** Meetings of several people of whom のべ counts one. */
  readonly ofSeveral: number;
  /** Attendances in 未設定; none counted where no record says a rank. */
  readonly unmatchedRanks: UnmatchedValues;
  /** Activities of no section. */
  readonly unmatchedSections: UnmatchedValues;
}

/**
 * Counts this fiscal year, up to today, and the one before with settings that
 * need not be saved: the figures of the summary itself, so that an
 * administrator sees what they come to.
 * @throws what reading throws: nothing partial is told
 */
export const countAsSet = async (
  settings: Settings,
  today: CalendarDate,
  read: (fiscalYears: readonly number[]) => Promise<SummaryRows>,
): Promise<readonly YearCount[]> => {
  const year = fiscalYearOf(today, settings.fiscalYearStartMonth);
  const fiscalYears = [year, year - 1];
  const rows = await read(fiscalYears);
  const { rollups, input } = await countSummary(
    rows,
    {
      choice: { fiscalYears },
      settings,
      language: "ja",
      isCompared: false,
      viewer: undefined,
      today,
    },
    () => Promise.resolve(),
  );
  return rollups.map((rollup) => countOf(rollup, input, settings));
};

const countOf = (
  { fiscalYear, sections, meetings, tally }: FiscalYearRollup,
  input: RollupInput,
  settings: Settings,
): YearCount => ({
  fiscalYear,
  sections: sections.flatMap(({ rule: { title }, count }) =>
    count === null ? [] : [{ title, count }],
  ),
  ...(meetings.count === 0 ? {} : { people: meetings.distinctAttendees }),
  tally,
  ofSeveral: meetingsOfSeveral(input, settings, fiscalYear),
  unmatchedRanks:
    meetings.byRank.length === 0
      ? NONE
      : unmatchedRanks(input, settings, fiscalYear),
  unmatchedSections: unmatchedSections(input, settings, fiscalYear),
});

const NONE: UnmatchedValues = { count: 0, spellings: [] };
