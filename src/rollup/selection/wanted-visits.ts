import type { Meeting } from "../../domain/meeting";
import type { Steps } from "../../domain/steps";
import { forEachInSteps } from "../../domain/steps";
import type { CountingRules } from "../input/counting-rules";
import { visitsByPerson } from "../meetings/visits";
import type { MeetingSelection } from "./selection";

/**
 * First-time or returning visits, and visits of people who came so often, by
 * person; keys as made by personKey().
 * @param meetings all that count in the year, in order of date: how often someone came rests on each of them
 * @returns undefined where the selection asks for neither
 */
export function* wantedVisits(
  { visit, visits: frequency }: MeetingSelection,
  meetings: readonly Meeting[],
  { attendanceRule }: Pick<CountingRules, "attendanceRule">,
): Steps<ReadonlyMap<string, readonly Meeting[]> | undefined> {
  if (visit === undefined && frequency === undefined) return undefined;
  const wanted = new Map<string, readonly Meeting[]>();
  const byPerson = yield* visitsByPerson(meetings, attendanceRule);
  yield* forEachInSteps(byPerson, ([person, visits]) => {
    if (frequency !== undefined && frequency !== frequencyOf(visits)) return;
    const own = visits.filter(
      (_, index) =>
        visit === undefined || (visit === "first") === (index === 0),
    );
    if (own.length > 0) wanted.set(person, own);
  });
  return wanted;
}

const frequencyOf = (
  visits: readonly unknown[],
): MeetingSelection["visits"] => {
  if (visits.length === 1) return "once";
  return visits.length === 2 ? "twice" : "threeOrMore";
};
