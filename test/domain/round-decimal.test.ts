import { expect, test } from "vitest";
import { roundDecimal } from "../../src/domain/round-decimal";

test("rounds the decimal that a reader sees, half away from zero", () => {
  expect(roundDecimal(1.45, 1)).toBe("1.5");
  expect(roundDecimal(0.285 * 100, 0)).toBe("29");
  expect(roundDecimal(-1.45, 1)).toBe("-1.5");
  expect(roundDecimal(2, 2)).toBe("2.00");
});

test("says no minus zero", () => {
  expect(roundDecimal(-0.04, 1)).toBe("0.0");
});
