import { expect, test } from "vitest";
import { behindRecords } from "../../src/ui/summary/records/behind-records";
import { activity, input, rules } from "../rollup/fixture";

test("numbers of a month are told apart from events of the same line", () => {
  const records = input({
    activities: [
      activity("2022-05-01", {
        recordId: "1",
        summaryLine: "東小",
        count: 12,
        isMonthly: true,
      }),
      activity("2022-05-10", { recordId: "2", title: "研修会" }),
    ],
  });
  expect(
    behindRecords(
      { grain: "activity", fiscalYear: 2022, sectionId: "groups" },
      records,
      rules,
      { language: "ja", yearStyle: "era" },
    ).map(({ title, count, isMonthly }) => [title, count, isMonthly]),
  ).toEqual([
    ["東小", 12, true],
    ["研修会", 1, undefined],
  ]);
});
