import { expect, it } from "vitest";
import { buildReport } from "../../../src/report/build-report";
import { bulletTexts, chapterOf } from "../read-report";
import { reportInput } from "../fixture";

it.each([
  ["のべ", "実人数", "部長級 のべ4名（実人数3名）"],
  ["Attendances", "people", "部長級 Attendances 4名（people 3名）"],
])("%s stands before a figure as its script wants", (total, distinct, line) => {
  const input = reportInput();
  const report = buildReport({
    ...input,
    labels: {
      ...input.labels,
      totalAttendance: total,
      distinctAttendees: distinct,
    },
  });
  const [section] = chapterOf(report, "overview-2022").sections;
  expect(bulletTexts(section?.blocks ?? [])).toContain(line);
});
