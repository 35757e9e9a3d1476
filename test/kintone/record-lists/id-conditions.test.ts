import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idConditions } from "../../../src/kintone/record-lists/id-conditions";
import { listUrl } from "../../../src/kintone/page/record-url";

const urlOf = (condition: string) =>
  listUrl({ appId: "12", guestSpaceId: "3", condition });

const idsOf = (condition: string): readonly number[] =>
  /^\$id in \(([\d,]*)\)$/u.exec(condition)?.[1]?.split(",").map(Number) ?? [];

describe("idConditions", () => {
  it("names every record once, in addresses that kintone takes", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99_999_999 }), {
          maxLength: 4000,
        }),
        (ids) => {
          const found = idConditions(ids, urlOf);
          expect(found.flatMap(({ condition }) => idsOf(condition))).toEqual(
            ids,
          );
          for (const { condition, count } of found) {
            expect(idsOf(condition)).toHaveLength(count);
            expect(urlOf(condition).length).toBeLessThan(8000);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("fills each address before it takes another", () => {
    const ids = Array.from({ length: 5000 }, (_, index) => 10_000 + index);
    const lengths = idConditions(ids, urlOf).map(
      ({ condition }) => urlOf(condition).length,
    );
    expect(lengths).toHaveLength(4);
    for (const length of lengths.slice(0, -1))
      expect(length).toBeGreaterThan(7_890);
  });
});
