/* eslint-disable @typescript-eslint/no-non-null-assertion -- rows and keys are indexes of these columns by construction */
import type { Facts } from "./facts";
import type { RepeatUse } from "../years/fiscal-year-rollup";
import { UNIDENTIFIED } from "./person-registry";
import type { YearFrame } from "../input/year-frame";
import { isMonthBegun } from "../input/year-frame";

/** No month: someone who came to none of these meetings. */
const NEVER = 12;

/**
 * How often people with an identity came. A visit is one person at one
 * meeting: entered twice in its table it is one visit. The first visit of the
 * fiscal year is first-time, every other one returning.
 */
export const repeatUse = (facts: Facts, frame: YearFrame): RepeatUse => {
  const { meeting, person, size } = facts.attendances;
  const { month } = facts.meetings;
  const visitsOf = new Int32Array(facts.columns.people + 1);
  const firstMonthOf = new Int32Array(facts.columns.people + 1).fill(NEVER);
  const visitsIn = new Int32Array(12);
  const firstIn = new Int32Array(12);
  for (let row = 0; row < size; row += 1) {
    const id = person[row]!;
    const isSameVisit =
      row > 0 && person[row - 1] === id && meeting[row - 1] === meeting[row];
    if (id === UNIDENTIFIED || isSameVisit) continue;
    const at = month[meeting[row]!]!;
    visitsOf[id]! += 1;
    visitsIn[at]! += 1;
    firstMonthOf[id] = Math.min(firstMonthOf[id]!, at);
  }
  const visits = visitsOf.subarray(1);
  for (const first of firstMonthOf.subarray(1)) {
    if (first !== NEVER) firstIn[first]! += 1;
  }
  const { people } = facts;
  const total = visits.reduce((sum, count) => sum + count, 0);
  return {
    meetingsPerPerson: people === 0 ? null : total / people,
    distribution: {
      once: visits.filter((count) => count === 1).length,
      twice: visits.filter((count) => count === 2).length,
      threeOrMore: visits.filter((count) => count >= 3).length,
    },
    byMonth: frame.months.map((name, index) => ({
      month: name,
      ...(isMonthBegun(frame, name)
        ? {
            firstTime: firstIn[index]!,
            returning: visitsIn[index]! - firstIn[index]!,
          }
        : { firstTime: null, returning: null }),
    })),
  };
};
