import type { Chapter, Report } from "../../../report/report";
import type { PlacedTag } from "./take-content-tags";
import { isNamed } from "./content-tags";

/** What stands at a tag. */
export interface PlannedContent {
  readonly hasContents: boolean;
  readonly chapters: readonly Chapter[];
}

/**
 * Which part of the report goes to which tag. No chapter is told twice: the
 * first tag that names it has it, and what nobody names goes to the first
 * {{summary}}. The same for the table of contents, which the summary leaves
 * out where the city's own stands.
 */
export const planContent = (
  tags: readonly Pick<PlacedTag, "tag">[],
  { chapters }: Pick<Report, "chapters">,
  { hasOwnContents }: { readonly hasOwnContents: boolean },
): readonly PlannedContent[] => {
  const named = tags.map(({ tag }) =>
    tag.kind === "chapter"
      ? chapters.filter((chapter) => isNamed(chapter, tag.name))
      : [],
  );
  const holders = new Map<Chapter, number>();
  named.forEach((each, index) => {
    for (const chapter of each) {
      if (!holders.has(chapter)) holders.set(chapter, index);
    }
  });
  const summary = tags.findIndex(({ tag }) => tag.kind === "summary");
  const contents = tags.findIndex(({ tag }) => tag.kind === "contents");
  const contentsAt = contents === -1 && !hasOwnContents ? summary : contents;
  return tags.map((_, index) => ({
    hasContents: index === contentsAt,
    chapters: chapters.filter(
      (chapter) => (holders.get(chapter) ?? summary) === index,
    ),
  }));
};
