// @module-tag proof
import fc from "fast-check";
import { expect, test } from "vitest";
import { atOnce } from "../../../src/domain/steps";
import { buildDefaultSettings } from "../../../src/apps/defaults/default-settings";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { decodeActivity } from "../../../src/kintone/decode/decode-activity";
import { decodeMeeting } from "../../../src/kintone/decode/decode-meeting";
import { recordedFiscalYear } from "../../../src/kintone/decode/days/recorded-fiscal-year";
import { today } from "../../../src/kintone/page/today";
import { rollupInputOf } from "../../../src/summary/rollup-input-of";
import type {
  DimensionRow,
  FiscalYearRollup,
  MonthMeasures,
} from "../../../src/rollup/years/fiscal-year-rollup";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import type { Settings } from "../../../src/settings/settings";
import { normal } from "./cell-readings";
import { anyHabits, settingsWith } from "./habits";
import type { RawRecord } from "./raw-record";
import { anyRecords, type RawRecords } from "./raw-records";
import { recount } from "./recount";

const YEARS = [2022, 2023];
const APP_IDS = {
  meetings: "1",
  activities: "2",
  advisers: "3",
  staff: "4",
  summaries: "5",
};

const decode = (raw: RawRecords, settings: Settings): RollupInput => {
  const { meetings, activities } = settings.sources;
  if (meetings === undefined || activities === undefined) {
    throw new Error("The default settings have both.");
  }
  const dated = (record: RawRecord, code: string | undefined) => {
    const fiscalYear = recordedFiscalYear(
      record,
      code,
      settings.fiscalYearStartMonth,
    );
    return fiscalYear === undefined ? {} : { fiscalYear };
  };
  return atOnce(
    rollupInputOf(
      {
        fiscalYears: YEARS,
        meetings: raw.meetings.map((record) => ({
          ...decodeMeeting(
            record,
            meetings,
            settings.choices,
            settings.labels.unset,
          ),
          ...dated(record, meetings.fields.heldOn),
        })),
        activities: raw.activities.map((record) => ({
          ...decodeActivity(record, activities, settings),
          ...dated(record, activities.fields.from),
        })),
        advisers: [],
        summaries: [],
      },
      YEARS,
      { today: today() },
    ),
  );
};

const measures = (row: MonthMeasures | undefined) =>
  row === undefined
    ? [0, 0, 0]
    : [row.count, row.totalAttendance, row.distinctAttendees];

const tableOf = (rows: readonly DimensionRow[]) =>
  Object.fromEntries(rows.map((row) => [normal(row.key ?? ""), measures(row)]));

const figuresOf = (
  {
    meetings,
    meetingsLeftOut,
    sections,
    periodsNotOver,
    tally,
  }: FiscalYearRollup,
  { ranks }: Settings,
) => ({
  meetings: measures(meetings),
  acrossRanks: meetings.distinctAcrossRanks,
  visits: Object.values(meetings.repeatUse.distribution ?? {}),
  byDivision: tableOf(meetings.byDimension.division),
  byAdviser: tableOf(meetings.byDimension.adviser),
  meetingsLeftOut: Object.values(meetingsLeftOut),
  byRank: [...ranks.map(({ label }) => label), null].map((rank) =>
    measures(meetings.byRank.find(({ key }) => key === rank)),
  ),
  byMonth: meetings.byMonth.map(measures),
  sections: Object.fromEntries(
    sections
      .filter(({ rule }) => rule.source === "activities")
      .map(({ rule, count, lines, byMonth, countWithoutMonth }) => [
        rule.id,
        {
          count,
          lines: Object.fromEntries(
            lines.map((line) => [normal(line.label ?? ""), line.count]),
          ),
          months: byMonth.map((month) => month.count),
          withoutMonth: countWithoutMonth,
        },
      ]),
  ),
  notOver: periodsNotOver.map(({ recordId }) => recordId).sort(),
  tally,
});

const asOf = fc.constantFrom(
  "2022-03-31",
  "2022-10-05",
  "2023-02-28",
  "2024-03-31",
);

const expectAgreement = (raw: RawRecords, settings: Settings, day: string) => {
  const input = { ...decode(raw, settings), asOf: day as CalendarDate };
  const rollups = rollUp(input, settings, YEARS);
  expect(rollups.map((rollup) => figuresOf(rollup, settings))).toEqual(
    YEARS.map((year) => recount(raw, settings, year, day)),
  );
};

test("a recount of kintone's own records by hand comes to the same figures", () => {
  fc.assert(
    fc.property(
      anyRecords(),
      fc.constantFrom("principal", "everyone"),
      asOf,
      (raw, attendanceRule, day) => {
        const settings = { ...buildDefaultSettings(APP_IDS), attendanceRule };
        expectAgreement(raw, settings, day);
      },
    ),
    { numRuns: 1000 },
  );
});

test("so does one of records as other cities keep them", () => {
  fc.assert(
    fc.property(
      anyHabits.chain((habits) =>
        fc.tuple(fc.constant(habits), anyRecords(habits)),
      ),
      asOf,
      ([habits, raw], day) => {
        const settings = settingsWith(habits, buildDefaultSettings(APP_IDS));
        expectAgreement(raw, settings, day);
      },
    ),
    { numRuns: 1000 },
  );
});
