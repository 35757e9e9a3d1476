/** Something that stands on one page, or flows over several line by line. Heights are points. */
export interface PageItem {
  readonly before: number;
  /** Of what is not split: a row, a picture, one line of a text. */
  readonly height: number;
  /** Lines of that height; 1 for all that is not split. */
  readonly lines: number;
  /** Spacing and rule below. */
  readonly after: number;
  readonly startsPage: boolean;
  readonly keepsNext: boolean;
  /** Of the header rows that a page begins with when it goes on with this row. */
  readonly repeated: number;
  /** Names of the bookmarks in it. */
  readonly bookmarks: readonly string[];
}
