import { fiscalYearLabel, formatDate } from "../../domain/era";
import type { DataTable } from "../report";
import type { ReportContext } from "../report-context";
import { dataTable } from "./data-table";

/** What columns and measures mean, and the 基準日 of every year. */
export const definitionTable = ({
  messages,
  labels,
  language,
  attendanceRule,
  rollups,
}: ReportContext): DataTable => {
  const { data, definitions, notes, attendance, measures } = messages;
  const terms: readonly (readonly [term: string, definition: string])[] = [
    [data.fiscalYear, definitions.fiscalYear],
    [data.month, definitions.month],
    [data.rank, definitions.rank],
    [data.value, definitions.empty],
    [measures.count, definitions.count],
    [
      attendance.totalAttendance(labels.totalAttendance),
      attendance.rule(attendanceRule, labels.totalAttendance),
    ],
    [labels.distinctAttendees, definitions.distinct],
    [data.records, definitions.records],
    ...rollups.map(
      ({ fiscalYear, asOf }) =>
        [
          `${fiscalYearLabel(fiscalYear, language, "both")} ${notes.asOf}`,
          formatDate(asOf, "both", language),
        ] as const,
    ),
  ];
  return dataTable(
    { id: "definitions", title: data.definitions },
    { term: data.term, definition: data.definition },
    terms.map(([term, definition]) => ({ term, definition })),
  );
};
