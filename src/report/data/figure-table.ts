import { fiscalYearLabel, formatMonth } from "../../domain/calendar/era";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import type { DataTable } from "../report-data";
import type { ReportContext } from "../report-context";
import { activityFigures } from "./activity-figures";
import type { Figure } from "./figure";
import type { DataRecord } from "./data-table";
import { dataTable } from "./data-table";
import { measureLabel, measureUnits } from "./measure";
import { meetingFigures } from "./meeting-figures";
import { rankCodes } from "./rank-codes";

/**
 * Every figure of the rollups, one a row; by dimensions that may be published
 * alone. The public edition has those that its pages print, no others.
 */
export const figureTable = (context: ReportContext): DataTable => {
  const text = context.messages.data;
  const codes = rankCodes(context.rollups);
  return dataTable(
    { id: "figures", title: text.figures },
    {
      fiscalYear: text.fiscalYear,
      fiscalYearEra: text.fiscalYearEra,
      month: text.month,
      monthEra: text.monthEra,
      sectionNo: text.sectionNo,
      sectionId: text.sectionId,
      section: text.section,
      summaryLine: text.summaryLine,
      part: text.part,
      rankCode: text.rankCode(context.words),
      rank: text.rank(context.words),
      axis: text.axis,
      axisValue: text.axisValue,
      measureCode: text.measureCode,
      measure: text.measure,
      value: text.value,
      unit: text.unit,
    },
    context.rollups.flatMap((rollup) =>
      [
        ...meetingFigures(rollup, context),
        ...activityFigures(rollup, context),
        ...tallyFigures(rollup, context),
      ].map((figure) => figureRecord(figure, rollup, codes, context)),
    ),
  );
};

const tallyFigures = (
  { tally }: FiscalYearRollup,
  { edition }: ReportContext,
): readonly Figure[] =>
  (["read", "counted", "listedOnly", "excluded", "unclassified"] as const)
    .filter((measure) => edition !== "public" || measure !== "unclassified")
    .map((measure) => ({ measure, value: tally[measure] }));

const figureRecord = (
  figure: Figure,
  { fiscalYear, sections }: FiscalYearRollup,
  codes: ReadonlyMap<string | null, string>,
  context: ReportContext,
): DataRecord<string> => {
  const { messages, labels, language } = context;
  const { month, rank, axis, measure } = figure;
  const section = sections.find(({ rule }) => rule.id === figure.sectionId);
  /** Blank where the figure is not narrowed; 未設定 where the records name nothing. */
  const named = (value: string | null | undefined) =>
    value === null ? labels.unset : (value ?? null);
  return {
    fiscalYear,
    fiscalYearEra: fiscalYearLabel(fiscalYear, language, "era"),
    month: month ?? null,
    monthEra: month === undefined ? null : formatMonth(month, "era", language),
    sectionNo: section?.no ?? null,
    sectionId: section?.rule.id ?? null,
    section: section?.rule.title ?? null,
    summaryLine: named(figure.summaryLine),
    part: named(figure.part),
    rankCode: rank === undefined ? null : (codes.get(rank) ?? null),
    rank: named(rank),
    axis: axis ?? null,
    axisValue: named(figure.axisValue),
    measureCode: measure,
    measure: measureLabel(measure, context),
    value: figure.value,
    unit: messages.units[measureUnits[measure]],
  };
};
