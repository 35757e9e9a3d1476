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

/** A group is begun at the foot of a column only when less than this share of the column would stay empty otherwise. */
const LARGEST_GAP = 0.4;

/**
 * Text in as many columns as it takes. Groups stay whole where they can; one
 * that is split goes on under its heading with （続き）, a paragraph between its
 * lines. No heading stands at a column's foot. No columns without text.
 */
export const fillColumns = (
  groups: readonly SetGroup[],
  size: ColumnSize,
): readonly TextColumn[] => {
  const filler = new ColumnFiller(size);
  for (const group of groups) filler.add(group);
  return filler.finish();
};

/** Height of text in one column that is high enough. */
export const heightOfGroups = (groups: readonly SetGroup[]): number =>
  columnOf(groups.flatMap(({ paragraphs }) => paragraphs)).height;

const columnOf = (paragraphs: readonly SetParagraph[]): TextColumn => ({
  paragraphs,
  height: paragraphs.reduce(
    (sum, paragraph, index) =>
      sum +
      (index === 0 ? 0 : paragraph.style.spaceBefore) +
      heightOfParagraph(paragraph),
    0,
  ),
});

/** Grows column after column. */
class ColumnFiller {
  readonly #columns: TextColumn[] = [];
  #paragraphs: SetParagraph[] = [];
  #height = 0;

  constructor(readonly size: ColumnSize) {}

  add({ heading, paragraphs }: SetGroup): void {
    const { height } = this.size;
    const whole = columnOf(paragraphs).height;
    const before = this.#spaceBefore(paragraphs[0]);
    if (
      this.#height + before + whole > height &&
      whole <= height &&
      height - this.#height < height * LARGEST_GAP
    ) {
      this.#nextColumn();
    }
    this.#addInParts(paragraphs, heading);
  }

  finish(): readonly TextColumn[] {
    if (this.#paragraphs.length > 0) this.#nextColumn();
    return this.#columns;
  }

  #addInParts(
    set: readonly SetParagraph[],
    heading: Paragraph | undefined,
  ): void {
    let rest = [...set];
    while (rest[0] !== undefined) {
      const [next, after] = rest;
      const needed = next.keepsWithNext
        ? heightOfParagraph(next) + (after ? minimumOf(after) : 0)
        : minimumOf(next);
      if (
        this.#height > 0 &&
        this.#spaceBefore(next) + needed > this.#room() &&
        !this.#isOnlyContinuedHeading()
      ) {
        this.#nextColumn();
        if (heading !== undefined && rest.length < set.length) {
          this.#push(
            setParagraph(this.size.continued(heading), this.size.width),
          );
        }
      }
      const [done, ...more] = this.#pushOrSplit(next);
      rest = [...more, ...rest.slice(1)];
      if (done === undefined) break;
    }
  }

  /** @returns what was written, and the rest of it that had no room */
  #pushOrSplit(paragraph: SetParagraph): readonly SetParagraph[] {
    const room = this.#room() - this.#spaceBefore(paragraph);
    const { lineHeight } = paragraph.style;
    const fitting = Math.max(Math.floor(room / lineHeight + 0.001), 1);
    if (fitting >= paragraph.lineCount) {
      this.#push(paragraph);
      return [paragraph];
    }
    // A last line alone in a new column looks lost.
    const lines =
      fitting > 2 && paragraph.lineCount - fitting === 1
        ? fitting - 1
        : fitting;
    const [head, rest] = splitParagraph(paragraph, lines);
    this.#push(head);
    return [head, rest];
  }

  #isOnlyContinuedHeading(): boolean {
    return this.#paragraphs.every(({ keepsWithNext }) => keepsWithNext);
  }

  #spaceBefore(paragraph: SetParagraph | undefined): number {
    return this.#height === 0 ? 0 : (paragraph?.style.spaceBefore ?? 0);
  }

  #room(): number {
    return this.size.height - this.#height;
  }

  #push(paragraph: SetParagraph): void {
    this.#height += this.#spaceBefore(paragraph) + heightOfParagraph(paragraph);
    this.#paragraphs.push(paragraph);
  }

  #nextColumn(): void {
    this.#columns.push(columnOf(this.#paragraphs));
    this.#paragraphs = [];
    this.#height = 0;
  }
}

/** What must stand together: a paragraph of up to three lines, or two lines of a longer one. */
const minimumOf = (paragraph: SetParagraph): number =>
  paragraph.style.lineHeight *
  (paragraph.lineCount <= 3 ? paragraph.lineCount : 2);
