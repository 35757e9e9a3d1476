import { isSame } from "../../../domain/sameness/sameness";
import type { RecordProblem } from "../record-problem";
import type { MeetingEntry } from "../meeting-entry";
import { isSamePerson } from "./same-person";

/**
 * The same person with the same adviser on the same day in another record.
 * Cancelled meetings are no repetition; a meeting without an adviser meets all.
 * @param others meetings of the people who take part; the record itself may be among them
 */
export const checkMeetingTwice = (
  entry: MeetingEntry,
  others: readonly MeetingEntry[],
): readonly RecordProblem[] => {
  if (entry.heldOn === undefined || entry.status === "cancelled") return [];
  const sameDay = others.filter(
    (other) =>
      other.heldOn === entry.heldOn &&
      other.status !== "cancelled" &&
      other.recordId !== undefined &&
      other.recordId !== entry.recordId &&
      shareAdviser(entry.advisers, other.advisers),
  );
  return sameDay.flatMap((other) => {
    const row = entry.attendances.findIndex(({ person }) =>
      other.attendances.some((one) => isSamePerson(one.person, person)),
    );
    const person = entry.attendances[row]?.person;
    if (person === undefined || other.recordId === undefined) return [];
    return [
      {
        field: "heldOn" as const,
        level: "warning" as const,
        // An adviser that is still open is the same as none.
        code: areTold(entry, other)
          ? ("meetingTwice" as const)
          : ("meetingSameDay" as const),
        detail: person.name ?? person.code ?? "",
        otherRecordId: other.recordId,
      },
    ];
  });
};

/** Whether both say which adviser they are with. */
const areTold = (...meetings: readonly MeetingEntry[]): boolean =>
  meetings.every(({ advisers }) => advisers.length > 0);

const shareAdviser = (
  mine: readonly string[],
  theirs: readonly string[],
): boolean =>
  mine.length === 0 ||
  theirs.length === 0 ||
  mine.some((name) => theirs.some((other) => isSame(name, other)));
