import { documentDate } from "../../../report/document-date";
import { fiscalYearsTitle } from "../../../report/fiscal-year-titles";
import type { Chapter, Report } from "../../../report/report";
import { asOfDate } from "../as-of-date";
import { oneLine } from "../text-runs";

/**
 * What a city writes in its own document where something is to stand. Words,
 * anywhere, in headers and footers too:
 *
 *     {{title}}        {{題名}}    令和4・5年度 CXO補佐官活動まとめ
 *     {{publishedOn}}  {{公表日}}  令和6年（2024年）3月31日
 *     {{division}}     {{担当課}}  企画経営部 経営改革推進課
 *     {{asOf}}         {{基準日}}  令和6年（2024年）3月31日
 *     {{fiscalYears}}  {{年度}}    令和4・5年度
 *
 * and content, each in a paragraph of the text, which it replaces:
 *
 *     {{summary}}      {{年度まとめ}}  table of contents and every chapter without a tag of its own
 *     {{contents}}     {{目次}}        the table of contents
 *     {{chapter:overview-2022}}        a chapter by its id
 *     {{chapter:overview}} {{章:overview}}  all of a kind: programme, overview,
 *                      detail, outcomes, goodPractices, notes
 *
 * A chapter that a summary does not have leaves nothing. A tag that is none of
 * these stays as it is, for its writer to see. Without any tag of content, the
 * table of contents and all chapters follow the text of the city.
 */
export type ContentTag =
  | { readonly kind: "summary" }
  | { readonly kind: "contents" }
  | { readonly kind: "chapter"; readonly name: string };

/** A tag with its braces, which an input method may have made wide. */
export const TAG = /(?:\{\{|｛｛)([^{}｛｝]*)(?:\}\}|｝｝)/gu;

/** What stands in the place of a tag of words; undefined for other tags. */
export const tagText = (name: string, report: Report): string | undefined => {
  const { title, publishedOn, division = "", fiscalYears } = report;
  const asOf = asOfDate(report);
  const texts: Readonly<Record<string, string>> = {
    title,
    publishedon:
      publishedOn === undefined ? "" : documentDate(publishedOn, report),
    division,
    asof: asOf === undefined ? "" : documentDate(asOf, report),
    fiscalyears: fiscalYearsTitle(fiscalYears, report),
  };
  const key = plainName(name);
  const text = texts[japaneseNames[key] ?? key];
  return text === undefined ? undefined : oneLine(text);
};

/** The content that a tag asks for; undefined for other tags. */
export const contentTag = (name: string): ContentTag | undefined => {
  const plain = plainName(name);
  const key = japaneseNames[plain] ?? plain;
  if (key === "summary" || key === "contents") return { kind: key };
  const [, chapter] = /^(?:chapter|章):(.+)$/u.exec(key) ?? [];
  return chapter !== undefined && chapterNames.test(chapter)
    ? { kind: "chapter", name: chapter }
    : undefined;
};

export const isNamed = ({ id, kind }: Chapter, name: string): boolean =>
  [id, kind].some((each) => plainName(each) === name);

const japaneseNames: Readonly<Record<string, string>> = {
  題名: "title",
  公表日: "publishedon",
  担当課: "division",
  基準日: "asof",
  年度: "fiscalyears",
  年度まとめ: "summary",
  目次: "contents",
};

/** As the ids of chapters and their kinds begin. */
const chapterNames =
  /^(?:programme|overview|detail|outcomes|good-?practices|notes)(?:-.*)?$/u;

/** Wide letters as narrow ones, small, without spaces around them. */
const plainName = (name: string): string =>
  name.normalize("NFKC").trim().toLowerCase();
