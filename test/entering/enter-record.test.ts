import { describe, expect, it } from "vitest";
import type { EnteredRecord } from "../../src/entering/entered-record";
import { entryProblemMessage } from "../../src/i18n/entering/entry-messages";
import { month } from "../support/dates";
import { WORDS } from "../support/words";
import { codesOf, enter, meeting } from "./entered-meeting";

const withTexts = (texts: EnteredRecord["texts"]): EnteredRecord => ({
  ...meeting,
  texts: { ...meeting.texts, ...texts },
});

describe("a meeting from what was entered", () => {
  it("becomes a record with everything that follows from it", () => {
    const { sent, problems } = enter(meeting);
    expect(problems).toEqual([]);
    expect(sent).toMatchObject({
      開催日: { value: "2023-05-01" },
      開始時刻: { value: "13:30" },
      終了時刻: { value: "14:30" },
      状態: { value: "実施" },
      補佐官: { value: ["宮崎光世"] },
      テーマ: { value: "業務の 見直し" },
      テーマの掲載: { value: ["掲載する"] },
      // kintone's default would be 対面, which nobody said.
      実施方法: { value: "" },
      年度: { value: "2023" },
      年月: { value: "2023-05" },
      参加者: {
        value: [
          {
            value: {
              職員番号: { value: "00123" },
              所属: { value: "総務課" },
              役職: { value: "課長級" },
              参加区分: { value: "主参加者" },
            },
          },
        ],
      },
    });
    // A lookup copies the name: kintone would not keep ours.
    expect(JSON.stringify(sent)).not.toContain("氏名");
  });

  it("takes rank and division from the day, and today's only where that is wanted", () => {
    const before: EnteredRecord = withTexts({ heldOn: "2022/5/1" });
    expect(JSON.stringify(enter(before).sent)).toContain("財政課");
    const taka = { ...meeting, people: [{ personCode: "200" }] };
    expect(JSON.stringify(enter(taka).sent)).not.toContain("税務課");
    expect(JSON.stringify(enter(taka, { fillsFrom: "today" }).sent)).toContain(
      "税務課",
    );
  });

  it.each<[string, EnteredRecord["texts"], string[]]>([
    ["two days", { heldOn: "5/1、5/8" }, ["dateSeveral"]],
    ["a range of days", { heldOn: "2023/5/1～5/3" }, ["dateSeveral"]],
    ["a day without a year", { heldOn: "5月1日" }, ["dateWithoutYear"]],
    ["a month", { heldOn: "令和5年5月" }, ["dateNotExact"]],
    ["no date", { heldOn: "未定" }, ["dateUnreadable"]],
    ["a day that no June has", { heldOn: "6/31" }, ["dateNotInMonth"]],
    ["a year after an era", { heldOn: "H35.4.1" }, ["dateEraEnded"]],
    [
      "another day of the week",
      { heldOn: "2023/5/1（火）" },
      ["weekdayDiffers"],
    ],
    ["an early hour", { startTime: "1:30" }, ["clockEarly"]],
    ["an early half hour", { startTime: "2時半" }, ["clockEarly"]],
    ["a blank date", { heldOn: "" }, ["valueMissing"]],
    ["an unknown state", { status: "？？" }, ["choiceUnknown"]],
    ["an unknown adviser", { advisers: "宮崎" }, ["choiceUnknown"]],
    ["the end before the start", { endTime: "9:00" }, ["timeReversed"]],
    ["a day that is still to come", { heldOn: "2024/7/1" }, ["heldInFuture"]],
  ])("tells %s", (_, texts, expected) => {
    expect(codesOf(withTexts(texts))).toEqual(expected);
  });

  it("doubts no time that is said to be in the morning, and none from seven on", () => {
    for (const startTime of ["午前6時30分", "7:00", "午後1時半"]) {
      expect(codesOf(withTexts({ startTime }))).toEqual([]);
    }
    // An early time is written as it is.
    expect(enter(withTexts({ startTime: "1:30" })).sent.開始時刻).toEqual({
      value: "01:30",
    });
  });

  it.each(["宮崎光世・石原弘子", "宮崎光世と石原弘子", "宮崎光世、石原弘子"])(
    "takes two advisers from %s",
    (advisers) => {
      const { sent, problems } = enter(withTexts({ advisers }));
      expect(problems).toEqual([]);
      expect(sent.補佐官?.value).toHaveLength(2);
    },
  );

  it("asks of two advisers about the one that is not known", () => {
    expect(
      enter(withTexts({ advisers: "宮崎光世・だれか" })).problems,
    ).toMatchObject([{ code: "choiceUnknown", detail: "だれか" }]);
  });

  it.each([
    "全員",
    "全補佐官",
    "補佐官全員（2名）",
    "すべての補佐官",
    "２名全員",
    "全2名",
    "補佐官2名全員",
  ])("asks who is meant by %s, and takes nobody unasked", (advisers) => {
    const asked = withTexts({ advisers });
    const [problem] = enter(asked).problems;
    expect(problem).toMatchObject({
      code: "choiceEverybody",
      level: "error",
      detail: advisers,
    });
    const all = "宮崎光世、石原弘子";
    const values = problem?.candidates?.map(({ value }) => value) ?? [];
    expect(values[0]).toContain(all);
    expect(values).toContain("宮崎光世");
    const answers = new Map([[problem?.answerKey ?? "", all]]);
    expect(enter(asked, { answers }).sent.補佐官?.value).toEqual([
      "宮崎光世",
      "石原弘子",
    ]);
    const nobody = new Map([[problem?.answerKey ?? "", ""]]);
    expect(codesOf(asked, { answers: nobody })).toEqual(["valueMissing"]);
  });

  it("offers those first who were in office on the day, and asks anew of another day", () => {
    const asked = (heldOn: string) => {
      const [problem] = enter(withTexts({ advisers: "全員", heldOn }), {
        advisers: [
          {
            recordId: "1",
            name: "石原 弘子",
            tenureFrom: month("2022-06"),
            tenureTo: month("2023-05"),
          },
          { recordId: "2", name: "宮崎光世", tenureFrom: month("2023-05") },
        ],
      }).problems;
      return [problem?.candidates?.[0]?.value, problem?.answerKey] as const;
    };
    const [june, keyOfJune] = asked("2023/6/1");
    expect(june).toBe("宮崎光世");
    expect(asked("2023/7/1")).toEqual([june, keyOfJune]);
    const [may, keyOfMay] = asked("2023/5/1");
    expect(may).toBe("宮崎光世、石原弘子");
    expect(keyOfMay).not.toBe(keyOfJune);
  });

  it("reads a day without a year in the year that is told", () => {
    const entered = enter(withTexts({ heldOn: "3月1日" }), {
      fiscalYear: 2022,
    });
    expect(entered.sent.開催日).toEqual({ value: "2023-03-01" });
  });

  it("offers what an unknown adviser may be, and takes the answer for all", () => {
    const asked = withTexts({ advisers: "宮崎" });
    const [problem] = enter(asked).problems;
    expect(problem?.candidates?.[0]).toEqual({
      value: "宮崎光世",
      label: "宮崎光世",
    });
    const answers = new Map([[problem?.answerKey ?? "", "宮崎光世"]]);
    expect(codesOf(asked, { answers })).toEqual([]);
  });

  it.each([
    ["石原補佐官", "石原弘子"],
    ["石原氏", "石原弘子"],
    ["石原CXO補佐官", "石原弘子"],
    ["宮崎補佐官", "宮崎光世"],
    ["だれか", "宮崎光世"],
  ])("offers of %s first whose name begins so", (advisers, first) => {
    const [problem] = enter(withTexts({ advisers })).problems;
    expect(problem).toMatchObject({ code: "choiceUnknown" });
    expect(problem?.candidates?.[0]?.value).toBe(first);
  });

  it.each(["石原弘子 補佐官", "石原　弘子補佐官", "石原弘子氏", "石原弘子 様"])(
    "takes the whole name before an office or an honorific: %s",
    (advisers) => {
      const entered = enter(withTexts({ advisers }));
      expect(entered.problems).toEqual([]);
      expect(entered.sent.補佐官?.value).toEqual(["石原弘子"]);
    },
  );

  it("tells a time of the day's own cell that is not the one that is taken", () => {
    const timed = (heldOn: string) => {
      const texts = { ...meeting.texts, heldOn, startTime: "13:30" };
      const { sent, problems } = enter({ ...meeting, texts });
      return [
        sent.開始時刻?.value,
        problems.flatMap(({ code, detail }) =>
          code === "clockOtherColumn" ? [detail] : [],
        ),
      ];
    };
    expect(timed("2023/11/7 8:00")).toEqual(["13:30", ["13:30 ≠ 08:00"]]);
    expect(timed("2023/11/7 13:30")).toEqual(["13:30", []]);
  });

  it("makes the first the principal and says when there are two", () => {
    const two = {
      ...meeting,
      people: [{ personName: "佐藤花子" }, { personCode: "200" }],
    };
    expect(JSON.stringify(enter(two).sent)).toContain("同席者");
    const both = two.people.map((row) => ({ ...row, role: "主参加者" }));
    expect(codesOf({ ...two, people: both })).toEqual(["principalSeveral"]);
  });
});

describe("an activity from what was entered", () => {
  const activity = (texts: EnteredRecord["texts"]) =>
    enter({ texts, people: [] }, { fiscalYear: 2023 }, "activities");

  it("keeps a month as a month, and counts once where nothing is said", () => {
    const inMonth = activity({ from: "令和5年10月", section: "02" }).sent;
    expect(inMonth).toMatchObject({
      開始日: { value: "2023-10-01" },
      日付の精度: { value: "月" },
      回数: { value: "1" },
      年月: { value: "2023-10" },
    });
  });

  it("takes the last day from a range", () => {
    expect(activity({ from: "11/7～8" }).sent).toMatchObject({
      開始日: { value: "2023-11-07" },
      終了日: { value: "2023-11-08" },
      日付の精度: { value: "日" },
    });
  });

  it.each([
    // The list is of 2023, the activity was in 2021.
    ["2021/5/6", "5/20", "2021-05-20"],
    ["2022/3/28", "4/4", "2022-04-04"],
    ["2021/12/20", "1月11日", "2022-01-11"],
    ["3/28", "4/4", "2024-04-04"],
    ["2021/5/6", "2022/5/20", "2022-05-20"],
  ])(
    "takes a last day without a year for the next one: %s, %s",
    (from, to, day) => {
      expect(activity({ from, to }).sent).toMatchObject({
        終了日: { value: day },
      });
    },
  );

  it("tells what the rules of the form tell", () => {
    const codes = activity({ from: "11/7", count: "2.5" }).problems.map(
      ({ code }) => code,
    );
    expect(codes).toContain("countInvalid");
    const [about] = activity({
      from: "11/7",
      participantCount: "約10名",
    }).problems;
    expect(about).toMatchObject({
      field: "participantCount",
      code: "numberAbout",
      detail: "約10名",
    });
  });
});

it("says how many days the month has, and how many years the era had", () => {
  const said = (heldOn: string) => {
    const [problem] = enter(withTexts({ heldOn })).problems;
    if (problem === undefined) throw new RangeError("no problem");
    return entryProblemMessage(problem, "ja", WORDS.ja);
  };
  expect(said("2023/6/31")).toContain(
    "「2023/6/31」という日はありません。その月は30日まで",
  );
  expect(said("H35.4.1")).toContain("その元号は31年まで");
});

it("has a sentence for every problem", () => {
  const { problems } = enter(withTexts({ heldOn: "5/1、5/8" }));
  for (const language of ["ja", "en"] as const) {
    const [problem] = problems;
    if (problem === undefined) throw new RangeError("no problem");
    expect(entryProblemMessage(problem, language, WORDS[language])).toContain(
      "5/1、5/8",
    );
  }
});
