import { samenessKey, visibleText } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { TITLES, titleBehind } from "./people-in-text";
import { hasTitle, postHolders } from "./post-holders";
import { searchPeople } from "./search-people";
import { nameBehindTitle } from "./titled-name";

const TITLE_ALONE = new RegExp(`^(?:${TITLES})$`, "u");
const DIVISION_AND_NAME = /^(\S*[部局室所課係])\s+(.+)$/u;

/**
 * The people whom a text that holds nobody's name finds by where they work today:
 * whoever holds the post 総務課長 or has the rank 課長, the people of 税務課, and of
 * a name beside a post or division (滝本課長, 総務部 春野) whoever has that name.
 * For choosing, never taken unasked; a blank text finds nobody.
 */
export const searchPosts = (
  staff: readonly StaffMember[],
  text: string,
): readonly StaffMember[] => {
  const key = samenessKey(text);
  if (key === "") return [];
  const holders = postHolders(staff, { name: text }, undefined);
  if (holders.length > 0) return holders;
  if (TITLE_ALONE.test(key))
    return staff.filter(({ rank }) => hasTitle(rank, key, key));
  const plain = visibleText(text);
  const name = titleBehind(plain)?.name ?? nameBehindTitle(plain) ?? "";
  const named = searchPeople(staff, name);
  if (named.length > 0) return named;
  const beside = namedInDivision(staff, text);
  return beside.length > 0 ? beside : peopleOf(staff, key);
};

/** 総務部 春野: who of a division has the name behind it; empty for any other text. */
export const namedInDivision = (
  staff: readonly StaffMember[],
  text: string,
): readonly StaffMember[] => {
  const [, division = "", name = ""] =
    DIVISION_AND_NAME.exec(visibleText(text)) ?? [];
  return name === ""
    ? []
    : searchPeople(peopleOf(staff, samenessKey(division)), name);
};

/** One letter is a part of too many. */
const LEAST_OF_DIVISION = 2;

const peopleOf = (
  staff: readonly StaffMember[],
  key: string,
): readonly StaffMember[] =>
  key.length < LEAST_OF_DIVISION
    ? []
    : staff.filter(({ division = "" }) => samenessKey(division).includes(key));
