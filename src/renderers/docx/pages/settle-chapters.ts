import type { PageItem } from "./page-item";
import { paginate } from "./paginate";

/** Items of one document as two computers may set them, and what was settled. */
interface Settled {
  readonly narrow: readonly PageItem[];
  readonly wide: readonly PageItem[];
  /** Bookmarks of the chapters that begin a page now. */
  readonly begun: readonly string[];
}

/**
 * Lets a chapter begin a page that one computer would set at the foot of a page
 * and another overleaf, where its page is then the same on both: the contents
 * can say it. A chapter after which the two differ all the same stays.
 * @param chapters bookmarks of their headings, in order
 */
export const settleChapters = (
  narrow: readonly PageItem[],
  wide: readonly PageItem[],
  chapters: readonly string[],
): Settled =>
  chapters.reduce<Settled>(
    (settled, bookmark) => {
      if (isSure(settled, bookmark)) return settled;
      const begun = {
        narrow: withBreak(settled.narrow, bookmark),
        wide: withBreak(settled.wide, bookmark),
        begun: [...settled.begun, bookmark],
      };
      return isSure(begun, bookmark) ? begun : settled;
    },
    { narrow, wide, begun: [] },
  );

const isSure = ({ narrow, wide }: Settled, bookmark: string): boolean =>
  paginate(narrow).pages.get(bookmark) === paginate(wide).pages.get(bookmark);

const withBreak = (
  items: readonly PageItem[],
  bookmark: string,
): readonly PageItem[] =>
  items.map((item) =>
    item.bookmarks.includes(bookmark) ? { ...item, startsPage: true } : item,
  );
