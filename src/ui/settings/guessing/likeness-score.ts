import { PROGRAMMES } from "../../../apps/programmes/programmes";
import { said } from "../../../domain/words/said";
import { wordsIn } from "../../../domain/words/words";
import type { Field } from "../../../fields/field";
import type { Likeness } from "../../../fields/likeness/likeness";
import { OTHER_DATES } from "../../../fields/likeness/likeness";
import { holds } from "./field-content";

/** A field of a city's form as far as guessing looks at it. */
export interface Candidate {
  readonly code: string;
  readonly label: string;
  readonly type: string;
  /** Its choices, or what its first records hold. */
  readonly texts: readonly string[];
  readonly hasOptions: boolean;
  /** The only field of its type where it stands. */
  readonly isSole: boolean;
  /** Another number of the form has a name of the same kind: 来所件数 beside 電話件数. */
  readonly isOneOfSeveral: boolean;
}

const OWN_CODE = 100;
const OWN_LABEL = 95;
const KNOWN_NAME = 80;
/** Names that come first in a list tell more: so many places of it come to one point. */
const EARLIER = 4;
const PART_OF_NAME = 45;
const CONTENT_ALONE = 42;
const SOLE_DATE = 41;
const CONTENT_FITS = 20;
/** Less is no guess. */
export const LEAST_SCORE = 40;

const LONG: ReadonlySet<string> = new Set(["MULTI_LINE_TEXT", "RICH_TEXT"]);

const DATES: ReadonlySet<string> = new Set(["DATE", "DATETIME"]);

/**
 * How much a field of a form looks like one of ours, 0 to 120: by what it is
 * called, then by what it holds.
 * @param name our name of the field
 */
export const likenessScore = (
  name: string,
  field: Field,
  likeness: Likeness,
  candidate: Candidate,
): number => {
  const called = [candidate.code, candidate.label].map(plain);
  const fits =
    likeness.holds === undefined
      ? undefined
      : holds(candidate.texts, likeness.holds);
  if (fits === false && likeness.isContentNeeded) return 0;
  if (likeness.isNeverGuessed) return 0;
  if (likeness.isShort && LONG.has(candidate.type)) return 0;
  if (likeness.isOursAlone && !labelsOf(field.label).includes(candidate.label))
    return 0;
  if (likeness.isSoleNumber && candidate.isOneOfSeveral) return 0;
  const own = ownScore(name, field, called);
  if (own > 0) return own;
  if (likeness.isExactOnly) return 0;
  const { names, namesOfChoices = [] } = likeness;
  const isOfChoices = fits === true && candidate.hasOptions;
  const known = (isOfChoices ? [...names, ...namesOfChoices] : names).map(
    plain,
  );
  const equal = known.findIndex((one) => called.includes(one));
  // 発令年月日 is one of ours by its very name, 発令予定日 none.
  if (equal < 0 && isOtherDate(candidate)) return 0;
  const named =
    equal < 0
      ? partScore(known, called, candidate.type)
      : KNOWN_NAME - equal / EARLIER;
  if (named > 0) return named + (fits === true ? CONTENT_FITS : 0);
  if (fits === true && likeness.isToldByContent) return CONTENT_ALONE;
  const isDate = likeness.isSoleDate && DATES.has(candidate.type);
  return isDate && candidate.isSole ? SOLE_DATE : 0;
};

/** Our labels are made with the words of a programme. */
const WORDS = Object.values(PROGRAMMES).map(({ words }) => ({
  ja: wordsIn(words, "ja"),
  en: wordsIn(words, "en"),
}));

const labelsOf = (label: Field["label"]): readonly string[] =>
  WORDS.flatMap(({ ja, en }) => [said(label.ja, ja), said(label.en, en)]);

const ownScore = (
  name: string,
  { code, label }: Field,
  called: readonly string[],
): number => {
  const [ownCode, ...labels] = [code, ...labelsOf(label), name].map(plain);
  if (called[0] === ownCode) return OWN_CODE;
  return called.some((one) => one === ownCode || labels.includes(one))
    ? OWN_LABEL
    : 0;
};

/** Of names inside longer ones the long ones tell more. */
const partScore = (
  known: readonly string[],
  called: readonly string[],
  type: string,
): number => {
  // The name of a table says what its rows are, not what one field of it is.
  if (type === "SUBTABLE" && known.length === 0) return 0;
  const inside = known
    .filter(isTelling)
    .filter((name) => called.some((one) => one.includes(name)));
  const longest = Math.max(0, ...inside.map(({ length }) => length));
  return longest === 0 ? 0 : PART_OF_NAME + Math.min(longest, 10);
};

/** 登録日 is a date, but not the one of the meeting. */
export const isOtherDate = ({
  code,
  label,
  type,
}: Pick<Candidate, "code" | "label" | "type">): boolean =>
  DATES.has(type) &&
  OTHER_DATES.some((word) =>
    [code, label].some((one) => plain(one).includes(plain(word))),
  );

/** Short words as "to" are parts of too many others: "photo". */
const isTelling = (name: string): boolean =>
  name.length >= (/^[ -~]*$/u.test(name) ? 5 : 2);

/** 開催日（必須） and "Date held*" name the same as without their additions. */
const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/\(.*?\)|【.*?】|\[.*?\]|[\s*:_・※./-]/gu, "")
    .toLowerCase();
