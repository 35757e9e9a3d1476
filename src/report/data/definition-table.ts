import { fiscalYearLabel, formatDate } from "../../domain/era";
import type { DataTable } from "../report";
import type { ReportContext } from "../report-context";
import { dataTable } from "./data-table";
import type { Measure } from "./measure";
import { measureLabel, measureUnits } from "./measure";

type Definition = readonly [
  table: string,
  physicalName: string | null,
  term: string,
  definition: string,
];

/**
 * What every column and measure means and how it is computed, the 基準日 of
 * every year, where the data come from.
 * @param tables whose columns are told
 */
export const definitionTable = (
  context: ReportContext,
  tables: readonly DataTable[],
): DataTable => {
  const { data, definitions, notes } = context.messages;
  const { rollups, language } = context;
  const figures = data.figures;
  const rows: readonly Definition[] = [
    ...tables.flatMap((table) =>
      table.columns.map(({ id, label }): Definition => [
        table.title,
        id,
        label,
        definitions.columns[id] ?? label,
      ]),
    ),
    ...(Object.keys(measureUnits) as Measure[]).map((measure): Definition => [
      figures,
      measure,
      measureLabel(measure, context),
      definitionOf(measure, context),
    ]),
    ...rollups.map(({ fiscalYear, asOf }): Definition => [
      figures,
      null,
      `${fiscalYearLabel(fiscalYear, language, "both")} ${notes.asOf}`,
      definitions.asOf(formatDate(asOf, "both", language)),
    ]),
    ...definitions.facts.map(([term, definition]): Definition => [
      figures,
      null,
      term,
      definition,
    ]),
  ];
  return dataTable(
    { id: "definitions", title: data.definitions },
    {
      table: data.table,
      physicalName: data.physicalName,
      term: data.term,
      definition: data.definition,
    },
    rows.map(([table, physicalName, term, definition]) => ({
      table,
      physicalName,
      term,
      definition,
    })),
  );
};

const definitionOf = (
  measure: Measure,
  { messages: { definitions }, attendanceRule }: ReportContext,
): string => {
  switch (measure) {
    case "totalAttendance":
      return definitions.totalAttendance(attendanceRule);
    case "distinctAttendees":
      return definitions.distinctAttendees;
    default:
      return definitions.measures[measure];
  }
};
