import { beforeAll, describe, expect, it } from "vitest";
import { renderXlsx } from "../../../src/renderers/xlsx/render-xlsx";
import { buildReport } from "../../../src/report/build-report";
import { reportInput } from "../../report/fixture";
import { blocksOf, chapterOf } from "../../report/read-report";
import type { OpenedWorkbook } from "./open-workbook";
import { openWorkbook, xmlOf } from "./open-workbook";

const report = buildReport(reportInput());
const charts = chapterOf(report, "detail-meetings").sections.flatMap(
  (section) => blocksOf(section.blocks, "chart"),
);

let workbook: OpenedWorkbook;

beforeAll(async () => {
  workbook = await openWorkbook(
    await renderXlsx(report, { colors: ["#123456"] }),
  );
});

type Element = ReturnType<ReturnType<typeof xmlOf>["querySelectorAll"]>[number];

const chartXml = (index: number) =>
  xmlOf(workbook.part(`xl/charts/chart${index + 1}.xml`));

const all = (root: Pick<Element, "getElementsByTagName">, tag: string) => [
  ...root.getElementsByTagName(tag),
];

const seriesOf = (group: Element) =>
  all(group, "c:ser").map((series) => ({
    name: all(series, "c:tx")[0]?.getElementsByTagName("c:v")[0]?.textContent,
    values: Object.fromEntries(
      all(series, "c:val")
        .flatMap((values) => all(values, "c:pt"))
        .map((point) => [
          Number(point.getAttribute("idx")),
          Number(point.textContent),
        ]),
    ),
    formula: all(series, "c:val")[0]?.getElementsByTagName("c:f")[0]
      ?.textContent,
  }));

/** The cells that a formula like 'Sheet'!$I$4:$I$15 names. */
const cellsAt = (formula: string) => {
  const [, name = "", column = "", from = "", to = ""] =
    /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/u.exec(formula) ?? [];
  const index = [...column].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return workbook
    .sheet(name.replaceAll("''", "'"))
    .rows.slice(Number(from) - 1, Number(to || from))
    .map((row) => row[index - 1] ?? null);
};

describe.each([0, 1])("native chart %i", (index) => {
  const chart = charts[index];

  it("stacks the ranks by month over cells with the same values", () => {
    const [, columns] = all(chartXml(index), "c:barChart").slice(-2);
    const group = columns ?? all(chartXml(index), "c:barChart")[0];
    if (group === undefined || chart === undefined) throw new Error("None.");
    expect(all(group, "c:grouping")[0]?.getAttribute("val")).toBe("stacked");
    const series = seriesOf(group);
    expect(series.map(({ name }) => name)).toEqual(
      chart.series.map(({ label }) => label),
    );
    series.forEach(({ values, formula }, rank) => {
      expect(Object.values(values)).toEqual(chart.series[rank]?.values);
      expect(cellsAt(formula ?? "")).toEqual(chart.series[rank]?.values);
    });
  });

  it("has a name and an alternative text", () => {
    expect(all(chartXml(index), "c:title")[0]?.textContent).toBe(
      chart?.caption,
    );
    const drawing = xmlOf(workbook.part("xl/drawings/drawing5.xml"));
    const frame = all(drawing, "xdr:cNvPr")[index];
    expect(frame?.getAttribute("descr")).toBe(chart?.summary);
  });

  it("names an East Asian font", () => {
    const fonts = all(chartXml(index), "a:ea");
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      expect(font.getAttribute("typeface")).toBe("游ゴシック");
    }
  });

  it("gives each group its own pair of axes", () => {
    const pairs = [
      ...all(chartXml(index), "c:barChart"),
      ...all(chartXml(index), "c:lineChart"),
    ].map((group) => all(group, "c:axId").map((id) => id.getAttribute("val")));
    const axes = [
      ...all(chartXml(index), "c:catAx"),
      ...all(chartXml(index), "c:valAx"),
    ].map((axis) =>
      axis.getElementsByTagName("c:axId")[0]?.getAttribute("val"),
    );
    for (const pair of pairs) expect(pair).toHaveLength(2);
    expect(new Set(pairs.flat())).toEqual(new Set(axes));
  });
});

describe("council sessions and slots", () => {
  it("are a band group behind and a line, blank where they are not", () => {
    const [bands] = all(chartXml(0), "c:barChart");
    const [line] = all(chartXml(0), "c:lineChart");
    if (bands === undefined || line === undefined) throw new Error("None.");
    expect(seriesOf(bands)).toMatchObject([
      { name: "議会会期", values: { 2: 1, 3: 1, 5: 1, 6: 1 } },
    ]);
    const [slots] = seriesOf(line);
    expect(slots?.name).toBe("月間枠");
    expect(Object.keys(slots?.values ?? {})).toHaveLength(9);
    expect(cellsAt(slots?.formula ?? "")[0]).toBeNull();
  });

  it("leave no band group in a year without sessions", () => {
    expect(all(chartXml(1), "c:barChart")).toHaveLength(1);
  });
});

describe("paint", () => {
  it("takes the colours of the settings and patterns of the palette", () => {
    const columns = all(chartXml(0), "c:barChart")[1];
    if (columns === undefined) throw new Error("None.");
    const [first, second] = all(columns, "c:ser");
    expect(first?.innerHTML).toContain('val="123456"');
    expect(second?.innerHTML).toContain('prst="wdUpDiag"');
  });
});
