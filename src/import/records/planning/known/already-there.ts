import { isSamePerson } from "../../../../checks/rules/people/same-person";
import { samenessKey } from "../../../../domain/sameness/sameness";
import type { Waiting } from "../../../../kintone/importing/run-notes";
import type { Entry } from "../entry";
import { isMeeting } from "../entry";
import type { WrittenRows } from "./written-rows";

/** The record that a row is already. */
interface FoundThere {
  readonly stored: Entry;
  /** It was made of the row, which says otherwise: it was corrected before, or since. */
  readonly isOtherwise: boolean;
  /** It is still to be moved to its state. */
  readonly waits?: Waiting;
}

/**
 * Finds the record that an entry is already; each serves for one entry only.
 * @param rows names of the rows of the entry
 * @param isMeant leaves out records that are otherwise the same
 */
export type FindThere = (
  entry: Entry,
  rows: readonly string[],
  isMeant: (stored: Entry) => boolean,
) => FoundThere | undefined;

/**
 * What is already in the app: what was made of the same rows, as far as it is
 * still there; else the same day, time, advisers, theme and people of a meeting,
 * the same period, section, heading and title of an activity. A list that has
 * one thing twice, of which the app has one, is there once.
 */
export const thereFinder = (
  stored: readonly Entry[],
  written: WrittenRows,
): FindThere => {
  const ofRows = new Set([...written.values()].map(({ id }) => id));
  const byId = new Map<string, Entry>();
  const byKey = new Map<string, Entry[]>();
  for (const entry of stored) {
    const { recordId } = entry;
    if (recordId !== undefined && ofRows.has(recordId)) {
      byId.set(recordId, entry);
      continue;
    }
    const key = keyOf(entry);
    if (key === undefined) continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [entry]);
    else known.push(entry);
  }
  return (entry, rows, isMeant) => {
    const [own] = rows.flatMap((row) => written.get(row) ?? []);
    const made = own && byId.get(own.id);
    if (own !== undefined && made !== undefined) {
      const { waits } = own;
      return {
        stored: made,
        isOtherwise: !areSame(entry, made),
        ...(waits === undefined ? {} : { waits }),
      };
    }
    const same = byKey.get(keyOf(entry) ?? "") ?? [];
    const at = same.findIndex(
      (other) => arePeopleSame(entry, other) && isMeant(other),
    );
    const [found] = at < 0 ? [] : same.splice(at, 1);
    return found && { stored: found, isOtherwise: false };
  };
};

const areSame = (one: Entry, other: Entry): boolean =>
  keyOf(one) === keyOf(other) && arePeopleSame(one, other);

/** Undefined without a day: nothing can be told of it. */
const keyOf = (entry: Entry): string | undefined => {
  if (isMeeting(entry)) {
    if (entry.heldOn === undefined) return undefined;
    return keyed(
      entry.heldOn,
      entry.startTime,
      ...[...entry.advisers].sort(),
      entry.theme,
    );
  }
  const { period, section, summaryLine, title } = entry;
  if (period === undefined) return undefined;
  const from = period.precision === "fiscalYear" ? period.within : period.from;
  return keyed(from, section, summaryLine, title);
};

const keyed = (...texts: readonly (string | undefined)[]): string =>
  JSON.stringify(texts.map((text) => samenessKey(text ?? "")));

const arePeopleSame = (one: Entry, other: Entry): boolean => {
  if (!isMeeting(one) || !isMeeting(other)) return true;
  const [mine, theirs] = [one, other].map(({ attendances }) =>
    attendances.flatMap(({ person }) => person ?? []),
  );
  return (
    mine !== undefined &&
    theirs !== undefined &&
    mine.length === theirs.length &&
    mine.every((person) => theirs.some((their) => isSamePerson(person, their)))
  );
};
