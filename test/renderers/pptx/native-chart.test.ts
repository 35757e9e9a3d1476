import { beforeAll, describe, expect, it } from "vitest";
import type { Element } from "@xmldom/xmldom";
import { renderPptx } from "../../../src/renderers/pptx/render-pptx";
import { buildReport } from "../../../src/report/build-report";
import { reportInput } from "../../report/fixture";
import { blocksOf, chapterOf } from "../../report/read-report";
import { openWorkbook } from "../xlsx/open-workbook";
import type { OpenedPresentation } from "./open-presentation";
import { all, openPresentation, textOf } from "./open-presentation";

const report = buildReport(reportInput());
const blocks = chapterOf(report, "detail-meetings").sections.flatMap(
  (section) => blocksOf(section.blocks, "chart"),
);

let deck: OpenedPresentation;
let charts: readonly string[];

beforeAll(async () => {
  deck = openPresentation(
    (await renderPptx(report, { pictures: new Map(), colors: ["#123456"] }))
      .bytes,
  );
  charts = deck.slides.flatMap((slide) => slide.charts);
});

const groupsOf = (index: number, kind: string) =>
  all(deck.xml(charts[index] ?? ""), kind);

const seriesOf = (group: Element | undefined) =>
  (group === undefined ? [] : all(group, "ser")).map((series) => {
    const value = all(series, "val")[0];
    return {
      name: series && all(all(series, "tx")[0] ?? series, "v")[0]?.textContent,
      values: (value === undefined ? [] : all(value, "pt")).map((point) => [
        Number(point.getAttribute("idx")),
        Number(point.textContent),
      ]),
    };
  });

describe.each([0, 1])("native chart %i", (index) => {
  it("stacks the ranks by month", () => {
    const columns = groupsOf(index, "barChart").at(-1);
    const block = blocks[index];
    expect(seriesOf(columns)).toEqual(
      block?.series.map(({ label, values }) => ({
        name: label,
        values: values.map((value, month) => [month, value]),
      })),
    );
    expect(columns && all(columns, "grouping")[0]?.getAttribute("val")).toBe(
      "stacked",
    );
  });

  it("can be edited: its workbook holds the same values", async () => {
    const part = charts[index] ?? "";
    const workbook = [...deck.related(part).values()].find(({ type }) =>
      type.endsWith("/package"),
    );
    expect(all(deck.xml(part), "externalData")[0]?.getAttribute("r:id")).toBe(
      [...deck.related(part).keys()][0],
    );
    const opened = await openWorkbook(deck.bytes(workbook?.target ?? ""));
    const [header = [], ...rows] = opened.sheet("グラフの値").rows;
    for (const { label, values } of blocks[index]?.series ?? []) {
      const column = header.indexOf(label);
      expect(rows.map((row) => row[column])).toEqual(values);
    }
    const totals = header.indexOf("計");
    expect(rows.map((row) => row[totals])).toEqual(blocks[index]?.totals);
  });

  it("has its description as alternative text", () => {
    const frames = deck.slides
      .filter((slide) => slide.charts.length > 0)
      .flatMap(({ xml }) => all(xml, "graphicFrame"))
      .filter((frame) => all(frame, "chart").length > 0);
    expect(
      all(frames[index] as Element, "cNvPr")[0]?.getAttribute("descr"),
    ).toBe(blocks[index]?.summary);
  });
});

describe("what stands beside the columns", () => {
  it("are council sessions behind and slots over them", () => {
    const [bands] = groupsOf(0, "barChart");
    expect(seriesOf(bands)).toEqual([
      {
        name: "議会会期",
        values: [
          [2, 1],
          [3, 1],
          [5, 1],
          [6, 1],
        ],
      },
    ]);
    const lines = seriesOf(groupsOf(0, "lineChart")[0]);
    expect(lines[0]?.name).toBe("月間枠");
    expect(lines[0]?.values).toHaveLength(9);
  });

  it("are the names of sessions and milestones at their months", () => {
    const words = all(deck.xml(charts[0] ?? ""), "dLbl").map((label) => [
      Number(all(label, "idx")[0]?.getAttribute("val")),
      all(label, "t")
        .map(({ textContent }) => textContent)
        .join(""),
    ]);
    expect(words).toContainEqual([2, "6月定例会"]);
    expect(words).toContainEqual([7, "▼ 11月から課長級も対象"]);
  });

  it("are the words of the slots at the right end of their line", () => {
    const [line] = all(groupsOf(0, "lineChart")[0] as Element, "ser");
    const labels = all(line as Element, "dLbl").map((label) => [
      Number(all(label, "idx")[0]?.getAttribute("val")),
      all(label, "p").map(textOf),
    ]);
    expect(labels).toEqual([[11, ["月間枠", "4回"]]]);
  });

  it("leaves totals, milestones and ranks without a value out of the legend of a single year", async () => {
    const single = openPresentation(
      (
        await renderPptx(
          buildReport(reportInput({}, { fiscalYears: [2022] })),
          { pictures: new Map(), colors: [] },
        )
      ).bytes,
    );
    const [part = ""] = single.slides.flatMap((slide) => slide.charts);
    const chart = single.xml(part);
    const hidden = all(chart, "legendEntry").map((entry) =>
      Number(all(entry, "idx")[0]?.getAttribute("val")),
    );
    const names = all(chart, "ser").map(
      (series) => all(all(series, "tx")[0] ?? series, "v")[0]?.textContent,
    );
    // Nobody of this rank came in the year.
    expect(hidden.map((index) => names[index])).toEqual([
      "特別職",
      "月間枠",
      "計",
      "節目（表示位置）",
    ]);
  });

  it("stand under one legend where years stand beside each other", () => {
    const shown = deck.slides.filter((slide) => slide.charts.length > 0);
    expect(shown.map((slide) => slide.charts.length)).toEqual([2]);
    const legends = shown.flatMap(({ xml }) => all(xml, "grpSp"));
    const words = legends.flatMap((legend) =>
      all(legend, "t").map(({ textContent }) => textContent),
    );
    expect(words).toEqual([
      "のべ人数（名）",
      "特別職",
      "部長級",
      "課長級",
      "議会会期",
    ]);
    for (const part of charts)
      expect(all(deck.xml(part), "legend")).toEqual([]);
  });

  it("have one axis in all years", () => {
    const ends = charts.map(
      (part) =>
        all(deck.xml(part), "valAx")
          .filter((axis) => all(axis, "delete")[0]?.getAttribute("val") === "0")
          .map((axis) => all(axis, "max")[0]?.getAttribute("val"))[0],
    );
    expect(new Set(ends).size).toBe(1);
    expect(Number(ends[0])).toBeGreaterThan(0);
  });

  it("tells ranks apart by colours of the settings and by patterns", () => {
    const [first, second] = all(
      groupsOf(0, "barChart").at(-1) as Element,
      "ser",
    );
    const colors = all(first as Element, "srgbClr").map((color) =>
      color.getAttribute("val"),
    );
    expect(colors[0]).toBe("123456");
    expect(all(second as Element, "pattFill")[0]?.getAttribute("prst")).toBe(
      "wdUpDiag",
    );
  });
});
