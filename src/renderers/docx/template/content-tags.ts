import type { Chapter } from "../../../report/report";
import { tagKey } from "../../ooxml/package/template-tags";

/**
 * What a city writes in its own document where content is to stand, each in a
 * paragraph of the text, which it replaces:
 *
 *     {{summary}}      {{年度まとめ}}  table of contents and every chapter without a tag of its own
 *     {{contents}}     {{目次}}        the table of contents
 *     {{chapter:overview-2022}}        a chapter by its id
 *     {{chapter:overview}} {{章:overview}}  all of a kind: programme, overview,
 *                      detail, outcomes, goodPractices, notes
 *
 * A chapter that a summary does not have leaves nothing. A tag that is none of
 * these and none of words stays as it is, for its writer to see. Without any
 * tag of content, the table of contents and all chapters follow the text of
 * the city.
 */
export type ContentTag =
  | { readonly kind: "summary" }
  | { readonly kind: "contents" }
  | { readonly kind: "chapter"; readonly name: string };

/** The content that a tag asks for; undefined for other tags. */
export const contentTag = (name: string): ContentTag | undefined => {
  const key = tagKey(name);
  if (key === "summary" || key === "contents") return { kind: key };
  const [, chapter] = /^(?:chapter|章):(.+)$/u.exec(key) ?? [];
  return chapter !== undefined && chapterNames.test(chapter)
    ? { kind: "chapter", name: chapter }
    : undefined;
};

export const isNamed = ({ id, kind }: Chapter, name: string): boolean =>
  [id, kind].some((each) => tagKey(each) === name);

/** As the ids of chapters and their kinds begin. */
const chapterNames =
  /^(?:programme|overview|detail|outcomes|good-?practices|notes)(?:-.*)?$/u;
