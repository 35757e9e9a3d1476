import type { Cell, SheetChart, WriteSheet } from "hucre/xlsx";
import type { NamedRange } from "hucre";
import { printableText } from "../../../markup/printable-text";
import { chartsOfAxis } from "../../../report/blocks-of";
import type { ChartBlock } from "../../../report/chart-block";
import type { Chapter, Report, ReportSection } from "../../../report/report";
import type { CaptionedChart } from "../../ooxml/charts/captioned-chart";
import type { ColumnChart } from "../../ooxml/charts/column-chart-xml";
import { blockRows } from "../rows/block-rows";
import { cellStyles, chapterStyle } from "../cells/cell-style";
import { textCellOf } from "../cells/cell-text";
import type { ChartPlace } from "./chart-data";
import { CHART_ROWS, nativeChart } from "./chart-data";
import { printArea, printTitles } from "./printed-range";
import { printSetup } from "./print-setup";
import { keepHeadings } from "./keep-headings";
import { printSize, withoutThinEnd } from "./print-size";
import { sectionRows } from "../rows/section-rows";
import type { SheetGrid } from "./sheet-grid";
import { sheetGrid } from "./sheet-grid";
import type { SheetRow } from "../rows/sheet-row";
import { emptyRow, rowOf } from "../rows/sheet-row";
import type { XlsxOptions } from "../xlsx-options";

/** A sheet, and its charts in order as they are to be drawn. */
export interface ChapterSheet {
  readonly sheet: WriteSheet;
  readonly charts: readonly ColumnChart[];
  readonly printed: readonly NamedRange[];
}

/** Chapters of the report that belong together as a sheet that people read and print. */
export const chapterSheet = (
  chapters: readonly Chapter[],
  name: string,
  report: Report,
  options: XlsxOptions,
): ChapterSheet => {
  const { language } = report;
  const context = { language, report, pictures: options.pictures ?? new Map() };
  const grid = sheetGrid(
    {
      lead: chapters.flatMap(({ lead }) => lead),
      sections: chapters.flatMap(({ sections }) => sections),
    },
    language,
  );
  const apart = chapters.flatMap((chapter, place): readonly SheetRow[] => [
    ...(place === 0 ? [] : [emptyRow]),
    {
      ...titleRow(chapter, grid, report),
      isPageStart: [
        chapters[place - 1],
        place === 0 ? undefined : chapter,
      ].some((each) => each?.sections.some(isCharted)),
    },
    ...chapter.lead.flatMap((block) => blockRows(block, grid, context)),
    ...chapter.sections.flatMap((section, index) =>
      sectionRows(section, grid, context, {
        isPageStart: startsPage(section, chapter.sections[index - 1]),
      }),
    ),
  ]);
  const written = withoutThinEnd(apart);
  const size = printSize(
    written,
    grid.widths.reduce((sum, width) => sum + width, 0),
  );
  const rows = keepHeadings(
    written,
    size,
    chapters.length === 1 ? (written[0]?.height ?? 0) : 0,
  );
  const charts = rows.flatMap(({ chart }, row) =>
    chart === undefined
      ? []
      : [
          {
            chart,
            place: { sheetName: name, row, column: grid.widths.length + 1 },
          },
        ],
  );
  const natives = charts.map(({ chart, place }) =>
    nativeChart(
      chart,
      place,
      language,
      options.colors ?? [],
      chartsOfAxis(
        chart,
        charts.map((each) => each.chart),
      ),
    ),
  );
  const cells = cellsOf(rows);
  charts.forEach(({ place }, index) => {
    const values = natives[index]?.rows ?? [];
    for (const [key, cell] of chartCells(values, place)) cells.set(key, cell);
  });
  return {
    sheet: {
      name,
      columns: grid.widths.map((width) => ({ width })),
      rows: rows.map(() => []),
      cells,
      merges: rows.flatMap(({ merges = [] }, row) =>
        merges
          .filter(({ from, to }) => from < to)
          .map(({ from, to }) => ({
            startRow: row,
            endRow: row,
            startCol: from,
            endCol: to,
          })),
      ),
      rowDefs: new Map(
        rows.flatMap(({ height }, row) =>
          height === undefined ? [] : [[row, { height }]],
        ),
      ),
      rowBreaks: rows.flatMap(({ isPageStart = false }, row) =>
        isPageStart ? [row - 1] : [],
      ),
      view: { showGridLines: false },
      charts: charts.map(({ chart, place }) =>
        chartFrame(chart, place.row, grid),
      ),
      images: rows.flatMap(({ picture }, row) =>
        picture === undefined
          ? []
          : [{ ...picture, anchor: { from: { row, col: grid.label } } }],
      ),
      ...printSetup(report, "portrait", size),
    },
    charts: natives.map(({ chart }) => chart),
    printed: [
      // Over another chapter the title of the first would be a wrong one.
      ...(chapters.length === 1 ? [printTitles(name)] : []),
      printArea(name, rows.length, grid.widths.length),
    ],
  };
};

/** A year's chart and tables have a page of their own. */
const startsPage = (
  section: ReportSection,
  before: ReportSection | undefined,
): boolean => before !== undefined && [before, section].some(isCharted);

const isCharted = ({ blocks }: ReportSection): boolean =>
  blocks.some(({ kind }) => kind === "chart");

const titleRow = (
  { no = "", title }: Chapter,
  grid: SheetGrid,
  report: Report,
): SheetRow => {
  const text = `${no} ${title}`.trimStart();
  return {
    ...rowOf(
      grid.widths.map((_, column) => [
        column,
        column === 0 ? textCellOf(text) : {},
      ]),
      chapterStyle(report),
    ),
    height: 30,
  };
};

const cellsOf = (rows: readonly SheetRow[]): Map<string, Partial<Cell>> =>
  new Map(
    rows.flatMap(({ cells }, row) =>
      [...cells].map(([column, cell]) => [`${row},${column}`, cell] as const),
    ),
  );

/** The values of a chart beside it, outside of what is printed. */
const chartCells = (
  rows: CaptionedChart["rows"],
  { row, column }: ChartPlace,
): readonly (readonly [string, Partial<Cell>])[] =>
  rows.flatMap((values, down) =>
    values.flatMap((value, right) => {
      if (value === null) return [];
      const style = down === 0 ? cellStyles.dataHead : cellStyles.body;
      const cell: Partial<Cell> =
        typeof value === "number"
          ? { value, type: "number" }
          : textCellOf(value);
      return [
        [
          `${row + down},${column + right}`,
          { ...cell, style: { ...style, ...cell.style } },
        ] as const,
      ];
    }),
  );

/** The frame of a chart: place and words; its drawing is put in afterwards. */
const chartFrame = (
  { caption, summary }: ChartBlock,
  row: number,
  { widths }: SheetGrid,
): SheetChart => ({
  type: "column",
  title: printableText(caption),
  series: [{ values: "A1:A1" }],
  altText: printableText(summary),
  anchor: {
    from: { row, col: 0 },
    to: { row: row + CHART_ROWS, col: widths.length },
  },
});
