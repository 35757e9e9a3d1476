import type { StaffMember } from "../../../domain/staff-member";
import type { EntryProblem } from "../../../entering/entered-record";
import {
  describedPerson,
  nearPeople,
  searchPeople,
} from "../../../form/people/search-people";

const NOBODY: ReadonlySet<EntryProblem["code"]> = new Set([
  "personUnknown",
  "nameNotKept",
]);

/**
 * Of somebody who is not on the roster, who may be meant: whose number or name
 * has the text in it, or else is missed by a letter. Where the person can't
 * stay as written, it is asked who it is.
 */
export const withNearPeople = (
  problem: EntryProblem,
  staff: readonly StaffMember[],
): EntryProblem => {
  const { code, detail = "", level } = problem;
  if (!NOBODY.has(code)) return problem;
  const parts = searchPeople(staff, detail);
  const members = parts.length > 0 ? parts : nearPeople(staff, detail);
  if (members.length === 0) return problem;
  return {
    ...problem,
    code: level === "error" ? "personSeveral" : code,
    candidates: members.map((member) => ({
      value: member.code ?? "",
      label: describedPerson(member),
    })),
  };
};
