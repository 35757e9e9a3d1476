import type {
  FiscalYearRollup,
  MeetingMeasures,
  MeetingRollup,
} from "../../rollup/years/fiscal-year-rollup";
import type { MeetingSelection } from "../../rollup/selection/selection";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { peopleCell, textCell, timesCell } from "../cells/number-cell";
import type { Block, NumberCell } from "../report";
import type { AnalysisContext } from "./analysis-context";
import { keysOfYears, rowOf } from "./rows-of-years";

/** A dimension of the meetings that a table stands for. */
export interface MeetingDimension {
  /** Property of a selection. */
  readonly id: "adviser" | "division" | "themeCategory" | "mode";
  /** Property of the rollup. */
  readonly table: "byAdviser" | "byDivision" | "byThemeCategory" | "byMode";
  readonly title: string;
  readonly notes: readonly string[];
}

/**
 * 回数, のべ and 実 by one dimension, the years side by side, the year's own
 * figures last. No block when no record names a value.
 */
export const measureTable = (
  { id, table, title, notes }: MeetingDimension,
  context: AnalysisContext,
): readonly Block[] => {
  const { rollups, labels, messages, analysis } = context;
  const keys = keysOfYears(rollups.map(({ meetings }) => meetings[table]));
  if (keys.every((key) => key === null)) return [];
  const cells = (
    measuresOf: (meetings: MeetingRollup) => MeetingMeasures | undefined,
    narrowed: Partial<MeetingSelection>,
  ): readonly NumberCell[] =>
    rollups.flatMap((rollup) =>
      measureCells(measuresOf(rollup.meetings) ?? NOTHING, rollup, narrowed),
    );
  return [
    {
      kind: "table",
      id: `analysis-${id}`,
      caption: analysis.meetingsBy(title),
      columns: [
        { id, label: analysis.dimensions[id] },
        ...rollups.flatMap(({ fiscalYear }) => {
          const group = fiscalYearTitle(fiscalYear, context);
          return [
            { id: `${fiscalYear}-count`, label: messages.measures.count },
            {
              id: `${fiscalYear}-total`,
              label: messages.attendance.totalAttendance(
                labels.totalAttendance,
              ),
            },
            { id: `${fiscalYear}-distinct`, label: labels.distinctAttendees },
          ].map((column) => ({ ...column, group }));
        }),
      ],
      rows: [
        ...keys.map((key) => ({
          id: key ?? "unset",
          header: textCell(key ?? labels.unset),
          cells: cells((meetings) => rowOf(meetings[table], key), {
            [id]: key,
          }),
          isTotal: false,
        })),
        {
          id: "total",
          header: textCell(messages.attendance.total),
          cells: cells((meetings) => meetings, {}),
          isTotal: true,
        },
      ],
      notes,
    },
  ];
};

const NOTHING: MeetingMeasures = {
  count: 0,
  totalAttendance: 0,
  distinctAttendees: 0,
};

const measureCells = (
  measures: MeetingMeasures,
  { fiscalYear }: FiscalYearRollup,
  narrowed: Partial<MeetingSelection>,
): readonly NumberCell[] => {
  const selection = { grain: "meeting", fiscalYear, ...narrowed } as const;
  return [
    timesCell(measures.count, selection),
    peopleCell(measures.totalAttendance, {
      ...selection,
      measure: "totalAttendance",
    }),
    peopleCell(measures.distinctAttendees, {
      ...selection,
      measure: "distinctAttendees",
    }),
  ];
};
