import { describe, expect, it } from "vitest";
import { titledName } from "../../../../src/entering/people/titled-name";
import { peopleColumns } from "../../../../src/import/records/columns/people/people-columns";
import { composeDate } from "../../../../src/import/records/planning/days/compose-date";
import { goesOn } from "../../../../src/import/records/planning/rows/goes-on";
import { peopleOfRow } from "../../../../src/import/records/planning/people/people-of-row";
import {
  fiscalYearOfPeriod,
  periodOfHeading,
  yearOfList,
} from "../../../../src/import/records/reading/periods/list-period";
import type { ToldPeriod } from "../../../../src/import/records/reading/periods/list-period";
import { periodOfSheet } from "../../../../src/import/records/reading/periods/sheet-period";

const placesOf = (...headings: readonly string[]) => {
  const found = peopleColumns(
    headings.map((heading, index) => ({ index, heading, names: [heading] })),
  );
  return headings.map((_, index) => found.get(index) ?? "");
};

describe("columns of several people", () => {
  it.each([
    [
      ["参加者1", "参加者1 所属", "参加者２", "参加者２所属"],
      ["personName", "division", "personName/1", "division/1"],
    ],
    [
      ["同席者", "主参加者", "役職"],
      ["personName/1", "personName", "rank"],
    ],
    [
      ["氏名", "所属", "職名", "氏名", "所属", "職名"],
      [
        "personName",
        "division",
        "rank",
        "personName/1",
        "division/1",
        "rank/1",
      ],
    ],
    [
      ["氏名1", "所属1", "氏名2", "所属2", "職員番号2"],
      ["personName", "division", "personName/1", "division/1", "personCode/1"],
    ],
    [
      ["所属", "主参加者", "所属", "同席者①", "同席者②"],
      // Two divisions of three people: whose they are can't be told.
      ["", "personName", "", "personName/1", "personName/2"],
    ],
  ])("are known by their headings: %j", (headings, places) => {
    expect(placesOf(...headings)).toEqual(places);
  });

  it.each([
    [["日付", "氏名", "所属", "参加者数"]],
    [["番号", "職員番号", "氏名"]],
    // Without a principal nobody is one.
    [["同席者1", "同席者2"]],
  ])("are none in %j", (headings) => {
    expect(placesOf(...headings).join("")).toBe("");
  });
});

/** Without what tells it. */
const plain = ({ by: _, isMonths: __, ...told }: ToldPeriod) => told;

describe("a text over rows", () => {
  it.each([
    ["R3", { fiscalYear: 2021 }],
    ["令和３年度", { fiscalYear: 2021 }],
    ["2021", { fiscalYear: 2021 }],
    ["面談_Ｒ３", { fiscalYear: 2021 }],
    ["R1　1on1実施記録", { fiscalYear: 2019 }],
    ["4月", { month: 4 }],
    ["R3.4", { year: 2021, month: 4 }],
    ["令和3年12月分", { year: 2021, month: 12 }],
    ["令和3年度4月", { fiscalYear: 2021, month: 4 }],
    ["202204", { year: 2022, month: 4 }],
    ["R404", { year: 2022, month: 4 }],
    ["H3103", { year: 2019, month: 3 }],
    ["令和4年", { year: 2022 }],
    ["2022年分", { year: 2022 }],
    ["Sheet1", {}],
    ["令和3年4月1日現在", {}],
  ])("that names a sheet: %s", (name, period) => {
    expect(plain(periodOfSheet(name, [], 4))).toEqual(period);
  });

  it("says the year of a sheet that names a month alone", () => {
    const period = periodOfSheet("1月", ["令和２年度　面談記録（1月）"], 4);
    expect(plain(period)).toEqual({ fiscalYear: 2020, month: 1 });
    expect(plain(periodOfSheet("一覧", ["令和3年1月 面談実績"], 4))).toEqual({
      year: 2021,
      month: 1,
    });
    expect(fiscalYearOfPeriod({ year: 2021, month: 1 }, 4)).toBe(2020);
  });

  it("that is not the year of its sheet leaves both, and no other is taken", () => {
    const disputed = { isDisputed: true };
    expect(plain(periodOfSheet("R4前", ["令和3年度 1on1 一覧"], 4))).toEqual(
      disputed,
    );
    expect(plain(periodOfSheet("R5.2", ["令和5年度 面談一覧"], 4))).toEqual(
      disputed,
    );
    expect(plain(periodOfSheet("R5", ["令和5年2月 面談実績"], 4))).toEqual(
      disputed,
    );
    expect(plain(periodOfSheet("R5.2", ["令和5年度 面談一覧"], 1))).toEqual({
      year: 2023,
      month: 2,
    });
  });

  it("that is a year of the calendar is of the fiscal year that a title tells of it", () => {
    const of = (title: string) => plain(periodOfSheet("令和4年", [title], 4));
    expect(of("令和4年度 面談一覧")).toEqual({ fiscalYear: 2022 });
    expect(of("令和3年度 面談一覧")).toEqual({ fiscalYear: 2021 });
    expect(of("令和5年度 面談一覧")).toEqual({ isDisputed: true });
  });

  it("that may be a month or a part of a year tells it where both are one year", () => {
    const titled = ["令和5年度 面談一覧（その２）"];
    expect(plain(periodOfSheet("R5-2", titled, 4))).toEqual({});
    expect(plain(periodOfSheet("R5-2", [], 4))).toEqual({});
    expect(plain(periodOfSheet("2023-2", [], 4))).toEqual({});
    expect(plain(periodOfSheet("R5-4", titled, 4))).toEqual({
      year: 2023,
      month: 4,
    });
    expect(plain(periodOfSheet("R5-02", [], 4))).toEqual({
      year: 2023,
      month: 2,
    });
  });

  it("that names two years names none", () => {
    expect(yearOfList(["令和3年度", "R4 面談一覧.xlsx"])).toBeUndefined();
    expect(yearOfList(["令和3年度", "R3_面談.xlsx"])).toBe(2021);
    // A day, not a year.
    expect(yearOfList(["R4.4.1現在"])).toBeUndefined();
  });

  it.each([
    ["【4月】", { month: 4 }],
    ["■令和4年度 面談一覧", { fiscalYear: 2022 }],
    ["令和4年度 面談4回", undefined],
    ["宮崎光世", undefined],
  ])("inside a list: %s", (text, period) => {
    expect(periodOfHeading(text)).toEqual(period);
  });
});

describe("a day in several cells", () => {
  it.each([
    [{ day: "12", dateMonth: "4" }, { fiscalYear: 2021 }, "4/12", 2021],
    [{ day: "12日（月）", dateMonth: "4月" }, {}, "4/12（月）", undefined],
    [{ day: "12", dateMonth: "1", dateYear: "R4" }, {}, "2022/1/12", undefined],
    [{ day: "4月12日", dateYear: "2021" }, {}, "2021/4/12", undefined],
    [{ day: "4/12", dateFiscalYear: "令和3" }, {}, "4/12", 2021],
    [{ day: "12(水)" }, { year: 2021, month: 5 }, "2021/5/12（水）", undefined],
    // The year of a month is that month's alone.
    [{ day: "4/12" }, { year: 2021, month: 5 }, "4/12", undefined],
    [{ day: "令和2年4月1日", dateMonth: "5" }, {}, "令和2年4月1日", undefined],
    [{ dateMonth: "5" }, {}, undefined, undefined],
    // It is told with the day, and no other year stands in its place.
    [
      { day: "1", dateMonth: "4", dateYear: "H35" },
      { fiscalYear: 2021 },
      "H35/4/1",
      2021,
    ],
  ])("%j %j", (cells, period, text, fiscalYear) => {
    expect(composeDate(cells, period, "meetings", true)).toEqual({
      ...(text === undefined ? {} : { text }),
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
    });
  });

  it("may be a month or a year of an activity", () => {
    const of = (cells: Parameters<typeof composeDate>[0], hasDate: boolean) =>
      composeDate(cells, {}, "activities", hasDate).text;
    expect(of({ dateMonth: "10", dateYear: "2021" }, true)).toBe("2021年10月");
    expect(of({ dateFiscalYear: "R3" }, false)).toBe("2021年度");
    expect(of({ dateFiscalYear: "R3" }, true)).toBeUndefined();
  });
});

describe("a row under a meeting", () => {
  const above = {
    texts: { heldOn: "5/1", advisers: "宮崎光世", mode: "対面" },
    people: [{ texts: { personName: "朝霧正道" } }],
  };
  const people = [{ texts: { personName: "春野和則" } }];
  it.each([
    [{}, "joins"],
    [{ mode: "対面" }, "alike"],
    [{ mode: "対面", note: "同席" }, "asks"],
    [{ advisers: "石原弘子" }, "apart"],
    [{ heldOn: "5/1", advisers: "宮崎光世" }, "apart"],
  ])("that says %j besides its person %s", (own, going) => {
    expect(goesOn(above, own, people, false)).toBe(going);
  });

  it("goes on where both have one number", () => {
    const own = { heldOn: "5/1", advisers: "宮崎光世" };
    expect(goesOn(above, own, people, true)).toBe("joins");
  });
});

describe("people of a row", () => {
  const rules = {
    roles: { principal: "主参加者", companion: "同席者" },
    isFirstPrincipal: false,
    isCode: () => false,
    isDivision: () => false,
    adviserNamed: () => undefined,
    adviserLike: () => undefined,
    answers: new Map(),
    isPerson: (name: string) => name.replace(/\s/gu, "") === "朝霧正道",
  };
  const of = (
    names: readonly string[],
    ticks: Readonly<Record<string, string>> = {},
    isFirstPrincipal = false,
  ) =>
    peopleOfRow(
      {
        people: names.map((personName) =>
          personName === "" ? {} : { personName },
        ),
        ticks: Object.entries(ticks).map(([name, text]) => ({ name, text })),
      },
      { ...rules, isFirstPrincipal },
    );
  const said = ({ people }: ReturnType<typeof of>) =>
    people.map(({ personName = "", role = "" }) => `${personName} ${role}`);

  it("are companions in further columns, each of several in one cell", () => {
    expect(said(of(["天野大地", "春野和則、夏川佳代", "秋津宏"]))).toEqual([
      "天野大地 ",
      "春野和則 同席者",
      "秋津宏 同席者",
      "夏川佳代 同席者",
    ]);
    // Who sat in is not the principal because nobody else is named.
    expect(said(of(["", "春野和則"]))).toEqual([" ", "春野和則 同席者"]);
  });

  it("are who the marks at their names say, before their order does", () => {
    const wanted = ["天野大地 同席者", "春野和則 主参加者"];
    for (const cell of [
      "天野大地(同)、春野和則(主)",
      "天野大地、春野和則（主）",
      "天野大地、◎春野和則",
      "同：天野大地　主：春野和則",
      "同）天野大地 主）春野和則",
      "同席＝天野大地／主＝春野和則",
    ]) {
      expect(said(of([cell]))).toEqual(wanted);
      expect(said(of([cell], {}, true))).toEqual(wanted);
    }
    const seated = "天野大地（同席）、春野和則";
    expect(said(of([seated], {}, true))).toEqual(wanted);
    for (const cell of [seated, "春野和則、天野大地（同席）"])
      expect(said(of([cell]))).toEqual([`${cell} `]);
    const both = "天野大地（主）、春野和則（主）";
    expect(said(of([both], {}, true))[0]).toContain("、");
    expect(said(of(["主：天野大地　同：春野和則、夏川佳代"]))).toEqual([
      "天野大地 主参加者",
      "春野和則 同席者",
      "夏川佳代 同席者",
    ]);
    expect(said(of(["天野大地（同）"]))).toEqual(["天野大地 同席者"]);
    expect(said(of(["同：天野大地"]))).toEqual(["天野大地 同席者"]);
    expect(said(of(["", "春野和則（同）、夏川佳代"]))).toContain(
      "夏川佳代 同席者",
    );
  });

  it.each(["なし", "無し", "－", "―", "-", "特になし", "×"])(
    "are none where the cell says %s",
    (nobody) => {
      expect(said(of(["天野大地", nobody]))).toEqual(["天野大地 ", " "]);
    },
  );

  it("are split where the first of them is said to be the principal", () => {
    expect(said(of(["天野大地・春野和則"]))).toEqual(["天野大地・春野和則 "]);
    expect(said(of(["天野大地・春野和則"], {}, true))).toEqual([
      "天野大地 ",
      "春野和則 同席者",
    ]);
  });

  it("are split where spaces alone part them, and each is somebody", () => {
    const of2 = (text: string, isPerson: (name: string) => boolean) =>
      said(
        peopleOfRow(
          { people: [{ personName: text }], ticks: [] },
          { ...rules, isPerson, isFirstPrincipal: true },
        ),
      );
    const isBoth = (name: string) => ["天野大地", "春野和則"].includes(name);
    expect(of2("天野大地　春野和則", isBoth)).toEqual([
      "天野大地 ",
      "春野和則 同席者",
    ]);
    expect(of2("天野 大地", isBoth)).toEqual(["天野 大地 "]);
  });

  it("are ticked: one alone, or one of them marked, is the principal; else it is asked", () => {
    const marked = of([], { 天野大地: "○", 春野和則: "◎", 秋津宏: "×" });
    expect(said(marked)).toEqual(["天野大地 同席者", "春野和則 主参加者"]);
    expect(marked.untold).toEqual([]);
    expect(of([], { 天野大地: "○" }).untold).toEqual([]);
    const alike = of([], { 天野大地: "○", 春野和則: "○" });
    expect(alike.untold).toMatchObject([
      { code: "principalUntold", level: "error" },
    ]);
    expect(of([], { 天野大地: "○", 春野和則: "○" }, true).untold).toEqual([]);
  });

  it("are asked where no known tick stands: nobody is taken for present by a mark", () => {
    expect(said(of([], { 天野大地: "◎", 春野和則: "△" }))).toEqual([
      "天野大地 主参加者",
      "春野和則 △ 同席者",
    ]);
    expect(said(of([], { 天野大地: "代", 春野和則: "◎※" }))).toEqual([
      "天野大地（代） 同席者",
      "春野和則 主参加者",
    ]);
    expect(said(of([], { 天野大地: "○（代理）" }))).toEqual([
      "天野大地（代理） 主参加者",
    ]);
    for (const absent of ["欠", "欠席", "×", "無", "中止"])
      expect(said(of([], { 天野大地: absent }))).toEqual([]);
    for (const there of ["出", "出席", "有", "○途中まで"])
      expect(said(of([], { 天野大地: there }))).toEqual(["天野大地 主参加者"]);
  });

  it.each([
    ["朝霧 正道部長", { personName: "朝霧 正道", rank: "部長" }],
    [
      "総務部 課長 朝霧正道",
      { personName: "朝霧正道（総務部 課長）", rank: "課長" },
    ],
    [
      "総務課長　朝霧正道",
      { personName: "朝霧正道（総務課長）", rank: "課長" },
    ],
    ["課長 朝霧正道", { personName: "朝霧正道", rank: "課長" }],
    ["山本総務課長", { personName: "山本総務課長" }],
  ])("may have a title: %s", (personName, read) => {
    expect(titledName({ personName }, rules.isPerson)).toEqual(read);
  });
});
