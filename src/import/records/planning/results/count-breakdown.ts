import { fiscalYearOf } from "../../../../domain/calendar/fiscal-year";
import type { MeetingStatus } from "../../../../domain/meeting";
import { samenessKey, visibleText } from "../../../../domain/sameness/sameness";
import { monthOfEntry } from "./count-months";
import { countedRecords, isHeld } from "./counted-records";
import type { Entry } from "../entry";
import { isMeeting } from "../entry";
import type { PlannedRecord } from "../plan-records";

/** Names, and how many records each has, the most first. */
type Counts<Name> = readonly (readonly [name: Name, records: number])[];

/** What the records of a list come to, there or to be written, by what a secretary knows of them. */
export interface Breakdown {
  /** Of those that were held, as all others but the states. */
  readonly years: Counts<number>;
  /** In the order of what becomes of them. */
  readonly states: Counts<MeetingStatus>;
  readonly advisers: Counts<string>;
  /** Of activities. */
  readonly sections: Counts<string>;
  /** Attendances of meetings, and how many people they are of. */
  readonly attendances: number;
  readonly persons: number;
}

/**
 * Counts by year, state, adviser, section and people; a record without one of them
 * is in none of its counts.
 * @param startMonth first month of a fiscal year, 1..12
 */
export const countBreakdown = (
  planned: readonly PlannedRecord[],
  startMonth: number,
): Breakdown => {
  const all = countedRecords(planned).map(({ entry }) => entry);
  const held = all.filter(isHeld);
  const people = held.flatMap((entry) =>
    isMeeting(entry)
      ? entry.attendances.flatMap(({ person }) => person ?? [])
      : [],
  );
  const years = counted(held.flatMap((entry) => yearOf(entry, startMonth)));
  return {
    years: [...years].sort(([a], [b]) => a - b),
    states: STATES.flatMap((state) => {
      const own = all.filter(({ status = "held" }) => status === state);
      return own.length === 0 ? [] : [[state, own.length] as const];
    }),
    advisers: countedNames(held.flatMap(({ advisers }) => advisers)),
    sections: countedNames(
      held.flatMap((entry) => (isMeeting(entry) ? [] : (entry.section ?? []))),
    ),
    attendances: people.length,
    persons: new Set(
      people.map(({ code, name = "" }) => samenessKey(code ?? name)),
    ).size,
  };
};

const STATES: readonly MeetingStatus[] = ["held", "planned", "cancelled"];

const yearOf = (entry: Entry, startMonth: number): readonly number[] => {
  const within =
    !isMeeting(entry) && entry.period?.precision === "fiscalYear"
      ? entry.period.within
      : monthOfEntry(entry);
  return within === undefined ? [] : [fiscalYearOf(within, startMonth)];
};

const counted = <Name>(names: readonly Name[]): Counts<Name> => {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

/** Spellings of one name are one. */
const countedNames = (names: readonly string[]): Counts<string> => {
  const shown = new Map<string, string>();
  for (const name of names) {
    const key = samenessKey(name);
    if (key !== "" && !shown.has(key)) shown.set(key, visibleText(name));
  }
  return counted(names.flatMap((name) => shown.get(samenessKey(name)) ?? []));
};
