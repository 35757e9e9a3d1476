import type { EnteredKind } from "../../../../entering/enterable-fields";
import type { EntryProblem } from "../../../../entering/entered-record";
import { DATE_FIELD } from "../known/load-known";
import type { TableRow } from "../../reading/table-rows";
import type { YearGroup } from "./year-group";
import type { YearReading } from "./year-reading";
import { parseReading, readingKey, readingsOf, yearsBy } from "./year-reading";
import type { YearlessRow, YearlessRun } from "./yearless-run";

interface GroupRules {
  readonly kind: EnteredKind;
  readonly answers: ReadonlyMap<string, string>;
  readonly startMonth: number;
}

/** The rows of one group in the year that is answered or proposed, each with what is asked of it. */
export const groupOf = (
  runs: readonly YearlessRun[],
  { kind, answers, startMonth }: GroupRules,
): readonly (readonly [
  TableRow,
  {
    readonly row: TableRow;
    readonly years: YearGroup;
    readonly asks: readonly EntryProblem[];
  },
])[] => {
  const [{ told, key } = { told: {}, key: "" }] = runs;
  const months = runs.map(monthsOf);
  const readings = readingsOf(told, months, startMonth);
  const isDoubtful = readings.length > 1;
  const answerKey = JSON.stringify([
    "years",
    key,
    ...(isDoubtful ? readings.map(readingKey) : []),
  ]);
  const answer = parseReading(answers.get(answerKey));
  const reading = answer ?? (isDoubtful ? undefined : readings[0]);
  const read = (one: YearReading) => ({
    reading: one,
    ...spanOf(runs, one, startMonth),
  });
  const { by } = told;
  const isChosen = by?.place === "chosen" && !isDoubtful;
  const rows = runs.flatMap((run) => run.rows);
  const years: YearGroup = {
    answerKey,
    sheets: [...new Set(rows.map(({ row }) => row.sheet))],
    ...(by === undefined ? {} : { by }),
    offered: readings.map(read),
    ...(reading === undefined ? {} : { taken: read(reading) }),
    isConfirmed: answer !== undefined || isChosen,
  };
  const asks: readonly EntryProblem[] =
    reading === undefined && isDoubtful
      ? [{ field: DATE_FIELD[kind], level: "error", code: "yearOpen" }]
      : [];
  return runs.flatMap((run) => {
    const ofRun =
      reading === undefined ? [] : yearsOf(run, reading, startMonth);
    return run.rows.map(
      (one, place) =>
        [one.row, { row: inYear(one, ofRun[place]), years, asks }] as const,
    );
  });
};

const monthsOf = ({ monthAbove, rows }: YearlessRun) => [
  ...(monthAbove === undefined ? [] : [monthAbove]),
  ...rows.map(({ day }) => day.month),
];

/** The fiscal year of each row of a run. */
const yearsOf = (
  run: YearlessRun,
  reading: YearReading,
  startMonth: number,
): readonly number[] =>
  yearsBy(reading, monthsOf(run), startMonth).slice(-run.rows.length);

/** @param fiscalYear absent: nobody can tell it */
const inYear = (
  { row, at }: YearlessRow,
  fiscalYear: number | undefined,
): TableRow => {
  const { year: _, fiscalYear: __, ...period } = row.period ?? {};
  const columns = new Set(at);
  return {
    ...row,
    cells: row.cells.map((text, index) => {
      if (!columns.has(index)) return text;
      return fiscalYear === undefined ? "" : `${fiscalYear}年度`;
    }),
    period: { ...period, ...(fiscalYear === undefined ? {} : { fiscalYear }) },
  };
};

/** The first and the last day that rows come to. */
const spanOf = (
  runs: readonly YearlessRun[],
  reading: YearReading,
  startMonth: number,
): { readonly first?: string; readonly last?: string } => {
  const days = runs
    .flatMap((run) => {
      const years = yearsOf(run, reading, startMonth);
      return run.rows.map(({ day }, at) =>
        dayIn(day, years[at] ?? 0, startMonth),
      );
    })
    .filter((day) => day !== "")
    .sort();
  const [first] = days;
  const last = days.at(-1);
  return {
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
  };
};

const dayIn = (
  { month, day }: YearlessRow["day"],
  fiscalYear: number,
  startMonth: number,
): string =>
  month === undefined
    ? ""
    : [
        fiscalYear + (month < startMonth ? 1 : 0),
        month,
        ...(day === undefined ? [] : [day]),
      ]
        .map((part) => String(part).padStart(2, "0"))
        .join("-");
