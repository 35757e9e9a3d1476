import type { CommentaryKind } from "../domain/annual-summary";

/**
 * The fields whose words a document prints, by kind of record; names as in the
 * catalogue of fields.
 */
export const WRITTEN_FIELDS = {
  summaries: [
    "title",
    "division",
    "commentaryText",
    "goodPracticeCategory",
    "goodPracticeText",
    "goodPracticeDivisions",
    "councilName",
    "milestoneLabel",
    "pictures",
  ],
  meetings: ["theme", "voice"],
  activities: [
    "summaryLine",
    "detailHeading",
    "title",
    "workingGroup",
    "audience",
    "lecturer",
    "mode",
    "remark",
    "content",
    "exclusionReason",
  ],
  advisers: ["name", "introduction"],
} as const;

/** A kind of record that writes words of the document. */
type WritingSource = keyof typeof WRITTEN_FIELDS;

/**
 * Where words of the document were written: the field of a record, and its
 * row where the field stands in a table. No file prints it: it holds numbers
 * of records.
 */
export type TextOrigin = {
  readonly [Source in WritingSource]: {
    readonly source: Source;
    readonly recordId: string;
    readonly field: (typeof WRITTEN_FIELDS)[Source][number];
    /** Number of the row in the table of the record; absent outside tables. */
    readonly rowId?: string;
    /** The whole text of the field, without what the document puts around it. */
    readonly text: string;
    /** What a row of texts is for; absent for other fields. */
    readonly kind?: CommentaryKind;
    /** The fiscal year that a row of texts is for; absent: every one. */
    readonly fiscalYear?: number;
  };
}[WritingSource];

/** What a document prints of words that records wrote. */
export interface Written {
  /**
   * Several where a sentence is put together of several fields, or where
   * several records wrote the same; absent: the document's own words.
   */
  readonly origins?: readonly TextOrigin[];
}

/** A text as it is printed, and who wrote it. */
export interface WrittenText extends Written {
  readonly text: string;
}
