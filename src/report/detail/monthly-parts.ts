import { activityDimensionLabel } from "../../i18n/documents/dimension-labels";
import { shownApps } from "../../i18n/records/shown-app";
import type { SectionRule } from "../../rollup/input/counting-rules";
import type { ActivitySelection } from "../../rollup/selection/selection";
import type {
  CountsByMonth,
  MonthlyCounts,
} from "../../rollup/years/fiscal-year-rollup";
import type { ReportContext } from "../report-context";

/** Numbers by month that stand together: a column of the table, or a series of the chart. */
export interface MonthlyPart extends CountsByMonth {
  readonly label: string;
  /** The records behind one month by its place, or behind all of them. */
  readonly behind: (at?: number) => ActivitySelection;
}

/** A section of numbers by month in one fiscal year. */
export interface MonthlySection {
  readonly rule: SectionRule;
  readonly monthly: MonthlyCounts;
  readonly months: readonly ActivitySelection["month"][];
  readonly fiscalYear: number;
}

/** A column for each line that the year has, and one for what is not split. */
export const monthlyColumns = (
  section: MonthlySection,
  context: ReportContext,
): readonly MonthlyPart[] => [
  ...section.monthly.lines
    .filter(({ isAbsent }) => !isAbsent)
    .map((line) => partOfLine(line, section, context)),
  ...(section.monthly.unsplit?.isAbsent === false
    ? [unsplitPart(section.monthly.unsplit, section, context)]
    : []),
];

/**
 * The series of the chart: the same in every year of the summary, so that one
 * line has one place and colour, also in a year without records of it.
 */
export const monthlySeriesOf = (
  section: MonthlySection,
  context: ReportContext,
): readonly MonthlyPart[] => {
  const { lines, rest, unsplit } = section.monthly;
  return [
    ...lines
      .filter(({ isRest }) => !isRest)
      .map((line) => partOfLine(line, section, context)),
    ...(rest === undefined
      ? []
      : [
          partOf(
            context.messages.detail.otherLines(rest.lineCount),
            rest,
            section,
          ),
        ]),
    ...(unsplit === undefined ? [] : [unsplitPart(unsplit, section, context)]),
  ];
};

/** What the column, or the series, of numbers means that are not split; none where all are, or none. */
export const unsplitNotes = (
  { monthly: { by, lines, unsplit } }: MonthlySection,
  { messages, unknown, language, words }: ReportContext,
): readonly string[] => {
  if (unsplit?.isAbsent !== false || lines.length === 0) return [];
  const apps =
    unknown?.inSome.activities.find(({ fact }) => fact === by)?.apps ?? [];
  return [
    messages.detail.unsplitNote(
      by === "summaryLine"
        ? messages.data.summaryLine
        : activityDimensionLabel(by, language, words).name,
      shownApps(
        apps.map(({ appId }) => appId),
        words,
        language,
      ),
    ),
  ];
};

const unsplitPart = (
  unsplit: CountsByMonth,
  section: MonthlySection,
  { messages }: ReportContext,
): MonthlyPart =>
  partOf(
    section.monthly.lines.length === 0
      ? messages.detail.allNumbers
      : messages.detail.unsplit,
    unsplit,
    section,
  );

/** A blank 集計見出し is called as its bullet in the overview is. */
const partOfLine = (
  line: MonthlyCounts["lines"][number],
  section: MonthlySection,
  { labels, messages }: ReportContext,
): MonthlyPart => {
  const { by } = section.monthly;
  if (line.label === null) {
    const label = by === "summaryLine" ? messages.detail.others : labels.unset;
    return partOf(label, line, section);
  }
  return {
    ...line,
    label: line.label,
    behind: (at) => ({ ...placeOf(section, at), [by]: line.label }),
  };
};

/** Of records that no value names: each stands in the selection. */
const partOf = (
  label: string,
  counts: CountsByMonth,
  section: MonthlySection,
): MonthlyPart => ({
  ...counts,
  label,
  behind: (at) => ({
    ...placeOf(section, at),
    recordIds:
      at === undefined ? counts.recordIds.flat() : (counts.recordIds[at] ?? []),
  }),
});

/** Events of the same section are no part of it. */
const placeOf = (
  { rule, months, fiscalYear }: MonthlySection,
  at: number | undefined,
): ActivitySelection => {
  const month = at === undefined ? undefined : months[at];
  return {
    grain: "activity",
    fiscalYear,
    sectionId: rule.id,
    isMonthly: true,
    ...(month === undefined ? {} : { month }),
  };
};
