import { RECORD_CHOICES } from "../../src/fields/record-choices";
import { CXO_ADVISER } from "../../src/apps/programmes/cxo-adviser";
import type { Activity, ActivityPeriod } from "../../src/domain/activity";
import type { AnnualSummary } from "../../src/domain/annual-summary";
import { monthOf } from "../../src/domain/calendar/calendar-date";
import type { Attendance, Meeting } from "../../src/domain/meeting";
import type { CountingRules } from "../../src/rollup/input/counting-rules";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { ACTIVITIES } from "../../src/sample/activities";
import { ADVISERS } from "../../src/sample/advisers";
import { ANNUAL_SUMMARY } from "../../src/sample/annual-summary";
import { COMMENTARY } from "../../src/sample/commentary";
import { MEETINGS_2022 } from "../../src/sample/meetings-2022";
import { MEETINGS_2023 } from "../../src/sample/meetings-2023";
import type { SampleActivity } from "../../src/sample/records/sample-activity";
import type { SampleMeeting } from "../../src/sample/records/sample-meeting";
import { STAFF } from "../../src/sample/staff";
import { day } from "../support/dates";
import { without } from "./fixture";

const ACTIVITY_STANDING = RECORD_CHOICES.standing.meanings;
const COMMENTARY_KIND = RECORD_CHOICES.commentaryKind.meanings;
const DATE_PRECISION = RECORD_CHOICES.datePrecision.meanings;
const MEETING_STATUS = RECORD_CHOICES.status.meanings;

/** The sample records as domain values, without kintone between. */
export const sampleInput = (): RollupInput => ({
  meetings: [...MEETINGS_2022, ...MEETINGS_2023].map(toMeeting),
  activities: ACTIVITIES.map(toActivity),
  advisers: ADVISERS.map(({ name, tenureFrom, tenureTo }, index) => ({
    recordId: String(index + 1),
    name,
    tenureFrom: monthOf(day(tenureFrom)),
    tenureTo: monthOf(day(tenureTo)),
  })),
  summary: sampleSummary(),
  findings: [],
  unreadable: { meetings: 0, activities: 0 },
});

export const sampleRules: CountingRules = {
  attendanceRule: "principal",
  fiscalYearStartMonth: 4,
  ranks: CXO_ADVISER.ranks,
  sections: CXO_ADVISER.sections,
};

const toMeeting = (sample: SampleMeeting, index: number): Meeting => ({
  recordId: String(index + 1),
  status: keyOf(MEETING_STATUS, sample.status),
  heldOn: day(sample.heldOn),
  startTime: sample.startTime,
  mode: sample.mode,
  advisers: sample.advisers,
  attendances: [
    toAttendance(sample, sample.principal, "principal"),
    ...sample.companions.map((code) => toAttendance(sample, code, "companion")),
  ],
  themeCategory: sample.themeCategory,
  theme: sample.theme,
  isThemePublished: sample.isThemePublished,
  isVoicePublished: false,
});

/** New posts began on 1 April 2023. */
const toAttendance = (
  { heldOn }: SampleMeeting,
  code: string,
  role: Attendance["role"],
): Attendance => {
  const staff = STAFF.find((each) => each.code === code);
  if (staff === undefined) throw new Error(`no staff ${code}`);
  const post = heldOn < "2023-04-01" ? staff : (staff.movedTo ?? staff);
  return {
    person: { code, name: staff.name },
    division: post.division,
    rank: post.rank,
    role,
  };
};

const toActivity = (sample: SampleActivity, index: number): Activity => {
  const { standing } = sample;
  return {
    count: 1,
    advisers: [],
    divisions: [],
    photos: [],
    isPublished: true,
    ...without(sample, "from", "to", "datePrecision", "isOpen"),
    recordId: String(index + 1),
    period: toPeriod(sample),
    status: "held",
    standing:
      standing === undefined ? "counted" : keyOf(ACTIVITY_STANDING, standing),
  };
};

const toPeriod = ({
  from,
  to,
  datePrecision,
  isOpen = false,
}: SampleActivity): ActivityPeriod => {
  if (datePrecision === DATE_PRECISION.fiscalYear) {
    return { precision: "fiscalYear", within: day(from) };
  }
  if (datePrecision === DATE_PRECISION.month) {
    return { precision: "month", from: monthOf(day(from)), isOpen };
  }
  return {
    precision: "day",
    from: day(from),
    ...(to === undefined ? {} : { to: day(to) }),
  };
};

const sampleSummary = (): AnnualSummary => ({
  recordId: "1",
  title: ANNUAL_SUMMARY.title,
  fiscalYears: [2022, 2023],
  asOf: day(ANNUAL_SUMMARY.asOf),
  commentary: COMMENTARY.map(({ fiscalYear, section, kind, text }) => ({
    kind: keyOf(COMMENTARY_KIND, kind),
    ...(fiscalYear === "" ? {} : { fiscalYear: Number(fiscalYear) }),
    ...(section === "" ? {} : { section }),
    text,
  })),
  goodPractices: [],
  councilSessions: ANNUAL_SUMMARY.councilSessions.map(({ from, to }) => ({
    from: day(from),
    to: day(to),
  })),
  milestones: ANNUAL_SUMMARY.milestones.map(({ on, label }) => ({
    on: day(on),
    label,
  })),
  monthlySlots: {
    from: monthOf(day(ANNUAL_SUMMARY.slotsFrom)),
    count: Number(ANNUAL_SUMMARY.slotsPerMonth),
  },
  pictures: [],
});

const keyOf = <Key extends string>(
  choices: Readonly<Record<Key, string>>,
  value: string,
): Key => {
  const found = (Object.keys(choices) as Key[]).find(
    (key) => choices[key] === value,
  );
  if (found === undefined) throw new Error(`no such choice: ${value}`);
  return found;
};
