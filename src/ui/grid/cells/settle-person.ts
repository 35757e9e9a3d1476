import { numberedPerson } from "../../../entering/people/numbered-person";
import { isNobody } from "../../../entering/people/is-nobody";
import { personText } from "../../../entering/people/person-text";
import {
  isReading,
  isWholeReading,
  onlyPerson,
} from "../../../entering/people/search-people";
import type { GridPlace } from "../grid-place";

/**
 * Who is meant by a text in the cell of people, in full; the text itself where it
 * is nobody, or more than one, and is asked. Who is typed as the whole name, or
 * the family name, is read was looked for; pasted, or read in part, that is
 * asked. Brackets say more than the name, and stay.
 */
export const settlePerson = (
  text: string,
  { staff, findPerson }: Pick<GridPlace, "staff" | "findPerson">,
  isPasted: boolean,
): string => {
  if (isNobody(text)) return text;
  const only = onlyPerson(staff, text);
  if (only !== undefined) {
    const isAsked =
      isReading(only, text) && (isPasted || !isWholeReading(only, text));
    return isAsked ? text : personText(only);
  }
  if (/[(（]/u.test(text)) return text;
  const written = numberedPerson(
    text,
    (code) => findPerson({ code }, undefined).state === "found",
  );
  const match = findPerson(written, undefined);
  return match.state === "found" && match.disagrees === undefined
    ? personText(match.member)
    : text;
};
