import { samenessKey } from "../../../domain/sameness/sameness";
import { said } from "../../../domain/words/said";
import type { Words } from "../../../domain/words/words";
import type {
  EnterableField,
  EnteredKind,
} from "../../../entering/enterable-fields";
import { fieldsOf } from "../../../fields/fields";
import { likenessOf } from "../../../fields/likeness/likenesses";
import type { TableColumn } from "../reading/table-rows";

/** Which of our fields a column holds, by the index of the column. */
export type ColumnMapping = ReadonlyMap<number, string>;

/** What lists call a column besides what forms call a field. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  heldOn: ["月日", "年月日", "実施年月日", "開催年月日", "日程"],
  from: ["月日", "年月日", "実施年月日", "開催年月日", "日程", "時期"],
  startTime: ["時間", "時刻", "実施時間", "開催時間"],
  personName: ["氏名", "参加者", "出席者", "職員"],
  personCode: ["職員番号", "番号"],
  count: ["回数", "回"],
};

const OWN = 100;
const KNOWN = 80;
const PART = 45;

/** How much a heading looks like a field, 0 to 100; 0: not at all. */
export const headingScore = (
  names: readonly string[],
  field: Pick<EnterableField, "name" | "label" | "code">,
  kind: EnteredKind,
  words: readonly Words[],
): number => {
  const called = names.map(plain).filter((name) => name !== "");
  if (called.length === 0) return 0;
  const catalogue = fieldsOf(kind)[field.name];
  const own = [
    field.code,
    field.label,
    ...(catalogue === undefined
      ? []
      : [
          catalogue.code,
          ...words.flatMap((one) => [
            said(catalogue.label.ja, one),
            said(catalogue.label.en, one),
          ]),
        ]),
  ].map(plain);
  if (called.some((name) => own.includes(name))) return OWN;
  const { names: known } = likenessOf(kind, field.name);
  const others = [...(OTHER_NAMES[field.name] ?? []), ...known].map(plain);
  const equal = others.findIndex((name) => called.includes(name));
  if (equal >= 0) return KNOWN - equal / 4;
  const inside = [...own, ...others]
    .filter((name) => name.length >= (/^[ -~]*$/u.test(name) ? 5 : 2))
    .filter((name) => called.some((one) => one.includes(name)));
  const longest = Math.max(0, ...inside.map(({ length }) => length));
  return longest === 0 ? 0 : PART + Math.min(longest, 10);
};

/**
 * Guesses which column holds what: the likest pair is taken first, and a field
 * is of one column. Nothing is guessed of two that fit equally.
 */
export const mapColumns = (
  columns: readonly TableColumn[],
  fields: readonly EnterableField[],
  kind: EnteredKind,
  words: readonly Words[],
): ColumnMapping => {
  let pairs = columns
    .flatMap((column) =>
      fields.map((field) => ({
        index: column.index,
        name: field.name,
        score: headingScore(column.names, field, kind, words),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const mapping = new Map<number, string>();
  for (let [best] = pairs; best !== undefined; [best] = pairs) {
    const { index, name, score } = best;
    const isTied = pairs.some(
      (other) =>
        other.score === score && other.name === name && other.index !== index,
    );
    if (isTied) {
      pairs = pairs.filter((pair) => pair.name !== name);
      continue;
    }
    mapping.set(index, name);
    pairs = pairs.filter((pair) => pair.index !== index && pair.name !== name);
  }
  return mapping;
};

/** 氏名（必須）, ■氏名 and "Name*" are the same as without their additions. */
const plain = (name: string): string =>
  samenessKey(name)
    .replace(/\(.*?\)|【.*?】|\[.*?\]|[*:_・※■●◆./-]/gu, "")
    .toLowerCase();

/** By what the same list is known again: its headings, whatever the order. */
export const headingsKey = (columns: readonly TableColumn[]): string =>
  columns
    .map(({ heading }) => plain(heading))
    .filter((heading) => heading !== "")
    .sort()
    .join("|");
