import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Rank } from "../../domain/rank";
import { rankSameness } from "../../domain/rank";
import type {
  AttendanceEntry,
  MeetingEntry,
} from "../../checks/rules/meeting-entry";
import type { FormProblem } from "./form-problem";
import { isSamePerson } from "../../checks/rules/people/same-person";

/**
 * The rank is the one at the time of the meeting (domain: counting rule 3), but
 * a lookup brings today's. A record entered late is compared with the person's
 * meetings around it: a rank that only later ones could have is doubtful.
 */
export const checkRankAsOfDate = (
  form: MeetingEntry,
  others: readonly MeetingEntry[],
  ranks: readonly Rank[],
): readonly FormProblem[] => {
  const { heldOn } = form;
  if (heldOn === undefined) return [];
  const isRank = rankSameness(ranks);
  return form.attendances.flatMap((attendance, row) => {
    const around = ranksAround(form, attendance, heldOn, others);
    const isDoubtful =
      attendance.rank !== undefined &&
      around.next !== undefined &&
      !isRank(attendance.rank, around.next.rank) &&
      (around.previous === undefined ||
        !isRank(attendance.rank, around.previous.rank));
    return isDoubtful
      ? [
          {
            field: "rank" as const,
            row,
            level: "warning" as const,
            code: "rankNotAsOfDate" as const,
            detail: around.next.rank,
            otherRecordId: around.next.recordId,
          },
        ]
      : [];
  });
};

interface RankOn {
  readonly heldOn: CalendarDate;
  readonly rank: string;
  readonly recordId: string;
}

const ranksAround = (
  form: MeetingEntry,
  { person }: AttendanceEntry,
  heldOn: CalendarDate,
  others: readonly MeetingEntry[],
): { readonly previous?: RankOn; readonly next?: RankOn } => {
  const dated = others
    .filter(({ recordId }) => recordId !== form.recordId)
    .flatMap((other) => {
      const rank = other.attendances.find((one) =>
        isSamePerson(one.person, person),
      )?.rank;
      return other.heldOn === undefined ||
        other.recordId === undefined ||
        rank === undefined
        ? []
        : [{ heldOn: other.heldOn, rank, recordId: other.recordId }];
    })
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  const previous = dated.filter((one) => one.heldOn < heldOn).at(-1);
  const next = dated.find((one) => one.heldOn >= heldOn);
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
};
