import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { ColumnMapping } from "../../columns/map-columns";
import type { ListNote } from "../../reading/legends/list-notes";
import type { ReadTable } from "../../reading/table-rows";
import { calledOffTexts } from "./called-off-texts";
import { isNoteLine } from "../../reading/rows/kind-of-row";

/** A title is short. */
const LONGEST_TITLE = 30;

/**
 * Notes of a list that are of no row of it, such as a footnote 「※5/25は中止」, and
 * what stands above it, but for plain titles, and rows with words in columns alone that
 * no field takes. What heads rows that are read is told with those.
 */
export const unreadNotes = (
  { notes, columns, rows }: Pick<ReadTable, "notes" | "columns" | "rows">,
  mapping: ColumnMapping,
  rules: Pick<Parameters<typeof calledOffTexts>[1], "cancelled" | "fields">,
): readonly Pick<ListNote, "name" | "text">[] => {
  const block = columns.find(({ beside }) => beside === "block")?.index;
  const heads = new Set(
    rows.flatMap(({ cells }) =>
      block === undefined ? [] : [samenessKey(cells[block] ?? "")],
    ),
  );
  const isTitle = (text: string): boolean =>
    text.length <= LONGEST_TITLE &&
    !text.includes("。") &&
    !isNoteLine(samenessKey(text)) &&
    calledOffTexts(
      { cells: [text] },
      { ...rules, columns: [{ index: 0, heading: "" }], mapping: new Map() },
    ).length === 0;
  const beside = new Set(
    columns.flatMap(({ index, beside: kind }) =>
      kind === undefined ? [] : [index],
    ),
  );
  const unused = rows.flatMap(({ name, cells }) => {
    const isUsed = [...mapping.keys()].some((index) => !isBlank(cells[index]));
    const text = cells
      .filter((cell, index) => !isBlank(cell) && !beside.has(index))
      .join(" ");
    return isUsed || !/\p{L}/u.test(text) ? [] : [{ name, text }];
  });
  return [
    ...notes.filter(({ text, isAbove }) =>
      isAbove ? !isTitle(text) : !heads.has(samenessKey(text)),
    ),
    ...unused,
  ];
};
