import type { CellValue } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { renderXlsx } from "../../../src/renderers/xlsx/render-xlsx";
import { buildReport } from "../../../src/report/build-report";
import { reportInput } from "../../report/fixture";
import { activity } from "../../report/record-builders";
import { chapterGroups } from "../../../src/report/paged/belong-together";
import { listOfRecords } from "../../report/list-of-records";
import { sampleDocument } from "../../documents/sample-report";
import { officeErrors } from "../../support/office-errors";
import { figuresIn } from "../figures-in-report";
import type { OpenedWorkbook } from "./open-workbook";
import { numbersOf, openWorkbook, recordsOf } from "./open-workbook";

const report = buildReport({ ...reportInput(), edition: "internal" });

let bytes: Uint8Array;
let workbook: OpenedWorkbook;

beforeAll(async () => {
  bytes = await renderXlsx(report, {
    recordUrl: (source, id) => `https://example.com/${source}/${id}?a=1&b=2`,
  });
  workbook = await openWorkbook(bytes);
});

const valuesOf = (name: string): readonly CellValue[] =>
  workbook
    .sheet(name)
    .rows.flat()
    .filter((value) => value !== null && value !== "");

describe("renderXlsx", () => {
  it("is a valid Office file", async () => {
    expect(await officeErrors(bytes, "xlsx")).toEqual([]);
  });

  it("has a cover, a sheet a chapter or for what belongs together, then those for machines", () => {
    expect(workbook.names).toEqual([
      "表紙",
      "補佐官の登用について",
      "令和4年度の主な実施内容",
      "令和5年度の主な実施内容",
      "01 1on1ミーティング",
      "02 令和4年度 ワーキンググループ支援",
      "03 研修",
      "補佐官登用の成果",
      "注記",
      "記録の一覧",
      "データ",
      "記録一覧",
      "区分表",
      "定義",
      "更新履歴",
    ]);
  });

  it("tells the overview with its figures as numbers", () => {
    expect(valuesOf("令和4年度の主な実施内容").slice(0, 10)).toEqual([
      "令和4年度の主な実施内容",
      "01",
      "1on1ミーティング",
      6,
      "・部長級",
      4,
      3,
      "・課長級",
      2,
      2,
    ]);
  });

  it("shows units and words by number formats", () => {
    const cells = [
      ...(workbook.sheet("令和4年度の主な実施内容").cells?.values() ?? []),
    ];
    const formats = cells.flatMap(({ value, style }) =>
      typeof value === "number" ? [style?.numFmt] : [],
    );
    expect(formats.slice(0, 3)).toEqual([
      '#,##0"回"',
      '"のべ"#,##0"名"',
      '"実人数"#,##0"名"',
    ]);
  });

  it("holds every figure of the report, in its order", () => {
    const chartColumns = new Set(["01 1on1ミーティング"]);
    const readable = chapterGroups(report.chapters);
    readable.forEach((chapters, index) => {
      // After the cover.
      const name = workbook.names[index + 1] ?? "";
      const expected = figuresIn({ ...report, chapters }).flatMap(
        ({ value }) => value ?? [],
      );
      const sheet = workbook.sheet(name);
      const printed = chartColumns.has(name)
        ? { ...sheet, rows: sheet.rows.map((row) => row.slice(0, 7)) }
        : sheet;
      expect(numbersOf(printed), name).toEqual(expected);
    });
  });

  it("begins with a cover whose contents lead to every sheet", () => {
    const cover = workbook.sheet("表紙");
    expect(cover.rows.slice(0, 3).map(([first]) => first)).toEqual([
      "令和4・5年度 補佐官活動まとめ（庁内版）",
      "令和6年（2024年）3月31日",
      "企画部 改革課",
    ]);
    const links = [...(cover.cells?.values() ?? [])].flatMap(
      ({ value, hyperlink }) =>
        hyperlink === undefined ? [] : [[value, hyperlink.location]],
    );
    expect(links.slice(0, 2)).toEqual([
      ["補佐官の登用について", "'補佐官の登用について'!A1"],
      ["令和4年度の主な実施内容", "'令和4年度の主な実施内容'!A1"],
    ]);
    const targets = new Set(links.map(([, location]) => location));
    expect(targets.size).toBe(workbook.names.length - 1);
    const titles = links.map(([text]) => text);
    expect(titles).toContain("02 令和5年度 研修");
    expect(titles.at(-1)).toBe("更新履歴");
  });

  it("writes ― where nothing can be computed", () => {
    const { rows } = workbook.sheet("01 1on1ミーティング");
    const row = rows.find(([label]) => label === "議会会期のある月の平均回数");
    // A table of two figures is as wide as one of six: cells are merged.
    expect(row?.[0]).toBe("議会会期のある月の平均回数");
    expect(row?.slice(1).filter((value) => value !== null)).toEqual([
      expect.any(Number),
      "―",
    ]);
  });

  it("writes 更新日 as a day", () => {
    expect(recordsOf(workbook.sheet("更新履歴"))).toEqual([
      {
        "更新日（西暦）": new Date("2024-03-31T00:00:00Z"),
        "更新日（和暦）": "令和6年3月31日",
        内容: "「令和4・5年度 補佐官活動まとめ（庁内版）」の公表",
        担当課: "企画部 改革課",
      },
    ]);
  });

  it("writes 基準日 as a day", () => {
    const row = workbook
      .sheet("注記")
      .rows.find(([label]) => label === "基準日");
    expect(row?.[1]).toEqual(new Date("2023-03-31T00:00:00Z"));
  });

  it("prints on A4, one page wide, with title and page numbers", () => {
    for (const name of workbook.names) {
      const { pageSetup, headerFooter } = workbook.sheet(name);
      // Fitted sheets lose the page breaks that part the years.
      const size = name.startsWith("01 ")
        ? { scale: 79 }
        : { fitToPage: true, fitToWidth: 1 };
      expect(pageSetup, name).toMatchObject({ paperSize: "a4", ...size });
      expect(headerFooter?.oddHeader).toBe(
        "&L令和4・5年度 補佐官活動まとめ（庁内版）&C庁内用&R企画部 改革課",
      );
      expect(headerFooter?.oddFooter).toContain("&P / &N");
    }
  });

  it("prints short sheets on one page, the title on each page of long ones, and nothing of what is for machines", () => {
    const setup = (name: string) => workbook.sheet(name).pageSetup;
    expect(setup("03 研修")).toMatchObject({ fitToHeight: 1 });
    expect(setup("01 1on1ミーティング")).toMatchObject({
      printTitlesRow: "$1:$1",
    });
    const { rows } = workbook.sheet("データ");
    const [column = ""] =
      /[A-Z]+/u.exec(setup("データ")?.printArea ?? "") ?? [];
    const index = [...column].reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    expect(index).toBeGreaterThan(rows[0]?.length ?? 0);
  });

  it("prints the sample on as few pages as a city would staple", async () => {
    const { report: sample, pictures } = sampleDocument({ edition: "public" });
    const opened = await openWorkbook(await renderXlsx(sample, { pictures }));
    const machine = new Set(
      [
        sample.data.figures,
        sample.data.codes,
        sample.data.definitions,
        sample.data.history,
      ].map(({ title }) => title),
    );
    const pages = opened.names
      .filter((name) => !machine.has(name))
      .map((name) => {
        const { pageSetup, rowBreaks = [] } = opened.sheet(name);
        return pageSetup?.fitToHeight === 1 ? 1 : rowBreaks.length + 1;
      });
    expect(pages).toEqual([1, 1, 1, 1, 3, 1, 1, 1, 1]);
  });

  it("gives each year of the meetings a page", () => {
    const { rows, rowBreaks } = workbook.sheet("01 1on1ミーティング");
    const starts = ["令和5年度", "利用の状況"].map((title) =>
      rows.findIndex(([label]) => label === title),
    );
    expect(rowBreaks).toEqual(starts.map((row) => row - 1));
  });

  it("puts few lines that follow a year on its page", async () => {
    const few = buildReport(reportInput());
    const made = await openWorkbook(
      await renderXlsx(
        {
          ...few,
          chapters: few.chapters.map((chapter) => ({
            ...chapter,
            sections: chapter.sections.filter(({ title }, index) =>
              chapter.kind === "detail" && chapter.no === "01"
                ? index < 2 || title === "利用の状況"
                : true,
            ),
          })),
        },
        { recordUrl: () => "" },
      ),
    );
    const { rows, rowBreaks } = made.sheet("01 1on1ミーティング");
    const start = (title: string) =>
      rows.findIndex(([label]) => label === title);
    expect(start("利用の状況")).toBeGreaterThan(start("令和5年度"));
    expect(rowBreaks).toEqual([start("令和5年度") - 1]);
  });

  it("gives every fact of a card as many lines as it needs", async () => {
    const { report: sample, pictures } = sampleDocument({ edition: "public" });
    const opened = await openWorkbook(await renderXlsx(sample, { pictures }));
    const {
      rows,
      rowDefs,
      columns = [],
      merges = [],
    } = opened.sheet("03 研修");
    const title = rows.findIndex(
      ([label, text]) =>
        label === "題名" && String(text).startsWith("キャリアについて"),
    );
    expect(title).toBeGreaterThan(0);
    const text = String(rows[title]?.[1]);
    const { endCol = 1 } =
      merges.find(
        ({ startRow, startCol }) => startRow === title && startCol === 1,
      ) ?? {};
    const room = columns
      .slice(1, endCol + 1)
      .reduce((sum, { width = 0 }) => sum + width, 0);
    // A Japanese letter takes two characters of a column at least.
    const lines = Math.ceil((text.length * 2) / room);
    const { height = 15 } = rowDefs?.get(title) ?? {};
    expect(height).toBeGreaterThanOrEqual(lines * 15);
    expect(endCol).toBeGreaterThan(1);
  });

  it("cuts no chart of a chapter that follows another on its sheet", async () => {
    const numbers = ["2022-04-01", "2023-04-01"].map((from) =>
      activity("ワーキンググループ支援", from, {
        summaryLine: "東小学校",
        count: 9,
        isMonthly: true,
      }),
    );
    const made = await openWorkbook(
      await renderXlsx(buildReport(reportInput({ activities: numbers })), {
        recordUrl: () => "",
      }),
    );
    const { rows, rowBreaks } = made.sheet("02 ワーキンググループ支援");
    const second = rows.findIndex(
      ([title]) => title === "02 令和5年度 ワーキンググループ支援",
    );
    expect(second).toBeGreaterThan(0);
    expect(rowBreaks).toEqual([second - 1]);
  });

  it("gives the same bytes for the same report", async () => {
    const rebuilt = buildReport({ ...reportInput(), edition: "internal" });
    const again = await renderXlsx(rebuilt, {
      recordUrl: (source, id) => `https://example.com/${source}/${id}?a=1&b=2`,
    });
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0);
  });
});

describe("sheets for machines", () => {
  const tables = [
    report.data.figures,
    listOfRecords(report),
    report.data.codes,
    report.data.definitions,
    report.data.history,
  ];

  it.each(tables)(
    "have one table with its header in row 1: $title",
    (table) => {
      const sheet = workbook.sheet(table.title);
      expect(sheet.rows[0]).toEqual(table.columns.map(({ label }) => label));
      expect(sheet.rows).toHaveLength(table.rows.length + 1);
      expect(sheet.merges ?? []).toEqual([]);
      expect(new Set(sheet.rows[0]).size).toBe(sheet.rows[0]?.length);
      expect(sheet.images ?? []).toEqual([]);
      expect(
        [...(sheet.rowDefs?.values() ?? []), ...(sheet.columns ?? [])].filter(
          ({ hidden }) => hidden,
        ),
      ).toEqual([]);
      expect(sheet.freezePane).toMatchObject({ rows: 1 });
      expect(
        [...(sheet.cells?.values() ?? [])].filter(({ formula }) => formula),
      ).toEqual([]);
    },
  );

  it("keep numbers numbers, days days, blank blank and 0 0", () => {
    const figures = recordsOf(workbook.sheet("データ"));
    expect(figures).toHaveLength(report.data.figures.rows.length);
    const valueIndex = report.data.figures.columns.findIndex(
      ({ id }) => id === "value",
    );
    expect(figures.map((row) => row["値"])).toEqual(
      report.data.figures.rows.map((row) => row[valueIndex]),
    );
    expect(figures.filter((row) => row["値"] === 0).length).toBeGreaterThan(50);
    const [first] = recordsOf(workbook.sheet("記録一覧"));
    expect(first).toMatchObject({
      "年度（西暦）": 2022,
      開始日: new Date("2022-07-05T00:00:00Z"),
      役職: "部長級",
      題名: "庁内連携",
      "回数（回）": 1,
      集計見出し: null,
    });
  });

  it("link each record to its page", () => {
    const links = [
      ...(workbook.sheet("記録一覧").cells?.values() ?? []),
    ].flatMap(({ value, hyperlink }) =>
      hyperlink === undefined ? [] : [[value, hyperlink.target]],
    );
    expect(links).toHaveLength(listOfRecords(report).rows.length);
    const [number, target] = links[0] ?? [];
    expect(typeof number).toBe("number");
    expect(target).toBe(`https://example.com/meetings/${number}?a=1&b=2`);
  });

  it("have no links when the addresses are not known", async () => {
    const plain = await openWorkbook(await renderXlsx(report));
    const cells = [...(plain.sheet("記録一覧").cells?.values() ?? [])];
    expect(cells.filter(({ hyperlink }) => hyperlink)).toEqual([]);
  });
});
