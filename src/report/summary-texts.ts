import type { AnnualSummary, CommentaryKind } from "../domain/annual-summary";
import type { SectionRule } from "../rollup/counting-rules";

/**
 * Sentences that the secretariat wrote for a section of one fiscal year:
 * those of the year, and those that name no year. Empty without a summary.
 */
export const textsOfSection = (
  summary: AnnualSummary | undefined,
  kind: CommentaryKind,
  rule: SectionRule,
  fiscalYear: number,
): readonly string[] =>
  (summary?.commentary ?? [])
    .filter(
      (text) =>
        text.kind === kind &&
        isOfSection(rule, text.section) &&
        (text.fiscalYear === undefined || text.fiscalYear === fiscalYear),
    )
    .map(({ text }) => text);

/** Sentences for the whole document: 成果, programme. */
export const textsOfDocument = (
  summary: AnnualSummary | undefined,
  kind: CommentaryKind,
): readonly string[] =>
  (summary?.commentary ?? [])
    .filter((text) => text.kind === kind)
    .map(({ text }) => text);

const isOfSection = (rule: SectionRule, section: string | undefined) =>
  section !== undefined &&
  (section === rule.id ||
    section === rule.title ||
    rule.recordValues.includes(section));
