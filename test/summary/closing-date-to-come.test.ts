import { WORDS } from "../support/words";
import { expect, test } from "vitest";
import { atOnce } from "../../src/domain/steps";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import { rollUpFiscalYear } from "../../src/rollup/years/roll-up-fiscal-year";
import { closingDateFindings } from "../../src/summary/check-closing-date";
import { rollupInputOf } from "../../src/summary/rollup-input-of";
import { exampleSettings } from "../settings/example-settings";
import { day, month } from "../support/dates";
import { activity, meeting, rules, summary } from "../rollup/fixture";

const today = day("2022-11-29");

const countedOn = (when: string, asOf?: string) =>
  rollUpFiscalYear(
    atOnce(
      rollupInputOf(
        {
          fiscalYears: [2022],
          meetings: ["2022-05-10", "2022-11-29", "2022-12-20"].map(
            (heldOn, index) => ({
              value: meeting(heldOn, { recordId: String(index + 1) }),
              findings: [],
            }),
          ),
          activities: ["2022-06-01", "2023-02-01"].map((from, index) => ({
            value: activity(from, { recordId: String(index + 1), count: 3 }),
            findings: [],
          })),
          advisers: [],
          summaries: [
            {
              value: summary({
                fiscalYears: [2022],
                ...(asOf === undefined ? {} : { asOf: day(asOf) }),
                monthlySlots: { from: month("2022-04"), count: 2 },
              }),
              findings: [],
            },
          ],
        },
        [2022],
        { today: day(when) },
      ),
    ),
    rules,
    2022,
  );

test.each([["2023-03-31"], ["2099-12-31"], [undefined]])(
  "a year with the 基準日 %s is counted up to today: months to come are unknown, not 0",
  (asOf) => {
    const { meetings, sections, ...year } = countedOn(today, asOf);
    expect(year.asOf).toBe(today);
    expect(meetings.byMonth.map(({ count }) => count)).toEqual([
      ...[0, 1, 0, 0, 0, 0, 0, 1],
      ...[null, null, null, null],
    ]);
    expect(meetings.count).toBe(2);
    // What has no status may be a plan: nothing to come counts as held.
    expect(sections.map(({ count }) => count)).toContain(3);
    expect(meetings.utilisation).toMatchObject({ slots: 16, held: 2 });
  },
);

test("once it has come it is the day that was entered", () => {
  expect(countedOn("2023-05-01", "2023-03-31").asOf).toBe("2023-03-31");
  expect(countedOn("2023-05-01", "2023-03-31").meetings.count).toBe(3);
  expect(countedOn("2023-05-01", "2022-06-30").asOf).toBe("2022-06-30");
});

test("the record is told that its 基準日 is still to come, as long as a year runs", () => {
  const told = (asOf: string | undefined, when: string, chosen?: string) =>
    closingDateFindings(
      {
        settings: exampleSettings(),
        choice: {
          fiscalYears: [2022],
          ...(chosen === undefined ? {} : { asOf: day(chosen) }),
        },
        today: day(when),
      },
      {
        recordId: "7",
        ...(asOf === undefined ? {} : { asOf: day(asOf) }),
      },
    ).map((finding) => [
      finding.level,
      findingMessage(finding, "ja", WORDS.ja),
    ]);
  expect(told("2023-03-31", today)).toEqual([
    [
      "info",
      "基準日（2023-03-31）がまだ来ていないので、今日までを数えています。これから先の月は「―」です。",
    ],
  ]);
  expect(told("2023-03-31", "2023-03-31")).toEqual([]);
  expect(told("2099-12-31", "2023-04-01")).toEqual([]);
  expect(told("2023-03-31", today, "2022-10-31")).toEqual([]);
  expect(told(undefined, today)).toEqual([]);
});
