import type { Activity } from "../../domain/activity";
import { isListedOnly } from "../../domain/activity";
import { countOf } from "../activities/activity-count";
import { yearOf } from "../commentary/year-figures";
import type { ActivitySelection } from "../selection/selection";
import type {
  FiscalYearRollup,
  SectionRollup,
} from "../years/fiscal-year-rollup";
import type { QuotableFigure, QuotableName } from "./quotable-figure";

/** What the sections of activities of a year can be quoted by. */
export const activityFigures = (
  rollup: FiscalYearRollup,
): readonly QuotableFigure[] =>
  rollup.sections
    .filter(({ rule }) => rule.source === "activities")
    .flatMap((section) => sectionFigures(section, rollup));

const sectionFigures = (
  { rule, count, lines, byMonth, details }: SectionRollup,
  rollup: FiscalYearRollup,
): readonly QuotableFigure[] => {
  const { fiscalYear } = rollup;
  const sectionId = rule.id;
  const figure = (
    kind: Pick<QuotableFigure, "measure" | "unit" | "value">,
    names: readonly QuotableName[] = [],
    more: Partial<ActivitySelection> = {},
  ): QuotableFigure => ({
    fiscalYear,
    sectionId,
    ...kind,
    names,
    selection: { grain: "activity", ...yearOf(rollup), sectionId, ...more },
  });
  const times = (
    value: number | null,
    names?: readonly QuotableName[],
    more?: Partial<ActivitySelection>,
  ): readonly QuotableFigure[] =>
    value === null
      ? []
      : [figure({ measure: "count", unit: "times", value }, names, more)];
  const counted = lines.flatMap(({ activities }) => activities);
  const listed = details.flatMap(({ activities }) => activities);
  return [
    ...times(count),
    figure({ measure: "records", unit: "records", value: counted.length }),
    ...participants(counted).map((value) =>
      figure({ measure: "participants", unit: "people", value }),
    ),
    ...byMonth.flatMap((row) =>
      times(row.count, [{ by: "month", month: row.month }], {
        month: row.month,
      }),
    ),
    ...lines.flatMap((line) => {
      if (line.label === null) return [];
      const names = [{ by: "summaryLine", word: line.label }] as const;
      const more = { summaryLine: line.label };
      return [
        ...times(line.count, names, more),
        ...participants(line.activities).map((value) =>
          figure(
            { measure: "participants", unit: "people", value },
            names,
            more,
          ),
        ),
        ...line.parts.flatMap(({ label, count: ofPart }) =>
          label === null
            ? []
            : times(ofPart, [...names, { by: "part", word: label }], {
                ...more,
                part: label,
              }),
        ),
      ];
    }),
    ...listed.flatMap((activity) => recordFigures(activity, figure)),
  ];
};

/** のべ参加者数 of the records that know theirs; none when no record does. */
const participants = (activities: readonly Activity[]): readonly number[] => {
  const known = activities.flatMap(
    ({ participantCount }) => participantCount ?? [],
  );
  return known.length === 0
    ? []
    : [known.reduce((total, value) => total + value, 0)];
};

/** Of one record, which a sentence means by its title. */
const recordFigures = (
  activity: Activity,
  figure: (
    kind: Pick<QuotableFigure, "measure" | "unit" | "value">,
    names?: readonly QuotableName[],
    more?: Partial<ActivitySelection>,
  ) => QuotableFigure,
): readonly QuotableFigure[] => {
  const { title, recordId, participantCount } = activity;
  if (title === undefined) return [];
  const names = [{ by: "title", word: title }] as const;
  const more = {
    recordIds: [recordId],
    ...(isListedOnly(activity) ? { outcome: "listedOnly" as const } : {}),
  };
  return [
    figure(
      { measure: "count", unit: "times", value: countOf(activity) },
      names,
      more,
    ),
    ...(participantCount === undefined
      ? []
      : [
          figure(
            {
              measure: "participants",
              unit: "people",
              value: participantCount,
            },
            names,
            more,
          ),
        ]),
  ];
};
