import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Post } from "../../domain/posting";
import { postOn } from "../../domain/posting";
import { samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { TITLES } from "./people-in-text";

const POST = new RegExp(`^(.*?)(${TITLES})$`, "u");
/** 課 of 課長 is the end of the division, too: 企画政策課長 is of 企画政策課. */
const UNIT = /^[部局室所課係](?=長)/u;
/** There is one of them, whatever the division. */
const OF_ALL = /^(?:副?[市町村]長|教育長)$/u;
const BETWEEN_RANKS = /[、,・/]/u;
const LEVEL = /級(?:以[上下]|相当)?$/u;

/**
 * Who holds a post that stands in the place of a name: 企画政策課長, 総務課 課長, or
 * 課長 beside a division. Their division and rank are those of the day, as far as
 * the history tells it, else those of today: they are for asking alone.
 * @returns empty for a text that is no post, and for a post without its division
 */
export const postHolders = (
  people: readonly StaffMember[],
  {
    name,
    division = "",
  }: { readonly name: string; readonly division?: string },
  day: CalendarDate | undefined,
): readonly StaffMember[] => {
  const key = samenessKey(name);
  const [, stem, title = ""] = POST.exec(key) ?? [];
  if (stem === undefined) return [];
  const divisions = divisionsOf(stem, title, samenessKey(division));
  return people.filter((member) => {
    const post = postOf(member, day);
    return (
      hasTitle(post.rank, title, key) &&
      (divisions === "any" || isIn(post.division, divisions))
    );
  });
};

const divisionsOf = (
  stem: string,
  title: string,
  division: string,
): readonly string[] | "any" => {
  if (stem !== "") return [stem, `${stem}${UNIT.exec(title)?.[0] ?? ""}`];
  if (division !== "") return [division];
  return OF_ALL.test(title) ? "any" : [];
};

const postOf = (member: StaffMember, day: CalendarDate | undefined): Post => {
  if (day === undefined || member.postings.length === 0) return member;
  return postOn(member.postings, day) ?? {};
};

/** 課長 and 課長級, 理事、部長級 for 部長, or the whole post. */
export const hasTitle = (
  rank: string | undefined,
  title: string,
  whole: string,
): boolean => {
  const key = samenessKey(rank ?? "");
  return (
    key === whole ||
    key.split(BETWEEN_RANKS).some((part) => part.replace(LEVEL, "") === title)
  );
};

/** 企画経営部 企画政策課 and 企画政策課 are one. */
const isIn = (
  division: string | undefined,
  divisions: readonly string[],
): boolean => {
  const own = samenessKey(division ?? "");
  return (
    own !== "" &&
    divisions.some((one) => own.endsWith(one) || one.endsWith(own))
  );
};
