import type { Adviser } from "../../../domain/adviser";
import type { CalendarMonth } from "../../../domain/calendar/calendar-date";
import { isSame } from "../../../domain/sameness/sameness";
import type { RecordProblem } from "../record-problem";

/** Whether an adviser is in office in a month; first and last month are included. */
export const isInOffice = (adviser: Adviser, month: CalendarMonth): boolean =>
  adviser.tenureFrom <= month && month <= (adviser.tenureTo ?? month);

/** Names advisers of a record who are not in office then; unknown names are left alone. */
export const checkTenure = (
  field: "heldOn" | "from",
  month: CalendarMonth | undefined,
  names: readonly string[],
  advisers: readonly Adviser[],
): readonly RecordProblem[] => {
  if (month === undefined) return [];
  return names.flatMap((name) => {
    const tenures = advisers.filter((adviser) => isSame(adviser.name, name));
    const isOutside =
      tenures.length > 0 &&
      !tenures.some((adviser) => isInOffice(adviser, month));
    return isOutside
      ? [
          {
            field,
            level: "warning" as const,
            code: "dateOutsideTenure" as const,
            detail: `${name} ${tenures.map(monthsOf).join(", ")}`,
          },
        ]
      : [];
  });
};

/** 2022-06～2025-03: numbers, since the rule speaks no language. */
const monthsOf = ({ tenureFrom, tenureTo }: Adviser): string =>
  `${tenureFrom}～${tenureTo ?? ""}`;
