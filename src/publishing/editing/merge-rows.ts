import { mergeOrder } from "./merge-order";
import { mergeTexts } from "./merge-texts";
import type { TextRow } from "./text-row";
import { cellOf, wordsOf } from "./text-row";
import { isSameRow } from "./text-draft";
import type { TextCellName } from "./text-tables";
import { TEXT_TABLES } from "./text-tables";

/** Something that two people changed in different ways: one of them has to give way, or both stay. */
export interface TextConflict {
  /** Of the row, in the merged rows while it is there. */
  readonly key: string;
  /** The row as I made it; absent when I removed it. */
  readonly mine?: TextRow;
  /** The row as the record has it now; absent when it was removed. */
  readonly theirs?: TextRow;
  /** Both texts one behind the other, where the words contradict each other. */
  readonly both?: TextRow;
}

/** Rows put together, and what a person has to decide; my version stands until then. */
export interface MergedRows {
  readonly rows: readonly TextRow[];
  readonly conflicts: readonly TextConflict[];
}

/**
 * Puts together what I made of some rows and what others saved meanwhile
 * (base: the rows as both of us had them). What only one of us changed is
 * taken over; nothing that one of us typed is in neither rows nor conflicts.
 */
export const mergeRows = (
  base: readonly TextRow[],
  mine: readonly TextRow[],
  theirs: readonly TextRow[],
): MergedRows => {
  const before = byKey(base);
  const now = byKey(theirs);
  const own = byKey(mine);
  const conflicts: TextConflict[] = [];
  const arrived = new Set<string>();
  const merged = new Map<string, TextRow>();
  for (const row of mine) {
    const was = before.get(row.key);
    const theirsNow = now.get(row.key);
    if (was === undefined) {
      // My own row may have been saved although its answer was lost.
      const twin = theirs.find(
        (other) =>
          !before.has(other.key) &&
          !arrived.has(other.key) &&
          isSameRow(other, row),
      );
      if (twin === undefined) merged.set(row.key, row);
      else arrived.add(twin.key);
    } else if (theirsNow !== undefined) {
      const { row: both, conflict } = mergeRow(was, row, theirsNow);
      merged.set(row.key, both);
      if (conflict !== undefined) conflicts.push(conflict);
    } else if (!isSameRow(was, row)) {
      const { rowId: _, ...kept } = row;
      merged.set(row.key, kept);
      conflicts.push({ key: row.key, mine: kept });
    }
  }
  for (const row of theirs) {
    const was = before.get(row.key);
    if (was === undefined) merged.set(row.key, row);
    else if (!own.has(row.key) && !isSameRow(was, row)) {
      merged.set(row.key, row);
      conflicts.push({ key: row.key, theirs: row });
    }
  }
  return {
    rows: mergeOrder(base, mine, theirs).flatMap(
      (key) => merged.get(key) ?? [],
    ),
    conflicts,
  };
};

const byKey = (rows: readonly TextRow[]): ReadonlyMap<string, TextRow> =>
  new Map(rows.map((row) => [row.key, row]));

/** A row that both still have. */
const mergeRow = (
  base: TextRow,
  mine: TextRow,
  theirs: TextRow,
): { readonly row: TextRow; readonly conflict?: TextConflict } => {
  const { places, text } = TEXT_TABLES[mine.table];
  const clashing = places.filter((name) => clash(name, base, mine, theirs));
  const placed = Object.fromEntries(
    places.map((name) => [
      name,
      cellOf(mine, name) === cellOf(base, name)
        ? cellOf(theirs, name)
        : cellOf(mine, name),
    ]),
  );
  const words = mergeTexts(wordsOf(base), wordsOf(mine), wordsOf(theirs));
  const rowWith = (own: string, others: TextRow["cells"] = {}): TextRow => ({
    ...mine,
    cells: { ...mine.cells, ...placed, ...others, [text]: own },
  });
  if ("text" in words && clashing.length === 0) {
    return { row: rowWith(words.text) };
  }
  const theirPlaces = Object.fromEntries(
    clashing.map((name) => [name, cellOf(theirs, name)]),
  );
  const [own, other] =
    "text" in words ? [words.text, words.text] : [words.mine, words.theirs];
  const row = rowWith(own);
  return {
    row,
    conflict: {
      key: mine.key,
      mine: row,
      theirs: rowWith(other, theirPlaces),
      ...("text" in words ? {} : { both: rowWith(words.both) }),
    },
  };
};

const clash = (
  name: TextCellName,
  base: TextRow,
  mine: TextRow,
  theirs: TextRow,
): boolean => {
  const [was, own, other] = [base, mine, theirs].map((row) =>
    cellOf(row, name),
  );
  return own !== was && other !== was && own !== other;
};
