import { atOnce } from "../../src/domain/steps";
import { WORDS } from "../support/words";
import { expect, test } from "vitest";
import { correctableBlankRanks } from "../../src/checks/correctable-blank-ranks";
import { rosterAheadOfHistory } from "../../src/checks/roster-and-history";
import { recordFinding } from "../../src/domain/record-finding";
import { rosterOf } from "../../src/domain/roster";
import type { Attendance } from "../../src/domain/meeting";
import type { StaffMember } from "../../src/domain/staff-member";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import { attendee, meeting, rules } from "../rollup/fixture";
import { day } from "../support/dates";

const member: StaffMember = {
  recordId: "31",
  code: "0101",
  name: "宮崎 光世",
  division: "総務部",
  rank: "部長級",
  postings: [
    { from: day("2020-04-01"), division: "総務部", rank: "課長級" },
    { from: day("2024-04-01"), rank: "部長級" },
  ],
};

const person = { code: "0101", name: "宮崎 光世" };

const met = [
  meeting("2023-05-10", {
    recordId: "7",
    attendances: [attendee("0101", "課長級", { person })],
  }),
];

const told = (more: Partial<StaffMember>, today = "2023-06-01") =>
  atOnce(
    rosterAheadOfHistory(
      met,
      rosterOf([{ ...member, ...more }]),
      rules.ranks,
      day(today),
    ),
  ).map((one) => [
    one.source,
    one.recordId,
    findingMessage(one, "ja", WORDS.ja),
  ]);

test("a rank or division of today without a posting is told at the person of the staff app", () => {
  expect(told({ division: "市民部" })).toEqual([
    [
      "staff",
      "31",
      "名簿の今の役職・所属が、異動履歴の最後と違います（宮崎 光世 課長級 → 部長級 総務部 → 市民部）。異動したのなら、異動履歴にその日の行を加えてください。",
    ],
  ]);
});

test("nothing is said once the posting is there, of what is blank, without a history, and of people who met nobody", () => {
  expect(told({}, "2024-04-01")).toEqual([]);
  expect(told({ rank: " " })).toEqual([]);
  expect(told({ postings: [] })).toEqual([]);
  expect(told({ postings: member.postings.slice(1) })).toEqual([]);
  expect(told({ code: "0999" })).toEqual([]);
  const roster = rosterOf([member]);
  expect(atOnce(rosterAheadOfHistory(met, roster, rules.ranks))).toEqual([]);
});

const blank = [
  meeting("2023-05-10", {
    recordId: "7",
    attendances: [attendee("0101", "", { person })],
  }),
];
const missing = [
  recordFinding("meetings", "7", "rankMissing", "宮崎 光世"),
  recordFinding("meetings", "8", "rankMissing", "宮崎 光世"),
  recordFinding("meetings", "7", "rankUnknown", "宮崎 光世"),
];

test("a blank rank comes with the one of the day by the history, or with that of today where there is none", () => {
  const expected = (more: Partial<StaffMember>) =>
    correctableBlankRanks(
      missing,
      blank,
      rosterOf([{ ...member, ...more }]),
    ).map(({ correction }) => correction);
  expect(expected({})).toEqual([
    {
      field: "rank",
      person,
      heldOn: "2023-05-10",
      stored: "",
      expected: "課長級",
    },
    undefined,
    undefined,
  ]);
  expect(expected({ postings: [] })[0]?.expected).toBe("部長級");
  expect(expected({ postings: member.postings.slice(1) })[0]).toBeUndefined();
  expect(expected({ postings: [], rank: "" })[0]).toBeUndefined();
  expect(expected({ code: "0999" })[0]).toBeUndefined();
});

test("of several people it is the one of the finding, and nobody when nobody is left blank", () => {
  const roster = rosterOf([
    { ...member, postings: [] },
    { code: "0102", name: "青木", rank: "課長級", postings: [] },
  ]);
  const [finding] = missing;
  if (finding === undefined) throw new Error("no finding");
  const correctedIn = (attendances: readonly Attendance[]) =>
    correctableBlankRanks(
      [finding],
      [meeting("2023-05-10", { recordId: "7", attendances })],
      roster,
    )[0];
  const aoki = attendee("0102", "", { person: { code: "0102", name: "青木" } });
  const nobody: Attendance = { role: "companion" };
  const miyazaki = attendee("0101", "", { person });
  expect(correctedIn([nobody, aoki, miyazaki])?.correction?.person).toEqual(
    person,
  );
  const ranked = attendee("0101", "課長級", { person });
  expect(correctedIn([ranked, aoki])).toBe(finding);
  expect(correctedIn([nobody])).toBe(finding);
});

test("a person without a name is told by number", () => {
  const { name: _, ...unnamed } = member;
  const [found] = atOnce(
    rosterAheadOfHistory(
      met,
      rosterOf([unnamed]),
      rules.ranks,
      day("2023-06-01"),
    ),
  );
  expect(found?.detail).toBe("0101 課長級 → 部長級");
});
