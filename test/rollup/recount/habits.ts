import fc from "fast-check";
import type { Settings } from "../../../src/settings/settings";

/** How a city keeps its records: types of fields, and which ones it has. */
export interface Habits {
  /** A table, or a user selection beside which a person's fields stand on the record. */
  readonly attendances: "SUBTABLE" | "USER_SELECT";
  readonly personCode: "SINGLE_LINE_TEXT" | "USER_SELECT";
  readonly personName: "SINGLE_LINE_TEXT" | "USER_SELECT";
  readonly division: "SINGLE_LINE_TEXT" | "ORGANIZATION_SELECT";
  readonly heldOn: "DATE" | "DATETIME";
  readonly from: "DATE" | "DATETIME" | "SINGLE_LINE_TEXT";
  readonly advisers: "CHECK_BOX" | "SINGLE_LINE_TEXT";
  /** Fields that are not mapped, whatever stands in them. */
  readonly unusedOfMeetings: readonly string[];
  readonly unusedOfActivities: readonly string[];
  readonly hasOwnWords: boolean;
  readonly attendanceRule: Settings["attendanceRule"];
  readonly fiscalYearStartMonth: number;
}

/** Our own apps. */
export const OUR_HABITS: Habits = {
  attendances: "SUBTABLE",
  personCode: "SINGLE_LINE_TEXT",
  personName: "SINGLE_LINE_TEXT",
  division: "SINGLE_LINE_TEXT",
  heldOn: "DATE",
  from: "DATE",
  advisers: "CHECK_BOX",
  unusedOfMeetings: [],
  unusedOfActivities: [],
  hasOwnWords: false,
  attendanceRule: "principal",
  fiscalYearStartMonth: 4,
};

const person = fc.constantFrom("SINGLE_LINE_TEXT", "USER_SELECT");

export const anyHabits: fc.Arbitrary<Habits> = fc.record({
  attendances: fc.constantFrom("SUBTABLE", "SUBTABLE", "USER_SELECT"),
  personCode: person,
  personName: person,
  division: fc.constantFrom("SINGLE_LINE_TEXT", "ORGANIZATION_SELECT"),
  heldOn: fc.constantFrom("DATE", "DATETIME"),
  from: fc.constantFrom("DATE", "DATETIME", "SINGLE_LINE_TEXT"),
  advisers: fc.constantFrom("CHECK_BOX", "SINGLE_LINE_TEXT"),
  unusedOfMeetings: fc.subarray([
    "attendances",
    "personCode",
    "personName",
    "role",
    "rank",
    "division",
    "status",
    "advisers",
  ]),
  unusedOfActivities: fc.subarray([
    "status",
    "standing",
    "datePrecision",
    "to",
    "isOpen",
    "summaryLine",
    "count",
  ]),
  hasOwnWords: fc.boolean(),
  attendanceRule: fc.constantFrom("principal", "everyone"),
  fiscalYearStartMonth: fc.constantFrom(1, 4, 10),
});

/** Our own settings as such a city would change them. */
export const settingsWith = (habits: Habits, ours: Settings): Settings => {
  const { meetings, activities } = ours.sources;
  if (meetings === undefined || activities === undefined) {
    throw new Error("The default settings have both.");
  }
  const { choices } = ours;
  return {
    ...ours,
    attendanceRule: habits.attendanceRule,
    fiscalYearStartMonth: habits.fiscalYearStartMonth,
    sources: {
      ...ours.sources,
      meetings: {
        ...meetings,
        fields: without(meetings.fields, habits.unusedOfMeetings),
      },
      activities: {
        ...activities,
        fields: without(activities.fields, habits.unusedOfActivities),
      },
    },
    // Of one rank two words, as the second city has them.
    ranks: habits.hasOwnWords
      ? [
          { label: "局長", synonyms: ["部長"] },
          { label: "部課長", synonyms: ["課長", "課長級"] },
          { label: "係員", synonyms: [] },
        ]
      : ours.ranks,
    choices: habits.hasOwnWords
      ? {
          ...choices,
          status: {
            planned: ["予約", "予定"],
            held: ["実施", "実施済", "カンリョウ"],
            cancelled: ["中止", "取止め"],
          },
          role: { principal: ["主参加者", "本人"], companion: ["同席者"] },
        }
      : choices,
  };
};

const without = <Fields extends object>(
  fields: Fields,
  names: readonly string[],
): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([name]) => !names.includes(name)),
  ) as Fields;
