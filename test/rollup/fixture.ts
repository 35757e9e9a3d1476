import type { Activity, ActivityPeriod } from "../../src/domain/activity";
import type { AnnualSummary } from "../../src/domain/annual-summary";
import type { Attendance, Meeting } from "../../src/domain/meeting";
import type {
  CountingRules,
  SectionRule,
} from "../../src/rollup/input/counting-rules";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { day, month } from "../support/dates";

/** A section of activities whose records name it by its title. */
export const section = (
  rule: Pick<SectionRule, "id" | "title"> & Partial<SectionRule>,
): SectionRule => ({
  source: "activities",
  recordValues: [rule.title],
  style: "lines",
  hasDetail: false,
  summaryLines: [],
  partOrder: ["実施", "協議"],
  ...rule,
});

export const rules: CountingRules = {
  attendanceRule: "principal",
  fiscalYearStartMonth: 4,
  ranks: [
    { label: "特別職", synonyms: [] },
    { label: "部長級", synonyms: ["部長"] },
    { label: "課長級", synonyms: ["課長"] },
  ],
  sections: [
    section({
      id: "meetings",
      title: "1on1ミーティング",
      source: "meetings",
      style: "attendance",
    }),
    section({ id: "groups", title: "WG支援" }),
    section({ id: "trainings", title: "研修" }),
    section({ id: "visits", title: "視察", style: "visits" }),
    section({
      id: "others",
      title: "その他",
      source: "none",
      style: "narrative",
    }),
  ],
};

export const everyone: CountingRules = { ...rules, attendanceRule: "everyone" };

/** Someone with a code; 主参加者 unless said otherwise. */
export const attendee = (
  code: string,
  rank?: string,
  more: Partial<Attendance> = {},
): Attendance => ({
  person: { code },
  role: "principal",
  ...(rank === undefined ? {} : { rank }),
  ...more,
});

export const companion = (code: string, rank?: string): Attendance =>
  attendee(code, rank, { role: "companion" });

let lastRecord = 0;
const nextRecordId = (): string => String((lastRecord += 1));

/** A held meeting of one 課長級. */
export const meeting = (
  heldOn: string,
  more: Partial<Meeting> = {},
): Meeting => ({
  recordId: nextRecordId(),
  status: "held",
  heldOn: day(heldOn),
  advisers: ["宮崎"],
  attendances: [attendee("1", "課長級")],
  isThemePublished: false,
  isVoicePublished: false,
  ...more,
});

/** A counted activity of the section WG支援. */
export const activity = (
  when: string | ActivityPeriod,
  more: Partial<Activity> = {},
): Activity => ({
  recordId: nextRecordId(),
  section: "WG支援",
  summaryLine: "協議",
  period:
    typeof when === "string" ? { precision: "day", from: day(when) } : when,
  count: 1,
  status: "held",
  standing: "counted",
  advisers: [],
  divisions: [],
  photos: [],
  isPublished: true,
  ...more,
});

export const ofMonth = (from: string): ActivityPeriod => ({
  precision: "month",
  from: month(from),
  isOpen: false,
});

export const ofYear = (within: string): ActivityPeriod => ({
  precision: "fiscalYear",
  within: day(within),
});

export const summary = (more: Partial<AnnualSummary> = {}): AnnualSummary => ({
  recordId: "1",
  title: "活動まとめ",
  fiscalYears: [2022],
  commentary: [],
  goodPractices: [],
  councilSessions: [],
  milestones: [],
  pictures: [],
  ...more,
});

export const input = (more: Partial<RollupInput> = {}): RollupInput => ({
  meetings: [],
  activities: [],
  advisers: [],
  findings: [],
  unreadable: { meetings: 0, activities: 0 },
  ...more,
});

/** A copy of an object without some of its fields. */
export const without = <T extends object, Key extends keyof T>(
  value: T,
  ...keys: readonly Key[]
): Omit<T, Key> =>
  Object.fromEntries(
    Object.entries(value).filter(([key]) => !keys.includes(key as Key)),
  ) as Omit<T, Key>;
