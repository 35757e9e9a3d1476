import { DESIGN } from "../../design-values";
import type { YearChart } from "../../../report/paged/charts-in-turn";
import type { TableBlock } from "../../../report/block";
import { TEXT_SCALES } from "../flow/text-scale";
import type { PlanContext } from "../plan/plan-context";
import type { Box, SlideShape } from "../plan/slide-plan";
import { legendShape } from "./legend-shape";
import type { Piece } from "./piece";
import { PIECE_GAP } from "./piece";
import { sectionHeading } from "./section-heading";
import { fitsInColumn, tableNotes, tablePiece } from "./table-piece";
import { textShape } from "./text-shape";

const COLUMN_GAP = 24;
const GAP = 6;
const LEAST_CHART = 120;
const MOST_CHART = 260;
/** Points: in a narrower chart the months have no room. */
const NARROWEST = 330;

/** Years that stand beside each other on a slide. */
export const yearsBeside = ({ body }: PlanContext): number =>
  Math.max(
    1,
    Math.min(
      2,
      Math.floor((body.width + COLUMN_GAP) / (NARROWEST + COLUMN_GAP)),
    ),
  );

/** What stands under a chart of a year: a table that its column has room for. */
export const tableUnder = (block: TableBlock, context: PlanContext): boolean =>
  fitsInColumn(block, context, columnWidth(context));

const columnWidth = (context: PlanContext): number => {
  const count = yearsBeside(context);
  return (context.body.width - COLUMN_GAP * (count - 1)) / count;
};

/**
 * Charts of years beside each other: one axis and one legend, the tables of the
 * years under them, what holds for all tables told once.
 */
export const yearCharts = (
  years: readonly YearChart[],
  context: PlanContext,
): Piece => {
  const width = columnWidth(context);
  const tiles = years.map((year) => tileOf(year, width, context));
  const notes = [...new Set(years.flatMap(({ table }) => table?.notes ?? []))];
  const noteShape = textShape(tableNotes(notes), context.body);
  const legend = legendShape(
    years.map(({ chart }) => chart),
    context.body.width,
    context.language,
  );
  const below =
    legend.box.height +
    GAP +
    (notes.length === 0 ? 0 : noteShape.box.height + GAP);
  const fixed = Math.max(...tiles.map((tile) => tile.fixed)) + below;
  return {
    height: fixed + MOST_CHART,
    minHeight: fixed + LEAST_CHART,
    gap: PIECE_GAP,
    place: (box) => {
      const chartHeight = Math.min(MOST_CHART, box.height - fixed);
      const legendAt = box.y + fixed - below + chartHeight + GAP;
      return {
        height: fixed + chartHeight,
        shapes: [
          ...tiles.flatMap((tile, index) =>
            tile.place(
              { ...box, x: box.x + index * (width + COLUMN_GAP), width },
              chartHeight,
            ),
          ),
          { ...legend, box: { ...legend.box, x: box.x, y: legendAt } },
          ...(notes.length === 0
            ? []
            : [
                {
                  ...noteShape,
                  box: {
                    ...noteShape.box,
                    x: box.x,
                    y: legendAt + legend.box.height + GAP,
                  },
                },
              ]),
        ],
      };
    },
  };
};

interface Tile {
  /** Points of everything but the chart. */
  readonly fixed: number;
  place(box: Box, chartHeight: number): readonly SlideShape[];
}

const tileOf = (
  { section, chart, table }: YearChart,
  width: number,
  context: PlanContext,
): Tile => {
  const heading = sectionHeading(section, TEXT_SCALES.plain, context);
  const head = textShape([heading], { x: 0, y: 0, width }).box.height + GAP;
  const under =
    table === undefined
      ? undefined
      : tablePiece({ ...table, notes: [] }, context, {
          width,
          isCaptioned: false,
        });
  return {
    fixed: head + (under === undefined ? 0 : GAP + under.height),
    place: (box, height) => {
      const y = box.y + head;
      return [
        textShape([heading], box),
        {
          kind: "chart",
          block: chart,
          hasSharedLegend: true,
          box: { ...box, y, height },
        },
        ...(under?.place({
          ...box,
          y: y + height + GAP,
          height: under.height + DESIGN.slide.table,
        }).shapes ?? []),
      ];
    },
  };
};
