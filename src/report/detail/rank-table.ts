import type {
  FiscalYearRollup,
  MeetingMeasures,
} from "../../rollup/years/fiscal-year-rollup";
import type { MeetingSelection } from "../../rollup/selection/selection";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { whomCounted } from "../writing/whom-counted";
import { acrossRanksNote } from "./across-ranks-note";
import { peopleCell, textCell, timesCell } from "../cells/number-cell";
import type { TableBlock } from "../block";
import type { NumberCell } from "../cell";
import type { ReportContext } from "../report-context";

/** 回数, のべ人数 and 実人数 by rank: configured order, zero rows kept, grand total recomputed. */
export const rankTable = (
  { fiscalYear, meetings }: FiscalYearRollup,
  context: ReportContext,
): TableBlock => {
  const { labels, messages, words, attendanceRule } = context;
  const text = messages.attendance;
  return {
    kind: "table",
    id: `ranks-${fiscalYear}`,
    caption: text.rankTable(words, fiscalYearTitle(fiscalYear, context)),
    columns: [
      { id: "rank", label: text.rank(words) },
      { id: "count", label: messages.measures.count },
      {
        id: "total",
        label: text.totalAttendance(labels.totalAttendance),
      },
      { id: "distinct", label: labels.distinctAttendees },
    ],
    rows: [
      ...meetings.byRank.map((row) => ({
        id: row.key ?? "unset",
        header: textCell(row.key ?? labels.unset),
        cells: measureCells(row, {
          grain: "meeting",
          fiscalYear,
          rank: row.key,
        }),
        isTotal: false,
      })),
      {
        id: "total",
        header: textCell(text.total),
        cells: measureCells(meetings, { grain: "meeting", fiscalYear }),
        isTotal: true,
      },
    ],
    notes: [
      ...(attendanceRule === "principal"
        ? [text.principalOnly(words, labels.totalAttendance)]
        : whomCounted(context, { hasRanks: true })),
      ...((meetings.distinctAcrossRanks ?? 0) > 0
        ? [
            acrossRanksNote(
              peopleCell(meetings.distinctAcrossRanks),
              labels.distinctAttendees,
              context,
            ),
          ]
        : []),
    ],
  };
};

const measureCells = (
  measures: MeetingMeasures,
  selection: MeetingSelection,
): readonly NumberCell[] => [
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
