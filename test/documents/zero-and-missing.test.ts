import { describe, expect, it } from "vitest";
import { renderCsv } from "../../src/renderers/csv/render-csv";
import { buildReport } from "../../src/report/build-report";
import type { TableBlock } from "../../src/report/block";
import type { NumberCell, Unit } from "../../src/report/cell";
import type { Report } from "../../src/report/report";
import { readCsv } from "../renderers/csv/read-csv";
import { chartPart } from "../../src/renderers/ooxml/charts/chart-part";
import { reportInput, summary } from "../report/fixture";
import { day, month } from "../support/dates";
import { expectedIn } from "./expected-figures";
import { matchFigures, plain } from "./match-figures";
import { readBack } from "./read-back";
import { FORMATS } from "./read-document";

const UNITS: readonly Unit[] = [
  "times",
  "people",
  "slots",
  "rate",
  "records",
  "timesPerPerson",
  "timesPerMonth",
];
const VALUES = [0, null, 1, 0.004, 0.5, 1_234_567];

const cell = (value: number | null, unit: Unit): NumberCell => ({
  kind: "number",
  value,
  unit,
});

/** Every value in every unit, once in columns of one unit and once in mixed ones. */
const table = (id: string, isMixed: boolean): TableBlock => ({
  kind: "table",
  id,
  caption: `表 ${id}`,
  columns: [
    { id: "head", label: "項目" },
    ...UNITS.map((unit) => ({ id: unit, label: unit })),
  ],
  rows: VALUES.map((value, row) => ({
    id: String(row),
    header: { kind: "text", text: `行${"甲乙丙丁戊己"[row]}` },
    cells: UNITS.map((unit, column) =>
      cell(
        value,
        (isMixed ? UNITS[(row + column) % UNITS.length] : unit) ?? unit,
      ),
    ),
    isTotal: false,
  })),
  notes: [],
});

const report: Report = {
  ...buildReport(reportInput()),
  chapters: [
    {
      id: "values",
      kind: "notes",
      title: "値の一覧",
      lead: [],
      sections: [
        {
          id: "zero",
          title: "零の節",
          figure: cell(0, "times"),
          blocks: [
            table("columns", false),
            table("mixed", true),
            {
              kind: "bullets",
              items: [0, null].map((value, index) => ({
                label: `箇条${"甲乙"[index]}`,
                figures: [
                  { lead: "のべ", cell: cell(value, "people"), tail: "" },
                ],
              })),
            },
            {
              kind: "datedList",
              items: [0, null].map((value, index) => ({
                when: "6月1日",
                text: `項目${"甲乙"[index]}`,
                figure: cell(value, "times"),
              })),
            },
            {
              kind: "cards",
              cards: [0, null].map((value, index) => ({
                heading: `研修${"甲乙"[index]}`,
                lines: [{ label: "参加者", value: cell(value, "people") }],
                images: [],
              })),
            },
          ],
        },
        {
          id: "missing",
          title: "不明の節",
          figure: cell(null, "times"),
          blocks: [{ kind: "paragraph", text: "数えられません。" }],
        },
      ],
    },
  ],
};

describe("0 and ―", () => {
  it.each(FORMATS)("are never taken for each other in %s", async (format) => {
    const [chapter] = (await readBack(format, report)).chapters;
    const [expected] = expectedIn(format, report);
    if (chapter === undefined || expected === undefined) throw new Error();
    expect(matchFigures(expected, chapter).problems).toEqual([]);
    const words = chapter.lines.flat().join(" ");
    expect(words).not.toMatch(/NaN|null|undefined|Infinity|―[回名件%]/u);
  });

  it("are 0 and a blank in CSV", () => {
    const values: (number | null)[] = [0, null, 12];
    const data = {
      ...report.data,
      figures: {
        id: "figures",
        title: "データ",
        columns: [
          { id: "value", label: "値" },
          { id: "end", label: "端" },
        ],
        rows: values.map((value) => [value, "端"]),
      },
    };
    const { bytes } = renderCsv({ ...report, data }, { encoding: "utf-8" });
    expect(readCsv(new TextDecoder().decode(bytes)).slice(1)).toEqual([
      ["0", "端"],
      ["", "端"],
      ["12", "端"],
    ]);
  });
});

describe("months after 基準日", () => {
  const running = buildReport(
    reportInput({ summary: { ...summary, asOf: day("2023-10-31") } }),
  );
  const [chart] = running.chapters
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .filter((block) => block.kind === "chart")
    .filter(({ months }) => months.includes(month("2023-11")));

  it.each(FORMATS)("are ―, never 0, in %s", async (format) => {
    const { chapters } = await readBack(format, running);
    const months = expectedIn(format, running).filter(({ title }) =>
      title.includes("1on1"),
    );
    expect(months.length).toBeGreaterThan(0);
    for (const expected of months) {
      const found = chapters.find(
        ({ title }) => plain(title) === plain(expected.title),
      );
      if (found === undefined) throw new Error(expected.title);
      expect(matchFigures(expected, found).problems).toEqual([]);
    }
  });

  it("are blank in charts", async () => {
    expect(chart?.totals.slice(5, 9)).toEqual([0, 0, null, null]);
    if (chart === undefined) throw new Error("No chart.");
    const { xml } = await chartPart(chart, {
      language: "ja",
      colors: [],
      font: "BIZ UDGothic",
      width: 600,
      height: 300,
    });
    const points = [...xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/gu)]
      .map(([, cache = ""]) => [...cache.matchAll(/idx="(\d+)"/gu)])
      .map((found) => found.map(([, index]) => Number(index)));
    const untilOctober = [0, 1, 2, 3, 4, 5, 6];
    expect(
      points.filter((found) => found.join() === untilOctober.join()),
    ).toHaveLength(chart.series.length + 2);
  });

  it("are blank in CSV for machines, whatever the figure", () => {
    const { bytes } = renderCsv(running, { encoding: "utf-8" });
    const [header = [], ...rows] = readCsv(new TextDecoder().decode(bytes));
    const valuesIn = (name: string) =>
      rows
        .filter((row) => row[header.indexOf("年月（西暦）")] === name)
        .map((row) => row[header.indexOf("値")]);
    expect(new Set(valuesIn("2023-11"))).toEqual(new Set([""]));
    expect(valuesIn("2023-10")).toContain("0");
    expect(valuesIn("2023-10")).not.toContain("");
  });
});
