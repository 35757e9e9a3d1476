import { HIDDEN } from "../../report/hidden";
import type {
  Figures,
  FigureValue,
  SectionFigures,
} from "../../report/figures";
import type { Chapter } from "../../report/report";
import type { FigureId } from "../figure-id";
import type { FigureVisitor } from "./printed-figure";

type Year = Figures["fiscalYears"][number];

/**
 * The figures as a tree, for programs.
 * @param chapters whose overviews tell which sections are of meetings
 * @param unset labels that stand for a rank 未設定
 */
export const visitFigures = (
  { fiscalYears }: Figures,
  chapters: readonly Chapter[],
  unset: ReadonlySet<string>,
  visit: FigureVisitor,
): Figures => ({
  fiscalYears: fiscalYears.map((year) => {
    const tell = teller(visit);
    return {
      ...year,
      sections: year.sections.map((section, index) =>
        isOfMeetings(year, index, chapters)
          ? meetingSection(section, year, unset, tell)
          : section,
      ),
      monthly: monthly(year, unset, tell),
      records: records(year, tell),
    };
  }),
});

type Tell = (value: FigureValue, id: FigureId, unit: Unit) => FigureValue;
type Unit = "times" | "people" | "records";

const teller =
  (visit: FigureVisitor): Tell =>
  (value, id, unit) =>
    value !== HIDDEN && visit({ id, value, unit, label: "" }) ? HIDDEN : value;

/** The tree has the sections of the overview in their order. */
const isOfMeetings = (
  { fiscalYear }: Year,
  index: number,
  chapters: readonly Chapter[],
): boolean => {
  const figure = chapters.find(
    (chapter) =>
      chapter.kind === "overview" && chapter.fiscalYear === fiscalYear,
  )?.sections[index]?.figure;
  return figure?.kind === "number" && figure.selection?.grain === "meeting";
};

const meetingSection = (
  section: SectionFigures,
  { fiscalYear }: Year,
  unset: ReadonlySet<string>,
  tell: Tell,
): SectionFigures => {
  const { count, byRank, distinctTotal } = section;
  const whole = { kind: "attendance", fiscalYear } as const;
  return {
    ...section,
    ...(count === undefined
      ? {}
      : { count: tell(count, { ...whole, measure: "count" }, "times") }),
    ...(byRank === undefined
      ? {}
      : {
          byRank: byRank.map(({ rank, total, distinct }) => {
            const ofRank = { ...whole, rank: rankOf(rank, unset) };
            return {
              rank,
              total: tell(
                total,
                { ...ofRank, measure: "totalAttendance" },
                "people",
              ),
              ...(distinct === undefined
                ? {}
                : {
                    distinct: tell(
                      distinct,
                      { ...ofRank, measure: "distinctAttendees" },
                      "people",
                    ),
                  }),
            };
          }),
        }),
    ...(distinctTotal === undefined
      ? {}
      : {
          distinctTotal: tell(
            distinctTotal,
            { ...whole, measure: "distinctAttendees" },
            "people",
          ),
        }),
  };
};

const monthly = (
  { fiscalYear, monthly: months }: Year,
  unset: ReadonlySet<string>,
  tell: Tell,
): Year["monthly"] =>
  months.map(({ month, count, byRank }) => {
    const inMonth = { kind: "attendance", fiscalYear, month } as const;
    const told = (value: FigureValue | null, id: FigureId, unit: Unit) =>
      value === null ? null : tell(value, id, unit);
    return {
      month,
      count: told(count, { ...inMonth, measure: "count" }, "times"),
      byRank: Object.fromEntries(
        Object.entries(byRank).map(([label, figures]) => {
          const cell = { ...inMonth, rank: rankOf(label, unset) };
          const { count: times, total, distinct } = figures;
          return [
            label,
            {
              count: told(times, { ...cell, measure: "count" }, "times"),
              total: told(
                total,
                { ...cell, measure: "totalAttendance" },
                "people",
              ),
              ...(distinct === undefined
                ? {}
                : {
                    distinct: told(
                      distinct,
                      { ...cell, measure: "distinctAttendees" },
                      "people",
                    ),
                  }),
            },
          ];
        }),
      ),
    };
  });

const records = (
  { fiscalYear, records: tally }: Year,
  tell: Tell,
): Year["records"] => {
  const told = (measure: "read" | "counted" | "listedOnly" | "excluded") =>
    tell(tally[measure], { kind: "year", fiscalYear, measure }, "records");
  return {
    ...tally,
    read: told("read"),
    counted: told("counted"),
    listedOnly: told("listedOnly"),
    excluded: told("excluded"),
  };
};

const rankOf = (label: string, unset: ReadonlySet<string>): string | null =>
  unset.has(label) ? null : label;
