import type { Steps } from "../../../domain/steps";
import type { TextScale } from "../flow/text-scale";
import type { Piece } from "../pieces/piece";
import { PIECE_GAP } from "../pieces/piece";
import type { ChapterItem } from "./chapter-items";
import { columnWidth, layColumns } from "./lay-columns";
import type { Box, SlideShape } from "./slide-plan";

/** How a chapter is set: the size of its text and the columns of a slide. */
export interface Setting {
  readonly scale: TextScale;
  readonly columns: number;
}

/** A page while it is filled. */
export interface Page {
  readonly shapes: SlideShape[];
  /** Points of the body that are taken. */
  used: number;
}

export const COLUMN_GAP = 20;
/** Points under other things that are worth beginning columns in. */
const LEAST_ROOM = 90;

/**
 * Items on page after page: text and what fits beside it in columns, wide things between them.
 * @param most pages that are of use: what comes after one more is left out
 */
export function* fillPages(
  items: readonly ChapterItem[],
  { scale, columns }: Setting,
  body: Box,
  most: number,
): Steps<readonly Page[]> {
  const width = columnWidth(body.width, columns, COLUMN_GAP);
  const filler = new PageFiller(body, columns, most);
  const runs = runsOf(items, width);
  for (const { isWide, items: together } of runs) {
    // A few lines over or under something wide are as wide as that.
    if (isWide || (together.length === 1 && runs.length > 1)) {
      for (const item of together) {
        for (const piece of yield* item.piecesAt(body.width, scale))
          yield* filler.addWide(piece);
      }
    } else {
      const pieces: Piece[] = [];
      for (const item of together)
        for (const piece of yield* item.piecesAt(width, scale))
          pieces.push(piece);
      yield* filler.addColumns(pieces);
    }
  }
  return filler.pages;
}

interface Run {
  readonly isWide: boolean;
  readonly items: readonly ChapterItem[];
}

/** Neighbours that are all wide, or all stand in columns. */
const runsOf = (
  items: readonly ChapterItem[],
  width: number,
): readonly Run[] => {
  const runs: Run[] = [];
  for (const item of items) {
    const isWide = item.isWide(width);
    const last = runs.at(-1);
    if (last?.isWide === isWide) {
      runs[runs.length - 1] = { isWide, items: [...last.items, item] };
    } else {
      runs.push({ isWide, items: [item] });
    }
  }
  return runs;
};

class PageFiller {
  readonly pages: Page[] = [{ shapes: [], used: 0 }];

  constructor(
    readonly body: Box,
    readonly columns: number,
    readonly most: number,
  ) {}

  get isOver(): boolean {
    return this.pages.length > this.most;
  }

  *addWide(piece: Piece): Steps<void> {
    if (
      this.#page().used > 0 &&
      this.#room(piece.gap).height < piece.minHeight
    ) {
      this.#nextPage();
    }
    let next: Piece | undefined = piece;
    while (next !== undefined && !this.isOver) {
      yield;
      const room = this.#room(next.gap);
      const { shapes, height, rest } = next.place(room);
      this.#put(shapes, room, height);
      if (rest !== undefined) this.#nextPage();
      next = rest;
    }
  }

  *addColumns(pieces: readonly Piece[]): Steps<void> {
    let left = pieces;
    while (left.length > 0 && !this.isOver) {
      yield;
      const room = this.#room(left[0]?.gap ?? PIECE_GAP);
      const laid = layColumns(left, {
        box: room,
        count: this.columns,
        gap: COLUMN_GAP,
      });
      const isFresh = this.#page().used === 0;
      const needed = Math.max(LEAST_ROOM, left[0]?.minHeight ?? 0);
      if (!isFresh && laid.rest.length > 0 && room.height < needed) {
        this.#nextPage();
        continue;
      }
      this.#put(laid.shapes, room, laid.height);
      left = laid.rest;
      if (left.length > 0) this.#nextPage();
    }
  }

  #put(shapes: readonly SlideShape[], room: Box, height: number): void {
    const page = this.#page();
    page.shapes.push(...shapes);
    page.used = Math.min(room.y - this.body.y + height, this.body.height);
  }

  #page(): Page {
    const page = this.pages.at(-1);
    if (page === undefined) throw new Error("There is always a page.");
    return page;
  }

  /** What is left of the page under what stands on it. */
  #room(gap: number): Box {
    const { used } = this.#page();
    const offset = used > 0 ? used + Math.max(gap, PIECE_GAP) : 0;
    const { body } = this;
    return { ...body, y: body.y + offset, height: body.height - offset };
  }

  #nextPage(): void {
    this.pages.push({ shapes: [], used: 0 });
  }
}
