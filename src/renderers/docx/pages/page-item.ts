/** Something that stands on one page, or flows over several line by line. Heights are points. */
export interface PageItem {
  /** Spacing above; of two spacings between items the larger counts, and none at the top of a page that is only gone on with. */
  readonly before: number;
  /** Of what is not split: a row, a picture, one line of a text. */
  readonly height: number;
  /** Lines of that height; 1 for all that is not split. */
  readonly lines: number;
  /** A rule below it, and what keeps it free of the text. */
  readonly rule: number;
  /** Spacing below. */
  readonly after: number;
  readonly startsPage: boolean;
  readonly keepsNext: boolean;
  /** Of the header rows that a page begins with when it goes on with this row. */
  readonly repeated: number;
  /** Names of the bookmarks in it. */
  readonly bookmarks: readonly string[];
}

/** Points of an item, its spacings left aside. */
export const heightOf = ({ height, lines, rule }: PageItem): number =>
  height * lines + rule;

/** Points between two items: Word takes the larger of their spacings, as the web does. */
export const gapBetween = (
  above: PageItem | undefined,
  { before }: PageItem,
): number => Math.max(above?.after ?? 0, before);
