import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KintoneError } from "../../../src/kintone/rest/errors/kintone-error";
import type { LoadedRows } from "../../../src/kintone/sources/loaded-rows";
import {
  ChangingCity,
  expectSame,
  isByNumber,
  isList,
  isReading,
} from "./changing-city";

/** Something that happens to the records. */
type Event = (changing: ChangingCity) => Promise<unknown>;

interface Step {
  readonly minutes: number;
  readonly events: readonly Event[];
  /** What happens before the requests after the list, one after the other. */
  readonly meanwhile: readonly (Event | null)[];
}

let changing: ChangingCity;

beforeAll(async () => {
  changing = await ChangingCity.start(Date.now() - 48 * 60 * 60 * 1000);
  await changing.add(750, "2022-05-10");
  await changing.add(50, "2021-05-10");
  // Of a minute with more than the list holds nothing could be told.
  changing.pass(1);
  await changing.add(1, "2022-05-11");
});

afterAll(() => changing.city.kintone.close());

const place = fc.nat({ max: 5000 });
const day = fc.constantFrom("2022-05-10", "2023-03-31", "2021-05-10", "");
const mode = fc.constantFrom("対面", "リモート");

const added: fc.Arbitrary<Event> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), day)
  .map(
    ([count, on]) =>
      (city) =>
        city.add(count, on),
  );

const changed: fc.Arbitrary<Event> = fc
  .tuple(fc.array(place, { minLength: 1, maxLength: 4 }), mode)
  .map(
    ([places, value]) =>
      (city) =>
        city.change(places, { 方法: { value } }),
  );

const moved: fc.Arbitrary<Event> = fc.tuple(place, day).map(
  ([at, value]) =>
    (city) =>
      city.change([at], { 実施日: { value } }),
);

const removed: fc.Arbitrary<Event> = place.map(
  (at) => (city) => city.remove([at]),
);

const hidden: fc.Arbitrary<Event> = fc.tuple(place, fc.boolean()).map(
  ([at, isSecret]) =>
    (city) =>
      city.hide(at, isSecret),
);

const backdated: fc.Arbitrary<Event> = fc
  // Long ago, or still to come for the clock of the computer as well as for kintone's.
  .tuple(day, fc.oneof(fc.nat({ max: 3000 }), fc.constant(-10 * 365 * 24 * 60)))
  .map(
    ([on, minutesAgo]) =>
      (city) =>
        city.add(1, on, minutesAgo),
  );

const admitted: fc.Arbitrary<Event> = fc
  .boolean()
  .map((isMember) => (city) => city.admit(isMember));

const burst: fc.Arbitrary<Event> = fc
  .tuple(place, fc.integer({ min: 80, max: 700 }), mode)
  .map(
    ([from, count, value]) =>
      (city) =>
        city.change(
          Array.from({ length: count }, (_, index) => from + index),
          { 方法: { value } },
        ),
  );

const plain = fc.oneof(added, changed, moved);
const any = fc.oneof(
  { arbitrary: plain, weight: 6 },
  { arbitrary: removed, weight: 3 },
  { arbitrary: hidden, weight: 2 },
  { arbitrary: backdated, weight: 1 },
  { arbitrary: admitted, weight: 1 },
  { arbitrary: burst, weight: 1 },
);

const minutes = fc.constantFrom(0, 0, 1, 7);
const stepsOf = (
  event: fc.Arbitrary<Event>,
  meanwhile: fc.Arbitrary<Step["meanwhile"]>,
): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      minutes,
      events: fc.array(event, { maxLength: 4 }),
      meanwhile,
    }),
    { minLength: 1, maxLength: 6 },
  );

/** @returns undefined where records went while all was read, which is told */
const take = async (
  { minutes: passed, events, meanwhile }: Step,
  known: LoadedRows,
  city: ChangingCity,
): Promise<{ readonly rows?: LoadedRows; readonly isWhole: boolean }> => {
  for (const event of events) await event(city);
  city.pass(passed);
  const next = meanwhile[Symbol.iterator]();
  const atList: LoadedRows[] = [];
  let isWhole = false;
  const reading = city.read(known, {
    before: async (request) => {
      if (atList.length > 0) await next.next().value?.(city);
      isWhole ||= isReading(request) && !isByNumber(request);
    },
    // All as it is in the moment of the list.
    after: async (request) => {
      if (isList(request) && atList.length === 0)
        atList.push(await city.read());
    },
  });
  try {
    const rows = await reading;
    if (!isWhole) expectSame(rows, atList[0]);
    return { rows, isWhole };
  } catch (error) {
    if (isWhole && hasCode(error, "recordsMissing")) return { isWhole };
    throw error;
  }
};

/** How often only changes were read in all steps, and how often all. */
const run = async (steps: readonly Step[]) => {
  const told = { renewed: 0, whole: 0 };
  let known = await changing.read();
  for (const step of steps) {
    const { rows, isWhole } = await take(step, known, changing);
    told[isWhole ? "whole" : "renewed"] += 1;
    known = rows ?? (await changing.read());
  }
  return told;
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof KintoneError && error.code === code;

const runAll = async (steps: fc.Arbitrary<Step[]>, numRuns: number) => {
  const told = { renewed: 0, whole: 0 };
  await fc.assert(
    fc.asyncProperty(steps, async (some) => {
      const { renewed, whole } = await run(some);
      told.renewed += renewed;
      told.whole += whole;
    }),
    { numRuns, endOnFailure: true },
  );
  return told;
};

describe("rows of which only the changes are read", { tags: ["proof"] }, () => {
  it("are those of a full read in the moment of the list, and of few changes all is never read", async () => {
    const { renewed, whole } = await runAll(
      stepsOf(plain, fc.constant([])),
      30,
    );
    expect(whole).toBeLessThanOrEqual(renewed / 10);
    expect(renewed).toBeGreaterThan(10);
  });

  it("are so whatever happens before and meanwhile, or all is read", async () => {
    // Whatever happens between the requests ends in reading all, as a rule.
    const meanwhile = fc.oneof(
      { arbitrary: fc.constant([]), weight: 2 },
      { arbitrary: fc.array(fc.option(any), { maxLength: 3 }), weight: 1 },
    );
    const { renewed, whole } = await runAll(stepsOf(any, meanwhile), 20);
    expect(renewed).toBeGreaterThan(whole / 20);
    expect(whole).toBeGreaterThan(0);
  });
});
