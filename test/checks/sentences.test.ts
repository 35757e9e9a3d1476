import { WORDS } from "../support/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { atOnce } from "../../src/domain/steps";
import { checkRecords } from "../../src/checks/check-records";
import { buildDefaultSettings } from "../../src/apps/defaults/default-settings";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { rosterOf } from "../../src/domain/roster";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import { decodeActivity } from "../../src/kintone/decode/decode-activity";
import { decodeMeeting } from "../../src/kintone/decode/decode-meeting";
import { decodeStaff } from "../../src/kintone/decode/decode-staff";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { rollUp } from "../../src/rollup/years/roll-up-fiscal-year";
import { rollupInputOf } from "../../src/summary/rollup-input-of";
import { day } from "../support/dates";
import { anyHabits, settingsWith } from "../rollup/recount/habits";
import { anyRecords } from "../rollup/recount/raw-records";
import { anyStaff } from "../rollup/recount/raw-staff";

const ours = buildDefaultSettings({
  meetings: "1",
  activities: "2",
  advisers: "3",
  staff: "4",
  summaries: "5",
});
const YEARS = [2022, 2023];

/** Brackets with nothing inside, and what a missing value leaves in a text. */
const HOLES = /（\s*）|「\s*」|\(\s*\)|"\s*"|undefined|null|NaN/u;

test("no sentence about a record has a hole, whatever the records hold", () => {
  const codes = new Set<string>();
  fc.assert(
    fc.property(
      anyHabits.chain((habits) =>
        fc.tuple(fc.constant(habits), anyRecords(habits), anyStaff),
      ),
      fc.constantFrom("2022-03-31", "2022-10-05", "2023-02-28", "2024-03-31"),
      ([habits, raw, staff], asOf) => {
        const settings = settingsWith(habits, ours);
        const { meetings, activities, staff: people } = settings.sources;
        if (!meetings || !activities || !people)
          throw new Error("All are set.");
        const input: RollupInput = atOnce(
          rollupInputOf(
            {
              fiscalYears: YEARS,
              meetings: raw.meetings.map((record) =>
                decodeMeeting(
                  record,
                  meetings,
                  settings.choices,
                  settings.labels.unset,
                ),
              ),
              activities: raw.activities.map((record) =>
                decodeActivity(record, activities, settings),
              ),
              advisers: [],
              summaries: [],
            },
            YEARS,
            { today: day("2024-05-01"), asOf: asOf as CalendarDate },
          ),
        );
        const findings = [
          ...rollUp(input, settings, YEARS).flatMap((year) => year.findings),
          ...checkRecords(input, {
            ...settings,
            fiscalYears: YEARS,
            today: day("2023-05-01"),
            roster: rosterOf(staff.map((one) => decodeStaff(one, people))),
          }),
        ];
        for (const finding of findings) {
          codes.add(finding.code);
          expect(findingMessage(finding, "ja", WORDS.ja)).not.toMatch(HOLES);
          expect(findingMessage(finding, "en", WORDS.en)).not.toMatch(HOLES);
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(codes.size).toBeGreaterThan(25);
});
