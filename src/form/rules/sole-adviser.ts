import { isInOffice } from "../../checks/rules/days/adviser-tenure";
import type { Adviser } from "../../domain/adviser";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import type { FormFill } from "./form-fill";

/** Enters the adviser when only one is in office in that month. */
export const fillSoleAdviser = (
  month: CalendarMonth | undefined,
  advisers: readonly Adviser[],
): readonly FormFill[] => {
  if (month === undefined) return [];
  const [sole, ...others] = new Set(
    advisers
      .filter((adviser) => isInOffice(adviser, month))
      .map(({ name }) => name),
  );
  return sole === undefined || others.length > 0
    ? []
    : [{ field: "advisers", value: [sole] }];
};
