import type { Activity } from "../../domain/activity";
import { isPeriodOver } from "../../domain/calendar/activity-period";
import type { RollupInput } from "../input/rollup-input";
import type { YearFrame } from "../input/year-frame";

/**
 * Counted activities whose period is not over on 基準日: they count in full,
 * though some of it may lie later, and are named (domain: counting rule 7). A
 * period that goes on into the next year is over when 基準日 lies behind it.
 */
export const periodsNotOver = (
  counted: readonly Activity[],
  { asOf, summary }: Pick<RollupInput, "asOf" | "summary">,
  { lastDay, startMonth }: YearFrame,
): Activity[] => {
  const closingDay = asOf ?? summary?.asOf ?? lastDay;
  return counted.filter(
    ({ period }) => !isPeriodOver(period, closingDay, startMonth),
  );
};
