import type { Sheet } from "hucre/xlsx";
import { isBlank } from "../domain/sameness/sameness";
import type { FoundTable } from "./found-table";

type SheetCells = NonNullable<Sheet["cells"]>;

/**
 * What people noted at cells of a sheet: notes, threads with their answers, and boxes of
 * text, each at the row in the middle of those that it lies over.
 * Of a thread the file has a note, too, for programs that know no threads.
 */
export const commentsIn = ({
  cells = new Map(),
  threadedComments = [],
  textBoxes = [],
}: Sheet): NonNullable<FoundTable["comments"]> => {
  const found = new Map<number, Map<number, string>>();
  const add = (row: number, column: number, text: string): void => {
    if (isBlank(text)) return;
    const ofRow = found.get(row) ?? new Map<number, string>();
    const before = ofRow.get(column);
    found.set(row, ofRow);
    ofRow.set(column, before === undefined ? text : `${before}\n${text}`);
  };
  const places = new Map(
    threadedComments.flatMap(({ id, ref = "" }) => {
      const place = placeOf(ref);
      return place === undefined ? [] : [[id, place] as const];
    }),
  );
  for (const { id, parentId = id, text } of threadedComments) {
    const place = places.get(parentId) ?? places.get(id);
    if (place !== undefined) add(...place, text.trim());
  }
  for (const [key, { comment }] of cells as SheetCells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (comment === undefined || (found.get(row)?.has(column) ?? false))
      continue;
    add(row, column, withoutAuthor(comment.text, comment.author));
  }
  for (const { text, anchor } of textBoxes) {
    const { from, to = from } = anchor;
    add(Math.floor((from.row + to.row) / 2), from.col, text.trim());
  }
  return found;
};

/** B12 as row 11 and column 1. */
const placeOf = (
  ref: string,
): readonly [row: number, column: number] | undefined => {
  const [, letters, row] = /^([A-Z]{1,3})(\d+)$/u.exec(ref) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce(
    (sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64,
    0,
  );
  return [Number(row) - 1, column - 1];
};

/** Excel begins a note with the name of whoever wrote it. */
const withoutAuthor = (text: string, author = ""): string => {
  const head = `${author}:`;
  return (
    author !== "" && text.startsWith(head) ? text.slice(head.length) : text
  ).trim();
};
