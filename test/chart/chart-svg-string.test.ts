import { shownHeight } from "../../src/chart/stack-heights";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { chartSvgString } from "../../src/chart/chart-svg-string";
import { layoutChart } from "../../src/chart/layout-chart";
import { buildReport } from "../../src/report/build-report";
import { reportInput } from "../report/fixture";
import { blocksOf, chapterOf } from "../report/read-report";

const [block] = chapterOf(
  buildReport(reportInput()),
  "detail-meetings",
).sections.flatMap((section) => blocksOf(section.blocks, "chart"));
if (block === undefined) throw new Error("No chart.");

const svgOf = (chart: typeof block) => {
  const source = chartSvgString(
    chart,
    layoutChart(chart, { width: 700, language: "ja" }),
  );
  const { document } = new Window();
  document.body.innerHTML = source;
  const svg = document.querySelector("svg");
  if (svg === null) throw new Error("No SVG.");
  return { svg, source };
};

describe("chartSvgString", () => {
  it("is one picture with a name and a description", () => {
    const { svg } = svgOf(block);
    expect(svg.getAttribute("role")).toBe("img");
    const ids = svg.getAttribute("aria-labelledby")?.split(" ") ?? [];
    expect(ids.map((id) => svg.querySelector(`#${id}`)?.textContent)).toEqual([
      block.caption,
      block.summary,
    ]);
  });

  it("draws a filled box for every segment, and no SVG pattern", () => {
    const { svg, source } = svgOf(block);
    const values = block.series.flatMap(({ values: ofSeries }) =>
      ofSeries.filter((value) => shownHeight(value) > 0),
    );
    const seen = block.series.filter((series) => series.values.some(Boolean));
    const outlined = svg.querySelectorAll('rect[fill="none"]');
    expect(outlined).toHaveLength(values.length + seen.length);
    expect(source).not.toContain("<pattern");
    expect(source).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it("writes text of records as text", () => {
    const { svg } = svgOf({
      ...block,
      caption: '<script>alert("x")</script>&\u0007',
      milestones: [{ label: "<b>𠮷</b>", monthIndex: 1 }],
    });
    expect(svg.querySelector("script, b")).toBeNull();
    expect(svg.querySelector("title")?.textContent).toBe(
      '<script>alert("x")</script>&',
    );
    expect(svg.textContent).toContain("▼ <b>𠮷</b>");
  });
});
