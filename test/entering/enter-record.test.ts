import { describe, expect, it } from "vitest";
import type { EnteredRecord } from "../../src/entering/entered-record";
import type { EnteringPlace } from "../../src/entering/entering-place";
import { enterRecord } from "../../src/entering/record/enter-record";
import { entryProblemMessage } from "../../src/i18n/entering/entry-messages";
import { WORDS } from "../support/words";
import { formOf, placeOf } from "./entering-city";

const meeting: EnteredRecord = {
  texts: {
    heldOn: "令和5年5月1日",
    startTime: "13:30～14:30",
    status: "済",
    advisers: "宮崎　光世",
    theme: "業務の 見直し",
    publishTheme: "○",
  },
  people: [{ personName: "佐藤花子" }],
};

const enter = (
  entered: EnteredRecord,
  changes: Partial<EnteringPlace> = {},
  kind: EnteringPlace["kind"] = "meetings",
) => enterRecord(entered, placeOf(kind, changes));

const codesOf = (
  entered: EnteredRecord,
  changes: Partial<EnteringPlace> = {},
) => enter(entered, changes).problems.map(({ code }) => code);

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
    ["佐藤 花子、髙橋一郎", "personsTogether", ["00123", "200"]],
    ["佐藤花子・髙橋一郎", "personsTogether", ["00123", "200"]],
    ["佐藤花子ほか２名", "personsUnnamed", ["00123"]],
    ["佐藤花子 外2名", "personsUnnamed", ["00123"]],
    ["佐藤花子（他二名）", "personsUnnamed", ["00123"]],
    ["佐藤花子ほか", "personsUnnamed", ["00123"]],
    ["佐藤花子　外", "personsUnnamed", ["00123"]],
    ["佐藤花子ほか職員数名", "personsUnnamed", ["00123"]],
    ["佐藤花子 他多数", "personsUnnamed", ["00123"]],
    ["市民太郎 外2名", "personsUnnamed", []],
    ["だれか、かれか ほか2名", "personsTogether", []],
    ["外3名", "personsUnnamed", []],
    ["佐藤花子、髙橋一郎ほか2名", "personsTogether", ["00123", "200"]],
    ["佐藤花子課長", "personSeveral", ["00123"]],
    ["だれか、かれか", "nameNotKept", []],
  ])("says of %s what it is", (personName, code, values) => {
    const [problem] = enter({ ...meeting, people: [{ personName }] }).problems;
    expect(problem).toMatchObject({ code, level: "error" });
    expect(problem?.candidates?.map(({ value }) => value)).toEqual(values);
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

  it("asks who is meant of several, and refuses a name that the form would not keep", () => {
    const several = { ...meeting, people: [{ personName: "鈴木太郎" }] };
    const [problem] = enter(several).problems;
    expect(problem).toMatchObject({ code: "personSeveral", row: 0 });
    const answers = new Map([[problem?.answerKey ?? "", "302"]]);
    expect(JSON.stringify(enter(several, { answers }).sent)).toContain("302");
    expect(codesOf({ ...meeting, people: [{ personName: "だれか" }] })).toEqual(
      ["nameNotKept"],
    );
  });

  it("asks when division or rank of that day are not those of whoever has the name", () => {
    const asked = (person: EnteredRecord["people"][number]) =>
      enter({ ...meeting, people: [person] }).problems.map(
        ({ code, level }) => `${level} ${code}`,
      );
    const name = "佐藤花子";
    expect(asked({ personName: name, division: "市民課" })).toEqual([
      "error postDisagrees",
    ]);
    expect(asked({ personName: name, rank: "係長級以下" })).toContain(
      "error postDisagrees",
    );
    // What she was before, on another day, is no more right.
    expect(asked({ personName: name, division: "財政課" })).toEqual([
      "error postDisagrees",
    ]);
    for (const right of [
      { division: "総務課", rank: "課長" },
      { division: "総務部 総務課" },
      { division: "", rank: "" },
    ]) {
      expect(asked({ personName: name, ...right })).toEqual([]);
    }
    // Without a history the roster of today tells little of a past year.
    expect(asked({ personName: "髙橋一郎", division: "市民課" })).toEqual([
      "warning postDisagrees",
    ]);
  });

  it("writes whom somebody chose, and nobody where none is meant", () => {
    const doubtful = {
      ...meeting,
      people: [{ personName: "佐藤花子", division: "市民課" }],
    };
    const [problem] = enter(doubtful).problems;
    expect(problem?.detail).toContain("佐藤花子（市民課）");
    expect(problem?.candidates).toEqual([
      { value: "00123", label: "00123 佐藤 花子（総務課・課長級）" },
    ]);
    expect(JSON.stringify(enter(doubtful).sent)).not.toContain("00123");
    const key = problem?.answerKey ?? "";
    expect(
      JSON.stringify(
        enter(doubtful, { answers: new Map([[key, "00123"]]) }).sent,
      ),
    ).toContain("00123");
    expect(codesOf(doubtful, { answers: new Map([[key, ""]]) })).toEqual([
      "nameNotKept",
    ]);
  });

  it("asks who is meant where a letter or a digit is wrong", () => {
    const asked = (person: EnteredRecord["people"][number]) => {
      const [problem] = enter({ ...meeting, people: [person] }).problems;
      const { candidates = [], code, level } = problem ?? {};
      return [level, code, candidates.map(({ value }) => value)];
    };
    for (const personName of ["佐藤花予", "佐藤花予さん", "佐藤花予課長"])
      expect(asked({ personName })).toEqual([
        "error",
        "personSeveral",
        ["00123"],
      ]);
    expect(asked({ personCode: "00132" })).toEqual([
      "error",
      "personSeveral",
      ["00123"],
    ]);
    expect(asked({ personName: "佐藤花予 外1名" })).toEqual([
      "error",
      "personsUnnamed",
      ["00123"],
    ]);
    expect(asked({ personName: "市民太郎" })).toEqual([
      "error",
      "nameNotKept",
      [],
    ]);
  });

  it("asks whose number it is when the name is another's", () => {
    const people = [{ personCode: "200", personName: "佐藤花子" }];
    const [problem] = enter({ ...meeting, people }).problems;
    expect(problem).toMatchObject({ code: "nameDisagrees", level: "error" });
    expect(problem?.candidates?.map(({ value }) => value)).toEqual([
      "200",
      "00123",
    ]);
  });

  it("keeps a name without a number where the form has a field of its own for it", () => {
    const form = structuredClone(formOf("meetings")) as Record<string, never>;
    const { fields } = form.参加者 as unknown as {
      fields: Record<string, { lookup?: unknown }>;
    };
    delete fields.職員番号?.lookup;
    const entered = enterRecord(
      { ...meeting, people: [{ personName: "だれか" }] },
      placeOf("meetings", {}, form),
    );
    expect(entered.problems.map(({ code, level }) => [code, level])).toEqual([
      ["personUnknown", "warning"],
    ]);
    expect(JSON.stringify(entered.sent)).toContain("だれか");
    // Somebody who is near is offered, and need not be meant.
    const near = { ...meeting, people: [{ personName: "佐藤花予" }] };
    const place = placeOf("meetings", {}, form);
    const [problem] = enterRecord(near, place).problems;
    expect(problem).toMatchObject({ level: "warning", code: "personUnknown" });
    const answered = (value: string) =>
      enterRecord(near, {
        ...place,
        answers: new Map([[problem?.answerKey ?? "", value]]),
      });
    const [candidate] = problem?.candidates ?? [];
    expect(JSON.stringify(answered(candidate?.value ?? "").sent)).toContain(
      "00123",
    );
    const kept = answered("");
    expect(JSON.stringify(kept.sent)).toContain("佐藤花予");
    expect(kept.problems).toMatchObject([{ code: "personUnknown" }]);
    expect(kept.problems[0]?.candidates).toBeUndefined();
  });

  describe("others without names", () => {
    const keeping = (people: EnteredRecord["people"]) => {
      const form = structuredClone(formOf("meetings")) as Record<string, never>;
      const { fields } = form.参加者 as unknown as {
        fields: Record<string, { lookup?: unknown }>;
      };
      delete fields.職員番号?.lookup;
      return (answer?: (values: readonly string[]) => string) => {
        const place = placeOf("meetings", {}, form);
        const entered = { ...meeting, people };
        const [problem] = enterRecord(entered, place).problems;
        if (answer === undefined) return { problem, sent: "" };
        const value = answer(
          problem?.candidates?.map((one) => one.value) ?? [],
        );
        const answers = new Map([[problem?.answerKey ?? "", value]]);
        const { problems, sent } = enterRecord(entered, { ...place, answers });
        const said = problems.map(({ code, level }) => `${level} ${code}`);
        return { problem, said, sent: JSON.stringify(sent) };
      };
    };

    it("are never kept as a name, whatever is answered, where the form keeps names", () => {
      for (const personName of ["市民太郎 外2名", "市民太郎（他2名）"]) {
        const enterWith = keeping([{ personName }]);
        expect(enterWith().problem).toMatchObject({
          code: "personsUnnamed",
          level: "error",
          detail: personName,
          candidates: [{ value: "市民太郎", label: "市民太郎" }],
        });
        const named = enterWith(([first = ""]) => first);
        expect(named.sent).toContain('"市民太郎"');
        expect(named.sent).not.toMatch(/[外他]2名/u);
        const nobody = enterWith(() => "");
        expect(nobody.sent).not.toContain("市民");
        expect(nobody.said).toContain("error principalMissing");
        // What nobody offered is no answer.
        expect(enterWith(() => "だれか").said).toEqual([
          "error personsUnnamed",
        ]);
      }
    });

    it("are told after the one who is named was chosen, beside a number, too", () => {
      for (const person of [
        { personName: "佐藤花子 外2名" },
        { personName: "佐藤花子（外2名）", personCode: "00123" },
      ]) {
        const { said, sent, problem } = keeping([person])(
          ([first = ""]) => first,
        );
        expect(problem?.detail).toContain("外2名");
        expect(said).toEqual(["warning personsUnnamed"]);
        expect(sent).toContain('"00123"');
        expect(sent).not.toContain("外2名");
      }
    });
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
    const month = activity({ from: "令和5年10月", section: "02" }).sent;
    expect(month).toMatchObject({
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

  it("tells what the rules of the form tell", () => {
    const codes = activity({ from: "11/7", count: "2.5" }).problems.map(
      ({ code }) => code,
    );
    expect(codes).toContain("countInvalid");
  });
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
