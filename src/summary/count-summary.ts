import { monthlySeries } from "../rollup/activities/monthly-series";
import { isNarrow, narrowRows } from "../rollup/input/narrow-rows";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { SummaryRows } from "../rollup/input/summary-rows";
import { placePublishedFigures } from "../rollup/published/place-published-figures";
import type { FiscalYearRollup } from "../rollup/years/fiscal-year-rollup";
import { rollUpFiscalYear } from "../rollup/years/roll-up-fiscal-year";
import type { YearPair } from "../rollup/years/roll-up-year-before";
import { rollUpYearBefore } from "../rollup/years/roll-up-year-before";
import { checkClosingDate } from "./check-closing-date";
import { publishedFiguresOf } from "./published-figures-of";
import { unknownFactsOf } from "./unknown-facts-of";
import { rollupInputOf } from "./rollup-input-of";
import type { Pause, SummaryRequest } from "./summary-request";

/** Every figure of a summary, and what it was counted from. */
interface CountedSummary {
  /** All rows of the years asked for, and those of the part that was asked for. */
  readonly whole: RollupInput;
  readonly input: RollupInput;
  /** The rows of a year, also of one that is only compared with. */
  readonly inputOf: (fiscalYear: number) => RollupInput;
  /** One a fiscal year, in the order asked for. */
  readonly rollups: readonly FiscalYearRollup[];
  /** Each with the year before; none unless compared. */
  readonly pairs: readonly YearPair[];
  /** 公表値; none of a part of the records, with which they have nothing to do. */
  readonly published: ReturnType<typeof placePublishedFigures>["placed"];
}

/**
 * Counts the years that were asked for, and the years before where they are
 * compared with.
 * @throws ClosingDateError
 */
export const countSummary = async (
  rows: SummaryRows,
  request: SummaryRequest,
  pause: Pause,
): Promise<CountedSummary> => {
  const { choice, settings, isCompared } = request;
  const { fiscalYears } = choice;
  const whole = rollupInputOf(rows, fiscalYears, { ...request, ...choice });
  checkClosingDate(request, whole.summary);
  const rulesFor = (rowsOfYears: RollupInput) => ({
    ...settings,
    unknown: unknownFactsOf(settings, rowsOfYears),
  });
  const rules = rulesFor(whole);
  const input = narrowRows(whole, choice);
  await pause();
  const series = monthlySeries(input, rules, fiscalYears);
  const rollups: FiscalYearRollup[] = [];
  for (const fiscalYear of fiscalYears) {
    rollups.push(rollUpFiscalYear(input, rules, fiscalYear, series));
    await pause();
  }
  const inputs = isCompared ? yearsBefore(rows, request) : new Map();
  const inputOf = (year: number): RollupInput => inputs.get(year) ?? input;
  const pairs: YearPair[] = [];
  for (const rollup of isCompared ? rollups : []) {
    const before = inputOf(rollup.fiscalYear - 1);
    // Its records may be in an app of their own, with other fields.
    const rulesBefore = before === input ? rules : rulesFor(before);
    pairs.push(rollUpYearBefore(rollup, before, rulesBefore));
    await pause();
  }
  const published = isNarrow(choice)
    ? []
    : placePublishedFigures(publishedFiguresOf(rows, whole.summary), settings)
        .placed;
  return { whole, input, inputOf, rollups, pairs, published };
};

/** Inputs of the years before that are not shown themselves, each with its own 年度まとめ record. */
const yearsBefore = (
  rows: SummaryRows,
  { choice, today }: SummaryRequest,
): ReadonlyMap<number, RollupInput> =>
  new Map(
    choice.fiscalYears
      .map((year) => year - 1)
      .filter((year) => !choice.fiscalYears.includes(year))
      .map((year) => [
        year,
        narrowRows(rollupInputOf(rows, [year], { today }), choice),
      ]),
  );
