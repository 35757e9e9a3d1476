import { describe, expect, it } from "vitest";
import { buildReport } from "../../../src/report/build-report";
import type { Report } from "../../../src/report/report";
import { renderPptx } from "../../../src/renderers/pptx/render-pptx";
import { manyRecords } from "../../documents/many-records";
import { sampleDocument } from "../../documents/sample-report";
import { reportInput } from "../../report/fixture";
import { cityPresentation } from "./city-presentation";
import { layoutFaults } from "./layout-faults";
import { all, openPresentation, textOf } from "./open-presentation";

const { report: sample, pictures } = sampleDocument({ edition: "public" });

const render = async (report: Report, template?: Uint8Array) => {
  const options = {
    pictures,
    colors: [],
    ...(template === undefined ? {} : { template }),
  };
  return openPresentation((await renderPptx(report, options)).bytes);
};

const reports: readonly (readonly [string, Report])[] = [
  ["the sample", sample],
  ["the sample in English", sampleDocument({ language: "en" }).report],
  ["its internal edition", sampleDocument({ edition: "internal" }).report],
  ["another city", buildReport(reportInput())],
  [
    "one without records",
    buildReport(
      reportInput(
        { meetings: [], activities: [], advisers: [] },
        { hasSummary: false },
      ),
    ),
  ],
  ["3,000 records", manyRecords()],
];

describe("slides as a designer would check them", () => {
  it.each(reports)("are laid out without a fault: %s", async (_, report) => {
    expect(layoutFaults(await render(report))).toEqual([]);
  });

  it("are so on a city's own presentation of another shape", async () => {
    const deck = await render(sample, cityPresentation());
    expect(layoutFaults(deck)).toEqual([]);
  });

  it.each(reports.slice(0, 3))(
    "tell each year of %s on one overview",
    async (_, report) => {
      const { slides } = await render(report);
      const titles = slides.map(({ title }) => title);
      for (const { title } of report.chapters.filter(
        ({ kind }) => kind === "overview",
      ))
        expect(titles.filter((each) => each.startsWith(title))).toEqual([
          title,
        ]);
    },
  );

  it("tell on one slide that there is nothing of several years", async () => {
    const [, , , , [, empty] = ["", sample]] = reports;
    const { slides } = await render(empty);
    expect(slides.map(({ chapters }) => chapters)).toEqual([
      [empty.title],
      ["令和4年度の主な実施内容", "令和5年度の主な実施内容"],
      ["注記"],
    ]);
  });

  it("have large key figures over a year of which little is told", async () => {
    const { slides } = await render(buildReport(reportInput()));
    const sizes = slides
      .filter(({ title }) => title.endsWith("の主な実施内容"))
      .map(({ xml }) =>
        all(xml, "r").flatMap((run) =>
          /^[\d.]+(?:名|回\/人|%)$/u.test(run.textContent ?? "")
            ? Number(all(run, "rPr")[0]?.getAttribute("sz"))
            : [],
        ),
      );
    expect(sizes.map((each) => each.slice(0, 4))).toEqual([
      [1800, 1800, 1800, 1800],
      [2800, 2800, 2800, 2800],
    ]);
  });

  it("have the dash of a second level under the words of the first", async () => {
    const { slides } = await render(sample);
    const dashes = slides
      .flatMap(({ xml }) => all(xml, "pPr"))
      .filter(
        (properties) =>
          all(properties, "buChar")[0]?.getAttribute("char") === "–",
      );
    expect(dashes.length).toBeGreaterThan(3);
    for (const dash of dashes)
      expect(Number(dash.getAttribute("marL"))).toBe(
        Number(dash.getAttribute("indent")) * -2,
      );
  });

  it("tell two years in as few slides as a city prints pages", async () => {
    const { slides } = await render(sample);
    expect(slides.length).toBeLessThanOrEqual(14);
    const titles = slides.map(({ title }) => title);
    for (const year of ["令和4年度", "令和5年度"]) {
      expect(
        titles.filter((title) => title.startsWith(`${year}の主な実施内容`)),
      ).toHaveLength(1);
    }
  });

  it("break headings and items of an overview between phrases, never in a word or before a unit", async () => {
    const { slides } = await render(sample);
    const texts = slides
      .filter(({ title }) => title.endsWith("の主な実施内容"))
      .flatMap(({ xml }) => all(xml, "p").map(textOf))
      .filter((text) => text.includes("\n"));
    expect(texts.length).toBeGreaterThan(9);
    expect(texts).toContain("04 チームビルディング、\nワークショップ");
    const broken = ["ミーティング", "ワークショップ", "グループ", "アカデミー"];
    expect(
      texts.filter(
        (text) =>
          /\d\n/u.test(text) ||
          broken.some(
            (word) =>
              text.replaceAll("\n", "").includes(word) && !text.includes(word),
          ),
      ),
    ).toEqual([]);
  });

  it("show key figures of a year beside the title of its overview, with their change", async () => {
    const { slides } = await render(sample);
    const overview = slides.find(
      ({ title }) => title === "令和5年度の主な実施内容",
    );
    expect(overview?.texts.slice(1, 13)).toEqual([
      "のべ人数",
      "67名",
      "増減なし",
      "実人数",
      "23名",
      "▼20名減",
      "1人当たりの回数",
      "2.91回/人",
      "▲1.35回/人増",
      "月間枠の利用率",
      "69.8%",
      "▼23.3ポイント減",
    ]);
  });

  it("show those that have room where their words are longer, close to each other", async () => {
    const { slides } = await render(
      sampleDocument({ edition: "public", language: "en" }).report,
    );
    const overview = slides.find(
      ({ title }) => title === "Main activities of FY2023",
    );
    for (const figure of ["67 people", "23 people", "2.91 per person"])
      expect(overview?.texts).toContain(figure);
  });
});
