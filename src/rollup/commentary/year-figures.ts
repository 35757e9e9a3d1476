import type { AnnualSummary } from "../../domain/annual-summary";
import type {
  DimensionRow,
  FiscalYearRollup,
} from "../years/fiscal-year-rollup";
import type { PlacedFigure } from "../published/place-published-figures";
import type { MeetingSelection, Selection } from "../selection/selection";
import { EVIDENCE } from "./evidence";

/** What suggestions are made from. */
export interface SuggestionSource {
  readonly current: FiscalYearRollup;
  /** The fiscal year before; absent when it was not read. */
  readonly before?: FiscalYearRollup;
  /** 公表値, which stand in for a year before without records; absent: none. */
  readonly published?: readonly PlacedFigure[];
  readonly summary?: AnnualSummary;
}

/** The section of the 1on1 meetings, which most sentences are for. */
export const meetingSection = ({
  sections,
}: FiscalYearRollup): { readonly sectionId?: string } => {
  const section = sections.find(({ rule }) => rule.source === "meetings");
  return section === undefined ? {} : { sectionId: section.rule.id };
};

export const meetingsOf = (
  rollup: FiscalYearRollup,
  more: Partial<MeetingSelection> = {},
): MeetingSelection => ({ grain: "meeting", ...yearOf(rollup), ...more });

/** The year of a selection, and the day up to which a part of it was counted. */
export const yearOf = ({
  fiscalYear,
  asOf,
  lastDay,
}: FiscalYearRollup): Pick<Selection, "fiscalYear" | "asOf"> => ({
  fiscalYear,
  ...(asOf === lastDay ? {} : { asOf }),
});

export const hasEnoughMeetings = ({ meetings }: FiscalYearRollup): boolean =>
  meetings.count >= EVIDENCE.leastMeetings;

/** The row with most meetings, when it is the only such and little is 未設定. */
export const largestRow = (
  rows: readonly DimensionRow[],
  total: number,
):
  | (DimensionRow & { readonly key: string; readonly share: number })
  | undefined => {
  const [largest, second] = rows
    .filter(({ key }) => key !== null)
    .sort((a, b) => b.count - a.count);
  if (
    largest?.key == null ||
    largest.count === second?.count ||
    isMostlyUnset(rows, total)
  ) {
    return undefined;
  }
  return { ...largest, key: largest.key, share: largest.count / total };
};

export const isMostlyUnset = (
  rows: readonly DimensionRow[],
  total: number,
): boolean => {
  const unset = rows.find(({ key }) => key === null)?.count ?? 0;
  return unset > total * EVIDENCE.mostUnsetShare;
};
