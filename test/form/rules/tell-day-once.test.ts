import { expect, it } from "vitest";
import { tellDayOnce } from "../../../src/form/rules/tell-day-once";

const tenure = (detail: string) => ({
  code: "dateOutsideTenure",
  field: "heldOn",
  detail,
});
const year = {
  code: "dateOutsideFiscalYears",
  field: "heldOn",
  detail: "2062",
};
const other = { code: "timeReversed", field: "endTime" };

it("names in one sentence all who were not appointed on a day", () => {
  expect(tellDayOnce([tenure("甲"), tenure("乙"), other])).toEqual([
    tenure("甲、乙"),
    other,
  ]);
});

it("doubts the year alone where the year is in doubt", () => {
  expect(tellDayOnce([year, tenure("甲"), tenure("乙"), other])).toEqual([
    year,
    other,
  ]);
});

it("changes nothing else", () => {
  expect(tellDayOnce([year, other])).toEqual([year, other]);
});
