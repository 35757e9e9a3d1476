import { isBlank } from "../../domain/sameness/sameness";
import type { ActivityEntry } from "./activity-entry";
import type { RecordProblem } from "./record-problem";

/** What is left out is left out for a printed reason (domain: counting rule 8). */
export const checkExclusionReason = (
  entry: Pick<ActivityEntry, "standing" | "exclusionReason">,
): readonly RecordProblem[] =>
  entry.standing === "excluded" && isBlank(entry.exclusionReason)
    ? [
        {
          field: "exclusionReason",
          level: "error",
          code: "exclusionReasonMissing",
        },
      ]
    : [];
