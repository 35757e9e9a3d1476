import type {
  AttendanceEntry,
  MeetingEntry,
} from "../../checks/rules/meeting-entry";
import type { StaffByCode } from "../../checks/rules/known-facts";
import { postOn } from "../../domain/posting";
import type { Rank } from "../../domain/rank";
import { rankSameness } from "../../domain/rank";
import type { FormProblem } from "./form-problem";

/**
 * The rank is the one of the meeting's day (domain: counting rule 3): what the
 * history of the staff app says of that day, where it says anything.
 */
export const checkRankOnDay = (
  form: MeetingEntry,
  staff: StaffByCode,
  ranks: readonly Rank[],
): readonly FormProblem[] => {
  const isRank = rankSameness(ranks);
  return form.attendances.flatMap((attendance, row) => {
    const { rank } = attendance;
    const then = rankOnDay(form, attendance, staff);
    return rank === undefined || then === undefined || isRank(rank, then)
      ? []
      : [
          {
            field: "rank" as const,
            row,
            level: "warning" as const,
            code: "rankNotOnDay" as const,
            detail: then,
          },
        ];
  });
};

/** What the history says of a person's rank on the meeting's day; undefined where it says nothing. */
export const rankOnDay = (
  { heldOn }: MeetingEntry,
  { person }: AttendanceEntry,
  staff: StaffByCode,
): string | undefined => {
  const member = staff.get(person?.code ?? "");
  return heldOn === undefined || member === undefined
    ? undefined
    : postOn(member.postings, heldOn)?.rank;
};
