import { beforeAll, describe, expect, it } from "vitest";
import { renderCsv } from "../../src/renderers/csv/render-csv";
import { renderHtml } from "../../src/renderers/html/render-html";
import { renderXlsx } from "../../src/renderers/xlsx/render-xlsx";
import type { TableBlock } from "../../src/report/block";
import type { ChartBlock } from "../../src/report/chart-block";
import { buildReport } from "../../src/report/build-report";
import { readCsv } from "../renderers/csv/read-csv";
import { reportInput } from "../report/fixture";
import type { ExpectedChapter } from "./expected-figures";
import { expectedChapters, expectedIn } from "./expected-figures";
import { manyRecords } from "./many-records";
import { LongTable } from "./long-table";
import { matchFigures, plain } from "./match-figures";
import { readBack } from "./read-back";
import { FORMATS } from "./read-document";
import type { ReadChapter, ReadDocument, ReadSeries } from "./read-document";
import { readHtmlDocument, TOTALS } from "./read-html-document";
import { readWorkbook } from "./read-workbook";
import { sampleDocument } from "./sample-report";
import { wordsOfReport } from "./words-of-report";
import { toldCell } from "../renderers/told-cell";

const { report, figures, pictures } = sampleDocument();
const isInReport = wordsOfReport(report);

describe.each(FORMATS)("the figures in %s", (format) => {
  let document: ReadDocument;
  const expected = expectedIn(format, report);
  const chapterOf = ({ title }: ExpectedChapter): ReadChapter => {
    const found = document.chapters.find(
      (chapter) => plain(chapter.title) === plain(title),
    );
    if (found === undefined) throw new Error(`No chapter ${title}.`);
    return found;
  };

  beforeAll(async () => {
    document = await readBack(format, report, pictures);
  });

  it("stand in the chapters of the report", () => {
    expect(document.chapters.map(({ title }) => plain(title))).toEqual(
      expected.map(({ title }) => plain(title)),
    );
  });

  it("stand each in its section, table and row, in order", () => {
    const problems = expected.flatMap(
      (chapter) => matchFigures(chapter, chapterOf(chapter)).problems,
    );
    expect(problems).toEqual([]);
  });

  it("are all there are: every other number is in the words of the report", () => {
    const others = expected
      .flatMap((chapter) => matchFigures(chapter, chapterOf(chapter)).rest)
      .filter((line) => !isInReport(line));
    expect(others).toEqual([]);
  });

  it("are those that the charts show", () => {
    for (const chapter of expected) {
      const { charts } = chapterOf(chapter);
      expect(charts).toHaveLength(chapter.charts.length);
      chapter.charts.forEach((block, index) => {
        const { series = [], workbook } = charts[index] ?? {};
        expectSeries(series, block, format === "html");
        if (workbook !== undefined) expectSeries(workbook, block, false);
        expect(workbook === undefined).toBe(format === "html");
      });
    }
  });
});

/** Ranks and totals of a chart; an SVG writes the totals alone as words. */
const expectSeries = (
  series: readonly ReadSeries[],
  block: ChartBlock,
  isDrawing: boolean,
): void => {
  const valuesOf = (label: string) =>
    series.find((each) => each.label === label)?.values;
  if (isDrawing || valuesOf(TOTALS) !== undefined) {
    expect(valuesOf(TOTALS)).toEqual(block.totals);
  }
  if (isDrawing) return;
  for (const { label, values } of block.series) {
    expect(valuesOf(label), label).toEqual(values);
  }
};

describe.each([
  ["the sample in English", sampleDocument({ language: "en" }).report],
  ["western years", sampleDocument({ yearStyle: "western" }).report],
  ["figures without a base", buildReport(reportInput())],
  ["3,000 records", manyRecords()],
])("the figures of other documents: %s", (_, other) => {
  it.each(FORMATS)("are the same in %s", async (format) => {
    const { chapters } = await readBack(format, other);
    const isTold = wordsOfReport(other);
    expectedIn(format, other).forEach((chapter, index) => {
      const read = chapters[index];
      if (read === undefined) throw new Error(`No chapter ${chapter.title}.`);
      const { problems, rest } = matchFigures(chapter, read);
      expect(problems).toEqual([]);
      expect(rest.filter((line) => !isTold(line))).toEqual([]);
    });
  });
});

describe("the figures for machines", () => {
  const lines = readCsv(
    new TextDecoder().decode(renderCsv(report, { encoding: "utf-8" }).bytes),
  );
  const csv = new LongTable(lines);
  const tables = report.chapters
    .flatMap(({ sections }) => sections)
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === "table");
  const tablesOf = (id: string): readonly TableBlock[] =>
    tables.filter((table) => table.id.startsWith(id));
  const valueAt = (
    { rows, columns }: TableBlock,
    row: string,
    column: string,
  ) => {
    const cell = rows.find(({ id }) => id === row)?.cells[
      columns.findIndex(({ id }) => id === column) - 1
    ];
    return cell?.kind === "number" ? cell.value : undefined;
  };

  it("are the same in the sheet as in CSV", async () => {
    const { sheet } = await readWorkbook(await renderXlsx(report), []);
    const rows = sheet(report.data.figures.title).rows;
    expect(rows.map((row) => row.map((value) => String(value ?? "")))).toEqual(
      lines,
    );
  });

  it("are those of the tables by month and by rank", () => {
    const ranks = report.data.codes.rows.filter(([kind]) => kind === "役職");
    const compare = (table: TableBlock, isByMonth: boolean): number => {
      const columns: readonly (readonly [string, Record<string, string>])[] = [
        ["count", { measureCode: "count" }],
        ["total", { measureCode: "totalAttendance" }],
        ["distinct", { measureCode: "distinctAttendees" }],
        ...(isByMonth ? ranks : []).map(
          ([, code], index) =>
            [
              `rank-${index + 1}`,
              { measureCode: "totalAttendance", rankCode: String(code) },
            ] as const,
        ),
      ];
      table.rows.forEach((row, index) => {
        for (const [column, match] of columns) {
          const found = csv.value({
            fiscalYear: table.id.replace(/\D/gu, ""),
            sectionId: "one-on-one",
            axis: "",
            month: isByMonth && !row.isTotal ? row.id : "",
            rankCode: isByMonth || row.isTotal ? "" : `R${index + 1}`,
            ...match,
          });
          expect(found, `${table.id} ${row.id} ${column}`).toBe(
            valueAt(table, row.id, column),
          );
        }
      });
      return table.rows.length * columns.length;
    };
    const compared = [
      ...tablesOf("months-").map((table) => compare(table, true)),
      ...tablesOf("ranks-").map((table) => compare(table, false)),
    ];
    // Two years of 12 months and a total by 8 columns, of 5 ranks and a total by 3.
    expect(compared).toEqual([104, 104, 18, 18]);
  });

  it("are those of the tables of use and of records", () => {
    const measures = new Set(
      report.data.figures.rows.map((row) => String(row[13])),
    );
    for (const table of [...tablesOf("usage"), ...tablesOf("records")]) {
      for (const { id: fiscalYear } of table.columns.slice(1)) {
        for (const { id } of table.rows.filter((row) => measures.has(row.id))) {
          expect(
            csv.value({ fiscalYear, measureCode: id, month: "", rankCode: "" }),
            `${fiscalYear} ${id}`,
          ).toBe(valueAt(table, id, fiscalYear));
        }
      }
    }
  });

  it("are those of the overview, in CSV and figures.json", () => {
    for (const chapter of report.chapters) {
      if (chapter.kind !== "overview") continue;
      const fiscalYear = String(chapter.fiscalYear);
      const year = figures.fiscalYears.find(
        (each) => String(each.fiscalYear) === fiscalYear,
      );
      chapter.sections.forEach(({ no = "", title, figure, blocks }, index) => {
        const section = year?.sections[index];
        expect(section).toMatchObject({ no, title });
        expect(section?.count).toBe(
          (figure && toldCell(figure).value) ?? undefined,
        );
        const at = { fiscalYear, sectionNo: no, month: "", axis: "" };
        if (figure !== undefined) {
          expect(
            csv.value({
              ...at,
              measureCode: "count",
              summaryLine: "",
              rankCode: "",
            }),
          ).toBe(toldCell(figure).value);
        }
        const bullets = blocks.flatMap((block) =>
          block.kind === "bullets"
            ? block.items.filter((item) => item.figures.length > 0)
            : [],
        );
        const lineFigures = (section?.lines ?? []).map((line) =>
          line.parts === undefined ? [line.count] : Object.values(line.parts),
        );
        const rankFigures = (section?.byRank ?? [])
          .filter(({ total }) => total !== 0)
          .map(({ total, distinct }) => [total, distinct]);
        expect(
          bullets.map((item) =>
            item.figures.map(({ cell }) => toldCell(cell).value),
          ),
        ).toEqual([...rankFigures, ...lineFigures]);
        for (const line of section?.lines ?? []) {
          expect(csv.value({ ...at, summaryLine: line.label, part: "" })).toBe(
            line.count,
          );
          for (const [part, count] of Object.entries(line.parts ?? {})) {
            expect(csv.value({ ...at, summaryLine: line.label, part })).toBe(
              count,
            );
          }
        }
      });
    }
  });

  it("are by month in figures.json what the tables show", () => {
    for (const { fiscalYear, monthly } of figures.fiscalYears) {
      const [table] = tablesOf(`months-${fiscalYear}`);
      if (table === undefined) throw new Error("No table by month.");
      for (const { month, count, byRank } of monthly) {
        expect(count).toBe(valueAt(table, month, "count"));
        Object.values(byRank).forEach(({ total }, index) => {
          expect(total).toBe(valueAt(table, month, `rank-${index + 1}`));
        });
      }
    }
  });
});

describe("the comparison itself", () => {
  const [chapter] = expectedChapters(report).filter(
    ({ facts }) => facts.length > 10,
  );
  const source = renderHtml(report);
  const compare = (changed: string) => {
    const read = readHtmlDocument(changed).chapters.find(
      ({ title }) => plain(title) === plain(chapter?.title ?? ""),
    );
    if (chapter === undefined || read === undefined) throw new Error("None.");
    return matchFigures(chapter, read);
  };

  it("notices a figure that is off by one, exchanged, or one too many", () => {
    expect(compare(source).problems).toEqual([]);
    expect(
      compare(source.replace("<b>22名</b>", "<b>23名</b>")).problems,
    ).toHaveLength(1);
    expect(
      compare(
        source.replace(
          "<b>22名</b>（実人数<b>15名</b>）",
          "<b>15名</b>（実人数<b>22名</b>）",
        ),
      ).problems,
    ).toHaveLength(1);
    const { rest } = compare(
      source.replace("管財課 わかりやすい", "管財課 99件の わかりやすい"),
    );
    expect(rest.filter((line) => !isInReport(line))).toHaveLength(1);
  });
});
