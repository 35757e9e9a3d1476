import type { DocumentYearStyle } from "../../domain/calendar/era";
import type { CheckedText } from "../texts/check-texts";
import type { TextFinding } from "../texts/text-finding";
import { textFindingsToTell } from "../texts/text-findings-to-tell";
import { itemKey } from "./item-key";
import type { NewItem } from "./publishing-item";

/** What the steps of texts and of published contents are made of. */
export interface TextFacts {
  /** Every text of records that the public edition prints, checked. */
  readonly texts: readonly CheckedText[];
  /** How years are written in the sentences. */
  readonly yearStyle: DocumentYearStyle;
}

/**
 * ② 文章 of the 年度まとめ record, ③ 公表する内容 of the other records: each slip of a
 * text is an item of its own, since each is put right in its own place.
 */
export const textItems = ({
  texts,
  yearStyle,
}: TextFacts): readonly NewItem[] => {
  const seen = new Map<string, number>();
  return textFindingsToTell(texts).map((finding) => {
    const content = contentOf(finding);
    const repeated = seen.get(content) ?? 0;
    seen.set(content, repeated + 1);
    return textItem(finding, yearStyle, [content, repeated]);
  });
};

const textItem = (
  finding: TextFinding,
  yearStyle: DocumentYearStyle,
  about: readonly unknown[],
): NewItem => {
  const { text, code, level, replacements } = finding;
  const { source, recordId } = text.origin;
  const [place] = text.places;
  return {
    key: itemKey(`${source}.${text.origin.field}.${code}`, about),
    step: source === "summaries" ? "texts" : "contents",
    level,
    fact: { kind: "text", finding, yearStyle },
    records: [{ source, recordId }],
    origin: text.origin,
    ...(place === undefined ? {} : { place }),
    actions: [
      ...(replacements.length > 0 ? (["correct"] as const) : []),
      ...(place === undefined ? [] : (["jump"] as const)),
      "openRecord",
      "acknowledge",
    ],
  };
};

/** Another text, or another figure beside it, is another finding; where it is printed is not. */
const contentOf = ({
  text: { origin },
  code,
  level,
  found,
  replacements,
}: TextFinding): string =>
  JSON.stringify([
    ...[origin.source, origin.recordId, origin.field, origin.rowId ?? ""],
    ...[origin.text, code, level, found, replacements],
  ]);
