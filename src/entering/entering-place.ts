import type { KnownFacts } from "../checks/rules/known-facts";
import type { MeetingEntry } from "../checks/rules/meeting-entry";
import type { ActivityEntry } from "../checks/rules/activity-entry";
import type { Adviser } from "../domain/adviser";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Settings, Source } from "../settings/settings";
import type { EnterableField, EnteredKind } from "./enterable-fields";
import type { EntryAnswers } from "./entered-record";
import type { FindPerson } from "./people/person-match";

/** Where records are entered, and what is known there. */
export interface EnteringPlace {
  readonly kind: EnteredKind;
  readonly source: Source<string>;
  /** As the records of the app are entered by: see settingsAt(). */
  readonly settings: Pick<
    Settings,
    "choices" | "fiscalYearStartMonth" | "ranks" | "sections"
  >;
  /** Of enterableFields(). */
  readonly fields: readonly EnterableField[];
  /** Of filledFields(). */
  readonly otherTypes: Readonly<Record<string, string>>;
  readonly findPerson: FindPerson;
  /** Of the app of advisers, with their tenures; none where it is not set or can't be read. */
  readonly advisers: readonly Adviser[];
  readonly today: CalendarDate;
  /** 年度 of days that are written without a year; absent: such days are told. */
  readonly fiscalYear?: number;
  /**
   * What blank ranks and divisions are filled from: the history of the day
   * alone, or, as the forms do where no history is kept, what is true today.
   */
  readonly fillsFrom: "history" | "today";
  readonly answers: EntryAnswers;
  /** What other records say of this one; see KnownFacts. */
  readonly factsOf: (entry: MeetingEntry | ActivityEntry) => KnownFacts;
}
