import { expect, test } from "vitest";
import {
  firstDayOfFiscalYear,
  fiscalYearOf,
  lastDayOfFiscalYear,
  monthsOfFiscalYear,
} from "../../../src/domain/calendar/fiscal-year";
import { day } from "../../support/dates";
import { everyDay } from "../every-day";

test("a fiscal year is named by the year it starts in", () => {
  expect(fiscalYearOf(day("2022-04-01"), 4)).toBe(2022);
  expect(fiscalYearOf(day("2023-03-31"), 4)).toBe(2022);
  expect(fiscalYearOf(day("2023-04-01"), 4)).toBe(2023);
  expect(fiscalYearOf(day("2022-12-31"), 1)).toBe(2022);
  expect(fiscalYearOf(day("2022-09-30"), 10)).toBe(2021);
});

test.each([1, 2, 3, 4, 7, 10, 12])(
  "with start month %i every day lies in exactly the year that holds it",
  (startMonth) => {
    for (const date of everyDay("2019-01-01", "2025-12-31")) {
      const fiscalYear = fiscalYearOf(date, startMonth);
      expect(
        date >= firstDayOfFiscalYear(fiscalYear, startMonth) &&
          date <= lastDayOfFiscalYear(fiscalYear, startMonth),
      ).toBe(true);
    }
  },
);

test("twelve months from the start month", () => {
  const months = monthsOfFiscalYear(2022, 4);
  expect(months).toHaveLength(12);
  expect(months[0]).toBe("2022-04");
  expect(months[8]).toBe("2022-12");
  expect(months[9]).toBe("2023-01");
  expect(months[11]).toBe("2023-03");
  expect(lastDayOfFiscalYear(2023, 3)).toBe("2024-02-29");
});

test("the last fiscal year of the calendar ends with it", () => {
  expect(lastDayOfFiscalYear(9999, 4)).toBe("9999-12-31");
});
