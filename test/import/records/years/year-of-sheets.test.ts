import { describe, expect, it } from "vitest";
import { periodOfSheet } from "../../../../src/import/records/reading/periods/sheet-period";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";
import { yearOfSheets } from "../../../../src/import/records/reading/periods/year-of-sheets";

/** A sheet by its name and what stands above its headings. */
const sheet = (name: string, ...above: readonly string[]) => {
  const rows = [
    ...above.map((text) => [text, "", ""]),
    ["実施日", "氏名", "テーマ"],
    ["4/1", "朝霧正道", "見直し"],
  ];
  const table = readTableRows(
    { rows },
    (text) => ["実施日", "氏名", "テーマ"].includes(text),
    importColumnMessages.ja,
  );
  if (table === undefined) throw new RangeError("no list");
  return { table, period: periodOfSheet(name, table.above, 4) };
};

const of = (
  sheets: readonly ReturnType<typeof sheet>[],
  ...names: string[]
) => {
  const { yearBy: _, ...told } = yearOfSheets(sheets, names, 4);
  return told;
};

const DISPUTED = { isDisputed: true };
const told = (fiscalYear: number) => ({ fiscalYear, isDisputed: false });

describe("the year of days without one", () => {
  it("is that of the sheet, of its title, or of the file where those tell none", () => {
    expect(of([sheet("R5")], "面談.xlsx")).toEqual(told(2023));
    expect(of([sheet("一覧", "令和5年度 面談一覧")])).toEqual(told(2023));
    expect(of([sheet("R5.4")], "R5面談.xlsx")).toEqual(told(2023));
    expect(of([sheet("Sheet1")], "令和4年度 面談.xlsx")).toEqual(told(2022));
    expect(of([sheet("Sheet1")], "面談.xlsx")).toEqual({ isDisputed: false });
  });

  it("is none where the sheet and its title differ, whatever the file is called", () => {
    const differing = sheet("R4", "令和5年度 面談一覧");
    expect(of([differing], "令和5年度 面談.xlsx")).toEqual(DISPUTED);
    expect(of([differing, sheet("R3")], "R3.xlsx")).toEqual(DISPUTED);
  });

  it("is none where the file is called by another year than its sheets and titles tell", () => {
    expect(of([sheet("R4")], "令和5年度 面談.xlsx")).toEqual(DISPUTED);
    expect(of([sheet("R5.2")], "令和5年度 面談.xlsx")).toEqual(DISPUTED);
    expect(
      of([sheet("一覧", "令和3年度", "令和4年度 合冊")], "R5 面談.xlsx"),
    ).toEqual(DISPUTED);
    expect(of([sheet("R4"), sheet("メモ")], "R5.xlsx")).toEqual(DISPUTED);
  });

  it("is that of the file where one of several sheets has it", () => {
    const sheets = [sheet("R4"), sheet("R5"), sheet("メモ")];
    expect(of(sheets, "R5 面談.xlsx")).toEqual(told(2023));
    const bound = [sheet("一覧", "令和4年度", "令和5年度 合冊")];
    expect(of(bound, "R5 面談.xlsx")).toEqual(told(2023));
  });

  it("may be either of a name that is a part of a year, and is the file's then", () => {
    expect(of([sheet("R5-2")], "令和5年度 面談.xlsx")).toEqual(told(2023));
    expect(of([sheet("R5-2", "令和3年度 面談一覧")], "令和3年度.xlsx")).toEqual(
      DISPUTED,
    );
  });
});
