import type { Piece } from "../pieces/piece";
import type { Box, ListShape, SlideShape, TextShape } from "./slide-plan";

/** Columns beside each other in a box. */
export interface ColumnRoom {
  readonly box: Box;
  readonly count: number;
  readonly gap: number;
}

export interface LaidColumns {
  readonly shapes: readonly SlideShape[];
  /** Points of the box that the highest column takes. */
  readonly height: number;
  /** What has no room in the box. */
  readonly rest: readonly Piece[];
}

const STEP = 6;
/** A piece is begun at the foot of a column only when this share of it would stay empty otherwise. */
const LARGEST_GAP = 0.35;

export const columnWidth = (width: number, count: number, gap: number) =>
  (width - gap * (count - 1)) / count;

/**
 * Pieces of a column's width in columns of like height, whole where that can
 * be; what has no room is left. Something is placed even in too small a box.
 */
export const layColumns = (
  pieces: readonly Piece[],
  room: ColumnRoom,
): LaidColumns => {
  const { box, count } = room;
  const sum = pieces.reduce((total, piece) => total + piece.height, 0);
  if (sum <= box.height * count) {
    for (const breaking of ["never", "anywhere"] as const) {
      for (
        let height = sum / count;
        height < box.height + STEP;
        height += STEP
      ) {
        const most = Math.min(height, box.height);
        const laid = fillColumns(pieces, room, most, breaking);
        if (laid?.rest.length === 0) return laid;
      }
    }
  }
  return (
    fillColumns(pieces, room, box.height, "seldom") ?? {
      shapes: [],
      height: 0,
      rest: pieces,
    }
  );
};

/** How pieces may go on in the next column: seldom is when much of a column would stay empty otherwise. */
type Breaking = "never" | "seldom" | "anywhere";

/** @returns undefined when pieces can't stay whole */
const fillColumns = (
  pieces: readonly Piece[],
  { box, count, gap }: ColumnRoom,
  height: number,
  breaking: Breaking,
): LaidColumns | undefined => {
  const width = columnWidth(box.width, count, gap);
  const shapes: SlideShape[] = [];
  let left = [...pieces];
  let highest = 0;
  for (let column = 0; column < count && left.length > 0; column += 1) {
    const x = box.x + column * (width + gap);
    const isLast = column === count - 1;
    const filled = fillColumn(
      left,
      { ...box, x, width, height },
      { breaking, isLast },
    );
    if (filled === undefined) return undefined;
    // Something is placed in any room, but not in a column that is only tried.
    if (breaking !== "seldom" && filled.height > height + 0.01)
      return undefined;
    shapes.push(...filled.shapes);
    highest = Math.max(highest, filled.height);
    left = [...filled.rest];
  }
  return { shapes, height: highest, rest: left };
};

const fillColumn = (
  pieces: readonly Piece[],
  box: Box,
  {
    breaking,
    isLast,
  }: { readonly breaking: Breaking; readonly isLast: boolean },
): LaidColumns | undefined => {
  const shapes: SlideShape[] = [];
  let used = 0;
  for (const [index, piece] of pieces.entries()) {
    const top = used === 0 ? 0 : used + piece.gap;
    const room = box.height - top;
    const fits = piece.height <= room + 0.01;
    const others = pieces.slice(index);
    if (!fits && used > 0) {
      const isWorthIt =
        room >= piece.minHeight &&
        (breaking === "anywhere" ||
          piece.height > box.height ||
          box.height - used > box.height * LARGEST_GAP);
      if (breaking === "never" || !isWorthIt)
        return { shapes, height: used, rest: others };
    }
    if (!fits && breaking === "never") return undefined;
    const placed = piece.place({ ...box, y: box.y + top, height: room });
    joinTexts(shapes, placed.shapes, piece.gap);
    used = top + placed.height;
    const next = isLast ? placed.rest : (placed.restBeside ?? placed.rest);
    if (next !== undefined) {
      return { shapes, height: used, rest: [next, ...others.slice(1)] };
    }
  }
  return { shapes, height: used, rest: [] };
};

/** Text that follows on text in one column stands in one box with it. */
const joinTexts = (
  shapes: SlideShape[],
  added: readonly SlideShape[],
  gap: number,
): void => {
  const last = shapes.at(-1);
  const [first, ...others] = added;
  if (
    last !== undefined &&
    first !== undefined &&
    isWords(last) &&
    isWords(first) &&
    first.paragraphs[0]?.style.spaceBefore === gap &&
    Math.abs(first.box.y - (last.box.y + last.box.height + gap)) < 0.01
  ) {
    shapes[shapes.length - 1] = {
      ...last,
      kind: last.kind === "list" || first.kind === "list" ? "list" : "text",
      box: { ...last.box, height: last.box.height + gap + first.box.height },
      paragraphs: [...last.paragraphs, ...first.paragraphs],
    };
    shapes.push(...others);
  } else {
    shapes.push(...added);
  }
};

export const isWords = (shape: SlideShape): shape is TextShape | ListShape =>
  shape.kind === "text" || shape.kind === "list";
