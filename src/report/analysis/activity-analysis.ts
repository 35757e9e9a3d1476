import { activityDimensionLabel } from "../../i18n/documents/dimension-labels";
import type { ActivityDimensionName } from "../../rollup/dimensions/activity-dimensions";
import { ACTIVITY_DIMENSION_NAMES } from "../../rollup/dimensions/activity-dimensions";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import type { ActivitySelection } from "../../rollup/selection/selection";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { textCell, timesCell } from "../cells/number-cell";
import type { Block } from "../block";
import type { Chapter, ReportSection } from "../report";
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
    ...ACTIVITY_DIMENSION_NAMES.flatMap((name) =>
      section(
        name,
        activityDimensionLabel(name, context.language, context.words).by,
        dimensionTable(name, context),
      ),
    ),
    ...rollups.flatMap((rollup) =>
      section(
        `timeline-${rollup.fiscalYear}`,
        analysis.timeline(fiscalYearTitle(rollup.fiscalYear, context)),
        timeline(rollup, context),
      ).map((part) => ({ ...part, fiscalYear: rollup.fiscalYear })),
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

const dimensionTable = (
  id: ActivityDimensionName,
  context: AnalysisContext,
): readonly Block[] => {
  const { rollups, labels, analysis, language, words } = context;
  const label = activityDimensionLabel(id, language, words);
  const rowsOf = ({ activitiesByDimension }: FiscalYearRollup) =>
    activitiesByDimension[id];
  const keys = keysOfYears(rollups.map(rowsOf));
  if (keys.every((key) => key === null)) return [];
  return [
    yearTable(
      {
        id: `analysis-activities-${id}`,
        caption: analysis.activitiesBy(label.by),
        corner: label.name,
        columns: [label.by],
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
              timesCell(rowOf(rowsOf(rollup), key)?.count ?? 0, selection),
            ];
          },
        })),
        notes: label.note === undefined ? [] : [label.note],
        bars: { lengths: [0], figures: [0] },
      },
      context,
    ),
  ];
};
