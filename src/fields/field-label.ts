import type { Field, Wording } from "./field";
import type { SourceName } from "./fields";
import { fieldsOf, SOURCE_NAMES } from "./fields";

type Language = keyof Wording;

/** What an administrator calls each kind of record. */
const SOURCE_LABELS: Readonly<Record<SourceName, Wording>> = {
  meetings: { ja: "1on1ミーティングの記録", en: "1on1 meetings" },
  activities: { ja: "活動の記録", en: "Activities" },
  advisers: { ja: "補佐官", en: "Advisers" },
  staff: { ja: "職員", en: "Staff" },
  summaries: { ja: "年度まとめ", en: "Annual summaries" },
};

/** What an administrator calls a kind of record; the bare name of one that isn't known. */
export const sourceLabel = (source: string, language: Language): string =>
  isSource(source) ? SOURCE_LABELS[source][language] : source;

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
): string => {
  if (field === "filter") return FILTER_LABEL[language];
  if (field === "addedCounts") return ADDED_COUNTS_LABEL[language];
  const known = isSource(source) ? fieldsOf(source)[field] : undefined;
  return known?.label[language] ?? field;
};

/** The label with how to fill the field in, as on the forms of our own apps. */
export const formLabel = (
  { label, hint }: Field,
  language: Language,
): string =>
  hint === undefined
    ? label[language]
    : withHint(label[language], hint[language], language);

const withHint = (label: string, hint: string, language: Language): string =>
  language === "ja" ? `${label}（${hint}）` : `${label} (${hint})`;

const isSource = (name: string): name is SourceName =>
  SOURCE_NAMES.some((source) => source === name);
