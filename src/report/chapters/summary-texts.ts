import type {
  AnnualSummary,
  Commentary,
  CommentaryKind,
} from "../../domain/annual-summary";
import { isBlank } from "../../domain/sameness/sameness";
import type { SectionRule } from "../../rollup/input/counting-rules";
import { sectionTexts } from "../../rollup/activities/section-texts";
import type { WrittenText } from "../text-origin";
import { summaryOrigin } from "../writing/summary-origin";

/** Sentences of one kind that the secretariat wrote for a section of a fiscal year. */
export const textsOfSection = (
  summary: AnnualSummary | undefined,
  kind: CommentaryKind,
  rule: SectionRule,
  fiscalYear: number,
): readonly WrittenText[] =>
  sectionTexts(summary, rule, fiscalYear)
    .filter((text) => text.kind === kind)
    .map((text) => written(text, summary));

/**
 * Sentences of a kind that is for the whole document: 成果, programme, 結び.
 * @param isWanted for a kind that sections have too
 */
export const textsOfDocument = (
  summary: AnnualSummary | undefined,
  kind: CommentaryKind,
  isWanted: (text: Commentary) => boolean = () => true,
): readonly WrittenText[] =>
  (summary?.commentary ?? [])
    .filter(
      (each) => each.kind === kind && !isBlank(each.text) && isWanted(each),
    )
    .map((text) => written(text, summary));

const written = (
  { text, rowId, kind, fiscalYear }: Commentary,
  summary: AnnualSummary | undefined,
): WrittenText => ({
  text,
  origins: summaryOrigin(summary, "commentaryText", text, rowId).map(
    (origin) => ({
      ...origin,
      kind,
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
    }),
  ),
});
