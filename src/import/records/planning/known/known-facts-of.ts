import type { KnownFacts } from "../../../../checks/rules/known-facts";
import type { MeetingEntry } from "../../../../checks/rules/meeting-entry";
import { nearSpellings } from "../../../../checks/rules/spelling/near-spellings";
import { samenessKey } from "../../../../domain/sameness/sameness";
import type { Person } from "../../../../domain/person";
import type { Settings } from "../../../../settings/settings";
import type { Entry } from "../entry";
import { isMeeting } from "../entry";
import type { Known } from "./load-known";

/** What the records of the app and the apps around it say of each entry, as a form would ask it. */
export const factsFrom = (
  { staff, advisers }: Pick<Known, "staff" | "advisers">,
  stored: readonly Entry[],
  { sections }: Pick<Settings, "sections">,
): ((entry: Entry) => KnownFacts) => {
  const meetings = stored.filter(isMeeting);
  const activities = stored.flatMap((entry) =>
    isMeeting(entry) ? [] : [entry],
  );
  const byPerson = new Map<string, Set<MeetingEntry>>();
  for (const meeting of meetings) {
    for (const key of meeting.attendances.flatMap(({ person }) =>
      keysOf(person),
    )) {
      byPerson.set(key, (byPerson.get(key) ?? new Set()).add(meeting));
    }
  }
  const byCode = new Map(
    staff.flatMap((one) =>
      one.code === undefined ? [] : [[one.code, one] as const],
    ),
  );
  const spellings = nearSpellings(activities, sections);
  return (entry) => {
    if (!isMeeting(entry)) return { advisers, spellings };
    const others = entry.attendances
      .flatMap(({ person }) => keysOf(person))
      .flatMap((key) => [...(byPerson.get(key) ?? [])]);
    return { advisers, meetings: [...new Set(others)], staff: byCode };
  };
};

/** By number and by name: one may know the one, another the other. */
const keysOf = (person: Person | undefined): readonly string[] =>
  [
    person?.code === undefined ? "" : `code:${samenessKey(person.code)}`,
    person?.name === undefined ? "" : `name:${samenessKey(person.name)}`,
  ].filter((key) => key !== "");
