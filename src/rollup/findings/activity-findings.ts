import type { RecordFinding } from "../../domain/record-finding";
import { recordFinding } from "../../domain/record-finding";
import { isBlank } from "../../domain/sameness/sameness";
import type { ClassifiedActivity } from "../activities/classified-activities";

/**
 * Activities of one fiscal year that belong to no section. What is wrong with a
 * record itself is found by the checks.
 */
export const activityFindings = (
  classified: readonly ClassifiedActivity[],
): RecordFinding[] =>
  classified.flatMap(({ activity, section, outcome }) => {
    if (section !== undefined) return [];
    // An excluded record without a section loses its footnote only.
    const level = outcome === "unclassified" ? "error" : "warning";
    const { recordId, section: name } = activity;
    return [
      isBlank(name)
        ? recordFinding(
            "activities",
            recordId,
            "sectionMissing",
            undefined,
            level,
          )
        : recordFinding("activities", recordId, "sectionUnknown", name, level),
    ];
  });
