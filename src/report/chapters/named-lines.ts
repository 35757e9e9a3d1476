import type {
  SectionRollup,
  SummaryLineRollup,
} from "../../rollup/years/fiscal-year-rollup";

/**
 * The summary lines that are told one by one. Empty when no record of the
 * section names one: the section then has its 回数 only.
 */
export const namedLines = (
  section: SectionRollup,
): readonly SummaryLineRollup[] =>
  section.lines.some(({ label }) => label !== null) ? section.lines : [];
