import { deepStrictEqual } from "node:assert";
import type { AttendanceRule } from "../../src/rollup/input/counting-rules";
import type { Bench, BenchRow } from "./bench-row";
import { countByArquero } from "./count-by-arquero";
import { countByD3 } from "./count-by-d3";
import { countByLoop } from "./count-by-loop";
import { countByRollup } from "./count-by-rollup";
import { makeMeetings } from "./make-meetings";
import {
  bytesInUse,
  collectGarbage,
  growthExponent,
  medianTimes,
} from "./measure";
import type { Contestant, SummaryTables } from "./summary-tables";

const SIZES = [
  { size: 1_000, runs: 30 },
  { size: 10_000, runs: 4 },
  { size: 100_000, runs: 1 },
];
const ROUNDS = 5;
const RULES: readonly AttendanceRule[] = ["principal", "everyone"];
const CONTESTANTS: readonly Contestant[] = [
  countByRollup,
  countByLoop,
  countByArquero,
  countByD3,
];

/**
 * All tables of the summary, side by side in one run: the rollup against a
 * hand-written loop, arquero and d3-array. Every contestant must come to the
 * same figures.
 */
export const benchRollup: Bench = async () => {
  const rows = RULES.flatMap((rule) => {
    const measured = SIZES.map(({ size, runs }) =>
      measureSize(size, runs, rule),
    );
    const [, middle, large] = measured;
    return [
      ...measured.flatMap((each) => each.rows),
      ...(middle === undefined || large === undefined
        ? []
        : [growthRow(rule, middle, large)]),
    ];
  });
  return Promise.resolve(rows);
};

const growthRow = (
  rule: AttendanceRule,
  middle: Measured,
  large: Measured,
): BenchRow => ({
  id: `rollup/${rule}/growth`,
  what: `counting ${RULE_NAMES[rule]}: growth from 10,000 to 100,000 meetings, 1 is linear`,
  unit: "exponent",
  ours: growthExponent(middle, large),
  target: { atMost: 1.1 },
});

const RULE_NAMES: Readonly<Record<AttendanceRule, string>> = {
  principal: "principals",
  everyone: "everyone",
};

interface Measured {
  readonly size: number;
  readonly time: number;
  readonly rows: readonly BenchRow[];
}

const measureSize = (
  size: number,
  runs: number,
  rule: AttendanceRule,
): Measured => {
  const { meetings, tables, held, peak } = measureMemory(size, rule);
  const expected = withoutZeros(tables);
  for (const count of CONTESTANTS) {
    deepStrictEqual(withoutZeros(count(meetings, rule)), expected);
  }
  const [rollup = NaN, loop = NaN, arquero = NaN, d3 = NaN] = medianTimes(
    CONTESTANTS.map((count) => () => count(meetings, rule)),
    ROUNDS,
    runs,
  );
  const of = `${RULE_NAMES[rule]} of ${size.toLocaleString("en")} meetings`;
  return {
    size,
    time: rollup,
    rows: [
      {
        id: `rollup/${rule}/${size}`,
        what: `counting ${of}, all tables`,
        unit: "ms",
        ours: rollup,
        others: [
          { name: "loop by hand", value: loop },
          { name: "arquero", value: arquero },
          { name: "d3-array", value: d3 },
        ],
        target: { atMost: 1.5, against: "loop by hand" },
      },
      {
        id: `rollup/${rule}/${size}/held`,
        what: `memory of ${of} and their figures, in times the meetings (${peak.toFixed(2)} at most, with garbage)`,
        unit: "times",
        ours: held,
        target: { atMost: 2 },
      },
    ],
  };
};

/**
 * What records and figures take together, as a multiple of what the decoded
 * records take: `held` once garbage is collected, `peak` just after the
 * rollup with all its garbage, for which small sizes pay a fixed price.
 */
const measureMemory = (size: number, rule: AttendanceRule) => {
  countByRollup(makeMeetings(10), rule);
  collectGarbage();
  const before = bytesInUse();
  const meetings = makeMeetings(size);
  collectGarbage();
  const records = bytesInUse() - before;
  const tables = countByRollup(meetings, rule);
  const peak = (bytesInUse() - before) / records;
  collectGarbage();
  const held = (bytesInUse() - before) / records;
  return { meetings, tables, held, peak };
};

/** The rollup has rows for ranks and months without meetings; the others do not. */
const withoutZeros = (tables: SummaryTables): unknown =>
  JSON.parse(
    JSON.stringify(tables, (_, value: unknown) =>
      isObject(value)
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([, cell]) => JSON.stringify(cell) !== "[0,0,0]")
              .filter(([, cell]) => cell !== 0)
              .sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : value,
    ),
  );

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
