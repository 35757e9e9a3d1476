import { meetingDimensionLabel } from "../../i18n/documents/dimension-labels";
import type { MeetingDimensionName } from "../../rollup/dimensions/meeting-dimensions";
import type {
  FiscalYearRollup,
  MeetingMeasures,
  MeetingRollup,
} from "../../rollup/years/fiscal-year-rollup";
import type { MeetingSelection } from "../../rollup/selection/selection";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { whomCounted } from "../writing/whom-counted";
import { peopleCell, textCell, timesCell } from "../cells/number-cell";
import type { Block } from "../block";
import type { NumberCell } from "../cell";
import type { AnalysisContext } from "./analysis-context";
import { keysOfYears, rowOf } from "./rows-of-years";

/**
 * 回数, のべ and 実 by one dimension, the years side by side, the year's own
 * figures last. No block when no record names a value.
 */
export const measureTable = (
  id: MeetingDimensionName,
  context: AnalysisContext,
): readonly Block[] => {
  const { rollups, labels, messages, analysis } = context;
  const label = meetingDimensionLabel(id, context.language, context.words);
  const keys = keysOfYears(
    rollups.map(({ meetings }) => meetings.byDimension[id]),
  );
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
      caption: analysis.meetingsBy(label.by),
      columns: [
        { id, label: label.name },
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
          cells: cells((meetings) => rowOf(meetings.byDimension[id], key), {
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
      notes: [
        ...(label.note === undefined ? [] : [label.note]),
        ...whomCounted(context, { hasRanks: false }),
      ],
      bars: { perYear: 3, lengths: [0], figures: [0], choices: [0, 1, 2] },
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
