import type { Meeting } from "../../domain/meeting";
import type { Steps } from "../../domain/steps";
import { flatMapInSteps } from "../../domain/steps";
import { compareTexts } from "../input/record-order";
import type { CountingRules } from "../input/counting-rules";
import type { RollupInput } from "../input/rollup-input";
import type { Visitor } from "../meetings/people-by-visits";
import { visitorOf } from "../meetings/people-by-visits";
import { visitsByPerson } from "../meetings/visits";
import {
  attendanceTest,
  meetingsOfYear,
  selectMeetings,
} from "./select-meetings";
import type { MeetingSelection, Selection } from "./selection";
import { wantedVisits } from "./wanted-visits";

/** Someone behind a figure of people; division and rank are as at the last of the meetings. */
export interface PersonBehind extends Visitor {
  /** Those of the figure, in order of date. */
  readonly meetings: readonly Meeting[];
}

/** Whether the figure of a selection is a number of different people. */
export const isOfPeople = (
  selection: Selection,
): selection is MeetingSelection =>
  selection.grain === "meeting" &&
  (selection.measure === "distinctAttendees" ||
    selection.visits !== undefined ||
    selection.visit === "first");

/**
 * The people behind a figure, as many as it says, the most frequent first,
 * then by name. For eyes inside the office only: it names people.
 * Steps: who came and how often is found out meeting by meeting.
 * @param selection of a figure of people (isOfPeople)
 */
export function* peopleBehind(
  selection: MeetingSelection,
  input: RollupInput,
  rules: CountingRules,
): Steps<readonly PersonBehind[]> {
  const rule = rules.attendanceRule;
  const isOwn = attendanceTest(selection, rules);
  const wanted = yield* wantedVisits(
    selection,
    meetingsOfYear(selection, input, rules),
    rules,
  );
  yield;
  const meetings = selectMeetings(selection, input, rules);
  yield;
  const byPerson = yield* visitsByPerson(meetings, rule, isOwn);
  const people = yield* flatMapInSteps(byPerson, ([key, visits]) => {
    const own =
      wanted === undefined
        ? visits
        : visits.filter((visit) => wanted.get(key)?.includes(visit));
    return own.length === 0
      ? []
      : [{ ...visitorOf(key, own, rule, isOwn), meetings: own }];
  });
  return people.sort(
    (a, b) => b.visits - a.visits || compareTexts(a.name, b.name),
  );
}
