import { meetingDimensionLabel } from "../../i18n/documents/dimension-labels";
import { PUBLISHED_MEETING_DIMENSIONS } from "../../rollup/dimensions/meeting-dimensions";
import type { ReportContext } from "../report-context";
import type {
  DimensionRow,
  FiscalYearRollup,
  MeetingRollup,
  MonthMeasures,
  MonthRow,
} from "../../rollup/years/fiscal-year-rollup";
import type { Figure } from "./figure";

/**
 * The figures of the meetings: year and months, each whole and by rank, then
 * the other axes. None for a year that has no meetings and no section of them
 * (domain: counting rule 14).
 */
export const meetingFigures = (
  { meetings, sections }: FiscalYearRollup,
  {
    language,
    words,
    edition,
  }: Pick<ReportContext, "language" | "words" | "edition">,
): readonly Figure[] => {
  const isPublic = edition === "public";
  const section = sections.find(({ rule }) => rule.source === "meetings");
  if (section === undefined && meetings.count === 0) return [];
  const figures = [
    ...measures(meetings),
    ...byRank(meetings.byRank),
    ...meetings.byMonth.flatMap((row) =>
      [
        ...measures(row),
        ...byRank(row.byRank).filter(
          ({ measure }) => !isPublic || measure !== "distinctAttendees",
        ),
      ].map((figure) => ({ ...figure, month: row.month })),
    ),
    { measure: "distinctAcrossRanks", value: meetings.distinctAcrossRanks },
    ...[...repeatUse(meetings), ...utilisation(meetings)].filter(
      (figure) => !isPublic || !("month" in figure),
    ),
    ...councilEffect(meetings),
    ...(isPublic
      ? []
      : PUBLISHED_MEETING_DIMENSIONS.flatMap((name) =>
          byAxis(
            meetingDimensionLabel(name, language, words).by,
            meetings.byDimension[name],
          ),
        )),
  ] satisfies readonly Figure[];
  const known = figures.filter(
    ({ measure, value }) =>
      value !== null ||
      meetings.distinctAttendees !== null ||
      !OF_PEOPLE.has(measure),
  );
  const isPrinted = (figure: Figure): boolean =>
    section?.rule.hasDetail === true || !isOfDetail(figure);
  const shown: readonly Figure[] = isPublic ? known.filter(isPrinted) : known;
  return section === undefined
    ? shown
    : shown.map((figure) => ({ ...figure, sectionId: section.rule.id }));
};

/** What nobody can know where records don't say who took part. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  "distinctAttendees",
  "distinctAcrossRanks",
  "meetingsPerPerson",
  "once",
  "twice",
  "threeOrMore",
  "firstTime",
  "returning",
] satisfies readonly Figure["measure"][]);

/** What only the page of details prints: the overview has 回数, and のべ and 実 by rank. */
const isOfDetail = ({ measure, month, rank }: Figure): boolean =>
  month !== undefined ||
  (measure === "count" && rank !== undefined) ||
  !["count", "totalAttendance", "distinctAttendees"].includes(measure);

const measures = (row: MonthMeasures): readonly Figure[] => [
  { measure: "count", value: row.count },
  { measure: "totalAttendance", value: row.totalAttendance },
  { measure: "distinctAttendees", value: row.distinctAttendees },
];

const byRank = (rows: MonthRow["byRank"]): readonly Figure[] =>
  rows.flatMap((row) =>
    measures(row).map((figure) => ({ ...figure, rank: row.key })),
  );

const byAxis = (
  axis: string,
  rows: readonly DimensionRow[],
): readonly Figure[] =>
  rows.flatMap((row) =>
    measures(row).map((figure) => ({
      ...figure,
      axis,
      axisValue: row.key,
    })),
  );

const repeatUse = ({ repeatUse: use }: MeetingRollup): readonly Figure[] => [
  { measure: "meetingsPerPerson", value: use.meetingsPerPerson },
  { measure: "once", value: use.distribution?.once ?? null },
  { measure: "twice", value: use.distribution?.twice ?? null },
  { measure: "threeOrMore", value: use.distribution?.threeOrMore ?? null },
  ...use.byMonth.flatMap(({ month, firstTime, returning }) => [
    { measure: "firstTime" as const, value: firstTime, month },
    { measure: "returning" as const, value: returning, month },
  ]),
];

const utilisation = ({ utilisation: use }: MeetingRollup): readonly Figure[] =>
  use === undefined
    ? []
    : [
        { measure: "slots", value: use.slots },
        { measure: "utilisationRate", value: use.utilisationRate },
        ...use.byMonth
          .filter(({ slots }) => slots !== null)
          .flatMap(({ month, slots, utilisationRate }) => [
            { measure: "slots" as const, value: slots, month },
            {
              measure: "utilisationRate" as const,
              value: utilisationRate,
              month,
            },
          ]),
      ];

const councilEffect = ({
  councilEffect: effect,
}: MeetingRollup): readonly Figure[] =>
  effect === undefined
    ? []
    : [
        { measure: "meanInside", value: effect.meanInside },
        { measure: "meanOutside", value: effect.meanOutside },
      ];
