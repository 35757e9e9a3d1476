import { describe, expect, it } from "vitest";
import { buildReport } from "../../../src/report/build-report";
import { renderCsv } from "../../../src/renderers/csv/render-csv";
import { reportInput, rows, summary } from "../../report/fixture";
import { activity } from "../../report/record-builders";
import { day } from "../../support/dates";
import { awkwardReport } from "../awkward-report";
import { readCsv } from "./read-csv";

const report = buildReport(reportInput());

const withLines = (...summaryLines: readonly string[]) =>
  buildReport(
    reportInput({
      activities: [
        ...rows.activities,
        ...summaryLines.map((summaryLine) =>
          activity("ワーキンググループ支援", "2022-05-01", { summaryLine }),
        ),
      ],
    }),
  );

const utf8 = (of: typeof report) => {
  const { bytes } = renderCsv(of, { encoding: "utf-8" });
  return readCsv(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
};

const shiftJis = (of: typeof report) => {
  const { bytes } = renderCsv(of, { encoding: "shift_jis" });
  return readCsv(new TextDecoder("shift_jis", { fatal: true }).decode(bytes));
};

/** What stands in the column of summary lines. */
const summaryLines = (lines: readonly (readonly string[])[]) => {
  const column = lines[0]?.indexOf("集計見出し") ?? -1;
  return [...new Set(lines.slice(1).map((line) => line[column]))];
};

describe("CSV", () => {
  it("holds the long table: header, then a line a figure", () => {
    const { figures } = report.data;
    const [header, ...lines] = utf8(report);
    expect(header).toEqual(figures.columns.map(({ label }) => label));
    expect(lines).toEqual(
      figures.rows.map((row) => row.map((value) => String(value ?? ""))),
    );
  });

  it("keeps 0 and blank apart", () => {
    const empty = buildReport(
      reportInput(
        { summary: { ...summary, asOf: day("2031-03-31") } },
        { fiscalYears: [2030] },
      ),
    );
    const [header = [], ...lines] = utf8(empty);
    const valueOf = (code: string) =>
      lines
        .filter((line) => line[header.indexOf("指標コード")] === code)
        .map((line) => line[header.indexOf("値")]);
    expect(valueOf("meetingsPerPerson")).toEqual([""]);
    expect(new Set(valueOf("count"))).toEqual(new Set(["0"]));
  });

  it("begins with a BOM in UTF-8 and with the header in Shift_JIS", () => {
    const { bytes } = renderCsv(report, { encoding: "utf-8" });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const old = renderCsv(report, { encoding: "shift_jis" });
    expect([...old.bytes.subarray(0, 2)]).toEqual([0x94, 0x4e]);
    expect(old.unencodable).toEqual([]);
  });

  it("says the same in both encodings", () => {
    expect(shiftJis(report)).toEqual(utf8(report));
  });

  it("writes a record on one line, whatever its words", () => {
    const awkward = withLines("改行\r\nのある見出し", 'カンマ,と"引用符"');
    const lines = utf8(awkward);
    expect(summaryLines(lines)).toEqual(
      expect.arrayContaining(["改行 のある見出し", 'カンマ,と"引用符"']),
    );
    const { bytes } = renderCsv(awkward, { encoding: "utf-8" });
    const physical = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
    expect(physical).toHaveLength(lines.length);
    expect(physical.join("")).not.toMatch(/[\r\n]/u);
  });

  it("lets no spreadsheet take words for a formula", () => {
    const formulas = ["=1+1", "+81", "-5", "@SUM(A1)", "＝2"];
    const lines = utf8(withLines(...formulas));
    expect(summaryLines(lines)).toEqual(
      expect.arrayContaining(formulas.map((text) => `'${text}`)),
    );
    for (const field of lines.flat()) expect(field).not.toMatch(/^[=+@]/u);
  });

  it("tells every character that Shift_JIS does not hold, and where", () => {
    const rare = withLines("𠮷野家の協議👩");
    const { unencodable } = renderCsv(rare, { encoding: "shift_jis" });
    const lines = shiftJis(rare);
    expect(summaryLines(lines)).toContain("〓野家の協議〓");
    expect(unencodable).toEqual([
      expect.objectContaining({
        character: "𠮷",
        codePoint: "U+20BB7",
        table: "データ",
        column: "集計見出し",
        text: "𠮷野家の協議👩",
        lines: 1,
      }),
      expect.objectContaining({ character: "👩", codePoint: "U+1F469" }),
    ]);
    const line = lines[(unencodable[0]?.row ?? 0) - 1];
    expect(line).toContain("〓野家の協議〓");
    expect(renderCsv(rare, { encoding: "utf-8" }).unencodable).toEqual([]);
  });

  it("is readable with every awkward text, in both encodings", () => {
    const awkward = awkwardReport();
    const width = awkward.data.figures.columns.length;
    for (const lines of [utf8(awkward), shiftJis(awkward)]) {
      expect(lines).toHaveLength(awkward.data.figures.rows.length + 1);
      expect(lines.every((line) => line.length === width)).toBe(true);
    }
  });

  it("has the same bytes twice", () => {
    for (const encoding of ["utf-8", "shift_jis"] as const) {
      const [first, second] = [1, 2].map(() =>
        Buffer.from(renderCsv(report, { encoding }).bytes),
      );
      expect(second !== undefined && first?.equals(second)).toBe(true);
    }
  });
});
