import type { ReportPlace } from "../../../report/report-place";
import type { TextOrigin } from "../../../report/text-origin";
import type { TextRow } from "../../../publishing/editing/text-row";
import type { TextDraft } from "../../../publishing/editing/text-draft";
import {
  addRow,
  editRow,
  isSameRow,
} from "../../../publishing/editing/text-draft";
import { TEXT_TABLES } from "../../../publishing/editing/text-tables";

/** A row of the 年度まとめ record whose words are being typed. */
export interface RowEditing {
  readonly kind: "row";
  /** Absent: a row that is to be. */
  readonly key?: string;
  readonly table: TextRow["table"];
  /** As typed, done or not. */
  readonly cells: TextRow["cells"];
  /** Which of the places that print it, from 0. */
  readonly nth?: number;
  /** Where the editor of a new row stands; absent: in the list of texts. */
  readonly at?: ReportPlace;
}

/** A text of another record that is being typed. */
export interface OriginEditing {
  readonly kind: "origin";
  readonly origin: TextOrigin;
  readonly words: string;
  /** Which of the places that print it, from 0. */
  readonly nth: number;
}

/** One text at a time. */
export type Editing = RowEditing | OriginEditing;

/** A draft with what is typed in a row: the same draft where nothing is; a new row without words is none. */
export const withTyped = (
  draft: TextDraft,
  { key, table, cells }: RowEditing,
): TextDraft => {
  if (key !== undefined) {
    const row = draft.mine.find((one) => one.key === key);
    return row === undefined || isSameRow(row, { ...row, cells })
      ? draft
      : editRow(draft, key, cells);
  }
  const words = cells[TEXT_TABLES[table].text] ?? "";
  return words.trim() === "" ? draft : addRow(draft, { table, cells }).draft;
};
