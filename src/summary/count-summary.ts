import type { RecordFinding } from "../domain/record-finding";
import type { Pause, Steps } from "../domain/steps";
import { inTurns } from "../domain/steps";
import { monthlySeries } from "../rollup/activities/monthly-series";
import { isNarrow, narrowRows } from "../rollup/input/narrow-rows";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { SummaryRows } from "../rollup/input/summary-rows";
import { meetingColumns } from "../rollup/meetings/meeting-columns";
import { placePublishedFigures } from "../rollup/published/place-published-figures";
import type { FiscalYearRollup } from "../rollup/years/fiscal-year-rollup";
import { countFiscalYear } from "../rollup/years/roll-up-fiscal-year";
import type { YearPair } from "../rollup/years/roll-up-year-before";
import { rollUpYearBefore } from "../rollup/years/roll-up-year-before";
import { checkClosingDate } from "./check-closing-date";
import { publishedFiguresOf } from "./published-figures-of";
import { unknownFactsOf } from "./unknown-facts-of";
import type { SummaryTerms } from "./rollup-input-of";
import { rollupInputOf } from "./rollup-input-of";
import type { SummaryRequest } from "./summary-request";

/** Every figure of a summary, and what it was counted from. */
interface CountedSummary {
  /** All rows of the years asked for, and those of the part that was asked for. */
  readonly whole: RollupInput;
  readonly input: RollupInput;
  /** The rows of a year, also of one that is only compared with. */
  readonly inputOf: (fiscalYear: number) => RollupInput;
  /** One a fiscal year, in the order asked for. */
  readonly rollups: readonly FiscalYearRollup[];
  /** What counting found wrong with records of all these years: looked for when asked, no figure waits for it. */
  readonly findings: () => Steps<readonly RecordFinding[]>;
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
  const whole = await inTurns(
    inputOfRows(rows, fiscalYears, { ...request, ...choice }),
    pause,
  );
  checkClosingDate(request, whole.summary);
  const rulesFor = (rowsOfYears: RollupInput) => ({
    ...settings,
    unknown: unknownFactsOf(settings, rowsOfYears),
  });
  const rules = rulesFor(whole);
  const input = await inTurns(narrowRows(whole, choice), pause);
  await pause();
  const series = monthlySeries(input, rules, fiscalYears);
  const years: Awaited<ReturnType<typeof countYear>>[] = [];
  const countYear = (fiscalYear: number) =>
    inTurns(countFiscalYear(input, rules, fiscalYear, series), pause);
  for (const fiscalYear of fiscalYears) years.push(await countYear(fiscalYear));
  const rollups = years.map(({ rollup }) => rollup);
  const inputs = isCompared
    ? await inTurns(yearsBefore(rows, request), pause)
    : new Map();
  const inputOf = (year: number): RollupInput => inputs.get(year) ?? input;
  const pairs: YearPair[] = [];
  for (const rollup of isCompared ? rollups : []) {
    const before = inputOf(rollup.fiscalYear - 1);
    // Its records may be in an app of their own, with other fields.
    const rulesBefore = before === input ? rules : rulesFor(before);
    pairs.push(
      await inTurns(rollUpYearBefore(rollup, before, rulesBefore), pause),
    );
  }
  const published = isNarrow(choice)
    ? []
    : placePublishedFigures(publishedFiguresOf(rows, whole.summary), settings)
        .placed;
  return {
    ...{ whole, input, inputOf, rollups, pairs, published },
    *findings() {
      const all: RecordFinding[] = [];
      for (const { findings } of years) all.push(...(yield* findings()));
      return all;
    },
  };
};

/** Inputs of the years before that are not shown themselves, each with its own 年度まとめ record. */
function* yearsBefore(
  rows: SummaryRows,
  { choice, today }: SummaryRequest,
): Steps<ReadonlyMap<number, RollupInput>> {
  const inputs = new Map<number, RollupInput>();
  for (const year of choice.fiscalYears.map((each) => each - 1)) {
    if (choice.fiscalYears.includes(year)) continue;
    const whole = yield* inputOfRows(rows, [year], { today });
    inputs.set(year, yield* narrowRows(whole, choice));
    yield;
  }
  return inputs;
}

/** What was made of rows that are shown in several ways, by years and terms. */
const made = new WeakMap<SummaryRows, Map<string, RollupInput>>();

/** The rows that figures of some years rest on, with their columns: whoever looks at another part of them has them at once. */
function* inputOfRows(
  rows: SummaryRows,
  fiscalYears: readonly number[],
  { asOf, summaryRecordId, today }: SummaryTerms,
): Steps<RollupInput> {
  const known = made.get(rows) ?? new Map<string, RollupInput>();
  made.set(rows, known);
  const key = JSON.stringify([fiscalYears, asOf, summaryRecordId, today]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const input = yield* rollupInputOf(rows, fiscalYears, {
    ...(asOf === undefined ? {} : { asOf }),
    ...(summaryRecordId === undefined ? {} : { summaryRecordId }),
    today,
  });
  const columns = yield* meetingColumns(input.meetings);
  const withColumns = { ...input, columns };
  known.set(key, withColumns);
  return withColumns;
}
