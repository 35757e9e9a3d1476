import { shownHeight } from "../../src/chart/stack-heights";
import { describe, expect, it } from "vitest";
import { layoutChart } from "../../src/chart/layout-chart";
import { textWidth } from "../../src/chart/text-width";
import { buildReport } from "../../src/report/build-report";
import { HIDDEN } from "../../src/report/hidden";
import type { ChartBlock, ChartValue } from "../../src/report/chart-block";
import { reportInput } from "../report/fixture";
import { blocksOf, chapterOf } from "../report/read-report";

const [block] = chapterOf(
  buildReport(reportInput()),
  "detail-meetings",
).sections.flatMap((section) => blocksOf(section.blocks, "chart"));
if (block === undefined) throw new Error("No chart.");

/** Three ranks, many people, every kind of month. */
const busy: ChartBlock = {
  ...block,
  totals: [0, 3, 12, 7, 1, 9, 20, 4, 6, 0, 5, 8],
  series: [
    [0, 1, 4, 7, 0, 3, 10, 1, 2, 0, 0, 8],
    [0, 1, 4, 0, 1, 3, 10, 1, 2, 0, 5, 0],
    [0, 1, 4, 0, 0, 3, 0, 2, 2, 0, 0, 0],
  ].map((values, index) => ({
    label: ["特別職", "部長級", "課長級"][index] ?? "",
    values,
    selections: [],
  })),
};

const layout = layoutChart(busy, { width: 700, language: "ja" });

describe("layoutChart", () => {
  it("draws heights in proportion to the values, from 0 up", () => {
    const [first] = layout.segments;
    const pixels = (first?.height ?? 0) / (first?.value ?? 1);
    for (const { height, value } of layout.segments) {
      expect(height / value).toBeCloseTo(pixels, 6);
    }
    busy.totals.forEach((total, month) => {
      const column = layout.segments.filter(
        ({ monthIndex }) => monthIndex === month,
      );
      const height = column.reduce((sum, segment) => sum + segment.height, 0);
      expect(height).toBeCloseTo(shownHeight(total) * pixels, 6);
    });
  });

  it("draws nothing of a hidden value and ＊ for a hidden total, over what is shown", () => {
    const hiding = (values: readonly ChartValue[]) =>
      values.map((value, month) => (month === 2 ? HIDDEN : value));
    const hidden = layoutChart(
      {
        ...busy,
        totals: hiding(busy.totals),
        series: busy.series.map((series, index) =>
          index === 2 ? series : { ...series, values: hiding(series.values) },
        ),
      },
      { width: 700, language: "ja" },
    );
    const inMonth = hidden.segments.filter(
      ({ monthIndex }) => monthIndex === 2,
    );
    expect(inMonth.map(({ value }) => value)).toEqual([4]);
    const total = hidden.totals[2];
    expect(total?.text).toBe("＊");
    expect(total?.y).toBeCloseTo((inMonth[0]?.y ?? 0) - 4, 6);
    expect(hidden.totals.filter(({ text }) => text === "12")).toEqual([]);
  });

  it("stacks without gaps on the baseline", () => {
    const bottom = layout.plot.y + layout.plot.height;
    const march = layout.segments.filter(({ monthIndex }) => monthIndex === 2);
    expect(march.map(({ seriesIndex }) => seriesIndex)).toEqual([0, 1, 2]);
    let expected = bottom;
    for (const { y, height } of march) {
      expect(y + height).toBeCloseTo(expected, 6);
      expected = y;
    }
  });

  it("writes a total over every month, 0 too", () => {
    expect(layout.totals.map(({ text }) => Number(text))).toEqual(busy.totals);
    expect(layout.monthLabels.map(({ text }) => text)).toEqual(
      "4月 5月 6月 7月 8月 9月 10月 11月 12月 1月 2月 3月".split(" "),
    );
  });

  it("leaves months after the closing date blank, which 0 is not", () => {
    const until = <T>(values: readonly T[]) =>
      values.map((value, month) => (month > 5 ? null : value));
    const { totals, segments, monthLabels } = layoutChart(
      {
        ...busy,
        totals: until(busy.totals),
        series: busy.series.map((series) => ({
          ...series,
          values: until(series.values),
        })),
      },
      { width: 700, language: "ja" },
    );
    expect(totals.map(({ monthIndex }) => monthIndex)).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
    expect(totals.map(({ value }) => value)).toContain(0);
    expect(segments.filter(({ monthIndex }) => monthIndex > 5)).toEqual([]);
    expect(monthLabels).toHaveLength(12);
  });

  it("lets a total of different people stand over a column that is higher", () => {
    const distinct = layoutChart(
      {
        ...busy,
        totals: busy.totals.map((total) => Math.max(shownHeight(total) - 1, 0)),
      },
      { width: 700, language: "ja" },
    );
    const column = distinct.segments.filter(
      ({ monthIndex }) => monthIndex === 2,
    );
    const top = Math.min(...column.map(({ y }) => y));
    expect(distinct.totals[2]).toMatchObject({ text: "11", value: 11 });
    expect(distinct.totals[2]?.y).toBeLessThan(top);
    expect(distinct.plot.y).toBeLessThan(distinct.totals[6]?.y ?? 0);
  });

  it("leads from a total to the records of all ranks of its month", () => {
    const { totals } = layoutChart(block, { width: 700, language: "ja" });
    expect(totals[3]?.selection).toEqual({
      grain: "meeting",
      fiscalYear: 2022,
      month: "2022-07",
      measure: "totalAttendance",
    });
  });

  it("grows wider than offered rather than let large numbers meet", () => {
    const large = layoutChart(
      {
        ...busy,
        totals: busy.totals.map(() => 104_166),
        series: busy.series.slice(0, 1).map((series) => ({
          ...series,
          values: busy.totals.map(() => 104_166),
        })),
      },
      { width: 320, language: "ja" },
    );
    expect(large.totals[0]?.text).toBe("104,166");
    expect(large.width).toBeGreaterThan(320);
    const length = textWidth("104,166", large.fontSize);
    large.totals.slice(1).forEach(({ x }, index) => {
      expect(x - (large.totals[index]?.x ?? 0)).toBeGreaterThan(length);
    });
    for (const { label, width } of large.segments)
      if (label !== undefined) expect(width).toBeGreaterThan(length);
  });

  it("lays the council bands behind their months", () => {
    const share = layout.plot.width / 12;
    expect(
      layout.bands.map(({ x, width, label }) => [
        Math.round((x - layout.plot.x) / share),
        Math.round(width / share),
        label.text,
      ]),
    ).toEqual([
      [2, 2, "6月定例会"],
      [5, 2, "議会会期"],
    ]);
  });

  it("says that a band named by its dates alone is the council's", () => {
    const [band] = block.bands;
    const named = {
      ...block,
      bands: band ? [{ ...band, label: "6月～7月" }] : [],
    };
    const textOf = (width: number) =>
      layoutChart(named, { width, language: "ja" }).bands[0]?.label.text;
    expect(textOf(700)).toBe("議会 6月～7月");
  });

  it("marks a milestone at the start of its month", () => {
    const [milestone] = layout.milestones;
    expect(milestone?.x).toBeCloseTo(
      layout.plot.x + (layout.plot.width / 12) * 7,
      6,
    );
    expect(milestone?.label.map(({ text }) => text).join("")).toBe(
      "▼ 11月から課長級も対象",
    );
  });

  it("draws the slots over the months that have them", () => {
    const share = layout.plot.width / 12;
    const start = /^M(\d+)/u.exec(layout.slotLine ?? "")?.[1];
    expect(Number(start)).toBe(Math.round(layout.plot.x + share * 3));
  });

  it("says what the line of slots is at its right end, beside the plot", () => {
    const [, y] = /^M\d+ ([\d.]+)/u.exec(layout.slotLine ?? "") ?? [];
    const { slotLabel, plot } = layout;
    expect(slotLabel.map(({ text }) => text)).toEqual(["月間枠", "4回"]);
    for (const { x, y: baseline } of slotLabel) {
      expect(x).toBeGreaterThan(plot.x + plot.width);
      expect(Math.abs(baseline - Number(y))).toBeLessThan(
        layout.fontSize * 1.4,
      );
    }
    expect(
      layoutChart({ ...busy, slots: [] }, { width: 700, language: "ja" }),
    ).toMatchObject({ slotLabel: [] });
  });

  it("gives plots of one axis the same width, with slots and without", () => {
    const without = layoutChart(
      { ...busy, slots: [] },
      { width: 700, language: "ja", peers: [busy] },
    );
    expect(without.plot.width).toBe(layout.plot.width);
  });

  it("hands on the records behind each segment", () => {
    const { segments } = layoutChart(block, { width: 700, language: "ja" });
    expect(segments[0]).toMatchObject({
      monthIndex: 3,
      seriesIndex: 1,
      value: 2,
      selection: { grain: "meeting", month: "2022-07", rank: "部長級" },
    });
  });

  it.each([320, 360, 480, 700, 1200])(
    "keeps every text inside a width of %i, none smaller than 11 pixels",
    (width) => {
      const narrow = layoutChart(
        {
          ...busy,
          milestones: [
            { label: "とても長い説明のついた節目".repeat(4), monthIndex: 11 },
          ],
        },
        { width, language: "ja" },
      );
      expect(narrow.fontSize).toBeGreaterThanOrEqual(11);
      const texts = [
        ...narrow.totals,
        ...narrow.monthLabels,
        ...narrow.legend.map(({ label }) => label),
        ...narrow.slotLabel,
        ...narrow.bands.map(({ label }) => label),
        ...narrow.milestones.flatMap(({ label }) => label),
        ...narrow.gridLines.map(({ label }) => label),
      ].filter(({ text }) => text !== "");
      for (const { x, y, text, anchor } of texts) {
        const length = textWidth(text, narrow.fontSize);
        const left = { start: x, middle: x - length / 2, end: x - length };
        expect(left[anchor], text).toBeGreaterThanOrEqual(-1);
        expect(left[anchor] + length, text).toBeLessThanOrEqual(width + 1);
        expect(y).toBeLessThanOrEqual(narrow.height);
      }
    },
  );

  it("names in the legend but what is drawn or hidden in a chart of its axis", () => {
    const namesOf = (values: readonly ChartValue[], peers: ChartBlock[]) =>
      layoutChart(
        {
          ...busy,
          series: busy.series.map((series, index) =>
            index === 1 ? { ...series, values } : series,
          ),
        },
        { width: 700, language: "ja", peers },
      ).legend.map(({ label }) => label.text);
    const none = busy.months.map(() => 0);
    expect(namesOf(none, [])).toEqual(["特別職", "課長級", "議会会期"]);
    expect(namesOf(none, [busy])).toContain("部長級");
    expect(namesOf([HIDDEN, ...none.slice(1)], [])).toContain("部長級");
  });

  it("does not let month labels meet on a telephone", () => {
    const { monthLabels, fontSize } = layoutChart(busy, {
      width: 320,
      language: "ja",
    });
    monthLabels.slice(1).forEach(({ x, text }, index) => {
      const before = monthLabels[index];
      const reach =
        (textWidth(text, fontSize) + textWidth(before?.text ?? "", fontSize)) /
        2;
      expect(x - (before?.x ?? 0)).toBeGreaterThan(reach);
    });
  });

  it("draws a year without any records as twelve zeros", () => {
    const none = layoutChart(
      {
        ...busy,
        totals: busy.totals.map(() => 0),
        series: busy.series.map((series) => ({
          ...series,
          values: series.values.map(() => 0),
        })),
        bands: [],
        milestones: [],
      },
      { width: 700, language: "ja" },
    );
    expect(none.segments).toEqual([]);
    expect(none.totals.map(({ text }) => text)).toEqual(
      Array.from({ length: 12 }, () => "0"),
    );
  });

  it("counts in whole numbers on its axis", () => {
    const { gridLines } = layoutChart(
      { ...block, slots: [] },
      { width: 700, language: "ja" },
    );
    expect(gridLines.map(({ label }) => label.text)).toEqual(["0", "1", "2"]);
  });

  it("takes the colours of the settings and keeps the patterns", () => {
    const { segments } = layoutChart(busy, {
      width: 700,
      language: "ja",
      colors: ["#FF0000", "#000000"],
    });
    const ofSeries = (index: number) =>
      segments.find(({ seriesIndex }) => seriesIndex === index)?.paint;
    expect(ofSeries(0)).toMatchObject({ fill: "#FF0000", hatch: "none" });
    expect(ofSeries(1)).toMatchObject({
      fill: "#000000",
      ink: "#FFFFFF",
      hatch: "up",
    });
    expect(ofSeries(2)?.fill).toBe("#7096F8");
  });
});
