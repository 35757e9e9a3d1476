import {
  activityDimensionLabel,
  meetingDimensionLabel,
} from "../../i18n/documents/dimension-labels";
import { PUBLISHED_ACTIVITY_DIMENSIONS } from "../../rollup/dimensions/activity-dimensions";
import { PUBLISHED_MEETING_DIMENSIONS } from "../../rollup/dimensions/meeting-dimensions";
import { fiscalYearLabel, formatDate } from "../../domain/calendar/era";
import type { Said } from "../../domain/words/said";
import { said } from "../../domain/words/said";
import type { DataTable } from "../report-data";
import type { ReportContext } from "../report-context";
import { dataTable } from "./data-table";
import type { Measure } from "./measure";
import { measureLabel } from "./measure";
import { usedMeasures } from "./used-measures";

type Definition = readonly [
  table: string,
  physicalName: string | null,
  term: string,
  definition: string,
];

/**
 * What every column and measure means and how it is computed, the 基準日 of
 * every year, where the data come from.
 * @param figureTable whose measures are told
 * @param tables whose columns are told
 */
export const definitionTable = (
  context: ReportContext,
  figureTable: DataTable,
  tables: readonly DataTable[],
): DataTable => {
  const { data, definitions, notes } = context.messages;
  const { rollups, language, words } = context;
  const figures = data.figures;
  const meanings: Readonly<Record<string, Said>> = definitions.columns;
  const rows: readonly Definition[] = [
    ...tables.flatMap((table) =>
      table.columns.map(({ id, label }): Definition => [
        table.title,
        id,
        label,
        said(meanings[id] ?? label, words),
      ]),
    ),
    ...usedMeasures(figureTable).map((measure): Definition => [
      figures,
      measure,
      measureLabel(measure, context),
      definitionOf(measure, context),
    ]),
    ...(context.edition === "public" ? [] : dimensionDefinitions(context)).map(
      ([term, definition]): Definition => [figures, null, term, definition],
    ),
    ...rollups.map(({ fiscalYear, asOf }): Definition => [
      figures,
      null,
      `${fiscalYearLabel(fiscalYear, language, "both")} ${notes.asOf}`,
      definitions.asOf(formatDate(asOf, "both", language)),
    ]),
    ...definitions
      .facts(words)
      .map(([term, definition]): Definition => [
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

/** The axes of the figures, each under the records that it splits. */
const dimensionDefinitions = ({
  language,
  words,
  messages: { data, brackets },
}: ReportContext): readonly (readonly [term: string, definition: string])[] => {
  const sources = data.sources(words);
  return [
    ...PUBLISHED_MEETING_DIMENSIONS.map((name) => {
      const { by, definition } = meetingDimensionLabel(name, language, words);
      return [`${by}${brackets(sources.meetings)}`, definition] as const;
    }),
    ...PUBLISHED_ACTIVITY_DIMENSIONS.map((name) => {
      const { by, definition } = activityDimensionLabel(name, language, words);
      return [`${by}${brackets(sources.activities)}`, definition] as const;
    }),
  ];
};

const definitionOf = (
  measure: Measure,
  { messages: { definitions }, attendanceRule, language, words }: ReportContext,
): string => {
  const separator = language === "ja" ? "" : " ";
  switch (measure) {
    case "count":
      return attendanceRule === "everyone"
        ? `${definitions.measures.count(words)}${separator}${definitions.countOfEveryone(words)}`
        : definitions.measures.count(words);
    case "totalAttendance":
      return definitions.totalAttendance(words, attendanceRule);
    case "distinctAttendees":
      return definitions.distinctAttendees;
    default:
      return said(definitions.measures[measure], words);
  }
};
