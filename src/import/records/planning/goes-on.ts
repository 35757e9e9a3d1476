import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { EnteredTexts } from "../../../entering/entered-record";

/** A meeting that the row after it may go on with. */
interface MeetingAbove {
  readonly texts: EnteredTexts;
  readonly people: readonly { readonly texts: EnteredTexts }[];
}

const SAME_MEETING = ["heldOn", "startTime", "advisers", "theme"] as const;

/**
 * Whether a row with people goes on with the meeting above it. Plain where it
 * names people alone, where day, adviser and all that it says besides are the
 * meeting's, and where it has the same day, time, adviser and theme and time or
 * theme is written: on one day an adviser may well meet two people. Two
 * principals never are one meeting's. To be asked where day and adviser are
 * blank, and it says something of its own.
 * @param isNumberShared the cell with the number of the meeting is one with that above
 */
export const goesOn = (
  above: MeetingAbove,
  own: EnteredTexts,
  people: readonly { readonly texts: EnteredTexts }[],
  isNumberShared: boolean,
): "joins" | "asks" | "apart" => {
  if (Object.keys(own).length === 0)
    return above.people.length > 0 ? "joins" : "apart";
  const isSame = (name: string): boolean =>
    keyOf(above.texts[name]) === keyOf(own[name]);
  if (!isBlank(own.heldOn)) {
    const isSameMeeting =
      SAME_MEETING.every(isSame) &&
      (!isBlank(own.startTime) || !isBlank(own.theme) || isNumberShared);
    return isSameMeeting && !areBothPrincipals(above, people)
      ? "joins"
      : "apart";
  }
  const isOfAbove = isBlank(own.advisers) || isSame("advisers");
  if (!isOfAbove || above.people.length === 0 || isBlank(above.texts.heldOn))
    return "apart";
  return Object.keys(own).every(isSame) ? "joins" : "asks";
};

const keyOf = (text: string | undefined): string => samenessKey(text ?? "");

/** Written as the same role, which is not the one of a companion. */
const areBothPrincipals = (
  { people: [first] }: MeetingAbove,
  people: readonly { readonly texts: EnteredTexts }[],
): boolean =>
  !isBlank(first?.texts.role) &&
  people.some(({ texts }) => keyOf(texts.role) === keyOf(first?.texts.role));
