import { formatMonthName } from "../../domain/calendar/era";
import type {
  FiscalYearRollup,
  SectionRollup,
} from "../../rollup/years/fiscal-year-rollup";
import type { Selection } from "../../rollup/selection/selection";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { textCell, timesCell } from "../cells/number-cell";
import type { Block } from "../block";
import type { NumberCell } from "../cell";
import { sectionSelection } from "../chapters/section-selection";
import type { AnalysisContext } from "./analysis-context";

/** 回数 of each section by month, with what has no month beside (domain: counting rule 7). */
export const sectionMonths = (
  rollup: FiscalYearRollup,
  context: AnalysisContext,
): readonly Block[] => {
  const { analysis, messages, language } = context;
  const { fiscalYear } = rollup;
  const sections = rollup.sections.filter(({ count }) => count !== null);
  if (sections.length === 0) return [];
  const isUndated = sections.some(
    ({ countWithoutMonth }) => countWithoutMonth > 0,
  );
  const [first] = sections;
  return [
    {
      kind: "table",
      fiscalYear,
      id: `analysis-sections-${fiscalYear}`,
      caption: analysis.sectionMonths(fiscalYearTitle(fiscalYear, context)),
      columns: [
        { id: "section", label: analysis.section },
        ...(first?.byMonth ?? []).map(({ month }) => ({
          id: month,
          label: formatMonthName(month, language),
        })),
        ...(isUndated ? [{ id: "without", label: analysis.withoutMonth }] : []),
        { id: "total", label: messages.attendance.total },
      ],
      rows: sections.map((section) => ({
        id: section.rule.id,
        header: textCell(`${section.no} ${section.rule.title}`),
        cells: sectionCells(section, fiscalYear, isUndated),
        isTotal: false,
      })),
      notes: [],
      bars: {
        months: "columns",
        perYear: (first?.byMonth.length ?? 0) + (isUndated ? 2 : 1),
        lengths: (first?.byMonth ?? []).map((_, index) => index),
        figures: [(first?.byMonth.length ?? 0) + (isUndated ? 1 : 0)],
      },
    },
  ];
};

const sectionCells = (
  { rule, byMonth, countWithoutMonth, count }: SectionRollup,
  fiscalYear: number,
  isUndated: boolean,
): readonly NumberCell[] => {
  const whole = sectionSelection(rule, fiscalYear);
  return [
    ...byMonth.map((row) =>
      timesCell(row.count, { ...whole, month: row.month }),
    ),
    ...(isUndated ? [timesCell(countWithoutMonth, withoutMonth(whole))] : []),
    timesCell(count, whole),
  ];
};

/** Meetings always have a day: nothing stands behind their 0. */
const withoutMonth = (whole: Selection): Selection | undefined =>
  whole.grain === "activity" ? { ...whole, month: null } : undefined;
