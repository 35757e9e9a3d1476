import type { TextRow } from "./text-row";
import { cellOf } from "./text-row";
import { cellsOf } from "./text-tables";

/** Texts of a record as someone edits them. */
export interface TextDraft {
  /** As the record has them. */
  readonly base: readonly TextRow[];
  /** As they are to be, in their order. */
  readonly mine: readonly TextRow[];
}

/** Nothing is changed yet. */
export const draftOf = (rows: readonly TextRow[]): TextDraft => ({
  base: rows,
  mine: rows,
});

/** Changes cells of a row; a row that is gone stays gone. */
export const editRow = (
  draft: TextDraft,
  key: string,
  cells: TextRow["cells"],
): TextDraft => ({
  ...draft,
  mine: draft.mine.map((row) =>
    row.key === key ? { ...row, cells: { ...row.cells, ...cells } } : row,
  ),
});

/** A row more, behind the last one of its table. */
export const addRow = (
  draft: TextDraft,
  row: Pick<TextRow, "table" | "cells">,
): { readonly draft: TextDraft; readonly key: string } => {
  const key = newKey(draft);
  return { draft: { ...draft, mine: [...draft.mine, { ...row, key }] }, key };
};

export const removeRow = (draft: TextDraft, key: string): TextDraft => ({
  ...draft,
  mine: draft.mine.filter((row) => row.key !== key),
});

/** Puts a row before or behind another one of its table. */
export const moveRow = (
  draft: TextDraft,
  key: string,
  beside: string,
  side: "before" | "behind",
): TextDraft => {
  const moved = draft.mine.find((row) => row.key === key);
  const others = draft.mine.filter((row) => row.key !== key);
  const at = others.findIndex((row) => row.key === beside);
  return moved === undefined || at < 0
    ? draft
    : {
        ...draft,
        mine: insertAt(others, side === "before" ? at : at + 1, moved),
      };
};

/** How many rows are new, changed or removed; an order that changed counts as one. */
export const countChanges = ({ base, mine }: TextDraft): number => {
  const before = new Map(base.map((row) => [row.key, row]));
  const now = new Set(mine.map(({ key }) => key));
  const changed = mine.filter((row) => {
    const was = before.get(row.key);
    return was === undefined || !isSameRow(was, row);
  });
  const removed = base.filter(({ key }) => !now.has(key));
  return changed.length + removed.length + (isReordered(base, mine) ? 1 : 0);
};

/** Whether rows that both have stand in another order. */
export const isReordered = (
  base: readonly TextRow[],
  mine: readonly TextRow[],
): boolean => {
  const keys = (rows: readonly TextRow[], others: readonly TextRow[]) => {
    const known = new Set(others.map(({ key }) => key));
    return rows.flatMap(({ key }) => (known.has(key) ? key : []));
  };
  const before = keys(base, mine);
  return keys(mine, base).some((key, index) => key !== before[index]);
};

/** Whether every cell says the same. */
export const isSameRow = (a: TextRow, b: TextRow): boolean =>
  a.table === b.table &&
  cellsOf(a.table).every((name) => cellOf(a, name) === cellOf(b, name));

const insertAt = (
  rows: readonly TextRow[],
  index: number,
  row: TextRow,
): readonly TextRow[] => [...rows.slice(0, index), row, ...rows.slice(index)];

const newKey = ({ base, mine }: TextDraft): string => {
  const taken = new Set([...base, ...mine].map(({ key }) => key));
  for (let number = 1; ; number += 1) {
    if (!taken.has(`new-${number}`)) return `new-${number}`;
  }
};
