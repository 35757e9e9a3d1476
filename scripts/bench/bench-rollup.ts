import { deepStrictEqual } from "node:assert";
import type { AttendanceRule } from "../../src/rollup/input/counting-rules";
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
    "\nTargets: rollup ÷ loop ≤ 1.5, arquero ÷ rollup ≥ 3, d3 ÷ rollup ≥ 3, growth ≈ 1, held ÷ records ≤ 2",
  );
};

const measureSize = (size: number, runs: number, rule: AttendanceRule) => {
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
      "held ÷ records": round(held),
      "peak ÷ records": round(peak),
    },
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

const round = (value: number): number => Math.round(value * 100) / 100;
