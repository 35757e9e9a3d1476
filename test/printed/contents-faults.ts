import type { PrintedPage } from "./read-pages";

/** A line of a table of contents: a title, dots, the number of a page; that of a chapter stands apart from its title. */
const ENTRY = /^(?:\d\d)?(?<title>.+?)[.…․]{3,}(?<page>\d+)$/u;
/** Titles of chapters have the highest lines: points. */
const LEAST_TITLE = 19;

/** What the contents of a printed document tell of a title. */
interface ContentsEntry {
  readonly title: string;
  readonly page: number;
  /** Place of the page on which the contents stand. */
  readonly contents: number;
}

/** The titles of which the contents tell a page, in their order; none without contents. */
export const contentsEntries = (
  pages: readonly PrintedPage[],
): readonly ContentsEntry[] =>
  pages.flatMap(({ lines }, contents) =>
    lines.flatMap(({ text }) => {
      const { title, page } = ENTRY.exec(text)?.groups ?? {};
      return title === undefined
        ? []
        : [{ title, page: Number(page), contents }];
    }),
  );

/**
 * Numbers in the contents of a printed document that are not those of the pages
 * on which the titles stand, as sentences; empty where all are right, and where
 * no number is told.
 * @returns one sentence a title
 */
export const contentsFaults = (
  pages: readonly PrintedPage[],
): readonly string[] =>
  contentsEntries(pages).flatMap(({ title, page, contents }) => {
    const found = pages.findIndex(
      (each, index) =>
        index > contents &&
        each.lines.some(
          (line) =>
            line.bottom - line.top >= LEAST_TITLE &&
            // A long title goes on in a second line.
            title.startsWith(line.text) &&
            line.text.length * 2 >= title.length,
        ),
    );
    return found + 1 === page
      ? []
      : [`「${title}」 is on page ${found + 1}, not ${page}`];
  });
