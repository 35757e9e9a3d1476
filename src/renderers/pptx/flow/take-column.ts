import type { Paragraph, SetParagraph } from "./paragraph";
import type { SetGroup } from "./set-group";
import {
  heightOfParagraph,
  setParagraph,
  splitParagraph,
} from "./set-paragraph";

/** A column of text; space before its first paragraph is not counted. */
export interface TextColumn {
  readonly paragraphs: readonly SetParagraph[];
  /** Points. */
  readonly height: number;
}

export interface ColumnSize {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** The heading of a group that goes on in another column. */
  readonly continued: (heading: Paragraph) => Paragraph;
}

/**
 * The text of a group that a column holds, one line at least, and what goes on:
 * on the next slide under its heading with （続き）, a paragraph between its
 * lines. No heading stands at a column's foot.
 */
export const takeColumn = (
  { heading, paragraphs }: SetGroup,
  { width, height, continued }: ColumnSize,
): {
  readonly column: TextColumn;
  /** What goes on on another slide, and in another column of this one. */
  readonly rest?: SetGroup;
  readonly restBeside?: SetGroup;
} => {
  const taken: SetParagraph[] = [];
  let used = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = taken.length === 0 ? 0 : paragraph.style.spaceBefore;
    const room = height - used - before;
    const next = paragraphs[index + 1];
    const needed = paragraph.keepsWithNext
      ? heightOfParagraph(paragraph) + (next === undefined ? 0 : leastOf(next))
      : leastOf(paragraph);
    const isFirst = taken.every(({ keepsWithNext }) => keepsWithNext);
    if (needed > room && !isFirst) {
      return restOf(taken, used, paragraphs.slice(index));
    }
    const fitting = linesIn(paragraph, room);
    if (fitting < paragraph.lineCount) {
      const [head, rest] = splitParagraph(paragraph, fitting);
      taken.push(head);
      used += before + heightOfParagraph(head);
      return restOf(taken, used, [rest, ...paragraphs.slice(index + 1)]);
    }
    taken.push(paragraph);
    used += before + heightOfParagraph(paragraph);
  }
  return { column: { paragraphs: taken, height: used } };

  /** A heading that is itself cut, or fills columns, is not named again. */
  function restOf(
    done: readonly SetParagraph[],
    doneHeight: number,
    left: readonly SetParagraph[],
  ) {
    const again =
      heading === undefined || done.every(({ keepsWithNext }) => keepsWithNext)
        ? []
        : [setParagraph(continued(heading), width)].filter(
            (set) => heightOfParagraph(set) < height / 3,
          );
    const named = heading === undefined ? {} : { heading };
    return {
      column: { paragraphs: done, height: doneHeight },
      rest: { ...named, paragraphs: [...again, ...left] },
      restBeside: { ...named, paragraphs: left },
    };
  }
};

/** Whole lines of a paragraph that a room holds, one at least. */
const linesIn = ({ lineCount, style }: SetParagraph, room: number): number => {
  const fitting = Math.max(Math.floor(room / style.lineHeight + 0.001), 1);
  // A last line alone in a new column looks lost.
  return fitting > 2 && lineCount - fitting === 1 ? fitting - 1 : fitting;
};

/** Points that a group needs at least to begin in a column. */
export const leastOfGroup = ({ paragraphs }: SetGroup): number => {
  let height = 0;
  for (const paragraph of paragraphs) {
    if (!paragraph.keepsWithNext) return height + leastOf(paragraph);
    height += heightOfParagraph(paragraph);
  }
  return height;
};

/** Height of a group in one column that is high enough. */
export const heightOfGroup = ({ paragraphs }: SetGroup): number =>
  paragraphs.reduce(
    (sum, paragraph, index) =>
      sum +
      (index === 0 ? 0 : paragraph.style.spaceBefore) +
      heightOfParagraph(paragraph),
    0,
  );

/** What must stand together: a short paragraph, or two lines of a longer one. */
const leastOf = ({ style, lineCount }: SetParagraph): number =>
  style.lineHeight * (lineCount <= SHORT ? lineCount : 2);

/** Lines. */
const SHORT = 5;
