import { beforeAll, describe, expect, it } from "vitest";
import { renderXlsx } from "../../../src/renderers/xlsx/render-xlsx";
import { buildReport } from "../../../src/report/build-report";
import { manyRecords } from "../../documents/many-records";
import { sampleDocument } from "../../documents/sample-report";
import { reportInput, summary } from "../../report/fixture";
import { officeErrors } from "../../support/office-errors";
import {
  awkwardReport,
  awkwardTexts,
  unprintableTexts,
} from "../awkward-report";
import type { OpenedWorkbook } from "./open-workbook";
import { openWorkbook } from "./open-workbook";

let bytes: Uint8Array;
let workbook: OpenedWorkbook;

beforeAll(async () => {
  bytes = await renderXlsx(awkwardReport(undefined, "internal"));
  workbook = await openWorkbook(bytes);
});

const cellsWith = (text: string) =>
  [...(workbook.sheet("記録一覧").cells?.values() ?? [])].filter(
    ({ value }) => value === text,
  );

describe("renderXlsx with awkward texts", () => {
  it("is a valid Office file", async () => {
    expect(await officeErrors(bytes, "xlsx")).toEqual([]);
  });

  it("holds each text as it is", () => {
    const coded = (text: string) =>
      text.replace(/_(?=x[0-9A-F]{4}_)/gu, "_x005F_");
    const values = new Set(workbook.sheet("記録一覧").rows.flat());
    for (const text of awkwardTexts) {
      const isHeld = values.has(text) || values.has(coded(text));
      expect(isHeld, text.slice(0, 20)).toBe(true);
    }
    for (const [, printed] of unprintableTexts) {
      expect(values.has(printed), printed).toBe(true);
    }
  });

  it("writes no formula, and keeps a text that looks like one a text", () => {
    for (const name of workbook.names) {
      for (const cell of workbook.sheet(name).cells?.values() ?? []) {
        expect(cell.formula).toBeUndefined();
      }
    }
    for (const text of ["=1+1", "+81-3", "-5", "@SUM(A1)", "\tタブで始まる"]) {
      const cells = cellsWith(text);
      expect(cells.length, text).toBeGreaterThan(0);
      for (const { style } of cells) expect(style?.numFmt).toBe("@");
    }
  });

  it("codes what would be read as a character code", () => {
    expect(workbook.part("xl/sharedStrings.xml")).toContain(
      "_x005F_x0041_ と _x005F_x000D_",
    );
  });

  it("cuts a text that no cell can hold", async () => {
    const text = "𠮷".repeat(20_000);
    const long = await openWorkbook(
      await renderXlsx(
        buildReport(
          reportInput({
            summary: { ...summary, commentary: [{ kind: "outcome", text }] },
          }),
        ),
      ),
    );
    const value = String(long.sheet("補佐官登用の成果").rows[1]?.[0]);
    expect(value.length).toBeLessThanOrEqual(32_767);
    expect(value).toMatch(/^・(𠮷)+…$/u);
  });

  it("gives sheets names that Excel takes, none twice", async () => {
    const titles = [
      "[01]:年度*の?まとめ/とても長い題名がここにはいる場合の試験",
      "History",
      `${"長".repeat(30)}'続き`,
    ];
    const twice = buildReport(reportInput());
    const chapters = titles.flatMap((title) =>
      twice.chapters.map((chapter) => ({ ...chapter, title })),
    );
    const { names } = await openWorkbook(
      await renderXlsx({ ...twice, chapters }),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const each of names) {
      expect(each).not.toMatch(/[[\]:*?/\\]|^'|'$/u);
      expect(each.length).toBeLessThanOrEqual(31);
      expect(each).not.toBe("History");
    }
  });
});

describe("renderXlsx with other documents", () => {
  it.each([
    ["the sample", () => sampleDocument().report],
    ["the sample in English", () => sampleDocument({ language: "en" }).report],
    ["3,000 records", manyRecords],
  ])("is a valid Office file: %s", async (_, report) => {
    const { pictures } = sampleDocument();
    const file = await renderXlsx(report(), { pictures });
    expect(await officeErrors(file, "xlsx")).toEqual([]);
  });
});

describe("renderXlsx without records", () => {
  it("is a valid Office file with its machine sheets", async () => {
    const empty = await renderXlsx(
      buildReport(
        reportInput(
          { meetings: [], activities: [], advisers: [] },
          { hasSummary: false },
        ),
      ),
    );
    expect(await officeErrors(empty, "xlsx")).toEqual([]);
    const { names } = await openWorkbook(empty);
    expect(names).toContain("データ");
  });
});
