import type { AnnualSummary } from "../../domain/annual-summary";
import type { RecordFinding } from "../../domain/record-finding";
import type { Settings, Source } from "../../settings/settings";
import type { SummaryFieldName } from "../../fields/summary/summary-fields";
import { decodeAcknowledgements } from "./decode-acknowledgements";
import {
  decodeCommentary,
  decodeCouncilSessions,
  decodeGoodPractices,
  decodeMilestones,
} from "./decode-summary-tables";
import { decodePublishedFigures } from "./decode-published-figures";
import { decodeFreezingState } from "./decode-freezing-state";
import { decodeMonthlySlots } from "./decode-monthly-slots";
import { omitBlank } from "./omit-blank";
import { parseFiscalYears } from "./days/parse-fiscal-years";
import type { Decoded } from "../../rollup/input/summary-rows";
import { RecordReader } from "./record-reader";

/** A 年度まとめ record; one that names no fiscal year is for no summary. */
export const decodeAnnualSummary = (
  record: unknown,
  source: Source<SummaryFieldName>,
  settings: Pick<Settings, "choices" | "fiscalYearStartMonth">,
): Decoded<AnnualSummary> => {
  const findings: RecordFinding[] = [];
  const reader = new RecordReader("summaries", record, source.fields, findings);
  const fiscalYears = decodeFiscalYears(reader);
  if (fiscalYears.length === 0) return { findings };
  const value: AnnualSummary = {
    recordId: reader.recordId,
    title: reader.text("title") ?? "",
    fiscalYears,
    ...decodeFreezingState(reader, settings.choices),
    ...omitBlank({
      asOf: reader.day("asOf"),
      publishedOn: reader.day("publishedOn"),
      division: reader.text("division"),
      acknowledgements: decodeAcknowledgements(reader),
      monthlySlots: decodeMonthlySlots(
        reader,
        fiscalYears,
        settings.fiscalYearStartMonth,
      ),
    }),
    commentary: decodeCommentary(reader, settings.choices),
    goodPractices: decodeGoodPractices(reader),
    councilSessions: decodeCouncilSessions(reader),
    milestones: decodeMilestones(reader),
    ...omitBlank({
      publishedFigures: decodePublishedFigures(reader, settings.choices),
    }),
    pictures: reader.files("pictures"),
  };
  return { value, findings };
};

/** Ascending, each once; a part that names no year makes the whole field unreadable. */
const decodeFiscalYears = (
  reader: RecordReader<SummaryFieldName>,
): readonly number[] => {
  const years = parseFiscalYears(reader.texts("fiscalYears").join("・"));
  if (years === undefined) reader.noteUnreadable("fiscalYears");
  return years ?? [];
};
