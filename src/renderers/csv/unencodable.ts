/** A character that the encoding of a file does not hold, and where it stood. */
export interface Unencodable {
  readonly character: string;
  /** U+20BB7 */
  readonly codePoint: string;
  /** Title of the table. */
  readonly table: string;
  /** Line of the file that it stands in first; the header is line 1. */
  readonly row: number;
  /** Label of the column. */
  readonly column: string;
  /** The whole text it stands in. */
  readonly text: string;
  /** Lines that have the same text in this column. */
  readonly lines: number;
}

/** U+20BB7 */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
