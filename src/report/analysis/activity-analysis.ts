import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import type { ActivitySelection } from "../../rollup/selection/selection";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { textCell, timesCell } from "../cells/number-cell";
import type { Block, Chapter, ReportSection } from "../report";
import type { AnalysisContext } from "./analysis-context";
import { keysOfYears, rowOf } from "./rows-of-years";
import { sectionMonths } from "./section-months";
import { timeline } from "./timeline";
import { yearTable } from "./year-table";

/** The activities by month, by every dimension and as a timeline; undefined without sections. */
export const activityAnalysis = (
  context: AnalysisContext,
): Chapter | undefined => {
  const { rollups, analysis } = context;
  const sections: readonly ReportSection[] = [
    ...section(
      "months",
      analysis.sectionsByMonth,
      rollups.flatMap((rollup) => sectionMonths(rollup, context)),
    ),
    ...dimensionsOf(context).flatMap((dimension) =>
      section(
        dimension.id,
        dimension.title,
        dimensionTable(dimension, context),
      ),
    ),
    ...rollups.flatMap((rollup) =>
      section(
        `timeline-${rollup.fiscalYear}`,
        analysis.timeline(fiscalYearTitle(rollup.fiscalYear, context)),
        timeline(rollup, context),
      ),
    ),
  ];
  return sections.length === 0
    ? undefined
    : {
        id: "analysis-activities",
        kind: "detail",
        title: analysis.activities,
        lead: [],
        sections,
      };
};

const section = (
  id: string,
  title: string,
  blocks: readonly Block[],
): readonly ReportSection[] =>
  blocks.length === 0
    ? []
    : [{ id: `analysis-activities-${id}`, title, blocks }];

interface ActivityDimension {
  /** Property of a selection. */
  readonly id: "adviser" | "division" | "mode" | "workingGroup";
  readonly title: string;
  readonly notes: readonly string[];
  readonly tableOf: (
    rollup: FiscalYearRollup,
  ) => FiscalYearRollup["activitiesByMode"];
}

const dimensionsOf = ({
  analysis,
}: AnalysisContext): readonly ActivityDimension[] => [
  {
    id: "adviser",
    title: analysis.byAdviser,
    notes: [analysis.severalNote],
    tableOf: ({ activitiesByAdviser }) => activitiesByAdviser,
  },
  {
    id: "division",
    title: analysis.byDivision,
    notes: [analysis.severalNote],
    tableOf: ({ activitiesByDivision }) => activitiesByDivision,
  },
  {
    id: "workingGroup",
    title: analysis.byWorkingGroup,
    notes: [],
    tableOf: ({ activitiesByWorkingGroup }) => activitiesByWorkingGroup,
  },
  {
    id: "mode",
    title: analysis.byMode,
    notes: [],
    tableOf: ({ activitiesByMode }) => activitiesByMode,
  },
];

const dimensionTable = (
  { id, title, notes, tableOf }: ActivityDimension,
  context: AnalysisContext,
): readonly Block[] => {
  const { rollups, labels, analysis } = context;
  const keys = keysOfYears(rollups.map(tableOf));
  if (keys.every((key) => key === null)) return [];
  return [
    yearTable(
      {
        id: `analysis-activities-${id}`,
        caption: analysis.activitiesBy(title),
        corner: analysis.dimensions[id],
        columns: [title],
        rows: keys.map((key) => ({
          id: key ?? "unset",
          header: textCell(key ?? labels.unset),
          cellsOf: (rollup) => {
            const selection: ActivitySelection = {
              grain: "activity",
              fiscalYear: rollup.fiscalYear,
              [id]: key,
            };
            return [
              timesCell(rowOf(tableOf(rollup), key)?.count ?? 0, selection),
            ];
          },
        })),
        notes,
      },
      context,
    ),
  ];
};
