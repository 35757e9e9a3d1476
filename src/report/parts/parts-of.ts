import type { DocumentPart } from "../../domain/publishing/left-out-parts";
import { DOCUMENT_PARTS } from "../../domain/publishing/left-out-parts";
import { withAppendix } from "../paged/with-appendix";
import { sectionOfChapters } from "../paged/belong-together";
import type { Report } from "../report";

/** A detail that a document can go without. */
export interface DetailPart {
  /** SectionRule.id */
  readonly id: string;
  /** One, or several where it has another in another year; absent in settings, which know none. */
  readonly numbers?: readonly string[];
  readonly title: string;
}

/** What a document holds that can be left out, in its order; 表紙 always is. */
export const partsOf = (
  report: Report,
): {
  readonly parts: readonly DocumentPart[];
  readonly details: readonly DetailPart[];
} => {
  const { chapters } = withAppendix(report);
  const details = new Map<string, DetailPart>();
  for (const chapter of chapters) {
    const { kind, ruleId, no, title } = chapter;
    if (kind !== "detail" || ruleId === undefined) continue;
    const numbers = [...(details.get(ruleId)?.numbers ?? []), no ?? ""];
    details.set(ruleId, {
      id: ruleId,
      numbers: [...new Set(numbers)].filter((number) => number !== ""),
      title: sectionOfChapters(chapter, chapters) ?? title,
    });
  }
  return {
    parts: DOCUMENT_PARTS.filter(
      (part) => part === "cover" || chapters.some(({ kind }) => kind === part),
    ),
    details: [...details.values()],
  };
};
