import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answerQuestion,
  correctCell,
} from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Days that tell their year themselves, and hardly the right one, with a local kintone of June 2024. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listed = (title: string, text: string) =>
  city.tabWith("meetings", [
    title,
    "実施日\t開始\t氏名\t補佐官\tテーマ",
    ...text
      .split(" ")
      .map((day, at) => `${day}\t13:30\t天野大地\t宮崎光世\tその${at + 1}`),
  ]);
const daysOf = ({ planned }: ImportController) =>
  planned
    .map(({ standing, sent }) =>
      standing === "write" ? String(sent.開催日?.value) : standing,
    )
    .join(" ");
const asked = ({ questions }: ImportController) =>
  questions.map(({ problem, rows }) => [
    problem.code,
    problem.detail,
    problem.candidates?.map(({ value }) => value),
    rows,
  ]);
const answered = async (tab: ImportController, answer: string, at = 0) => {
  await tab.change(answerQuestion(tab.questions[at]?.answerKey ?? "", answer));
  return daysOf(tab);
};
const isoOf = (text: string) => text.replaceAll("/", "-");

const BEFORE = "2021/10/20 2021/11/17 2021/12/13 2021/12/21";
const AFTER = "2022/02/04 2022/02/07 2022/02/23 2022/03/02";

describe("a January with the year that had just ended", () => {
  it("is asked about once, with the year that fits", async () => {
    const tab = await listed(
      "1on1一覧",
      `${BEFORE} 2021/01/12 2021/01/17 ${AFTER}`,
    );
    expect(asked(tab)).toEqual([
      [
        "dateAstray",
        "2021-01-12～2021-01-17 ≠ 2021-12-21、2022-02-04",
        ["2022", "asTyped"],
        2,
      ],
    ]);
    expect(daysOf(tab)).toBe(isoOf(`${BEFORE} wrong wrong ${AFTER}`));
    expect(await answered(tab, "2022")).toBe(
      isoOf(`${BEFORE} 2022/01/12 2022/01/17 ${AFTER}`),
    );
    expect(await answered(tab, "asTyped")).toBe(
      isoOf(`${BEFORE} 2021/01/12 2021/01/17 ${AFTER}`),
    );
  });

  it("is asked about at the end of a list, and where the latest stands first", async () => {
    const end = await listed("1on1一覧", `${BEFORE} 2021/01/12`);
    expect(asked(end)).toEqual([
      ["dateAstray", "2021-01-12 ≠ 2021-12-21", ["2022", "asTyped"], 1],
    ]);
    const latest = `${BEFORE} 2021/01/12 ${AFTER}`.split(" ").reverse();
    const tab = await listed("1on1一覧", latest.join(" "));
    expect(asked(tab)).toEqual([
      [
        "dateAstray",
        "2021-01-12 ≠ 2022-02-04、2021-12-21",
        ["2022", "asTyped"],
        1,
      ],
    ]);
    expect(await answered(tab, "2022")).toContain("2022-02-04 2022-01-12");
  });

  it("is no more asked about once its day is typed", async () => {
    const tab = await listed("1on1一覧", `${BEFORE} 2021/01/12 ${AFTER}`);
    await tab.change(correctCell("7", "heldOn", "2022/1/12"));
    expect(asked(tab)).toEqual([]);
    expect(daysOf(tab)).toContain("2021-12-21 2022-01-12 2022-02-04");
  });

  it("may be any slip of a year, with its time and its day of the week", async () => {
    const tab = await city.tabWith("meetings", [
      "日時\t氏名\t補佐官\tテーマ",
      ..."2021/5/10(月) 2021/6/2(水) 2012/6/9(水)■10:00 2021/6/16(水) 2021/7/7(水)"
        .split(" ")
        .map(
          (day, at) =>
            `${day.replace("■", " ")}\t天野大地\t宮崎光世\tその${at + 1}`,
        ),
    ]);
    expect(asked(tab)).toEqual([
      [
        "dateAstray",
        "2012-06-09 ≠ 2021-06-02、2021-06-16",
        ["2021", "asTyped"],
        1,
      ],
    ]);
    expect(await answered(tab, "2021")).toContain("2021-06-02 2021-06-09");
    expect(tab.planned[2]?.sent.開始時刻?.value).toBe("10:00");
  });
});

describe("a slip of tens of years, or of all of a January", () => {
  const IN_2022 =
    "2022/04/20 2022/05/17 2022/06/13 2022/07/21 2022/09/02 2022/10/04";

  it.each([
    ["at the start", `2012/04/05 ${IN_2022}`, "2012-04-05 ≠ 2022-04-20"],
    ["at the end", `${IN_2022} 2002/11/08`, "2002-11-08 ≠ 2022-10-04"],
    ["to come, at the end", `${IN_2022} 2032/11/08`, "2032-11-08 ≠ 2022-10-04"],
    [
      "between others",
      `${IN_2022} 1922/11/08 2022/12/05`,
      "1922-11-08 ≠ 2022-10-04、2022-12-05",
    ],
    [
      "of several days",
      "2022/11/01 2022/12/05 2022/01/05 2022/01/12 2022/01/19 2023/02/02 2023/02/09",
      "2022-01-05～2022-01-19 ≠ 2022-12-05、2023-02-02",
    ],
  ])("is asked about once: %s", async (_of, text, detail) => {
    const tab = await listed("1on1一覧", text);
    expect(asked(tab).map(([code, said]) => [code, said])).toEqual([
      ["dateAstray", detail],
    ]);
  });
});

describe("years that step back", () => {
  it.each([
    [
      "in no order",
      "2022/05/10 2020/08/03 2021/01/12 2023/06/07 2021/12/01 2020/04/05 2022/02/02 2021/07/07",
    ],
    [
      "person by person within a year",
      "2021/05/10 2022/01/12 2022/02/20 2021/04/10 2022/02/25 2022/03/01 2021/04/20 2021/11/11 2022/01/20",
    ],
    [
      "person by person over years",
      "2020/05/10 2021/06/12 2022/07/20 2020/04/10 2021/05/25 2022/06/01",
    ],
    ["over one year's end", `${BEFORE} ${AFTER}`],
    ["by a few days", "2021/05/10 2021/06/20 2021/06/02 2021/07/07"],
    ["of ten years ago alone", "2012/05/10 2022/01/20 2022/06/02 2022/09/07"],
    ["with a long gap", "2019/05/10 2021/06/20 2022/06/02 2024/01/07"],
  ])("are not asked about: %s", async (_of, text) => {
    const tab = await listed("1on1一覧", text);
    expect(asked(tab)).toEqual([]);
    expect(daysOf(tab)).toBe(isoOf(text));
  });
});

describe("days outside the year of their list", () => {
  it("are asked about once where most of them are", async () => {
    const tab = await listed(
      "令和3年度 1on1一覧",
      "2024/04/02 2024/05/04 2024/01/12 2022/03/01",
    );
    expect(asked(tab)).toEqual([
      [
        "datesOutsideList",
        "2024-01-12～2024-05-04 ≠ 2021年度",
        ["2021年度", "asTyped"],
        3,
      ],
    ]);
    expect(daysOf(tab)).toBe("wrong wrong wrong 2022-03-01");
    expect(await answered(tab, "2021年度")).toBe(
      "2021-04-02 2021-05-04 2022-01-12 2022-03-01",
    );
    expect(await answered(tab, "asTyped")).toBe(
      "2024-04-02 2024-05-04 2024-01-12 2022-03-01",
    );
    // Who says so has answered that they are outside as well.
    expect(
      tab.planned.flatMap(({ problems }) => problems.map(({ code }) => code)),
    ).not.toContain("dateOutsideList");
  });

  it("are asked about below a year of the calendar, however few", async () => {
    const tab = await listed(
      "2022年 1on1一覧",
      "2022/02/04 2022/05/04 2021/03/02 2020/06/03 2022/11/02 2023/01/12",
    );
    expect(asked(tab)).toEqual([
      [
        "datesOutsideList",
        "2020-06-03～2021-03-02 ≠ 2022年",
        ["2022年", "asTyped"],
        2,
      ],
    ]);
    expect(await answered(tab, "2022年")).toBe(
      "2022-02-04 2022-05-04 2022-03-02 2022-06-03 2022-11-02 2023-01-12",
    );
  });

  it("are told of alone where few of them are", async () => {
    const tab = await listed(
      "令和3年度 1on1一覧",
      "2021/04/02 2021/05/04 2022/04/01",
    );
    expect(asked(tab)).toEqual([]);
    expect(tab.planned[2]?.problems.map(({ code }) => code)).toContain(
      "dateOutsideList",
    );
  });

  it("are asked about where few are far outside, in no order too", async () => {
    const tab = await listed(
      "令和3年度 1on1一覧",
      "2021/09/02 2021/05/04 2020/11/04 2022/02/01 2021/04/02 2022/04/08",
    );
    expect(asked(tab)).toEqual([
      [
        "datesOutsideList",
        "2020-11-04～2022-04-08 ≠ 2021年度",
        ["2021年度", "asTyped"],
        2,
      ],
    ]);
    expect(await answered(tab, "2021年度")).toBe(
      "2021-09-02 2021-05-04 2021-11-04 2022-02-01 2021-04-02 2021-04-08",
    );
  });

  it("are inside of a list of two years", async () => {
    const tab = await listed(
      "令和3・4年度 1on1一覧",
      "2021/04/02 2022/05/04 2022/06/01",
    );
    expect(asked(tab)).toEqual([]);
  });
});
