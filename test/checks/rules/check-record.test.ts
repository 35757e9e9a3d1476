import { describe, expect, test } from "vitest";
import type { Activity } from "../../../src/domain/activity";
import type { Meeting } from "../../../src/domain/meeting";
import { checkActivity } from "../../../src/checks/rules/check-activity";
import { checkMeeting } from "../../../src/checks/rules/check-meeting";
import { nearSpelling } from "../../../src/checks/rules/spelling/near-spelling";
import type { SectionRule } from "../../../src/rollup/input/counting-rules";
import { day, month } from "../../support/dates";

const rules = {
  today: day("2026-11-22"),
  fiscalYearStartMonth: 4,
};
const advisers = [
  {
    recordId: "1",
    name: "宮崎光世",
    tenureFrom: month("2024-04"),
    tenureTo: month("2026-09"),
  },
];

const meeting: Meeting = {
  recordId: "5",
  status: "held",
  heldOn: day("2026-06-10"),
  startTime: "10:00",
  endTime: "11:00",
  advisers: ["宮崎光世"],
  attendances: [
    {
      person: { code: "101", name: "青木" },
      rank: "課長級",
      role: "principal",
    },
  ],
  isThemePublished: false,
  isVoicePublished: false,
};

const activity: Activity = {
  recordId: "8",
  section: "研修",
  summaryLine: "データアカデミー",
  period: {
    precision: "month",
    from: month("2026-06"),
    isOpen: false,
  },
  count: 1,
  status: "held",
  standing: "counted",
  advisers: ["宮崎光世"],
  divisions: [],
  photos: [],
  isPublished: true,
};

const training: SectionRule = {
  id: "training",
  title: "研修",
  source: "activities",
  recordValues: ["研修"],
  style: "lines",
  hasDetail: true,
  summaryLines: ["データアカデミー"],
  partOrder: [],
};

const codes = (problems: readonly { readonly code: string }[]) =>
  problems.map(({ code }) => code);

describe("a decoded meeting", () => {
  test("that is right has nothing to answer, with and without facts", () => {
    expect(checkMeeting(meeting, rules, {})).toEqual([]);
    expect(
      checkMeeting(meeting, rules, { advisers, meetings: [meeting] }),
    ).toEqual([]);
  });

  test("with everything wrong names each point", () => {
    const wrong: Meeting = {
      ...meeting,
      heldOn: day("2028-04-01"),
      endTime: "09:00",
      attendances: [
        ...meeting.attendances,
        { person: { code: "101" }, role: "principal" },
      ],
    };
    const twin = { ...wrong, recordId: "6", endTime: "11:00" };
    expect(
      codes(checkMeeting(wrong, rules, { advisers, meetings: [twin] })),
    ).toEqual([
      "heldInFuture",
      "dateOutsideFiscalYears",
      "dateOutsideTenure",
      "meetingTwice",
      "timeReversed",
      "principalSeveral",
      "personTwice",
    ]);
  });
});

describe("a decoded activity", () => {
  const withSections = { ...rules, sections: [training] };

  test("that is right has nothing to answer", () => {
    expect(checkActivity(activity, withSections, { advisers })).toEqual([]);
  });

  test("with everything wrong names each point", () => {
    const withoutLine = { ...activity, summaryLine: "" };
    const spellings = {
      summaryLine: nearSpelling([]),
      workingGroup: nearSpelling([{ text: "地域経済ワーキング", uses: 3 }]),
    };
    expect(
      codes(
        checkActivity(
          {
            ...withoutLine,
            period: {
              precision: "day",
              from: day("2028-04-02"),
              to: day("2028-04-01"),
            },
            count: 0.5,
            workingGroup: "地域経済ワ－キング",
          },
          withSections,
          { advisers, spellings },
        ),
      ),
    ).toEqual([
      "summaryLineMissing",
      "activityInFuture",
      "dateOutsideFiscalYears",
      "dateOutsideTenure",
      "periodReversed",
      "countInvalid",
      "spellingNear",
    ]);
    expect(
      codes(
        checkActivity({ ...activity, standing: "excluded" }, withSections, {}),
      ),
    ).toEqual(["exclusionReasonMissing"]);
  });

  test("known only to the fiscal year has no month to compare with a tenure", () => {
    expect(
      checkActivity(
        {
          ...activity,
          period: { precision: "fiscalYear", within: day("2026-10-01") },
        },
        withSections,
        { advisers },
      ),
    ).toEqual([]);
  });
});
