import type { Meeting } from "../domain/meeting";
import type { Correction, RecordFinding } from "../domain/record-finding";
import type { Roster } from "../domain/roster";
import { memberOf, postOfPersonOn } from "../domain/roster";
import { isBlank } from "../domain/sameness/sameness";

/**
 * The same findings; a blank rank comes with the one to enter where it is
 * known: by the history of the day, for someone without a history by the
 * roster of today, which whoever corrects has to judge.
 */
export const correctableBlankRanks = (
  findings: readonly RecordFinding[],
  meetings: readonly Meeting[],
  roster: Roster,
): readonly RecordFinding[] => {
  // Of tens of thousands of meetings few have one.
  const ids = new Set(
    findings.flatMap(({ code, recordId }) =>
      code === "rankMissing" ? [recordId] : [],
    ),
  );
  if (ids.size === 0) return findings;
  const byId = new Map(
    meetings.flatMap((meeting) =>
      ids.has(meeting.recordId) ? [[meeting.recordId, meeting]] : [],
    ),
  );
  return findings.map((finding) => {
    if (finding.code !== "rankMissing") return finding;
    const meeting = byId.get(finding.recordId);
    const correction = meeting && correctionOf(finding, meeting, roster);
    return correction === undefined ? finding : { ...finding, correction };
  });
};

const correctionOf = (
  { detail }: RecordFinding,
  { heldOn, attendances }: Meeting,
  roster: Roster,
): Correction | undefined => {
  const person = attendances.find(
    (one) => isBlank(one.rank) && one.person?.name === detail,
  )?.person;
  const member = memberOf(roster, person);
  if (person === undefined || member === undefined) return undefined;
  const expected =
    member.postings.length === 0
      ? member.rank
      : postOfPersonOn(roster, person, heldOn)?.rank;
  return isBlank(expected)
    ? undefined
    : { field: "rank", person, heldOn, stored: "", expected };
};
