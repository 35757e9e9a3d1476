import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { EnteredTexts } from "../../../../entering/entered-record";
import { CHOICE_SYNONYMS } from "../../../../fields/likeness/choice-synonyms";
import { readClocks } from "../../../../entering/reading/read-clocks";

/** A meeting that the row after it may go on with. */
export interface MeetingAbove {
  readonly texts: EnteredTexts;
  readonly people: readonly { readonly texts: EnteredTexts }[];
}

/** What one meeting has once. */
export const SAME_MEETING = [
  "heldOn",
  "startTime",
  "advisers",
  "theme",
] as const;

/**
 * Whether a row with people goes on with the meeting above it. Plain where it
 * names people alone, or nothing but cells that are one with those above, and where
 * all that it says is the meeting's and time or number prove it. To be asked
 * without such a proof ("alike"): on one day an adviser may well meet two people
 * about 1on1, or in one afternoon, 13:30～17:00, each at a time of their own; a time
 * proves nothing of meetings that say no theme. Two principals never are one meeting's. To be asked, too, where day
 * and adviser are blank, and it says something of its own.
 * @param isShared its own cells, or that of its number, are one with those above
 */
export const goesOn = (
  above: MeetingAbove,
  own: EnteredTexts,
  people: readonly { readonly texts: EnteredTexts }[],
  isShared: boolean,
): "joins" | "alike" | "asks" | "apart" => {
  if (Object.keys(own).length === 0)
    return above.people.length > 0 ? "joins" : "apart";
  const isSame = (name: string): boolean =>
    keyOf(above.texts[name]) === keyOf(own[name]);
  const isProven = isShared || (isMomentIn(own) && !isBlank(own.theme));
  if (!isBlank(own.heldOn)) {
    const isSameMeeting =
      SAME_MEETING.every(isSame) &&
      (isProven || !isBlank(own.theme) || !isBlank(own.startTime));
    if (!isSameMeeting || areBothPrincipals(above, people)) return "apart";
    return isProven ? "joins" : "alike";
  }
  const isOfAbove = isBlank(own.advisers) || isSame("advisers");
  if (!isOfAbove || above.people.length === 0 || isBlank(above.texts.heldOn))
    return "apart";
  if (!Object.keys(own).every(isSame)) return "asks";
  return isProven ? "joins" : "alike";
};

/** Whether it says when it began, and not in which hours of the day it was: 午前, 13:30～17:00. */
const isMomentIn = ({ startTime, endTime }: EnteredTexts): boolean => {
  const from = readClocks(startTime);
  const to = readClocks(endTime);
  if (from.state !== "read") return false;
  const end = from.end ?? (to.state === "read" ? to.start : undefined);
  return (
    end === undefined ||
    minutesOf(end) - minutesOf(from.start) < LONGEST_MINUTES
  );
};
/** Hardly one meeting. */
const LONGEST_MINUTES = 180;

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
};

const keyOf = (text: string | undefined): string => samenessKey(text ?? "");

/** Written as the same role, which is not the one of a companion. */
const areBothPrincipals = (
  { people: [first] }: MeetingAbove,
  people: readonly { readonly texts: EnteredTexts }[],
): boolean =>
  !isBlank(first?.texts.role) &&
  !COMPANIONS.has(keyOf(first?.texts.role)) &&
  people.some(({ texts }) => keyOf(texts.role) === keyOf(first?.texts.role));

/** As lists write them. */
const COMPANIONS: ReadonlySet<string> = new Set(
  CHOICE_SYNONYMS.role?.companion?.map(keyOf),
);
