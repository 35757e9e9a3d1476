import type { Activity } from "../../domain/activity";
import { samenessKey } from "../../domain/sameness/sameness";
import type { SectionRule } from "../input/counting-rules";

/**
 * Finds the section of a record: that of its app, or by the settings' record values, whatever the
 * width of letters and spaces. Only sections of activities hold activities;
 * where two claim one value the earlier has it.
 * @returns undefined for a blank or unknown 節
 */
export const sectionFinder = (
  sections: readonly SectionRule[],
): ((
  record: Pick<Activity, "section" | "sectionId">,
) => SectionRule | undefined) => {
  const byValue = new Map<string, SectionRule>();
  for (const section of sections) {
    if (section.source !== "activities") continue;
    for (const value of section.recordValues.map(samenessKey)) {
      if (value !== "" && !byValue.has(value)) byValue.set(value, section);
    }
  }
  return ({ section, sectionId }) => {
    if (sectionId !== undefined) {
      return sections.find(
        ({ id, source }) => id === sectionId && source === "activities",
      );
    }
    return section === undefined
      ? undefined
      : byValue.get(samenessKey(section));
  };
};
