import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { importMessages } from "../../../../src/i18n/entering/import-messages";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* What is said of lists by their shape, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

describe("a table that is no list of rows", () => {
  it.each([
    [
      "peopleInCells",
      [
        "日付\t曜日\t宮崎光世\t石原弘子",
        "2023/5/1\t月\t天野大地\t",
        "2023/5/2\t火\t\t朝霧正道",
      ],
    ],
    [
      "peopleInCells",
      ["日にち\t①9:00～\t②10:00～", "5月1日\t天野大地\t", "5月2日\t\t朝霧正道"],
    ],
    [
      "turned",
      [
        "開催日\t2023/5/1\t2023/5/2",
        "氏名\t天野大地\t朝霧正道",
        "テーマ\t人材\t採用",
      ],
    ],
    [
      "cards",
      [
        "1件目",
        "開催日\t2023/5/1",
        "氏名\t天野大地",
        "",
        "2件目",
        "開催日\t2023/5/2",
        "氏名\t朝霧正道",
      ],
    ],
    [
      "calendar",
      [
        "2023年5月\t\t\t\t\t\t",
        "日\t月\t火\t水\t木\t金\t土",
        "\t1\t2\t3\t4\t5\t6",
        "\t11:00 天野大地",
      ],
    ],
    ["noHeadings", ["2023/5/1\t天野大地\t人材", "2023/5/2\t朝霧正道\t採用"]],
    [
      "numbers",
      ["令和4年度 枠割当表", "月\t宮崎光世\t計", "4月\t4\t8", "5月\t4\t8"],
    ],
    ["numbers", ["月\t担当\t枠数", "4月\t宮崎光世\t4枠", "5月\t宮崎光世\t4枠"]],
    ["headings", ["いろいろ\t書いてある", "あれ\tこれ"]],
  ] as const)("is told as %s", async (why, lines) => {
    const tab = await city.tabWith("meetings", lines);
    expect(tab.phase).toEqual({ at: "notRead", why });
    expect(importMessages.ja.noList[why]).toMatch(/ください。$/u);
    expect(importMessages.en.noList[why]).not.toBe("");
  });
});

describe("rows in a colour that nothing explains", () => {
  const GREY = { fill: "BFBFBF" };
  const read = (
    coloured: readonly number[],
    above: readonly string[] = [],
    count = 9,
  ) => {
    const rows = [
      ...above.map((text) => [text]),
      ["実施日", "氏名", "テーマ"],
      ...Array.from({ length: count }, (_, at) => [
        `2023/5/${at + 1}`,
        "天野大地",
        "人材",
      ]),
    ];
    return readTableRows(
      {
        rows,
        colours: new Map(
          coloured.map((at) => [
            at,
            new Map([
              [0, GREY],
              [1, GREY],
            ]),
          ]),
        ),
      },
      (text) => ["実施日", "氏名", "テーマ"].includes(text),
      importColumnMessages.ja,
    );
  };

  it("are named", () => {
    const table = read([2, 5]);
    expect(table?.coloured).toEqual(["3", "6"]);
    expect(importColumnMessages.ja.coloured(table?.coloured ?? [])).toBe(
      "色の付いた行が2行あります（3、6行目）。色は読みません。中止や代理などの印なら、その行の値を直すか、行の印を外してください。",
    );
    expect(importColumnMessages.en.coloured(["3"])).toContain("1 (3)");
    expect(importColumnMessages.ja.coloured([])).toBe("");
  });

  it("are none of stripes, of headings, and of what a legend explains", () => {
    expect(read([1, 3, 5, 7, 9])?.coloured).toEqual([]);
    expect(read([0])?.coloured).toEqual([]);
    expect(read([3], ["グレーの行は中止"])?.coloured).toEqual([]);
  });
});

it("takes rows of a list of plans as planned, where that is answered", async () => {
  const tab = await city.tabWith("meetings", [
    "令和5年度 1on1 予定表",
    "実施日\t開始\t氏名\t補佐官\tテーマ",
    "2023/5/1\t13:30\t天野大地\t宮崎光世\t見直し",
  ]);
  const [asked] = tab.questions;
  expect(asked?.problem.candidates?.map(({ label }) => label)).toEqual([
    "実施",
    "予約",
    "中止",
    "leaves",
  ]);
  await tab.change(answerQuestion(asked?.answerKey ?? "", "予約"));
  expect(tab.planned[0]?.sent.状態?.value).toBe("予約");
  expect(tab.planned[0]?.standing).toBe("write");
});
