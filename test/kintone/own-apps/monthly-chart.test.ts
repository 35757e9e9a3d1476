import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columnSelection } from "../../../src/chart/column-selection";
import { disclose } from "../../../src/disclosure/disclose";
import { renderDocx } from "../../../src/renderers/docx/render-docx";
import { renderHtml } from "../../../src/renderers/html/render-html";
import { renderPptx } from "../../../src/renderers/pptx/render-pptx";
import { renderXlsx } from "../../../src/renderers/xlsx/render-xlsx";
import { chartsOf } from "../../../src/report/blocks-of";
import type { Report } from "../../../src/report/report";
import { resolveSelection } from "../../../src/rollup/selection/resolve-selection";
import type { Settings, Source } from "../../../src/settings/settings";
import type { Summary } from "../../../src/summary/summary";
import { problemsInDocuments } from "../../documents/problems-in-documents";
import { readBack } from "../../documents/read-back";
import { FORMATS } from "../../documents/read-document";
import { TOTALS } from "../../documents/read-html-document";
import type { OwnCity } from "./own-city";
import { choices, field, settingsFor, startOwnCity } from "./own-city";

/* Eleven schools with a number a month in two years, and a few meetings. */
const SCHOOLS = [..."あいうえおかきくけこさ"].map((name) => `${name}小`);
const MONTHS = ["04", "05", "12"];

interface Row {
  readonly month: string;
  readonly school: string;
  readonly count: number;
}

const ROWS: readonly Row[] = [2022, 2023].flatMap((year) =>
  MONTHS.flatMap((month, at) =>
    SCHOOLS.map((school, index) => ({
      month: `${year}-${month}-01`,
      school,
      // The sixth school has the fewest, and the second year more than the first.
      count:
        index === 5 ? at % 2 : ((index * 7 + at * 3) % 5) + 1 + (year - 2022),
    })),
  ),
);

let city: OwnCity;
let app: string;
let meetings: string;

beforeAll(async () => {
  city = await startOwnCity();
  app = await city.app(
    "学校への派遣",
    [
      field("DATE", "年月"),
      choices("DROP_DOWN", "学校", ...SCHOOLS),
      field("NUMBER", "件数"),
    ],
    ROWS.map(({ month, school, count }) => ({
      年月: month,
      学校: school,
      件数: String(count),
    })),
  );
  meetings = await city.app(
    "面談",
    [field("DATE", "実施日")],
    ["2022-05-10", "2022-05-11", "2023-06-01"].map((day) => ({ 実施日: day })),
  );
});

afterAll(() => city.kintone.close());

const settings = (
  line: "summaryLine" | "workingGroup" = "summaryLine",
  isMonthly = true,
): Settings => {
  const activities: Source<string> = {
    appId: app,
    section: "training",
    ...(isMonthly ? { isMonthly } : {}),
    fields: { from: "年月", count: "件数", [line]: "学校" },
  };
  return settingsFor({
    meetings: { appId: meetings, fields: { heldOn: "実施日" } },
    activities,
  } as never);
};

/** What the records come to, counted anew: one number a month of a year. */
const counted = (year: number, schools: readonly string[]) =>
  Array.from({ length: 12 }, (_, at) => ((at + 3) % 12) + 1).map((month) =>
    ROWS.filter(
      (row) =>
        row.month ===
          `${year + Number(month < 4)}-${String(month).padStart(2, "0")}-01` &&
        schools.includes(row.school),
    ).reduce((sum, { count }) => sum + count, 0),
  );

/** The schools with the most of all years, and all others: one series is one school in every year. */
const splitSchools = () => {
  const totalOf = (school: string) =>
    ROWS.filter((row) => row.school === school).reduce(
      (sum, { count }) => sum + count,
      0,
    );
  const rest = [...SCHOOLS].sort((a, b) => totalOf(b) - totalOf(a)).slice(8);
  return { rest, own: SCHOOLS.filter((school) => !rest.includes(school)) };
};

const sectionCharts = (report: Report) =>
  chartsOf(report).filter(({ ruleId }) => ruleId === "training");

describe.each(["summaryLine", "workingGroup"] as const)(
  "the chart of numbers by month, by %s",
  (line) => {
    let summary: Summary;

    beforeAll(async () => {
      summary = await city.summary(settings(line), [2022, 2023]);
    });

    it.each(FORMATS)("shows the records' numbers in %s", async (format) => {
      const report = summary.reportFor("public");
      const { chapters } = await readBack(format, report);
      // Two of the meetings, then two of the section.
      const charts = chapters.flatMap((chapter) => chapter.charts);
      expect(charts).toHaveLength(4);
      for (const [at, year] of [2022, 2023].entries()) {
        const { own, rest } = splitSchools();
        const chart = charts[at + 2];
        const read = new Map(
          chart?.series.map(({ label, values }) => [label, values]),
        );
        expect(read.get(TOTALS)).toEqual(counted(year, SCHOOLS));
        if (format === "html") continue;
        expect(read.size).toBe(own.length + 2);
        for (const school of own) {
          expect(read.get(school), school).toEqual(counted(year, [school]));
        }
        expect(read.get("その他（3項目）")).toEqual(counted(year, rest));
        // One place is one colour.
        expect(chart?.series.map(({ label }) => label)).toEqual(
          charts[2]?.series.map(({ label }) => label),
        );
      }
    });

    it("has the numbers of its table", () => {
      const block = summary.report.chapters
        .flatMap(({ sections }) => sections)
        .flatMap(({ blocks }) => blocks)
        .find((each) => each.kind === "table" && each.id.startsWith("monthly"));
      if (block?.kind !== "table") throw new Error("No table by month.");
      expect(block.columns.slice(1).map(({ label }) => label)).toEqual(SCHOOLS);
      const [chart] = sectionCharts(summary.report);
      for (const { label, values } of chart?.series.slice(0, -1) ?? []) {
        const column = block.columns.findIndex((each) => each.label === label);
        const cells = block.rows.map((row) => row.cells[column - 1]);
        expect(
          cells
            .slice(0, -1)
            .map((cell) => (cell?.kind === "number" ? cell.value : "")),
        ).toEqual(values);
      }
    });

    it("leads to the records behind its columns and their parts", () => {
      const countOf = (ids: readonly string[]) =>
        ids.reduce((sum, id) => sum + (ROWS[Number(id) - 1]?.count ?? 0), 0);
      for (const chart of sectionCharts(summary.report)) {
        chart.totals.forEach((total, month) => {
          const behind = (selection = columnSelection(chart, month)) =>
            selection === undefined
              ? []
              : resolveSelection(
                  selection,
                  summary.inputOf(selection.fiscalYear),
                  settings(line),
                );
          expect(countOf(behind())).toBe(total);
          for (const { values, selections } of chart.series) {
            expect(countOf(behind(selections[month]))).toBe(values[month]);
          }
        });
      }
    });
  },
);

describe("the charts of meetings beside it", () => {
  it("stay as they are without it, in every format", async () => {
    const [with_, without] = await Promise.all(
      [true, false].map(async (isMonthly) => {
        const { reportFor } = await city.summary(
          settings("summaryLine", isMonthly),
          [2022, 2023],
        );
        return meetingCharts(reportFor("public"));
      }),
    );
    expect(with_).toHaveLength(8);
    expect(with_).toEqual(without);
  });

  it("have an axis of their own; the section's years share one", async () => {
    const { reportFor } = await city.summary(settings(), [2022, 2023]);
    const [first, second, ...section] = await wordCharts(reportFor("public"));
    const axis = (xml = "") => /<c:max val="(\d+)"/u.exec(xml)?.[1];
    expect(section.map(axis)).toHaveLength(2);
    expect(axis(first)).toBe(axis(second));
    expect(axis(section[0])).toBe(axis(section[1]));
    expect(Number(axis(section[0]))).toBeGreaterThan(30);
    expect(Number(axis(first))).toBeLessThan(10);
  });
});

it("leaves no other number in a document", async () => {
  const { reportFor } = await city.summary(settings(), [2022, 2023]);
  expect(await problemsInDocuments(reportFor("public"))).toEqual([]);
});

it("hides no count of activities where small figures are hidden", async () => {
  const { reportFor } = await city.summary(settings(), [2022, 2023]);
  const report = reportFor("public");
  const { report: hidden } = disclose(report, { mode: "hide", threshold: 5 });
  expect(sectionCharts(hidden)).toEqual(sectionCharts(report));
});

const OPTIONS = { pictures: new Map(), colors: [] };

const partsOf = (bytes: Uint8Array, folder: string): readonly string[] => {
  const files = unzipSync(bytes);
  return Object.keys(files)
    .filter((name) => name.startsWith(`${folder}/charts/chart`))
    .sort()
    .map((name) => new TextDecoder().decode(files[name]));
};

const wordCharts = async (report: Report): Promise<readonly string[]> =>
  partsOf(await renderDocx(report, OPTIONS), "word");

/** The two charts of meetings as four formats draw them. */
const meetingCharts = async (report: Report): Promise<readonly string[]> => {
  const html = renderHtml(report, OPTIONS);
  const { bytes } = await renderPptx(report, OPTIONS);
  const all = [
    [...html.matchAll(/<figure class="chart".*?<\/figure>/gsu)].map(
      ([figure]) => figure,
    ),
    partsOf(bytes, "ppt"),
    await wordCharts(report),
    partsOf(await renderXlsx(report, OPTIONS), "xl"),
  ];
  return all.flatMap((charts) => charts.slice(0, 2));
};
