import type { SourceName } from "../fields";
import { ACTIVITY_LIKENESS } from "./activity-likeness";
import type { Likeness } from "./likeness";
import { MEETING_LIKENESS } from "./meeting-likeness";
import { MONTHLY_LIKENESS } from "./monthly-likeness";
import { ADVISER_LIKENESS, STAFF_LIKENESS } from "./people-likeness";

/** By kind of record; a city that has an app for 年度まとめ took it from us. */
const LIKENESSES: Readonly<
  Record<SourceName, Readonly<Partial<Record<string, Likeness>>>>
> = {
  meetings: MEETING_LIKENESS,
  activities: ACTIVITY_LIKENESS,
  advisers: ADVISER_LIKENESS,
  staff: STAFF_LIKENESS,
  summaries: {},
};

const UNLIKE_ANY: Likeness = { names: [] };

/**
 * How a field of ours is told among those of a city's form.
 * @param isMonthly records are numbers by month
 */
export const likenessOf = (
  source: SourceName,
  field: string,
  isMonthly = false,
): Likeness =>
  (isMonthly && source === "activities" ? monthly[field] : undefined) ??
  LIKENESSES[source][field] ??
  UNLIKE_ANY;

const monthly: Readonly<Partial<Record<string, Likeness>>> = MONTHLY_LIKENESS;
