import { meetingDimensionLabel } from "../../i18n/documents/dimension-labels";
import type { Steps } from "../../domain/steps";
import { formatMonthName } from "../../domain/calendar/era";
import { peopleByVisits } from "../../rollup/meetings/people-by-visits";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { peopleCell, textCell, timesCell } from "../cells/number-cell";
import type { Block } from "../block";
import type { ReportSection } from "../report";
import type { AnalysisContext } from "./analysis-context";
import { yearTable } from "./year-table";

/** People who came for the first time in the year and again, month by month. */
export const repeatByMonth = (context: AnalysisContext): readonly Block[] => {
  const { rollups, analysis, messages, language } = context;
  const months = rollups[0]?.meetings.repeatUse.byMonth ?? [];
  return [
    yearTable(
      {
        id: "analysis-repeat",
        caption: analysis.repeatByMonth,
        corner: messages.attendance.month,
        columns: [analysis.firstTime, analysis.returning],
        rows: months.map(({ month }, index) => ({
          id: month,
          header: textCell(formatMonthName(month, language)),
          cellsOf: ({ fiscalYear, meetings }) => {
            const row = meetings.repeatUse.byMonth[index];
            const selection = {
              grain: "meeting",
              fiscalYear,
              ...(row === undefined ? {} : { month: row.month }),
            } as const;
            return [
              peopleCell(row?.firstTime ?? null, {
                ...selection,
                visit: "first",
              }),
              peopleCell(row?.returning ?? null, {
                ...selection,
                visit: "returning",
              }),
            ];
          },
        })),
        notes: [analysis.repeatNote],
        bars: { lengths: [0, 1], figures: [0, 1], months: "rows" },
      },
      context,
    ),
  ];
};

const MOST_PEOPLE = 50;
const LEAST_VISITS = 3;

/** Whether people can be told apart in any year, so that it is known who came again. */
export const knowsPeople = ({ rollups }: AnalysisContext): boolean =>
  rollups.some(({ meetings }) => meetings.distinctAttendees !== null);

/** Who came how often, a section a year; for the screen only, as it names people. */
export function* frequentPeople(
  context: AnalysisContext,
): Steps<readonly ReportSection[]> {
  const {
    rollups,
    rows,
    attendanceRule,
    analysis,
    messages,
    labels,
    language,
    words,
  } = context;
  const sections: ReportSection[] = [];
  if (!knowsPeople(context)) return sections;
  for (const rollup of rollups) {
    const { fiscalYear } = rollup;
    const people = yield* peopleByVisits(
      rollup,
      rows.meetings,
      attendanceRule,
      { least: LEAST_VISITS, most: MOST_PEOPLE },
    );
    if (people.length === 0) continue;
    const title = `${fiscalYearTitle(fiscalYear, context)} ${analysis.frequentPeople(words)}`;
    const table: Block = {
      kind: "table",
      fiscalYear,
      id: `analysis-people-${fiscalYear}`,
      caption: title,
      columns: [
        { id: "person", label: analysis.person(words) },
        {
          id: "division",
          label: meetingDimensionLabel("division", language, words).name,
        },
        { id: "rank", label: messages.attendance.rank(words) },
        { id: "visits", label: messages.measures.count },
      ],
      rows: people.map(({ key, name, division, rank, visits }) => ({
        id: key,
        header: textCell(name),
        cells: [
          textCell(division ?? labels.unset),
          textCell(rank ?? labels.unset),
          timesCell(visits, { grain: "meeting", fiscalYear, person: key }),
        ],
        isTotal: false,
      })),
      notes: [analysis.frequentNote],
      bars: { perYear: 3, lengths: [2], figures: [2] },
    };
    sections.push({ id: table.id, title, fiscalYear, blocks: [table] });
  }
  return sections;
}
