import type { ActivityForm } from "./activity-form";
import type { FormProblem } from "./form-problem";

/** What is left out is left out for a printed reason (domain: counting rule 8). */
export const checkExclusionReason = (
  form: Pick<ActivityForm, "standing" | "exclusionReason">,
): readonly FormProblem[] =>
  form.standing === "excluded" && (form.exclusionReason ?? "").trim() === ""
    ? [
        {
          field: "exclusionReason",
          level: "error",
          code: "exclusionReasonMissing",
        },
      ]
    : [];
