import { normalizeText } from "../../domain/normalize-text";
import type { Person } from "../../domain/person";

/**
 * Whether two rows mean one person: by code where both have one, else by
 * normalised name (domain: counting rule 4). A nobody is not the same as anyone.
 */
export const isSamePerson = (
  a: Person | undefined,
  b: Person | undefined,
): boolean => {
  if (a === undefined || b === undefined) return false;
  if (isFilled(a.code) && isFilled(b.code)) {
    return normalizeText(a.code) === normalizeText(b.code);
  }
  return (
    isFilled(a.name) &&
    isFilled(b.name) &&
    normalizeText(a.name) === normalizeText(b.name)
  );
};

const isFilled = (text: string | undefined): text is string =>
  text !== undefined && normalizeText(text) !== "";
