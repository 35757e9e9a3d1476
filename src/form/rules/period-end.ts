import type { ActivityEntry } from "../../checks/rules/activity-entry";
import { addDays, daysBetween } from "../../domain/calendar/calendar-date";
import type { FormFill } from "./form-fill";

/**
 * A last day that the first has passed moves along, so that the activity stays
 * as long as it was.
 * @param before the activity before its first day was changed
 */
export const fillPeriodEnd = (
  { period }: Pick<ActivityEntry, "period">,
  before: Pick<ActivityEntry, "period"> | undefined,
): readonly FormFill[] => {
  const was = before?.period;
  if (period?.precision !== "day" || was?.precision !== "day") return [];
  const { from, to } = period;
  if (to === undefined || to >= from || to < was.from) return [];
  const value = addDays(from, daysBetween(was.from, to));
  return [{ field: "to", value, replaces: to }];
};
