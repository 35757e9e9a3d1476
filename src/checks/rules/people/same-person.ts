import { isBlank, isSame } from "../../../domain/sameness/sameness";
import type { Person } from "../../../domain/person";

/**
 * Whether two rows probably mean one person, as whoever wrote them would say: by
 * code where both have one, else by name. Counting takes a bare name for another
 * person than the same name with a code (domain: counting rule 4, `personKey`).
 * A nobody is not the same as anyone.
 */
export const isSamePerson = (
  a: Person | undefined,
  b: Person | undefined,
): boolean => {
  if (a === undefined || b === undefined) return false;
  if (isFilled(a.code) && isFilled(b.code)) {
    return isSame(a.code, b.code);
  }
  return isFilled(a.name) && isFilled(b.name) && isSame(a.name, b.name);
};

const isFilled = (text: string | undefined): text is string => !isBlank(text);
