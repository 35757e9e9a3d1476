import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import { tablesOfFile } from "../../../../src/import/tables-of-file";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Days and times as systems and careful hands write them, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const HEADINGS = "実施日\t氏名\t補佐官\tテーマ";
const listOf = (...days: readonly string[]) =>
  city.tabWith("meetings", [
    HEADINGS,
    ...days.map((day, at) => `${day}\t天野大地\t宮崎光世\t見直し${at}`),
  ]);
const errorsOf = ({ planned }: ImportController) =>
  planned.map(({ problems }) =>
    problems.flatMap((one) => (one.level === "error" ? [one.code] : [])).join(),
  );
const sentOf = ({ planned }: ImportController, ...codes: readonly string[]) =>
  planned.map(({ sent }) =>
    codes.map((code) => String(sent[code]?.value ?? "")).join(" "),
  );
const answer = (tab: ImportController, value: string) =>
  tab.change(answerQuestion(tab.questions[0]?.answerKey ?? "", value));

describe("two days with an arrow between them", () => {
  const DAYS = ["2022/6/28→7/12", "2022/12/20 ⇒ 1/17", "2022年6月28日→7月12日"];

  it.each([
    ["laterDay", ["2022-07-12", "2023-01-17", "2022-07-12"]],
    ["firstDay", ["2022-06-28", "2022-12-20", "2022-06-28"]],
  ])("are asked about once a list: %s", async (value, expected) => {
    const tab = await listOf(...DAYS, "2022/6/1");
    expect(errorsOf(tab)).toEqual(["dateArrow", "dateArrow", "dateArrow", ""]);
    expect(tab.questions.map(({ rows }) => rows)).toEqual([3]);
    await answer(tab, value);
    expect(sentOf(tab, "開催日")).toEqual([...expected, "2022-06-01"]);
  });

  it("over the end of a fiscal year stay to be corrected", async () => {
    const tab = await listOf("3/28→4/10");
    expect(errorsOf(tab)).toEqual(["dateUnreadable"]);
  });
});

describe("a day with the code of its era", () => {
  it("is asked about once a list, and read as was answered", async () => {
    const tab = await listOf("5040412", "4300412", "5050110");
    expect(errorsOf(tab)).toEqual([
      "dateEraCode",
      "dateEraCode",
      "dateEraCode",
    ]);
    expect(tab.questions.map(({ rows }) => rows)).toEqual([3]);
    await answer(tab, "eraCode");
    expect(sentOf(tab, "開催日")).toEqual([
      "2022-04-12",
      "2018-04-12",
      "2023-01-10",
    ]);
    await answer(tab, "asTyped");
    expect(errorsOf(tab)[0]).toBe("dateUnreadable");
  });

  it("is no other number of seven digits", async () => {
    const tab = await listOf("5041312", "5000412", "9040412");
    expect(errorsOf(tab)).toEqual([
      "dateUnreadable",
      "dateUnreadable",
      "dateUnreadable",
    ]);
  });
});

it("takes from when to when behind a day in one cell", async () => {
  const tab = await listOf(
    "2022年6月16日 13:30～14:30",
    "2022/6/17（金）10:00～12:00",
    "2022/6/20 9:30",
  );
  expect(errorsOf(tab)).toEqual(["", "", ""]);
  expect(sentOf(tab, "開催日", "開始時刻", "終了時刻")).toEqual([
    "2022-06-16 13:30 14:30",
    "2022-06-17 10:00 12:00",
    "2022-06-20 09:30 ",
  ]);
});

describe("appointments as calendars export them", () => {
  const expected = [
    "2022-06-01 10:00 11:00 見直し",
    "2022-06-02 13:30 14:30 採用",
  ];

  it.each([
    [
      "Garoon and サイボウズ Office",
      [
        "開始日付,開始時刻,終了日付,終了時刻,予定,予定詳細,メモ,参加者,補佐官",
        "2022/06/01,10:00:00,2022/06/01,11:00:00,面談,見直し,,天野大地,宮崎光世",
        "2022/06/02,13:30:00,2022/06/02,14:30:00,面談,採用,,朝霧正道,宮崎光世",
      ],
    ],
    [
      "サイボウズ Office without details",
      [
        "開始日付,開始時刻,終了日付,終了時刻,予定,メモ,参加者,補佐官",
        "2022/06/01,10:00,2022/06/01,11:00,見直し,,天野大地,宮崎光世",
        "2022/06/02,13:30,2022/06/02,14:30,採用,,朝霧正道,宮崎光世",
      ],
    ],
    [
      "Outlook",
      [
        "件名,開始日,開始時刻,終了日,終了時刻,終日イベント,必須出席者,任意出席者,補佐官",
        "見直し,2022/6/1,10:00:00,2022/6/1,11:00:00,FALSE,天野大地,,宮崎光世",
        "採用,2022/6/2,13:30:00,2022/6/2,14:30:00,FALSE,朝霧正道,,宮崎光世",
      ],
    ],
  ])("are read: %s", async (_, lines) => {
    const tab = await city.tabWith("meetings", lines);
    expect(errorsOf(tab)).toEqual(["", ""]);
    expect(sentOf(tab, "開催日", "開始時刻", "終了時刻", "テーマ")).toEqual(
      expected,
    );
    expect(
      tab.planned.map(({ entered: { people } }) =>
        people.map(({ personName }) => personName).join(),
      ),
    ).toEqual(["天野大地", "朝霧正道"]);
  });

  it("take 予定 of any other list for a plan", async () => {
    const tab = await city.tabWith("meetings", [
      "予定\t実施日\t氏名\t補佐官",
      "6/1\t2022/6/2\t天野大地\t宮崎光世",
    ]);
    expect([...(tab.understanding?.mapping.values() ?? [])]).not.toContain(
      "theme",
    );
  });
});

it("reads days of workbooks that count from 1904, months by era too", async () => {
  const bytes = await writeXlsx({
    dateSystem: "1904",
    sheets: [
      {
        name: "R4",
        rows: [["実施日"], [new Date("2022-06-01T00:00:00Z")], [43251]],
        cells: new Map([
          ["2,0", { value: 43_251, style: { numFmt: 'ggge"年"m"月"' } }],
        ]),
      },
    ],
  });
  const [table] = (await tablesOfFile(new Uint8Array(bytes))) ?? [];
  expect(table?.rows.flat()).toEqual(["実施日", "2022-06-01", "2022年6月"]);
});
