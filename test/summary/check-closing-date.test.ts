import { expect, it } from "vitest";
import { checkClosingDate } from "../../src/summary/check-closing-date";
import { exampleSettings } from "../settings/example-settings";
import { day } from "../support/dates";

const check = (
  choice: { fiscalYears: number[]; asOf?: string },
  ofRecord?: string,
) => {
  const { asOf, fiscalYears } = choice;
  return () =>
    checkClosingDate(
      {
        settings: exampleSettings(),
        choice: {
          fiscalYears,
          ...(asOf === undefined ? {} : { asOf: day(asOf) }),
        },
      },
      ofRecord === undefined ? undefined : { asOf: day(ofRecord) },
    );
};

it("lets a 基準日 from the first day of the last year on pass, and none", () => {
  for (const asOf of ["2023-04-01", "2024-03-31", "2030-01-01"])
    expect(check({ fiscalYears: [2022, 2023], asOf })).not.toThrow();
  expect(check({ fiscalYears: [2030] })).not.toThrow();
});

it("names the first year that it leaves out, and whose 基準日 it is", () => {
  expect(
    check({ fiscalYears: [2021, 2022, 2023], asOf: "2022-03-31" }),
  ).toThrow(
    expect.objectContaining({
      facts: { asOf: "2022-03-31", fiscalYear: 2022, isOfRecord: false },
    }),
  );
  expect(check({ fiscalYears: [2023] }, "2023-03-31")).toThrow(
    expect.objectContaining({
      facts: { asOf: "2023-03-31", fiscalYear: 2023, isOfRecord: true },
    }),
  );
});

it("goes by what is asked for before what the record says", () => {
  expect(
    check({ fiscalYears: [2023], asOf: "2023-09-30" }, "2023-03-31"),
  ).not.toThrow();
});
