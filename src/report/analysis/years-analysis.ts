import type { PublishedMeasure } from "../../domain/publishing/published-figure";
import { reportMessages } from "../../i18n/documents/report-messages";
import { publishedMessages } from "../../i18n/summary/published-messages";
import type { PlacedFigure } from "../../rollup/published/place-published-figures";
import type {
  FiscalYearRollup,
  MeetingMeasures,
} from "../../rollup/years/fiscal-year-rollup";
import type { YearPair } from "../../rollup/years/roll-up-year-before";
import { numberCell, textCell } from "../cells/number-cell";
import type { TableBlock } from "../block";
import type { Unit } from "../cell";
import type { Chapter } from "../report";
import type { ReportInput } from "../report-input";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { whomCounted } from "../writing/whom-counted";
import type { KeyFigure, SeriesPoint } from "./key-figure";
import { hasRecords } from "./key-figure";

interface YearsRow {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly points: readonly SeriesPoint[];
}

const UNITS = {
  count: "times",
  totalAttendance: "people",
  distinctAttendees: "people",
} as const satisfies Readonly<Record<PublishedMeasure, Unit>>;

/**
 * The key figures and the figures by rank over all years that are known to
 * their end: counted, or 公表値 where nothing was recorded, each year marked.
 * @returns undefined when no line has three years and nothing was published by rank
 */
export const yearsAnalysis = (
  figures: readonly KeyFigure[],
  pairs: readonly YearPair[],
  published: readonly PlacedFigure[],
  input: Pick<
    ReportInput,
    "attendanceRule" | "ranks" | "words" | "labels" | "language" | "yearStyle"
  >,
): Chapter | undefined => {
  const { language } = input;
  const text = publishedMessages[language];
  const measures = reportMessages[language];
  const names: Readonly<Record<PublishedMeasure, string>> = {
    count: measures.measures.count,
    totalAttendance: measures.attendance.totalAttendance(
      input.labels.totalAttendance,
    ),
    distinctAttendees: input.labels.distinctAttendees,
  };
  const tables = [
    yearsTable(
      "years-figures",
      text.yearsTitle,
      figures.map(({ id, title, series, years }) => ({
        id,
        title,
        unit: years[0]?.cell.unit ?? "times",
        points: series,
      })),
      whomCounted({ ...input, messages: measures }, { hasRanks: false }),
      input,
    ),
    ...(Object.keys(UNITS) as PublishedMeasure[]).map((measure) =>
      yearsTable(
        `years-rank-${measure}`,
        text.byRank(input.words, names[measure]),
        input.ranks.map(({ label }) => ({
          id: label,
          title: label,
          unit: UNITS[measure],
          points: rankPoints(label, measure, pairs, published),
        })),
        whomCounted({ ...input, messages: measures }, { hasRanks: true }),
        input,
      ),
    ),
  ].filter((table) => table.rows.length > 0);
  return tables.length === 0
    ? undefined
    : {
        id: "analysis-years",
        kind: "detail",
        title: text.yearsTitle,
        lead: [],
        sections: tables.map((table) => ({
          id: `analysis-${table.id}`,
          title: table.caption,
          blocks: [table],
        })),
      };
};

const yearsTable = (
  id: string,
  caption: string,
  all: readonly YearsRow[],
  notes: readonly string[],
  input: Pick<ReportInput, "language" | "yearStyle">,
): TableBlock => {
  const text = publishedMessages[input.language];
  const rows = all.filter(({ points }) => points.length > 0);
  const points = rows.flatMap((row) => row.points);
  const years = [...new Set(points.map(({ fiscalYear }) => fiscalYear))].sort(
    (a, b) => a - b,
  );
  const isPublished = (year: number): boolean =>
    points.some((point) => point.fiscalYear === year && point.isPublished);
  return {
    kind: "table",
    id,
    caption,
    columns: [
      { id: "row", label: text.figure },
      ...years.map((year) => {
        const title = fiscalYearTitle(year, input);
        return {
          id: String(year),
          label: isPublished(year) ? text.marked(title) : title,
        };
      }),
    ],
    rows: rows.map((row) => ({
      id: row.id,
      header: textCell(row.title),
      cells: years.map(
        (year) =>
          row.points.find(({ fiscalYear }) => fiscalYear === year)?.cell ??
          numberCell(null, row.unit),
      ),
      isTotal: false,
    })),
    notes: [...(years.some(isPublished) ? [text.note] : []), ...notes],
  };
};

/** Of a rank of which something was published: those figures, and the counted ones of the years at hand. */
const rankPoints = (
  rank: string,
  measure: PublishedMeasure,
  pairs: readonly YearPair[],
  published: readonly PlacedFigure[],
): readonly SeriesPoint[] => {
  const unit = UNITS[measure];
  const counted = new Map<number, SeriesPoint>();
  for (const rollup of pairs.flatMap(({ before, current }) => [
    before,
    current,
  ])) {
    const value = countedOf(rollup, rank)?.[measure];
    if (value === undefined) continue;
    const { fiscalYear } = rollup;
    const cell = numberCell(value, unit, {
      grain: "meeting",
      fiscalYear,
      rank,
      ...(measure === "count" ? {} : { measure }),
    });
    counted.set(fiscalYear, { fiscalYear, cell, isPublished: false });
  }
  const told = published
    .filter((figure) => figure.rank === rank && figure.measure === measure)
    .filter(({ fiscalYear }) => !counted.has(fiscalYear))
    .map(({ fiscalYear, value }) => ({
      fiscalYear,
      cell: numberCell(value, unit),
      isPublished: true,
    }));
  return told.length === 0 ? [] : [...told, ...counted.values()];
};

/** A year that was recorded and counted to its end. */
const countedOf = (
  rollup: FiscalYearRollup,
  rank: string,
): MeetingMeasures | undefined =>
  rollup.asOf === rollup.lastDay && hasRecords(rollup)
    ? rollup.meetings.byRank.find(({ key }) => key === rank)
    : undefined;
