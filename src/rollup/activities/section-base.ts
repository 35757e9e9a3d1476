import type { SectionRule } from "../input/counting-rules";
import type { FiscalYearRollup } from "../years/fiscal-year-rollup";

/**
 * 回数 of a section as what another year is compared with. A section that
 * disappeared from the year has nothing to count in it (domain: counting rule 9).
 * @returns null for a part of a year in which some of it has no month: nobody
 *   knows whether that was held by 基準日 (domain: counting rule 7)
 */
export const sectionBase = (
  { sections, asOf, lastDay }: FiscalYearRollup,
  { id }: Pick<SectionRule, "id">,
): number | null => {
  const section = sections.find(({ rule }) => rule.id === id);
  if (section === undefined) return 0;
  return asOf !== lastDay && section.countWithoutMonth > 0
    ? null
    : section.count;
};
