import type { SectionRule } from "../../rollup/counting-rules";
import type { ActivityForm } from "./activity-form";
import type { FormProblem } from "./form-problem";

/** A record of a section that is written in bullets needs the bullet it counts under. */
export const checkSummaryLine = (
  form: Pick<ActivityForm, "section" | "summaryLine" | "standing">,
  sections: readonly SectionRule[],
): readonly FormProblem[] => {
  const isBulleted = sections.some(
    ({ style, recordValues }) =>
      style === "lines" && recordValues.includes(form.section ?? ""),
  );
  return isBulleted &&
    form.standing !== "excluded" &&
    (form.summaryLine ?? "").trim() === ""
    ? [
        {
          field: "summaryLine",
          level: "warning",
          code: "summaryLineMissing",
          detail: form.section ?? "",
        },
      ]
    : [];
};
