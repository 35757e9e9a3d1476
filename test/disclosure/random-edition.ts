import fc from "fast-check";
import { monthsOfFiscalYear } from "../../src/domain/calendar/fiscal-year";
import type { Meeting } from "../../src/domain/meeting";
import { buildReport } from "../../src/report/build-report";
import type { Report } from "../../src/report/report";
import type { ReportInput } from "../../src/report/report-input";
import type { AttendanceRule } from "../../src/rollup/input/counting-rules";
import { reportInput, rules } from "../report/fixture";
import { meeting } from "../report/record-builders";
import type { Range } from "./linear-program";
import { rangesOf, wholeValues } from "./linear-program";
import { knowledgeOf } from "./knowledge";
import type { Readings } from "./readings";

/** Who met when: month 0..11 of the fiscal year, rank, person. */
export interface Met {
  readonly month: number;
  readonly rank: number;
  readonly person: number;
  readonly with?: readonly number[];
}

const RANKS = rules.ranks.map(({ label }) => label);

/** Meetings of one year, from a handful to dozens, of few people or of many. */
export const someMeetings = (rule: AttendanceRule): fc.Arbitrary<Met[]> =>
  fc
    .record({ people: fc.integer({ min: 1, max: 25 }), moves: fc.boolean() })
    .chain(({ people, moves }) =>
      fc.array(
        fc
          .record({
            month: fc.oneof(
              fc.integer({ min: 0, max: 11 }),
              fc.integer({ min: 0, max: 2 }),
            ),
            person: fc.integer({ min: 0, max: people - 1 }),
            rank: fc.integer({ min: 0, max: RANKS.length - 1 }),
            others: fc.array(fc.integer({ min: 0, max: people - 1 }), {
              maxLength: 2,
            }),
          })
          .map(({ month, person, rank, others }): Met => ({
            month,
            person,
            rank: moves ? rank : person % RANKS.length,
            ...(rule === "everyone"
              ? { with: [...new Set(others)].filter((one) => one !== person) }
              : {}),
          })),
        { minLength: 1, maxLength: 60, size: "max" },
      ),
    );

const dayOf = (year: number, month: number): string =>
  `${String(monthsOfFiscalYear(year, 4)[month])}-10`;

const meetingsOf = (met: readonly Met[], year = 2022): readonly Meeting[] =>
  met.map(({ month, rank, person, with: others = [] }) => {
    const label = RANKS[rank] ?? "";
    const held = meeting(dayOf(year, month), label, `p${person}`);
    return {
      ...held,
      attendances: [
        ...held.attendances,
        ...others.map((other) => ({
          person: { code: `p${other}` },
          rank: RANKS[other % RANKS.length] ?? "",
          role: "companion" as const,
        })),
      ],
    };
  });

export interface EditionOf {
  readonly met: readonly Met[];
  /** A second fiscal year in the same document. */
  readonly before?: readonly Met[];
  readonly rule?: AttendanceRule;
}

export const inputOfEdition = ({
  met,
  before,
  rule = "principal",
}: EditionOf): ReportInput =>
  reportInput(
    {
      meetings: [
        ...meetingsOf(met, 2022),
        ...(before === undefined ? [] : meetingsOf(before, 2023)),
      ],
    },
    {
      fiscalYears: before === undefined ? [2022] : [2022, 2023],
      rules: { ...rules, attendanceRule: rule },
    },
  );

/** The public edition as it is built, nothing hidden. */
export const editionOf = (edition: EditionOf): Report =>
  buildReport({ ...inputOfEdition(edition), edition: "public" });

/** Whole values that a reader with a linear program is left with, by hidden figure. */
export const possibleValues = (
  readings: Readings,
  edition: EditionOf,
): ReadonlyMap<string, number> => {
  const { rollups } = inputOfEdition(edition);
  const constraints = rollups.flatMap((rollup) => {
    const { fiscalYear: year, tally, meetings } = rollup;
    const months = meetings.byMonth.map(({ month }) => month as string);
    const counted = months.filter((month) => month >= "2022-07");
    const inside = SESSION_MONTHS.filter((month) => counted.includes(month));
    return knowledgeOf(readings, {
      year,
      months,
      ranks: RANKS,
      countedActivities: tally.counted - meetings.count,
      unclassified: tally.unclassified,
      countsPrincipals: edition.rule !== "everyone",
      inside,
      outside:
        inside.length === 0
          ? []
          : counted.filter((month) => !inside.includes(month)),
    });
  });
  const hidden = [...readings].flatMap(([name, value]) =>
    value === "hidden" ? [name] : [],
  );
  const bounds = new Map<string, Range>(
    [...readings].map(([name, value]) => [
      name,
      value === "hidden" ? [1, Infinity] : [value, value],
    ]),
  );
  const ranges = rangesOf(
    hidden.filter((name) => !RATIOS.test(name)),
    constraints,
    bounds,
  );
  return new Map(
    [...ranges].map(([name, range]) => [name, wholeValues(range)]),
  );
};

/** Of the fixture, with months from when meetings were planned for. */
const SESSION_MONTHS: readonly string[] = ["2022-07", "2022-09", "2022-10"];

/** Figures that are no whole number of anything. */
const RATIOS = /^(meetingsPerPerson|utilisationRate|mean(Inside|Outside)) /u;
