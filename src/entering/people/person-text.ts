import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { postOn } from "../../domain/posting";
import type { StaffMember } from "../../domain/staff-member";

/** 1234 佐藤 花子, as it stands in a cell or a row. */
export const personText = ({ code = "", name = "" }: StaffMember): string =>
  [code, name].filter((one) => one !== "").join(" ");

/**
 * 1234 佐藤 花子（総務課・課長級）, as somebody is offered who may be one of several.
 * @param day for where the history says that people worked then; absent: what the roster says
 */
export const describedPerson = (
  member: StaffMember,
  day?: CalendarDate,
): string => {
  const post = day === undefined ? undefined : postOn(member.postings, day);
  const { division = member.division, rank = member.rank } = post ?? {};
  const work = [division, rank].filter(Boolean).join("・");
  return `${personText(member)}${work === "" ? "" : `（${work}）`}`;
};
