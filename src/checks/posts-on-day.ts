import type { Meeting } from "../domain/meeting";
import type { Rank } from "../domain/rank";
import { rankSameness } from "../domain/rank";
import type { RecordFinding } from "../domain/record-finding";
import { recordFinding } from "../domain/record-finding";
import type { Roster } from "../domain/roster";
import { postOfPersonOn } from "../domain/roster";
import { isBlank, isSame } from "../domain/sameness/sameness";
import type { Steps } from "../domain/steps";
import { flatMapInSteps } from "../domain/steps";

/**
 * Ranks and divisions on meetings that are not those of the meeting's day by the
 * history of the staff app (domain: Rank and division over time). Nothing is
 * said of a blank one, of a day before the history and of a cancelled meeting.
 */
export function* postsNotOnDay(
  meetings: readonly Meeting[],
  roster: Roster,
  ranks: readonly Rank[],
): Steps<readonly RecordFinding[]> {
  const isOneRank = rankSameness(ranks);
  return yield* flatMapInSteps(
    meetings.filter(({ status }) => status !== "cancelled"),
    ({ recordId, heldOn, attendances }) =>
      attendances.flatMap(({ person, rank, division }) => {
        const then = postOfPersonOn(roster, person, heldOn);
        if (person === undefined || then === undefined) return [];
        const differs = (
          field: "rank" | "division",
          stored: string | undefined,
          isOne: (a: string, b: string) => boolean,
        ): readonly RecordFinding[] => {
          const expected = then[field];
          if (isBlank(stored) || expected === undefined) return [];
          if (isOne(stored, expected)) return [];
          const code = field === "rank" ? "rankNotOnDay" : "divisionNotOnDay";
          return [
            {
              ...recordFinding("meetings", recordId, code, expected),
              correction: { field, person, heldOn, stored, expected },
            },
          ];
        };
        return [
          ...differs("rank", rank, isOneRank),
          ...differs("division", division, isSame),
        ];
      }),
  );
}
