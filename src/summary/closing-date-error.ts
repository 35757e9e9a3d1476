import type { CalendarDate } from "../domain/calendar/calendar-date";

/** 基準日 lies before a fiscal year even starts: there would be zeros alone where figures are expected. */
export class ClosingDateError extends Error {
  override readonly name = "ClosingDateError";

  constructor(
    readonly facts: {
      readonly asOf: CalendarDate;
      readonly fiscalYear: number;
      /** It is the one of the 年度まとめ record; else it was asked for. */
      readonly isOfRecord: boolean;
    },
  ) {
    super(`${facts.asOf} is before fiscal year ${facts.fiscalYear}`);
  }
}
