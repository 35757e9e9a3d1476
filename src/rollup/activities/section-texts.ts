import type { AnnualSummary, Commentary } from "../../domain/annual-summary";
import { isBlank, samenessKey } from "../../domain/sameness/sameness";
import type { SectionRule } from "../input/counting-rules";

/**
 * The secretariat's texts of one section for one fiscal year, in their order.
 * A text names its section by id, title or record value; one without a fiscal
 * year is for every year; blank ones are no text.
 */
export const sectionTexts = (
  summary: AnnualSummary | undefined,
  rule: SectionRule,
  fiscalYear: number,
): Commentary[] => {
  const names = new Set(
    [rule.id, rule.title, ...rule.recordValues].map(samenessKey),
  );
  return (summary?.commentary ?? []).filter(
    (text) =>
      text.section !== undefined &&
      names.has(samenessKey(text.section)) &&
      (text.fiscalYear ?? fiscalYear) === fiscalYear &&
      !isBlank(text.text),
  );
};
