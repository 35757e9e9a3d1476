import { isSamePerson } from "../../../checks/rules/people/same-person";
import { samenessKey } from "../../../domain/sameness/sameness";
import type { Entry } from "./entry";
import { isMeeting } from "./entry";

/**
 * Finds the record that an entry is already; each serves for one entry only.
 * @param isMeant leaves out records that are otherwise the same
 */
export type FindThere = (
  entry: Entry,
  isMeant: (stored: Entry) => boolean,
) => Entry | undefined;

/**
 * What is already in the app: the same day, time, advisers, theme and people of
 * a meeting, the same period, section, heading and title of an activity. A list
 * that has one thing twice, of which the app has one, is there once.
 */
export const thereFinder = (stored: readonly Entry[]): FindThere => {
  const byKey = new Map<string, Entry[]>();
  for (const entry of stored) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [entry]);
    else known.push(entry);
  }
  return (entry, isMeant) => {
    const same = byKey.get(keyOf(entry) ?? "") ?? [];
    const at = same.findIndex(
      (other) => arePeopleSame(entry, other) && isMeant(other),
    );
    const [found] = at < 0 ? [] : same.splice(at, 1);
    return found;
  };
};

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
