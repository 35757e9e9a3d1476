import { page } from "../styles/page-layout";
import type { PageItem } from "./page-item";
import { gapBetween, heightOf } from "./page-item";

const ROOM = (page.height - page.margin.top - page.margin.bottom) / 20;

/** Lines of a text that Word leaves at the end of a page, or takes to the next. */
const WIDOWS = 2;

/** Items on their pages. */
interface Pagination {
  /** The page of every bookmark, from 1. */
  readonly pages: ReadonlyMap<string, number>;
  /** Share of each page that is filled, 0 to 1. */
  readonly filled: readonly number[];
  /** Place of the last item that begins on each page; that of the page before where none does. */
  readonly lastItems: readonly number[];
}

/**
 * Breaks pages as Word does: in the order of the text, headings with what
 * follows them, rows and pictures whole.
 */
export const paginate = (items: readonly PageItem[]): Pagination => {
  const pages = new Map<string, number>();
  const filled: number[] = [];
  const lastItems: number[] = [];
  let pageNumber = 1;
  let used = 0;
  let last = 0;
  const close = () => {
    filled.push(Math.min(used / ROOM, 1));
    lastItems.push(last);
  };
  const turn = (repeated = 0) => {
    close();
    pageNumber += 1;
    used = repeated;
  };
  items.forEach((item, index) => {
    const above = items[index - 1];
    const gap = gapBetween(above, item);
    const isStart = !above?.keepsNext;
    if (item.startsPage && used > 0) turn();
    else if (used > 0 && isStart) {
      const needed = gap + groupHeight(items, index);
      if (needed <= ROOM && used + needed > ROOM) turn(item.repeated);
    }
    const first = item.height * Math.min(item.lines, WIDOWS);
    if (used > 0 && used + gap + first > ROOM) turn(item.repeated);
    for (const name of item.bookmarks) pages.set(name, pageNumber);
    last = index;
    if (used > 0) used += gap;
    // Word keeps it where a page was asked for.
    else if (item.startsPage || index === 0) used += item.before;
    for (let line = 0; line < item.lines; line += 1) {
      if (used > 0 && used + item.height > ROOM) turn();
      used += item.height;
    }
    used += item.rule;
  });
  close();
  return { pages, filled, lastItems };
};

/** What has to stand on one page from an item on: all that is kept together, and the start of what ends it. */
const groupHeight = (items: readonly PageItem[], start: number): number => {
  let height = 0;
  for (let index = start; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if (index > start) height += gapBetween(items[index - 1], item);
    if (!item.keepsNext)
      return height + item.height * Math.min(item.lines, WIDOWS);
    height += heightOf(item);
  }
  return height;
};
