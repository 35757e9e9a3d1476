import type { AnnualSummary, CommentaryKind } from "../domain/annual-summary";
import type { SectionRule } from "../rollup/counting-rules";
import { sectionTexts } from "../rollup/section-texts";

/** Sentences of one kind that the secretariat wrote for a section of a fiscal year. */
export const textsOfSection = (
  summary: AnnualSummary | undefined,
  kind: CommentaryKind,
  rule: SectionRule,
  fiscalYear: number,
): readonly string[] =>
  sectionTexts(summary, rule, fiscalYear)
    .filter((text) => text.kind === kind)
    .map(({ text }) => text);

/** Sentences for the whole document: 成果, programme. */
export const textsOfDocument = (
  summary: AnnualSummary | undefined,
  kind: CommentaryKind,
): readonly string[] =>
  (summary?.commentary ?? [])
    .filter(({ kind: of, text }) => of === kind && text.trim() !== "")
    .map(({ text }) => text);
