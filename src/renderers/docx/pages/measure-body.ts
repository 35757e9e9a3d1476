import type { PageItem } from "./page-item";
import { gapBetween, heightOf } from "./page-item";
import type { ReadParagraph, ReadPart } from "./read-body";

/** How a computer may set the same text. */
export interface Setting {
  /** Width of its letters, where 1 is expected. */
  readonly stretch: number;
  /** Points below a picture in a line, which depend on the font. */
  readonly underPicture: number;
}

const POINT = 12_700;

/** The body of a new document as items of pages. Styles have exact line heights, so that only the number of lines is estimated. */
export const measureBody = (
  parts: readonly ReadPart[],
  setting: Setting,
): readonly PageItem[] =>
  parts.flatMap((part) =>
    part.kind === "paragraph"
      ? [measureParagraph(part, setting)]
      : measureTable(part, setting),
  );

const measureParagraph = (
  paragraph: ReadParagraph,
  setting: Setting,
): PageItem => {
  const { style, line, before, rule, after, startsPage, keepsNext, bookmarks } =
    paragraph;
  const picture = pictureHeight(paragraph, setting);
  const lines = lineCount(paragraph, setting);
  const isWhole = style.keepLines === true || picture > 0;
  return {
    before,
    height: picture > 0 ? picture : line * (isWhole ? lines : 1),
    lines: isWhole ? 1 : lines,
    rule,
    after,
    startsPage,
    keepsNext,
    repeated: 0,
    bookmarks,
  };
};

const measureTable = (
  { rows, heads, along }: Extract<ReadPart, { kind: "table" }>,
  setting: Setting,
): readonly PageItem[] => {
  const heights = rows.map(({ cells }) => along + rowHeight(cells, setting));
  const repeated = heights
    .slice(0, heads)
    .reduce((sum, height) => sum + height, 0);
  return rows.map(({ keepsNext, bookmarks }, index) => ({
    before: 0,
    height: heights[index] ?? 0,
    lines: 1,
    rule: 0,
    after: 0,
    startsPage: false,
    keepsNext,
    repeated: index < heads ? 0 : repeated,
    bookmarks,
  }));
};

const rowHeight = (
  cells: readonly (readonly ReadPart[])[],
  setting: Setting,
): number => {
  const heights = cells.map((cell) => {
    const items = measureBody(cell, setting);
    return items.reduce(
      (sum, item, index) =>
        sum + gapBetween(items[index - 1], item) + heightOf(item),
      items.at(-1)?.after ?? 0,
    );
  });
  return Math.max(0, ...heights);
};

/** Pictures beside each other as far as they fit; 0 without any. */
const pictureHeight = (
  { pictures, room }: ReadParagraph,
  { underPicture }: Setting,
): number => {
  let height = 0;
  let used = Infinity;
  let line = 0;
  for (const size of pictures) {
    const width = size.width / POINT;
    if (used + width > room + 1) {
      height += line;
      used = 0;
      line = 0;
    }
    used += width;
    line = Math.max(line, size.height / POINT + underPicture);
  }
  return height + line;
};

const lineCount = (
  { lengths, width, style: { hanging = 0 } }: ReadParagraph,
  { stretch }: Setting,
): number =>
  lengths.reduce(
    (sum, length) =>
      sum + Math.max(1, Math.ceil((length * stretch) / (width - hanging))),
    0,
  );
