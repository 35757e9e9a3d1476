import { expect, test } from "vitest";
import { isActivityCount } from "../../src/domain/activity-count";

test("回数 is a whole number from 1 to 9999", () => {
  for (const count of [1, 14, 9999]) expect(isActivityCount(count)).toBe(true);
  for (const count of [0, -1, 1.5, 10_000, 1e21, NaN, Infinity]) {
    expect(isActivityCount(count)).toBe(false);
  }
});
