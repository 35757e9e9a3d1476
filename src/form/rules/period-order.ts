import { isPeriodReversed } from "../../domain/activity-period";
import type { ActivityForm } from "./activity-form";
import type { FormProblem } from "./form-problem";

/** The last day or month does not lie before the first. */
export const checkPeriodOrder = (
  form: Pick<ActivityForm, "period">,
): readonly FormProblem[] =>
  form.period !== undefined && isPeriodReversed(form.period)
    ? [{ field: "to", level: "error", code: "periodReversed" }]
    : [];
