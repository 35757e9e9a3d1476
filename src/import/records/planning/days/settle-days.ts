import { samenessKey } from "../../../../domain/sameness/sameness";
import type { EntryProblem } from "../../../../entering/entered-record";
import { withoutNumber } from "../../../../entering/reading/without-number";
import type { TableRow } from "../../reading/table-rows";
import { cellKey } from "../cell-key";
import { DATE_FIELD } from "../known/load-known";
import type { DayRules } from "./moved-rows";
import { movedDays } from "./moved-rows";
import { daysOfNumber } from "./lost-zeros";
import type { ShortYear } from "./short-years";
import { nearYears, shortYearsOf, withWholeYear, yearBy } from "./short-years";
import { arrowDaysIn, OF_ARROW } from "./arrow-days";
import { BY_ERA_CODE, withEraOfCode } from "./era-codes";
import { withYearMeant, YEAR_ALONE, yearAloneIn } from "./years-alone";

/** A row whose days are written so that they can be read, and what is to be asked of it. */
interface SettledRow {
  readonly row: TableRow;
  readonly asks: readonly EntryProblem[];
}

/**
 * Settles what a text of a day alone does not tell: the era of 4.4.27, which is asked
 * once for all that may be of the same ones, whether the 5 of 5040412 is 令和, whether 4.2
 * was 4.20, and which day of 4/28→5/12 is meant. Where a column
 * says to which day a row was moved, that one is taken, and told.
 */
export const settleDays = (
  rows: readonly TableRow[],
  rules: DayRules,
): readonly SettledRow[] => {
  const { kind, mapping, edits } = rules;
  const columns = [...mapping].flatMap(([index, target]) =>
    target === DATE_FIELD[kind] || target === "to" ? [{ index, target }] : [],
  );
  const textsIn = (index: number): readonly string[] =>
    rows.map(({ cells }) => withoutNumber(cells[index] ?? ""));
  const settle = settlerOf(
    columns.flatMap(({ index }) => textsIn(index)),
    rules,
  );
  const settlers = columns.map(({ index, target }) => ({
    index,
    target,
    settle: settle(target, textsIn(index)),
  }));
  const moved = movedDays(rules);
  return rows.map((row): SettledRow => {
    const { cells, asks } = moved(row);
    for (const { index, target, settle: settleText } of settlers) {
      if (edits.has(cellKey(row.name, target))) continue;
      const { text, ask } = settleText(withoutNumber(cells[index] ?? ""));
      cells[index] = text;
      if (ask !== undefined) asks.push(ask);
    }
    return { row: { ...row, cells }, asks };
  });
};

interface SettledText {
  readonly text: string;
  readonly ask?: EntryProblem;
}

const MONTH_FIRST = "monthFirst" satisfies ShortYear;

/** @param all texts of days of the list */
const settlerOf =
  (all: readonly string[], { kind, answers, today, startMonth }: DayRules) =>
  (field: string, column: readonly string[]) => {
    const possible = all
      .map((text) => shortYearsOf(text, today))
      .filter((ways) => ways.length > 0);
    // 4/27/22 proves how the others are written, and 4/4/27 that they aren't so.
    const isMonthFirst = possible.some((ways) => ways.join() === MONTH_FIRST);
    const isYearFirst = possible.some((ways) => !ways.includes(MONTH_FIRST));
    const orderedWays = (text: string): readonly ShortYear[] => {
      const ways = shortYearsOf(text, today);
      if (isMonthFirst && ways.includes(MONTH_FIRST)) return [MONTH_FIRST];
      return isYearFirst ? ways.filter((way) => way !== MONTH_FIRST) : ways;
    };
    const sure = all.flatMap((text) => {
      const way = only(orderedWays(text));
      return way === undefined ? [] : (yearBy(text, way) ?? []);
    });
    const waysOf = (text: string): readonly ShortYear[] =>
      nearYears(text, orderedWays(text), sure);
    return (text: string): SettledText => {
      const ways = waysOf(text);
      if (ways.length > 0) {
        const key = `dateEraOpen:${ways.join()}`;
        const way = answeredOf(key, ways, answers) ?? only(ways);
        if (way !== undefined) return { text: withWholeYear(text, way) };
        const first = all.find((one) => waysOf(one).join() === ways.join());
        const detail = (first ?? text).trim();
        return { text, ask: asking(field, "dateEraOpen", detail, ways, key) };
      }
      const moved = arrowDaysIn(text, startMonth);
      if (moved !== undefined) {
        const key = "dateArrow";
        const which = answeredOf(key, OF_ARROW, answers);
        if (which !== undefined) return { text: moved[which] };
        return { text, ask: asking(field, key, text.trim(), OF_ARROW, key) };
      }
      const coded = withEraOfCode(text);
      if (coded !== undefined) {
        const key = "dateEraCode";
        const way = answeredOf(key, BY_ERA_CODE, answers);
        if (way !== undefined)
          return { text: way === "eraCode" ? coded : text };
        const detail = `${text.trim()}（${coded}）`;
        return { text, ask: asking(field, key, detail, BY_ERA_CODE, key) };
      }
      const year = kind === "activities" ? yearAloneIn(text) : undefined;
      if (year !== undefined) {
        const key = "dateYearAlone";
        const way = answeredOf(key, YEAR_ALONE, answers);
        if (way !== undefined) return { text: withYearMeant(year, way) };
        const first = all.find((one) => yearAloneIn(one) !== undefined);
        const detail = (first ?? text).trim();
        return { text, ask: asking(field, key, detail, YEAR_ALONE, key) };
      }
      const days = daysOfNumber(text, column);
      if (days.length === 0) return { text };
      const answerKey = zeroKey(text);
      const day = answeredOf(answerKey, days, answers);
      if (day !== undefined) return { text: day };
      return {
        text,
        ask: asking(field, "dateZeroLost", text.trim(), days, answerKey),
      };
    };
  };

const zeroKey = (text: string): string => `dateZeroLost:${samenessKey(text)}`;

const only = <Value>(values: readonly Value[]): Value | undefined =>
  values.length === 1 ? values[0] : undefined;

const answeredOf = <Value extends string>(
  key: string,
  values: readonly Value[],
  answers: ReadonlyMap<string, string>,
): Value | undefined => values.find((value) => value === answers.get(key));

const asking = (
  field: string,
  code: Extract<
    EntryProblem["code"],
    | "dateEraOpen"
    | "dateYearAlone"
    | "dateZeroLost"
    | "dateArrow"
    | "dateEraCode"
  >,
  detail: string,
  values: readonly string[],
  answerKey: string,
): EntryProblem => ({
  field,
  level: "error",
  code,
  detail,
  candidates: values.map((value) => ({ value, label: value })),
  answerKey,
});
