import type { PrintedPage } from "./read-pages";

/** A line of a table of contents: a title, dots, the number of a page; that of a chapter stands apart from its title. */
const ENTRY = /^(?:\d\d)?(?<title>.+?)[.…․]{3,}(?<page>\d+)$/u;
/** Titles of chapters have the highest lines: points. */
const LEAST_TITLE = 19;

/**
 * Numbers in the contents of a printed document that are not those of the pages
 * on which the titles stand, as sentences; empty where all are right, and where
 * no number is told.
 * @returns one sentence a title
 */
export const contentsFaults = (
  pages: readonly PrintedPage[],
): readonly string[] =>
  pages.flatMap(({ lines }, contents) =>
    lines.flatMap(({ text }) => {
      const { title, page } = ENTRY.exec(text)?.groups ?? {};
      if (title === undefined) return [];
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
      return found + 1 === Number(page)
        ? []
        : [`「${title}」 is on page ${found + 1}, not ${page}`];
    }),
  );
