import { capital } from "../domain/words/capital";
import { plural } from "../domain/words/plural";
import { said } from "../domain/words/said";
import type { Wording, Words } from "../domain/words/words";
import type { Field, FieldWording } from "./field";
import type { SourceName } from "./fields";
import { fieldsOf, SOURCE_NAMES } from "./fields";

type Language = keyof Wording;

/** What an administrator calls each kind of record. */
const SOURCE_LABELS: Readonly<Record<SourceName, FieldWording>> = {
  meetings: {
    ja: ({ meeting }) => `${meeting}の記録`,
    en: ({ meeting }) => `${capital(meeting)}s`,
  },
  activities: { ja: "活動の記録", en: "Activities" },
  advisers: {
    ja: ({ adviserShort }) => adviserShort,
    en: ({ adviserShort }) => `${capital(adviserShort)}s`,
  },
  staff: {
    ja: ({ staff }) => staff,
    en: ({ staff }) => capital(plural(staff)),
  },
  summaries: { ja: "年度まとめ", en: "Annual summaries" },
};

/** What an administrator calls a kind of record; the bare name of one that isn't known. */
export const sourceLabel = (
  source: string,
  language: Language,
  words: Words,
): string =>
  isSource(source) ? said(SOURCE_LABELS[source][language], words) : source;

/** The field that tells kinds of record apart stands beside those of each source. */
const FILTER_LABEL: Wording = { ja: "使う記録", en: "Records to use" };

/** Columns that are added to the one of 回数. */
const ADDED_COUNTS_LABEL: Wording = {
  ja: "回数に足すフィールド",
  en: "Fields added to the number of times",
};

/** What an administrator calls a field of ours; the bare name of one that isn't known. */
export const fieldLabel = (
  source: string,
  field: string,
  language: Language,
  words: Words,
): string => {
  if (field === "filter") return FILTER_LABEL[language];
  if (field === "addedCounts") return ADDED_COUNTS_LABEL[language];
  const known = isSource(source) ? fieldsOf(source)[field] : undefined;
  return known === undefined ? field : said(known.label[language], words);
};

/** The label with how to fill the field in, as on the forms of our own apps. */
export const formLabel = (
  { label, hint }: Field,
  language: Language,
  words: Words,
): string => {
  const name = said(label[language], words);
  return hint === undefined
    ? name
    : withHint(name, said(hint[language], words), language);
};

const withHint = (label: string, hint: string, language: Language): string =>
  language === "ja" ? `${label}（${hint}）` : `${label} (${hint})`;

const isSource = (name: string): name is SourceName =>
  SOURCE_NAMES.some((source) => source === name);
