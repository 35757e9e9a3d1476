import type { Block, BulletsBlock } from "../../../../report/block";
import { COLUMNS } from "../../styles/page-layout";

/** Lines of half a page that a list has beside a card at most. */
const MOST_LINES = 12;
/** Letters of a line there. */
const LINE = 20;

/** The list behind cards that takes the place that an odd number of them leaves; undefined without such a place, and for one that is much longer than a card or has figures. */
export const listBeside = (
  block: Block | undefined,
  next: Block | undefined,
): BulletsBlock | undefined =>
  block?.kind === "cards" &&
  block.cards.length % COLUMNS.count > 0 &&
  next?.kind === "bullets" &&
  next.items.every(({ figures, items }) => figures.length === 0 && !items) &&
  linesOf(next) <= MOST_LINES
    ? next
    : undefined;

const linesOf = ({ items }: BulletsBlock): number =>
  items
    .flatMap(({ label }) => label.split("\n"))
    .reduce((lines, text) => lines + Math.ceil(text.length / LINE), 0);
