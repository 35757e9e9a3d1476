import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import {
  CHART_WORKBOOK_ID,
  chartPart,
} from "../../../../src/renderers/ooxml/charts/chart-part";
import type { Language } from "../../../../src/i18n/language";
import { buildReport } from "../../../../src/report/build-report";
import type { ChartBlock } from "../../../../src/report/chart-block";
import { reportInput } from "../../../report/fixture";
import { blocksOf, chapterOf } from "../../../report/read-report";
import { officeErrors } from "../../../support/office-errors";
import { all, attribute } from "../../docx/open-document";
import { openWorkbook } from "../../xlsx/open-workbook";

const block = (): ChartBlock => {
  const [found] = chapterOf(
    buildReport(reportInput()),
    "detail-meetings",
  ).sections.flatMap(({ blocks }) => blocksOf(blocks, "chart"));
  if (found === undefined) throw new Error("The report has no chart.");
  return found;
};

const made = async (
  chart: ChartBlock,
  language: Language = "ja",
  colors: readonly string[] = [],
) => {
  const part = await chartPart(chart, {
    language,
    colors,
    font: "Meiryo",
    width: 480,
    height: 240,
  });
  const xml = new DOMParser().parseFromString(part.xml, "text/xml");
  return { ...part, xml, workbook: await openWorkbook(part.workbook), part };
};

/** 'Sheet'!$B$2:$B$13 → the cells that it means. */
const cellsAt = (
  formula: string,
  { sheet }: Awaited<ReturnType<typeof openWorkbook>>,
): readonly unknown[] => {
  const [, name = "", column = "", first = "", last = first] =
    /^'(.+)'!\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?$/u.exec(formula) ?? [];
  const index = column.charCodeAt(0) - 65;
  return sheet(name)
    .rows.slice(Number(first) - 1, Number(last))
    .map((row) => row[index]);
};

describe("chartPart", () => {
  it.each(["ja", "en"] as const)(
    "refers to its workbook, which holds what the chart shows: %s",
    async (language) => {
      const { xml, workbook } = await made(block(), language);
      expect(attribute(all(xml, "externalData")[0], "id")).toBe(
        CHART_WORKBOOK_ID,
      );
      const references = [...all(xml, "numRef"), ...all(xml, "strRef")];
      expect(references.length).toBeGreaterThan(6);
      for (const reference of references) {
        const formula = all(reference, "f")[0]?.textContent ?? "";
        const cells = cellsAt(formula, workbook);
        const shown = cells.map(() => null as string | null);
        for (const point of all(reference, "pt")) {
          const index = Number(point.getAttribute("idx"));
          shown[index] = all(point, "v")[0]?.textContent ?? null;
        }
        expect(cells.length).toBeGreaterThan(0);
        expect(
          cells.map((cell) => (cell == null ? null : String(cell))),
        ).toEqual(shown);
      }
    },
  );

  it("has a workbook that Excel opens, the same bytes every time", async () => {
    const { part } = await made(block());
    expect(await officeErrors(part.workbook, "xlsx")).toEqual([]);
    expect((await made(block())).part).toEqual(part);
  });

  it("writes the totals of the months above the columns", async () => {
    const chart = block();
    const { workbook } = await made(chart);
    const [header = [], ...rows] = workbook.sheet("グラフの値").rows;
    const column = header.indexOf("計");
    expect(rows.map((row) => row[column])).toEqual([...chart.totals]);
  });

  it("paints ranks in the colours of the settings", async () => {
    const { xml } = await made(block(), "ja", ["#123456"]);
    const columns = all(xml, "barChart").at(-1);
    const [first] = columns === undefined ? [] : all(columns, "ser");
    expect(
      first && all(first, "srgbClr").map((each) => each.getAttribute("val")),
    ).toContain("123456");
  });

  it("keeps texts that are markup or can't be printed from breaking it", async () => {
    const chart = block();
    const [series] = chart.series;
    if (series === undefined) throw new Error("The chart has no series.");
    const label = `<b>"部長" & 課長</b>`;
    const { xml, workbook } = await made({
      ...chart,
      caption: `1 < 2 & "3"`,
      series: [{ ...series, label: `${label}\u0001` }],
    });
    expect(all(xml, "title")[0]?.textContent).toContain(`1 < 2 & "3"`);
    expect(workbook.sheet("グラフの値").rows[0]?.[1]).toContain(label);
  });
});
