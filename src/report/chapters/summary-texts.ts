import type {
  AnnualSummary,
  Commentary,
  CommentaryKind,
} from "../../domain/annual-summary";
import { isBlank } from "../../domain/sameness/sameness";
import type { SectionRule } from "../../rollup/input/counting-rules";
import { sectionTexts } from "../../rollup/activities/section-texts";

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

/**
 * Sentences of a kind that is for the whole document: 成果, programme, 結び.
 * @param isWanted for a kind that sections have too
 */
export const textsOfDocument = (
  summary: AnnualSummary | undefined,
  kind: CommentaryKind,
  isWanted: (text: Commentary) => boolean = () => true,
): readonly string[] =>
  (summary?.commentary ?? [])
    .filter(
      (each) => each.kind === kind && !isBlank(each.text) && isWanted(each),
    )
    .map(({ text }) => text);
