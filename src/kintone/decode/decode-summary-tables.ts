import type {
  Commentary,
  CouncilSession,
  GoodPractice,
  Milestone,
} from "../../domain/annual-summary";
import type { RecordChoices } from "../../fields/record-choices";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import { omitBlank } from "./omit-blank";
import { parseFiscalYear } from "./days/parse-fiscal-year";
import type { RecordReader } from "./record-reader";

type Reader = RecordReader<SummaryFieldName>;

/**
 * The sentences in the order of the table. Rows without a text are left out;
 * a row with an unknown kind or fiscal year is left out and noted, since it
 * would be printed where it does not belong.
 */
export const decodeCommentary = (
  reader: Reader,
  choices: RecordChoices,
): readonly Commentary[] =>
  reader.rows("commentaryTable").flatMap((row): readonly Commentary[] => {
    const text = row.text("commentaryText");
    if (text === undefined) return [];
    const kind = row.meaning("commentaryKind", choices.commentaryKind);
    const writtenYear = row.text("commentaryFiscalYear");
    const fiscalYear =
      writtenYear === undefined ? undefined : parseFiscalYear(writtenYear);
    if (kind === "unknown") {
      row.noteUnreadable("commentaryKind");
      return [];
    }
    if (writtenYear !== undefined && fiscalYear === undefined) {
      row.noteUnreadable("commentaryFiscalYear");
      return [];
    }
    const section = row.text("commentarySection");
    return [
      {
        kind: kind ?? "commentary",
        text,
        ...omitBlank({ fiscalYear, section, rowId: row.rowId }),
      },
    ];
  });

export const decodeGoodPractices = (reader: Reader): readonly GoodPractice[] =>
  reader.rows("goodPracticeTable").flatMap((row) => {
    const text = row.text("goodPracticeText");
    if (text === undefined) return [];
    const category = row.text("goodPracticeCategory");
    const divisions = row.text("goodPracticeDivisions");
    const photos = row.files("goodPracticePhotos");
    return [
      {
        text,
        ...omitBlank({ category, divisions, rowId: row.rowId }),
        ...(photos.length === 0 ? {} : { photos }),
        ...(row.isMarked("goodPracticePhotosPublish")
          ? { arePhotosPublished: true }
          : {}),
      },
    ];
  });

/** Sessions with both days in order; a half-entered or reversed one is noted. */
export const decodeCouncilSessions = (
  reader: Reader,
): readonly CouncilSession[] =>
  reader.rows("councilTable").flatMap((row) => {
    const name = row.text("councilName");
    const from = row.day("councilFrom");
    const to = row.day("councilTo");
    if (from === undefined || to === undefined) {
      const isEmptyRow = [name, from, to].every((value) => value === undefined);
      if (!isEmptyRow) row.note("councilSessionIncomplete", name);
      return [];
    }
    if (to < from) {
      row.note("periodReversed", `${from} – ${to}`, "warning");
      return [];
    }
    return [{ from, to, ...omitBlank({ name, rowId: row.rowId }) }];
  });

/** Marks with a day and a label; a half-entered one is noted. */
export const decodeMilestones = (reader: Reader): readonly Milestone[] =>
  reader.rows("milestoneTable").flatMap((row) => {
    const on = row.day("milestoneOn");
    const label = row.text("milestoneLabel");
    if (on !== undefined && label !== undefined) {
      return [{ on, label, ...omitBlank({ rowId: row.rowId }) }];
    }
    if (label !== undefined) row.note("dateMissing", label, "warning");
    if (on !== undefined) row.noteUnreadable("milestoneLabel");
    return [];
  });
