import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IdRange } from "../../../src/kintone/rest/id-range";
import { EVERY_ID, rangesAfterPage } from "../../../src/kintone/rest/id-range";

const ids = (max: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max }), { maxLength: 120 })
    .map((numbers) => numbers.sort((a, b) => a - b));

/** What is expected may be wrong by any amount. */
const outlook = fc.record({
  unread: fc.integer({ min: -50, max: 100_000 }),
  readers: fc.integer({ min: 0, max: 8 }),
});

const page = fc
  .oneof(ids(50), ids(5_000), ids(10_000_000))
  .filter(({ length }) => length > 0);

describe("the ranges after a page", () => {
  it("have every number above the page once, up to the end of its range", () => {
    fc.assert(
      fc.property(
        page,
        fc.oneof(fc.nat(20_000_000), fc.constant(Infinity)),
        outlook,
        (numbers, width, expected) => {
          const last = numbers.at(-1) ?? 0;
          const range = { after: 0, upTo: last + width };
          const ranges = rangesAfterPage(range, numbers, expected);
          if (width === 0) {
            expect(ranges).toEqual([]);
            return;
          }
          expect(ranges[0]?.after).toBe(last);
          expect(ranges.at(-1)?.upTo).toBe(range.upTo);
          ranges.forEach(({ after, upTo }, index) => {
            expect(upTo).toBeGreaterThan(after);
            expect(Number.isInteger(after)).toBe(true);
            expect(ranges[index + 1]?.after ?? range.upTo).toBe(upTo);
          });
          expect(ranges.length).toBeLessThanOrEqual(
            Math.max(expected.readers, 1),
          );
        },
      ),
    );
  });

  it("are as many as readers when much is left, one when a page is", () => {
    const numbers = Array.from({ length: 500 }, (_, index) => index + 1);
    const cut = (unread: number, upTo = Infinity) =>
      rangesAfterPage({ after: 0, upTo }, numbers, { unread, readers: 5 });
    expect(cut(19_500).map(({ after }) => after)).toEqual([
      500, 4_400, 8_300, 12_200, 16_100,
    ]);
    expect(cut(500)).toEqual([{ after: 500, upTo: Infinity }]);
    expect(cut(0)).toEqual([{ after: 500, upTo: Infinity }]);
    expect(cut(19_500, 1_000)).toEqual([{ after: 500, upTo: 1_000 }]);
    expect(cut(19_500, 500)).toEqual([]);
  });
});

interface Change {
  readonly isAdded: boolean;
  readonly pick: number;
}

/**
 * Reads records range by range, as answers may come: the ranges in any order,
 * with records added at the end and deleted anywhere between the pages.
 */
const readAll = (
  before: readonly number[],
  pageSize: number,
  step: () => {
    readonly pick: number;
    readonly expected: { readonly unread: number; readonly readers: number };
    readonly changes: readonly Change[];
  },
) => {
  let records = [...before];
  const kept = new Set(before);
  const everThere = new Set(before);
  const read: number[] = [];
  const ranges: IdRange[] = [EVERY_ID];
  for (;;) {
    const { pick, expected, changes } = step();
    const [range] = ranges.splice(pick % Math.max(ranges.length, 1), 1);
    if (range === undefined) return { read, kept, everThere };
    const answer = records
      .filter((id) => id > range.after && id <= range.upTo)
      .slice(0, pageSize);
    read.push(...answer);
    if (answer.length === pageSize)
      ranges.push(...rangesAfterPage(range, answer, expected));
    for (const { isAdded, pick: place } of changes) {
      const id = isAdded
        ? Math.max(0, ...everThere) + 1
        : records[place % Math.max(records.length, 1)];
      if (id === undefined) continue;
      if (isAdded) records.push(id);
      else records = records.filter((other) => other !== id);
      if (isAdded) everThere.add(id);
      else kept.delete(id);
    }
  }
};

describe("reading range by range", () => {
  it("reads what is there all the time once and nothing twice, whatever the answers", () => {
    fc.assert(
      fc.property(
        fc.oneof(ids(150), ids(3_000), ids(10_000_000)),
        fc.integer({ min: 1, max: 20 }),
        fc.infiniteStream(
          fc.record({
            pick: fc.nat(),
            expected: outlook,
            changes: fc.array(
              fc.record({ isAdded: fc.boolean(), pick: fc.nat() }),
              { maxLength: 2 },
            ),
          }),
        ),
        (records, pageSize, steps) => {
          let count = 0;
          const { read, kept, everThere } = readAll(records, pageSize, () => {
            const step = steps.next().value;
            // At some time everyone goes home, or reading would not end.
            return (count += 1) < 200 ? step : { ...step, changes: [] };
          });
          expect(new Set(read).size).toBe(read.length);
          expect([...kept].filter((id) => !read.includes(id))).toEqual([]);
          expect(read.filter((id) => !everThere.has(id))).toEqual([]);
        },
      ),
    );
  });
});
