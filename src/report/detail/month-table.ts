import { formatMonthName } from "../../domain/calendar/era";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import type {
  FiscalYearRollup,
  MonthRow,
} from "../../rollup/years/fiscal-year-rollup";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { whomCounted } from "../writing/whom-counted";
import { peopleCell, textCell, timesCell } from "../cells/number-cell";
import type { TableBlock } from "../block";
import type { NumberCell } from "../cell";
import type { ReportContext } from "../report-context";

/** Months × ranks: 回数, のべ人数 of each rank, のべ and 実人数 of the month. */
export const monthTable = (
  { fiscalYear, meetings }: FiscalYearRollup,
  context: ReportContext,
): TableBlock => {
  const { labels, messages, language, words } = context;
  const text = messages.attendance;
  const group = text.measureByRank(words, labels.totalAttendance);
  return {
    kind: "table",
    id: `months-${fiscalYear}`,
    caption: text.monthTable(words, fiscalYearTitle(fiscalYear, context)),
    columns: [
      { id: "month", label: text.month },
      { id: "count", label: messages.measures.count },
      ...meetings.byRank.map(({ key }, index) => ({
        id: `rank-${index + 1}`,
        label: key ?? labels.unset,
        group,
      })),
      { id: "total", label: text.totalAttendance(labels.totalAttendance) },
      { id: "distinct", label: labels.distinctAttendees },
    ],
    rows: [
      ...meetings.byMonth.map((row) => ({
        id: row.month,
        header: textCell(formatMonthName(row.month, language)),
        cells: monthCells(row, fiscalYear, row.month),
        isTotal: false,
      })),
      {
        id: "total",
        header: textCell(text.total),
        cells: monthCells(meetings, fiscalYear),
        isTotal: true,
      },
    ],
    notes: [
      ...(meetings.distinctAttendees === null
        ? []
        : [text.distinct(words, labels.distinctAttendees)]),
      ...whomCounted(context, { hasRanks: meetings.byRank.length > 0 }),
    ],
  };
};

const monthCells = (
  row: Omit<MonthRow, "month">,
  fiscalYear: number,
  month?: CalendarMonth,
): readonly NumberCell[] => {
  const selection = {
    grain: "meeting",
    fiscalYear,
    ...(month === undefined ? {} : { month }),
  } as const;
  const total = { ...selection, measure: "totalAttendance" } as const;
  return [
    timesCell(row.count, selection),
    ...row.byRank.map((rank) =>
      peopleCell(rank.totalAttendance, { ...total, rank: rank.key }),
    ),
    peopleCell(row.totalAttendance, total),
    peopleCell(row.distinctAttendees, {
      ...selection,
      measure: "distinctAttendees",
    }),
  ];
};
