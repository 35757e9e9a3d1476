import type { Language } from "../language";

/** A character that a CSV file could not hold; see the CSV renderer. */
interface MissingCharacter {
  readonly character: string;
  readonly codePoint: string;
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly lines: number;
}

/** Characters of a text that a message quotes. */
const QUOTED = 40;

const shorten = (text: string): string => {
  const characters = Array.from(text);
  return characters.length <= QUOTED
    ? text
    : `${characters.slice(0, QUOTED).join("")}…`;
};

const messages = {
  ja: {
    summary: (count: number) =>
      `Shift_JISで表せない文字が${count}種類あり、〓に置き換えました。正しい文字が必要なときはUTF-8のCSVかExcel (XLSX)を使ってください。`,
    item: (missing: MissingCharacter) =>
      `「${missing.character}」(${missing.codePoint}) ${missing.row}行目${missing.lines > 1 ? `ほか${missing.lines - 1}行` : ""} ${missing.column}「${shorten(missing.text)}」`,
  },
  en: {
    summary: (count: number) =>
      `${count} ${count === 1 ? "character" : "characters"} can't be written in Shift_JIS and became 〓. Use the CSV in UTF-8 or Excel (XLSX) where the right character matters.`,
    item: (missing: MissingCharacter) =>
      `“${missing.character}” (${missing.codePoint}) line ${missing.row}${missing.lines > 1 ? ` and ${missing.lines - 1} more` : ""}, ${missing.column}: “${shorten(missing.text)}”`,
  },
};

/**
 * What a CSV file in Shift_JIS could not hold, a sentence a line: what it means
 * first, then where each character stands. Empty when nothing is missing.
 */
export const missingCharacterMessages = (
  missing: readonly MissingCharacter[],
  language: Language,
): readonly string[] => {
  const { summary, item } = messages[language];
  const kinds = new Set(missing.map(({ character }) => character)).size;
  return missing.length === 0 ? [] : [summary(kinds), ...missing.map(item)];
};
