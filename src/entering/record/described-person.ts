import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { postOn } from "../../domain/posting";
import { isBlank, visibleText } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import type { EnteredTexts, EntryProblem } from "../entered-record";

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

/** 1234 佐藤 花子（総務課・課長級） */
export const describe = (
  member: StaffMember,
  day: CalendarDate | undefined,
): string => {
  const post = day === undefined ? undefined : postOn(member.postings, day);
  const { division = member.division, rank = member.rank } = post ?? {};
  const work = [division, rank].filter((one) => one !== undefined).join("・");
  return `${member.code ?? ""} ${member.name ?? ""}${work === "" ? "" : `（${work}）`}`;
};

/** People as they are offered, each answered by the number. */
export const candidatesOf = (
  members: readonly StaffMember[],
  day: CalendarDate | undefined,
): NonNullable<EntryProblem["candidates"]> =>
  members.map((member) => ({
    value: member.code ?? "",
    label: describe(member, day),
  }));
