import type { AnnualSummary } from "../../domain/annual-summary";
import type { ClassifiedActivity } from "./classified-activities";
import { recordsOfSection } from "./classified-activities";
import type { CountingRules, SectionRule } from "../input/counting-rules";
import type { MeetingRollup, SectionRollup } from "../years/fiscal-year-rollup";
import type { MonthlySeries } from "./monthly-series";
import type { UnnumberedSection } from "./roll-up-section";
import {
  rollUpActivitySection,
  rollUpMeetingSection,
  rollUpTextSection,
} from "./roll-up-section";
import { sectionTexts } from "./section-texts";
import type { YearFrame } from "../input/year-frame";

/**
 * The sections of one fiscal year that have something counted, listed or
 * written, in the settings' order and numbered anew (domain: counting rules 9
 * and 10). Excluded records alone do not make a section.
 */
export const rollUpSections = (
  { sections }: Pick<CountingRules, "sections">,
  classified: readonly ClassifiedActivity[],
  meetings: MeetingRollup,
  frame: YearFrame,
  summary: AnnualSummary | undefined,
  series: MonthlySeries,
): SectionRollup[] =>
  sections
    .flatMap((rule) => {
      const { section, hasRecords } = rollUpSection(
        rule,
        classified,
        meetings,
        frame,
        series,
      );
      const hasText = sectionTexts(summary, rule, frame.fiscalYear).length > 0;
      return hasRecords || hasText ? [section] : [];
    })
    .map((section, index) => ({
      no: String(index + 1).padStart(2, "0"),
      ...section,
    }));

const rollUpSection = (
  rule: SectionRule,
  classified: readonly ClassifiedActivity[],
  meetings: MeetingRollup,
  frame: YearFrame,
  series: MonthlySeries,
): { section: UnnumberedSection; hasRecords: boolean } => {
  if (rule.source === "none") {
    return { section: rollUpTextSection(rule, frame), hasRecords: false };
  }
  if (rule.source === "meetings") {
    return {
      section: rollUpMeetingSection(rule, meetings),
      hasRecords: meetings.count > 0,
    };
  }
  const records = recordsOfSection(classified, rule);
  return {
    section: rollUpActivitySection(rule, records, frame, series),
    hasRecords: records.listed.length > 0,
  };
};
