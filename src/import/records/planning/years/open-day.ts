import { isBlank } from "../../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../../entering/enterable-fields";
import type { ReadDays } from "../../../../entering/reading/read-days";
import { readDays } from "../../../../entering/reading/read-days";
import type { ToldPeriod } from "../../reading/periods/list-period";
import type { DateTexts } from "../days/compose-date";
import { composeDate } from "../days/compose-date";

/** What the row of a day says of its year. */
export type OpenDay =
  /** It says it, or is no day. */
  | {
      readonly state: "told";
      /** 1..12; absent: it is no day. */
      readonly month?: number;
    }
  /** No day stands there: it may go on with the row above. */
  | { readonly state: "blank" }
  | {
      readonly state: "open";
      /** 1..12; absent: nothing but a year is wanted. */
      readonly month?: number;
      /** Absent: the month alone is told. */
      readonly day?: number;
    };

interface OpenDayRules {
  readonly kind: EnteredKind;
  /** First month of a fiscal year, 1..12. */
  readonly startMonth: number;
  /** Without one an activity may be of a year alone. */
  readonly hasDateColumn: boolean;
}

/**
 * Whether a day lacks its year, however it is written.
 * @param texts of the row itself: years alone that stand in it
 * @param period what stands over the row; its month alone counts
 * @param edited what somebody put in the place of the day; absent: nothing
 */
export const openDay = (
  texts: DateTexts,
  { month }: ToldPeriod,
  edited: string | undefined,
  { kind, startMonth, hasDateColumn }: OpenDayRules,
): OpenDay => {
  const composed = composeDate(
    texts,
    month === undefined ? {} : { month },
    kind,
    hasDateColumn,
  );
  const text = edited ?? composed.text;
  const isTold = composed.fiscalYear !== undefined && edited === undefined;
  if (isBlank(text) && !isTold)
    return kind === "activities" && !hasDateColumn
      ? { state: "open" }
      : { state: "blank" };
  const isOpen = readDays(text, { startMonth }).state === "withoutYear";
  // Of a year in which February has 29 days.
  const fiscalYear = startMonth > 2 ? 1999 : 2000;
  const parts = partsOf(readDays(text, { startMonth, fiscalYear }));
  return { state: isOpen && !isTold ? "open" : "told", ...parts };
};

const partsOf = (days: ReadDays): { month?: number; day?: number } => {
  if (days.state === "weekdayDiffers") return partsOfDate(days.date);
  if (days.state !== "read" || days.from.precision === "fiscalYear") return {};
  return partsOfDate(
    days.from.precision === "day" ? days.from.date : days.from.month,
  );
};

/** Of 2000-02-29 or 2000-02. */
const partsOfDate = (date: string): { month?: number; day?: number } => {
  const [, month, day] = date.split("-").map(Number);
  return {
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
};
