import { describe, expect, it } from "vitest";
import type { Meeting } from "../../../src/domain/meeting";
import { decodeMeeting } from "../../../src/kintone/decode/decode-meeting";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { exampleSettings } from "../../settings/example-settings";
import {
  boxes,
  choice,
  date,
  record,
  table,
  text,
  users,
} from "./cell-builders";

const settings = { ...exampleSettings(), attendanceRule: "everyone" as const };

const row = (code: unknown, name: unknown) => ({
  職員番号: code,
  氏名: name,
  所属: text("管財課"),
  役職: choice("課長級"),
  区分: choice("同席"),
});

const meetingOf = (...rows: Record<string, unknown>[]) => {
  const { value, findings } = decodeMeeting(
    record("7", {
      実施日: date("2022-10-05"),
      状態: choice("実施"),
      補佐官: boxes([]),
      参加者: table(...rows),
    }),
    settings.sources.meetings,
    settings.choices,
  );
  return { meeting: value as Meeting, findings };
};

const peopleOf = (...rows: Record<string, unknown>[]) =>
  meetingOf(...rows).meeting.attendances.map(({ person }) => person);

const distinctOf = (...rows: Record<string, unknown>[]) =>
  rollUpFiscalYear(
    {
      meetings: [meetingOf(...rows).meeting],
      activities: [],
      advisers: [],
      findings: [],
      unreadable: { meetings: 0, activities: 0 },
    },
    settings,
    2022,
  );

describe("people of mixed fields", () => {
  const codeByUser = [
    row(users("aozora"), text("青空 一郎")),
    row(users(), text("白雲 花")),
    row(users(), text("雨宮 光")),
  ];

  it("a row without a user is someone by name", () => {
    expect(peopleOf(...codeByUser)).toEqual([
      { code: "aozora", name: "青空 一郎" },
      { name: "白雲 花" },
      { name: "雨宮 光" },
    ]);
  });

  it("three people are counted as three, and nobody is told to have no name", () => {
    const { meetings, findings } = distinctOf(...codeByUser);
    expect(meetings.distinctAttendees).toBe(3);
    expect(findings.map(({ code }) => code)).not.toContain(
      "personUnidentified",
    );
  });

  it("a row without a user is someone by number", () => {
    const nameByUser = [
      row(text("1001"), users("aozora")),
      row(text("1002"), users()),
      row(text(""), users("amemiya")),
    ];
    expect(peopleOf(...nameByUser)).toEqual([
      { code: "1001", name: "aozoraさん" },
      { code: "1002" },
      { code: "amemiya", name: "amemiyaさん" },
    ]);
    expect(distinctOf(...nameByUser).meetings.distinctAttendees).toBe(3);
  });

  it("a number beside several users is nobody's", () => {
    expect(peopleOf(row(text("1001"), users("aozora", "amemiya")))).toEqual([
      { code: "aozora", name: "aozoraさん" },
      { code: "amemiya", name: "amemiyaさん" },
    ]);
  });

  it("a name that nobody can see is none", () => {
    expect(peopleOf(row(text("\u200B"), text("\u3000\uFEFF")))).toEqual([
      undefined,
    ]);
  });
});
