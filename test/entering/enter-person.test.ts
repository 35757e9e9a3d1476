import { describe, expect, it } from "vitest";
import type { EnteredRecord } from "../../src/entering/entered-record";
import { LEFT_BLANK } from "../../src/entering/entered-record";
import { enterRecord } from "../../src/entering/record/enter-record";
import { wordsIn } from "../../src/domain/words/words";
import { entryProblemMessage } from "../../src/i18n/entering/entry-messages";
import { settings } from "../form/form-fields";
import { codesOf, enter, meeting } from "./entered-meeting";
import { formOf, placeOf } from "./entering-city";

describe("who is meant by a participant", () => {
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
    ["佐藤花子（代理：髙橋一郎）", "personStoodIn", ["200", "00123"]],
    ["佐藤花子（欠席、代理髙橋一郎）", "personStoodIn", ["200", "00123"]],
    ["佐藤花子課長（欠席）", "personStoodIn", ["00123"]],
    ["市民太郎（欠席）", "personStoodIn", []],
    ["佐藤花子（A市）", "personNoted", ["00123"]],
    ["佐藤花子（同席：髙橋一郎）", "personNoted", ["00123", "200"]],
  ])("says of %s what it is", (personName, code, values) => {
    const [problem] = enter({ ...meeting, people: [{ personName }] }).problems;
    expect(problem).toMatchObject({ code, level: "error" });
    expect(problem?.candidates?.map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ["佐藤花子（財政課）", ["personNoted"]],
    ["佐藤花子（財政係長）", ["personNoted"]],
    ["佐藤花子（総務係長）", ["postDisagrees"]],
    ["佐藤花子（総務課長）", []],
    ["佐藤花子（前財政課）", []],
    ["佐藤花子（元財政係長）", []],
  ])(
    "compares what stands beside %s with the post of the day",
    (personName, codes) => {
      const { problems } = enter({ ...meeting, people: [{ personName }] });
      expect(problems.map(({ code }) => code)).toEqual(codes);
    },
  );

  it("takes nobody for a division and a rank alone, and says so", () => {
    const [problem] = enter({
      ...meeting,
      people: [{ division: "総務課", rank: "課長" }],
    }).problems;
    expect(problem).toMatchObject({
      code: "personNameless",
      level: "error",
      row: 0,
    });
    expect(
      entryProblemMessage(
        problem ?? { code: "personUnknown" },
        "ja",
        wordsIn(settings.words, "ja"),
      ),
    ).toContain("氏名も職員番号もありません（総務課・課長）");
  });

  it("asks once who is meant where brackets say something else, and says why", () => {
    const entered = {
      ...meeting,
      people: [{ personName: "佐藤花子（実際は髙橋一郎）" }],
    };
    const { problems, sent } = enter(entered);
    const [problem] = problems;
    expect(JSON.stringify(sent ?? {})).not.toContain("00123");
    expect(
      entryProblemMessage(
        problem ?? { code: "personUnknown" },
        "ja",
        wordsIn(settings.words, "ja"),
      ),
    ).toContain("「佐藤花子（実際は髙橋一郎）」のかっこの中");
    const answered = enter(entered, {
      answers: new Map([[problem?.answerKey ?? "", "200"]]),
    });
    expect(answered.problems).toEqual([]);
    expect(JSON.stringify(answered.sent)).toContain('"200"');
  });

  it("asks of a title in brackets that the history contradicts", () => {
    const codes = (personName: string) =>
      codesOf({ ...meeting, people: [{ personName }] });
    expect(codes("佐藤花子（課長）")).toEqual([]);
    expect(codes("佐藤花子（部長）")).toEqual(["postDisagrees"]);
  });

  it("gives whoever came for another nothing that is said of who did not come", () => {
    const person = {
      personCode: "00123",
      personName: "佐藤花子（代理：髙橋一郎）",
      division: "総務課",
      rank: "課長級",
    };
    const entered = { ...meeting, people: [person] };
    const [problem] = enter(entered).problems;
    const answered = (value: string) => {
      const { sent, problems } = enter(entered, {
        answers: new Map([[problem?.answerKey ?? "", value]]),
      });
      return {
        text: JSON.stringify(sent),
        codes: problems.map((one) => one.code),
      };
    };
    const deputy = answered("200");
    expect(deputy.text).toContain('"200"');
    expect(deputy.text).not.toContain("総務課");
    expect(deputy.text).not.toContain("課長級");
    const herself = answered("00123");
    expect(herself.text).toContain("総務課");
    expect(answered("").text).not.toContain("佐藤");
    expect(herself.codes).not.toContain("personStoodIn");
  });

  it.each([
    ["personName", "00123　佐藤花子"],
    ["personCode", "00123 佐藤 花子"],
    ["personName", "00123佐藤花子"],
    ["personName", "００１２３"],
    ["personName", "123 佐藤"],
  ])("reads number and name in one place: %s %s", (field, text) => {
    const { sent, problems } = enter({
      ...meeting,
      people: [{ [field]: text }],
    });
    expect(problems).toEqual([]);
    expect(JSON.stringify(sent)).toContain('"00123"');
  });

  it("leaves out whom the form does not take, where somebody says so", () => {
    const entered = {
      ...meeting,
      people: [{ personName: "佐藤花子" }, { personName: "だれか" }],
    };
    const [problem] = enter(entered).problems;
    expect(problem).toMatchObject({ code: "nameNotKept", isClearable: true });
    const answers = new Map([[problem?.answerKey ?? "", LEFT_BLANK]]);
    const { problems, entry } = enter(entered, { answers });
    expect(problems).toEqual([]);
    expect(
      "attendances" in entry &&
        entry.attendances.filter(({ person }) => person !== undefined),
    ).toHaveLength(1);
  });

  it("asks where number and name in one place are two people's", () => {
    const people = [{ personName: "200 佐藤花子" }];
    expect(codesOf({ ...meeting, people })).toEqual(["nameDisagrees"]);
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
    expect(asked({ personName: name, rank: "室長・次長級" })).toContain(
      "error postDisagrees",
    );
    // A rank that she had before is asked of all ranks of a list at once.
    expect(asked({ personName: name, rank: "係長級以下" })).toEqual([]);
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
});
