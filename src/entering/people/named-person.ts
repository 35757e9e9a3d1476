import type { StaffMember } from "../../domain/staff-member";
import type { FindPerson } from "./person-match";
import { numberedPerson } from "./numbered-person";

/**
 * Whom of the roster a text names by number, by name, or by both; undefined where
 * it is asked who is meant: see personFinder().
 */
export const namedPerson = (
  text: string,
  findPerson: FindPerson,
): StaffMember | undefined => {
  const written = numberedPerson(
    text,
    (code) => findPerson({ code }, undefined).state === "found",
  );
  const match = findPerson(written, undefined);
  return match.state === "found" && match.disagrees === undefined
    ? match.member
    : undefined;
};
