import type { Language } from "../../../i18n/language";
import { unitFormat } from "../../../i18n/unit-format";
import type { Unit } from "../../../report/cell";
import { printableText } from "../../../markup/printable-text";

/** Days as the document writes them: 令和6年（2024年）3月31日. */
export const dateFormats: Readonly<Record<Language, string>> = {
  ja: '[$-411]ggge"年（"yyyy"年）"m"月"d"日"',
  en: "mmmm d, yyyy",
};

/** Number formats without a unit, for columns whose header names it. */
export const plainNumberFormats: Readonly<Record<Unit, string>> = {
  times: "#,##0",
  people: "#,##0",
  slots: "#,##0",
  records: "#,##0",
  rate: "0.0%",
  timesPerPerson: "0.00",
  timesPerMonth: "0.0",
};

/**
 * The number format that shows a figure as the document writes it, while the
 * cell holds the bare number: "のべ"#,##0"名".
 */
export const numberFormat = (
  unit: Unit,
  language: Language,
  lead = "",
): string => {
  // The percent sign is part of the format itself.
  const [before = "", after = ""] =
    unit === "rate" ? [] : unitFormat(language)[unit](MARK, 2).split(MARK);
  return `${literal(shortened(lead) + before)}${plainNumberFormats[unit]}${literal(after)}`;
};

const MARK = "#";

/** Excel: a number format has at most 255 characters; each one may be escaped by two more. */
const LONGEST_LEAD = 60;

const shortened = (text: string): string => {
  const characters = [...printableText(text).replace(/\s+/gu, " ")];
  return characters.length <= LONGEST_LEAD
    ? characters.join("")
    : `${characters.slice(0, LONGEST_LEAD - 1).join("")}…`;
};

/** Words in a number format; a quotation mark would end them and stands outside. */
const literal = (text: string): string =>
  text
    .split('"')
    .map((part) => (part === "" ? "" : `"${part}"`))
    .join('\\"');
