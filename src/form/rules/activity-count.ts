import type { ActivityForm } from "./activity-form";
import type { FormFill } from "./form-fill";
import type { FormProblem } from "./form-problem";

/** 回数 is 1 unless someone enters another (domain: counting rule 7). */
export const fillCount = (): FormFill => ({ field: "count", value: "1" });

/** 回数 is a whole number of at least 1; blank counts as 1. */
export const checkCount = (
  form: Pick<ActivityForm, "count">,
): readonly FormProblem[] =>
  form.count === undefined || (Number.isInteger(form.count) && form.count >= 1)
    ? []
    : [{ field: "count", level: "error", code: "countInvalid" }];
