import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { isBlank, visibleText } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import type { EnteredTexts, EntryProblem } from "../entered-record";
import { describedPerson } from "../people/person-text";

/** 1234 佐藤 花子（総務課・課長級） as it is written */
export const shownOf = ({
  personCode,
  personName,
  division,
  rank,
}: EnteredTexts): string => {
  const filled = (texts: readonly (string | undefined)[]) =>
    texts.filter((text) => !isBlank(text));
  const work = filled([division, rank]).join("・");
  return visibleText(
    `${filled([personCode, personName]).join(" ")}${work === "" ? "" : `（${work}）`}`,
  );
};

/** People as they are offered, each answered by the number. */
export const candidatesOf = (
  members: readonly StaffMember[],
  day: CalendarDate | undefined,
): NonNullable<EntryProblem["candidates"]> =>
  members.map((member) => ({
    value: member.code ?? "",
    label: describedPerson(member, day),
  }));
