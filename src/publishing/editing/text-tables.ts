import type { SummaryFieldName } from "../../fields/summary/summary-fields";

/**
 * The tables of a 年度まとめ record whose rows are edited in the document, by
 * our names: what says where a row is printed, and the words themselves.
 */
export const TEXT_TABLES = {
  commentaryTable: {
    places: ["commentaryFiscalYear", "commentarySection", "commentaryKind"],
    text: "commentaryText",
  },
  goodPracticeTable: {
    places: ["goodPracticeCategory", "goodPracticeDivisions"],
    text: "goodPracticeText",
  },
} as const satisfies Partial<
  Record<
    SummaryFieldName,
    {
      readonly places: readonly SummaryFieldName[];
      readonly text: SummaryFieldName;
    }
  >
>;

export type TextTable = keyof typeof TEXT_TABLES;

export const TEXT_TABLE_NAMES = Object.keys(TEXT_TABLES) as TextTable[];

/** A cell of such a row. */
export type TextCellName = {
  [Table in TextTable]:
    | (typeof TEXT_TABLES)[Table]["places"][number]
    | (typeof TEXT_TABLES)[Table]["text"];
}[TextTable];

/** The cells of a table's rows, the words last. */
export const cellsOf = (table: TextTable): readonly TextCellName[] => [
  ...TEXT_TABLES[table].places,
  TEXT_TABLES[table].text,
];
