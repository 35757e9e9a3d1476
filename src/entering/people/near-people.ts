import { foldAlike } from "../../domain/sameness/alike-letters";
import {
  isBlank,
  samenessKey,
  visibleText,
} from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { areApart } from "./contradicts-post";
import {
  familyNameOf,
  insideBrackets,
  nameForms,
  outsideBrackets,
} from "./name-forms";
import { peopleInText, TITLES } from "./people-in-text";
import { likelyPeople } from "./search-people";
import { namedInDivision } from "./search-posts";
import { nameBehindTitle } from "./titled-name";

/** Who is near to a text of nobody, for asking; lists have one such text in many rows. */
export const nearFinder = (
  people: readonly StaffMember[],
): ((written: string) => readonly StaffMember[]) => {
  const known = new Map<string, readonly StaffMember[]>();
  return (written) => {
    const found = known.get(written) ?? peopleNear(people, written);
    known.set(written, found);
    return found;
  };
};

const peopleNear = (
  people: readonly StaffMember[],
  written: string,
): readonly StaffMember[] => {
  const forms = new Set([
    ...nameForms(written),
    ...peopleInText(written).names.map((name) => samenessKey(name)),
    // All of a name may stand in brackets.
    ...insideBrackets(written).filter(() => outsideBrackets(written) === ""),
    ...[nameBehindTitle(written) ?? []].flat(),
  ]);
  for (const form of forms) {
    const likely = likelyPeople(people, form);
    if (likely.length > 0) return likely;
  }
  const beside = namedInDivision(people, written);
  return beside.length > 0 ? beside : namedBesidePost(people, written);
};

/** 生涯学習課 栗原課長, 栗原課長補佐, 森課長: a name before a title, and a division before it. */
const BESIDE_POST = new RegExp(
  `^(?:(\\S*[部局室所課係])\\s+)?(\\S+?)\\s*(?:${TITLES})(?:補佐|代理)?$`,
  "u",
);

/**
 * Who has the family name that stands before a title, those first who ever were in
 * the division before it.
 */
const namedBesidePost = (
  people: readonly StaffMember[],
  written: string,
): readonly StaffMember[] => {
  const [, division = "", name = ""] =
    BESIDE_POST.exec(outsideBrackets(visibleText(written))) ?? [];
  const key = foldAlike(samenessKey(name));
  const named = people.filter(
    (one) => foldAlike(samenessKey(familyNameOf(one.name ?? ""))) === key,
  );
  const wasThere = ({ division: own = "", postings }: StaffMember): boolean =>
    [own, ...postings.map((post) => post.division ?? "")].some(
      (one) => !isBlank(one) && !areApart(one, division),
    );
  const there = isBlank(division) ? [] : named.filter(wasThere);
  return key === ""
    ? []
    : [...there, ...named.filter((one) => !there.includes(one))];
};
