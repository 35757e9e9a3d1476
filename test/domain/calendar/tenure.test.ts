import { expect, test } from "vitest";
import {
  formatTenure,
  formatTenureLength,
  tenureMonths,
} from "../../../src/domain/calendar/tenure";
import { month } from "../../support/dates";

test("both ends of a tenure are included", () => {
  expect(tenureMonths(month("2022-06"), month("2025-03"))).toBe(34);
  expect(tenureMonths(month("2022-06"), month("2022-06"))).toBe(1);
  expect(tenureMonths(month("2022-06"), month("2022-05"))).toBe(0);
});

test.each([
  [34, "2年10か月", "2 years 10 months"],
  [30, "2年6か月", "2 years 6 months"],
  [24, "2年", "2 years"],
  [13, "1年1か月", "1 year 1 month"],
  [1, "1か月", "1 month"],
  [0, "", ""],
])("%i months are %s", (months, ja, en) => {
  expect(formatTenureLength(months)).toBe(ja);
  expect(formatTenureLength(months, "en")).toBe(en);
});

test("a tenure as the document prints it", () => {
  const tenure = { tenureFrom: month("2022-06"), tenureTo: month("2025-03") };
  expect(formatTenure(tenure)).toBe(
    "令和4年（2022年）6月～令和7年（2025年）3月（2年10か月）",
  );
  expect(formatTenure(tenure, "en")).toBe(
    "June 2022 – March 2025 (2 years 10 months)",
  );
  expect(formatTenure(tenure, "ja", "western")).toBe(
    "2022年6月～2025年3月（2年10か月）",
  );
});

test("a tenure without an end, and a reversed one, print no length", () => {
  expect(formatTenure({ tenureFrom: month("2022-10") })).toBe(
    "令和4年（2022年）10月～",
  );
  expect(formatTenure({ tenureFrom: month("2022-10") }, "en")).toBe(
    "October 2022 –",
  );
  expect(
    formatTenure({ tenureFrom: month("2022-10"), tenureTo: month("2022-01") }),
  ).toBe("令和4年（2022年）10月～令和4年（2022年）1月");
});
