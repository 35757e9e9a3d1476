import type {
  AnnualSummary,
  Commentary,
  CommentaryKind,
  GoodPractice,
} from "../../domain/annual-summary";
import { RECORD_CHOICES } from "../../fields/record-choices";
import type { TextRow } from "./text-row";
import { cellOf } from "./text-row";

/**
 * A 年度まとめ record with other texts, as reading it would give it once they
 * are saved: rows without words are none, and so are those whose kind or
 * fiscal year makes no sense. Each goes by the key of its row.
 */
export const withTexts = (
  summary: AnnualSummary,
  rows: readonly TextRow[],
): AnnualSummary => ({
  ...summary,
  commentary: rows.flatMap((row) =>
    row.table === "commentaryTable" ? commentaryOf(row) : [],
  ),
  goodPractices: rows.flatMap((row) =>
    row.table === "goodPracticeTable"
      ? goodPracticeOf(
          row,
          summary.goodPractices.find(({ rowId }) => rowId === row.key),
        )
      : [],
  ),
});

const commentaryOf = (row: TextRow): readonly Commentary[] => {
  const text = cellOf(row, "commentaryText").trim();
  const year = cellOf(row, "commentaryFiscalYear");
  const kind = cellOf(row, "commentaryKind") || "commentary";
  const section = cellOf(row, "commentarySection");
  if (text === "" || !isKind(kind) || !/^\d*$/u.test(year)) return [];
  return [
    {
      kind,
      text,
      rowId: row.key,
      ...(year === "" ? {} : { fiscalYear: Number(year) }),
      ...(section === "" ? {} : { section }),
    },
  ];
};

const isKind = (kind: string): kind is CommentaryKind =>
  Object.hasOwn(RECORD_CHOICES.commentaryKind.meanings, kind);

/** @param stored as the record has it: what is no text of the row stays */
const goodPracticeOf = (
  row: TextRow,
  { photos, arePhotosPublished }: Partial<GoodPractice> = {},
): readonly GoodPractice[] => {
  const text = cellOf(row, "goodPracticeText").trim();
  const category = cellOf(row, "goodPracticeCategory");
  const divisions = cellOf(row, "goodPracticeDivisions");
  if (text === "") return [];
  return [
    {
      text,
      rowId: row.key,
      ...(category === "" ? {} : { category }),
      ...(divisions === "" ? {} : { divisions }),
      ...(photos === undefined ? {} : { photos }),
      ...(arePhotosPublished ? { arePhotosPublished } : {}),
    },
  ];
};
