/*
 * What a list says besides its rows, as sentences have it: all of it, since each may
 * say that nothing was held, in words that nobody foresaw.
 */

/** Texts that no field takes, and in how many rows each stands. */
export type ToldTexts = readonly {
  readonly text: string;
  readonly rows: number;
}[];

/** A text that is of no row, and the row that it stands in. */
export interface ToldNote {
  readonly name: string;
  readonly text: string;
}

export const textJa = ({ text, rows }: ToldTexts[number]): string =>
  `「${text}」（${rows}行）`;
export const textEn = ({ text, rows }: ToldTexts[number]): string =>
  `"${text}" (${rows} ${rows === 1 ? "row" : "rows"})`;
export const noteJa = ({ name, text }: ToldNote): string =>
  `${name}行目「${text}」`;
export const noteEn = ({ name, text }: ToldNote): string =>
  `"${text}" (row ${name})`;

/** A column that no field takes, with the first of its different texts. */
export interface ToldColumn {
  /** "" for a column without one. */
  readonly heading: string;
  readonly texts: readonly string[];
  /** How many other texts there are. */
  readonly more: number;
}

export const columnJa = ({ heading, texts, more }: ToldColumn): string =>
  `${heading === "" ? "見出しのない列" : `「${heading}」`}（${texts.join("、")}${more > 0 ? `、ほか${more}種類` : ""}）`;
export const columnEn = ({ heading, texts, more }: ToldColumn): string =>
  `${heading === "" ? "the column without a heading" : `"${heading}"`} (${texts.join(", ")}${more > 0 ? ` and ${more} more` : ""})`;

/** @param more how many of them stand in a list below */
export const eachJa = (texts: ToldTexts, more = 0): string =>
  `${texts.map(textJa).join("")}${more > 0 ? `ほか${more}種類（すぐ下に並べます）` : ""}`;
/** @param more how many of them stand in a list below */
export const eachEn = (texts: ToldTexts, more = 0): string =>
  `${texts.map(textEn).join(", ")}${more > 0 ? ` and ${more} more, listed below` : ""}`;
