import type { CouncilEffect } from "../../rollup/years/fiscal-year-rollup";
import { numberCell, textCell } from "../cells/number-cell";
import type { Block } from "../block";
import type { Cell } from "../cell";
import type { AnalysisContext } from "./analysis-context";
import { yearTable } from "./year-table";

/** Mean meetings of months with and without a council session; no block without sessions. */
export const councilTable = (context: AnalysisContext): readonly Block[] => {
  const { rollups, analysis, messages, words } = context;
  if (rollups.every(({ meetings }) => meetings.councilEffect === undefined)) {
    return [];
  }
  const row = (
    id: string,
    title: string,
    months: keyof CouncilEffect,
    mean: keyof CouncilEffect,
  ) => ({
    id,
    header: textCell(title),
    cellsOf: ({
      meetings: { councilEffect },
    }: AnalysisContext["rollups"][number]): readonly Cell[] => [
      councilEffect === undefined
        ? numberCell(null, "timesPerMonth")
        : textCell(analysis.monthCount(councilEffect[months] ?? 0)),
      numberCell(councilEffect?.[mean] ?? null, "timesPerMonth"),
    ],
  });
  return [
    yearTable(
      {
        id: "analysis-council",
        caption: analysis.councilCaption(words),
        corner: messages.attendance.month,
        columns: [analysis.months, analysis.mean],
        bars: { lengths: [1], figures: [1] },
        rows: [
          row("inside", analysis.inside(words), "monthsInside", "meanInside"),
          row(
            "outside",
            analysis.outside(words),
            "monthsOutside",
            "meanOutside",
          ),
        ],
      },
      context,
    ),
  ];
};
