import { deepStrictEqual } from "node:assert";
import type { AttendanceRule } from "../../src/rollup/counting-rules";
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
 * same figures. Prints times, ratios, growth and memory.
 */
export const benchRollup = (): void => {
  for (const rule of RULES) {
    const rows = SIZES.map(({ size, runs }) => measureSize(size, runs, rule));
    console.log(`\nAttendance rule "${rule}", 3 participants a meeting`);
    console.table(
      Object.fromEntries(rows.map(({ size, columns }) => [size, columns])),
    );
    const [, middle, large] = rows;
    if (middle !== undefined && large !== undefined) {
      console.log(
        `growth exponent 10,000 → 100,000: ${growthExponent(middle, large).toFixed(2)} (1 is linear)`,
      );
    }
  }
  console.log(
    "\nTargets: rollup ÷ loop ≤ 1.5, arquero ÷ rollup ≥ 3, d3 ÷ rollup ≥ 3, growth ≈ 1, memory ≤ 2",
  );
};

const measureSize = (size: number, runs: number, rule: AttendanceRule) => {
  const { meetings, memory } = measureMemory(size, rule);
  const [expected, ...others] = CONTESTANTS.map((count) =>
    withoutZeros(count(meetings, rule)),
  );
  for (const other of others) deepStrictEqual(other, expected);
  const [rollup = NaN, loop = NaN, arquero = NaN, d3 = NaN] = medianTimes(
    CONTESTANTS.map((count) => () => count(meetings, rule)),
    ROUNDS,
    runs,
  );
  return {
    size,
    time: rollup,
    columns: {
      "rollup CPU ms": round(rollup),
      loop: round(loop),
      arquero: round(arquero),
      d3: round(d3),
      "rollup ÷ loop": round(rollup / loop),
      "arquero ÷ rollup": round(arquero / rollup),
      "d3 ÷ rollup": round(d3 / rollup),
      "memory ÷ records": round(memory),
    },
  };
};

/**
 * Memory in use just after a rollup, its garbage included, as a multiple of
 * what the decoded records take.
 */
const measureMemory = (size: number, rule: AttendanceRule) => {
  countByRollup(makeMeetings(10), rule);
  collectGarbage();
  const before = bytesInUse();
  const meetings = makeMeetings(size);
  collectGarbage();
  const records = bytesInUse() - before;
  countByRollup(meetings, rule);
  return { meetings, memory: (bytesInUse() - before) / records };
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

const round = (value: number): number => Math.round(value * 100) / 100;
