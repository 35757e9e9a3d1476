import { isSame } from "../../../domain/sameness/sameness";
import { isNobody } from "../../../entering/people/is-nobody";
import { namedPerson } from "../../../entering/people/named-person";
import { personOfFamily } from "../../../entering/people/person-of-family";
import { personText } from "../../../entering/people/person-text";
import type { GridPlace } from "../grid-place";

/**
 * Who is meant by a text in the cell of people, in full; the text itself where
 * that is asked. Whom an import takes by it is taken: see personFinder(). Who
 * types a family name, or how a name is read, looked for somebody and sees who
 * is found; of any other part of a name candidates are offered. Brackets that
 * the roster has not say more than the name, and stay.
 */
export const settlePerson = (
  text: string,
  { staff, findPerson }: Pick<GridPlace, "staff" | "findPerson">,
  isPasted: boolean,
): string => {
  if (isNobody(text)) return text;
  const named = namedPerson(text, findPerson);
  if (named !== undefined) {
    const isWhole = !/[(（]/u.test(text) || isSame(named.name ?? "", text);
    return isWhole ? personText(named) : text;
  }
  const typed = isPasted ? undefined : personOfFamily(staff, text);
  return typed === undefined ? text : personText(typed);
};
