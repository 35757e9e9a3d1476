import type { SectionRule } from "../../rollup/input/counting-rules";
import type { Selection } from "../../rollup/selection/selection";

/** The records behind the 回数 of a section. */
export const sectionSelection = (
  rule: SectionRule,
  fiscalYear: number,
): Selection =>
  rule.source === "meetings"
    ? { grain: "meeting", fiscalYear }
    : { grain: "activity", fiscalYear, sectionId: rule.id };
