import { isBlank } from "../../../../domain/sameness/sameness";
import type { EnteredKind } from "../../../../entering/enterable-fields";
import type { EntryProblem } from "../../../../entering/entered-record";
import type { ColumnMapping } from "../../columns/map-columns";
import type { TableRow } from "../../reading/table-rows";
import { monthWithoutYear, yearIn } from "../compose-date";
import { DATE_FIELD } from "../known/load-known";

/** What a year that stands above rows may mean where their months go back. */
const YEAR_ANSWERS = [
  /** 4月 to 3月 */
  "fiscal",
  /** the year after, from where a month goes back */
  "next",
  /** of the calendar, as it is written */
  "same",
] as const;
type YearAnswer = (typeof YEAR_ANSWERS)[number];

/** A year that is told once for several rows. */
interface YearAbove {
  /** As it is written. */
  readonly text: string;
  readonly year: number;
  readonly sheet: string;
  /** The heading that it stands below; "" for none. */
  readonly heading: string;
  month: number | undefined;
  /** How often the months went back since. */
  passed: number;
}

/**
 * Reads rows in their order for a year that does not stand in them, but above: in
 * a blank, merged or repeated (〃) cell of the column of years, or in a heading
 * inside the list (■令和4年), or by its sheet. Where months go back below it (12月, 1月), nobody can
 * tell whether it is the year after, a fiscal year, or the same: it is asked, once
 * a year that is written. A year in the row itself is of the calendar.
 * @returns the row with the year that was answered, and what is to be asked of it
 */
export const yearsAbove = ({
  kind,
  mapping,
  answers,
}: {
  readonly kind: EnteredKind;
  readonly mapping: ColumnMapping;
  readonly answers: ReadonlyMap<string, string>;
}): ((row: TableRow) => {
  readonly row: TableRow;
  readonly asks: readonly EntryProblem[];
}) => {
  const columnOf = (target: string): number | undefined =>
    [...mapping].find(([, held]) => held === target)?.[0];
  const at = {
    year: columnOf("dateYear"),
    month: columnOf("dateMonth"),
    day: columnOf(DATE_FIELD[kind]),
  };
  let above: YearAbove | undefined;
  return (row) => {
    const textAt = (index: number | undefined): string =>
      index === undefined ? "" : (row.cells[index] ?? "");
    const isCarried =
      at.year === undefined ||
      isBlank(textAt(at.year)) ||
      row.shared?.get(at.year) === "later" ||
      row.dittos?.has(at.year) === true;
    const heading = yearOver(row);
    const said = isCarried ? heading : textAt(at.year);
    const isNew =
      above === undefined ||
      above.sheet !== row.sheet ||
      !isCarried ||
      heading !== above.heading;
    if (isNew) above = aboveFrom(said, row, isCarried);
    if (above === undefined) return { row, asks: [] };
    const texts = { day: textAt(at.day), dateMonth: textAt(at.month) };
    const month = monthWithoutYear(texts, row.period?.month ?? above.month);
    if (month === undefined) return { row, asks: [] };
    if (month < (above.month ?? 0)) above.passed += 1;
    above.month = month;
    const { text, year, passed } = above;
    const answerKey = `yearAbove:${text}`;
    const answer = YEAR_ANSWERS.find((one) => one === answers.get(answerKey));
    if (answer !== undefined)
      return {
        row: withYear(row, at.year, meant(answer, year, passed)),
        asks: [],
      };
    return {
      row,
      asks:
        passed === 0
          ? []
          : [
              {
                field: DATE_FIELD[kind],
                level: "error",
                code: "yearAbove",
                detail: text,
                candidates: YEAR_ANSWERS.map((value) => ({
                  value,
                  label: value,
                })),
                answerKey,
              },
            ],
    };
  };
};

/** What says the year of a row from outside it: a heading, or its sheet; "" for none. */
const yearOver = ({ yearHeaded, period = {} }: TableRow): string =>
  yearHeaded ??
  (period.year === undefined || period.month !== undefined
    ? ""
    : `${period.year}年`);

/** Undefined for a fiscal year, which is said, and for no year. */
const aboveFrom = (
  text: string,
  row: TableRow,
  isHeading: boolean,
): YearAbove | undefined => {
  const { sheet, period } = row;
  const heading = yearOver(row);
  const year = isHeading ? period?.year : yearIn(text);
  return year === undefined || text === "" || /年度\s*$/u.test(text)
    ? undefined
    : { text: text.trim(), year, sheet, heading, month: undefined, passed: 0 };
};

interface MeantYear {
  readonly year: number;
  readonly isFiscal: boolean;
}

const meant = (
  answer: YearAnswer,
  year: number,
  passed: number,
): MeantYear => ({
  year: answer === "next" ? year + passed : year,
  isFiscal: answer === "fiscal",
});

const withYear = (
  row: TableRow,
  index: number | undefined,
  { year, isFiscal }: MeantYear,
): TableRow => {
  const { year: _, ...period } = row.period ?? {};
  const text = isFiscal ? `${year}年度` : `${year}年`;
  return {
    ...row,
    cells: row.cells.map((cell, at) => (at === index ? text : cell)),
    period: isFiscal ? { ...period, fiscalYear: year } : { ...period, year },
  };
};
