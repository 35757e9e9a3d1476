import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import { documentDate } from "../../../report/writing/document-date";
import { fiscalYearsTitle } from "../../../report/writing/fiscal-year-titles";
import type { Report } from "../../../report/report";

/** A tag in a city's own file with its braces, which an input method may have made wide. */
export const TAG = /(?:\{\{|｛｛)([^{}｛｝]*)(?:\}\}|｝｝)/gu;

/**
 * What stands in the place of a tag of words; undefined for other tags:
 *
 *     {{title}}        {{題名}}    令和4・5年度 CXO補佐官活動まとめ
 *     {{publishedOn}}  {{公表日}}  令和6年（2024年）3月31日
 *     {{division}}     {{担当課}}  企画経営部 経営改革推進課
 *     {{asOf}}         {{基準日}}  令和6年（2024年）3月31日
 *     {{fiscalYears}}  {{年度}}    令和4・5年度
 */
export const tagText = (name: string, report: Report): string | undefined => {
  const { title, publishedOn, division = "", fiscalYears, asOf } = report;
  const date = (day: CalendarDate | undefined) =>
    day === undefined ? "" : documentDate(day, report);
  const texts: Readonly<Record<(typeof WORDS)[number], string>> = {
    title,
    publishedon: date(publishedOn),
    division,
    asof: date(asOf),
    fiscalyears: fiscalYearsTitle(fiscalYears, report),
  };
  const key = tagKey(name);
  return isWord(key) ? texts[key] : undefined;
};

/** Names of the tags of words, as tagKey() gives them. */
const WORDS = [
  "title",
  "publishedon",
  "division",
  "asof",
  "fiscalyears",
] as const;

/** Whether words of every report stand in the place of a tag. */
export const isWordTag = (name: string): boolean => isWord(tagKey(name));

const isWord = (key: string): key is (typeof WORDS)[number] =>
  (WORDS as readonly string[]).includes(key);

/** Whether a tag marks the place of the whole summary: {{summary}}, {{年度まとめ}}. */
export const isSummaryTag = (name: string): boolean =>
  tagKey(name) === "summary";

/** Whether the title of the document stands in the place of a tag: {{title}}, {{題名}}. */
export const isTitleTag = (name: string): boolean => tagKey(name) === "title";

const japaneseNames: Readonly<Record<string, string>> = {
  題名: "title",
  公表日: "publishedon",
  担当課: "division",
  基準日: "asof",
  年度: "fiscalyears",
  年度まとめ: "summary",
  目次: "contents",
};

/** Wide letters as narrow ones, small, without spaces around them; Japanese names as the English ones. */
export const tagKey = (name: string): string => {
  const plain = name.normalize("NFKC").trim().toLowerCase();
  return japaneseNames[plain] ?? plain;
};
