import type { Adviser } from "../../domain/adviser";
import { monthOf } from "../../domain/calendar/calendar-date";
import type { YearFrame } from "./year-frame";

/** Those whose tenure touches any of the years, in their order (domain: counting rule 13). */
export const advisersOfYears = (
  advisers: readonly Adviser[],
  years: readonly Pick<YearFrame, "firstDay" | "lastDay">[],
): readonly Adviser[] =>
  advisers.filter(({ tenureFrom, tenureTo }) =>
    years.some(
      ({ firstDay, lastDay }) =>
        tenureFrom <= monthOf(lastDay) &&
        (tenureTo === undefined || tenureTo >= monthOf(firstDay)),
    ),
  );
