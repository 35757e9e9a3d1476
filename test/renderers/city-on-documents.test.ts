import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { cityColors } from "../../src/chart/city-colors";
import { contrastRatio } from "../../src/chart/contrast-ratio";
import { readableAccent } from "../../src/chart/readable-accent";
import { renderDocx } from "../../src/renderers/docx/render-docx";
import { renderHtml } from "../../src/renderers/html/render-html";
import { renderPptx } from "../../src/renderers/pptx/render-pptx";
import { renderXlsx } from "../../src/renderers/xlsx/render-xlsx";
import { buildReport } from "../../src/report/build-report";
import { issuerOf } from "../../src/report/writing/issuer";
import { reportInput } from "../report/fixture";

const YELLOW = "#FFCC00";
const report = buildReport({
  ...reportInput(),
  city: { name: "宝町市", color: YELLOW },
});
const shade = readableAccent(YELLOW);
const options = { pictures: new Map(), colors: [], recordUrl: () => "" };

const textOf = (bytes: Uint8Array, part: RegExp): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => part.test(name))
    .map(([, content]) => strFromU8(content))
    .join("");

describe("name and colour of a city", () => {
  it("stand on the cover and in the headings of every document", async () => {
    const issuer = `宝町市 ${report.division}`;
    const html = renderHtml(report, options);
    expect(html).toContain(`<p>${issuer}</p>`);
    expect(html).toContain(`--accent: ${shade.toLowerCase()};`);

    const { bytes: slides } = await renderPptx(report, options);
    expect(textOf(slides, /slides\/slide1\.xml$/u)).toContain(issuer);
    expect(textOf(slides, /theme\/theme1\.xml$/u)).toContain(
      `<a:accent1><a:srgbClr val="${shade.slice(1)}"/></a:accent1>`,
    );

    const pages = await renderDocx(report, options);
    expect(textOf(pages, /word\/document\.xml$/u)).toContain(issuer);
    const looks = textOf(pages, /word\/(?:document|styles|numbering)\.xml$/u);
    expect(looks).toContain(`"${shade.slice(1)}"`);
    expect(looks).not.toContain("0017C1");

    const sheets = await renderXlsx(report, options);
    expect(textOf(sheets, /sharedStrings|sheet1\.xml$/u)).toContain(issuer);
    const cells = textOf(sheets, /xl\/styles\.xml$/u);
    expect(cells).toContain(shade.slice(1));
    // Nor the blue of letters, nor its tint behind headings.
    expect(cells).not.toMatch(/0017C1|E8F1FE/u);
  });

  it("gives the first series of charts its two colours, unless the settings say which", () => {
    const city = { color: YELLOW, secondColor: "#006633" };
    const [first, tint, second, ...others] = cityColors([], city);
    expect([first, second, others]).toEqual([shade, "#006633", []]);
    expect(contrastRatio(tint ?? "", "#000000")).toBeGreaterThan(
      contrastRatio(shade, "#000000"),
    );
    expect(cityColors(["#111111"], city)).toEqual(["#111111", tint, second]);
    expect(cityColors(["#111111"], {})).toEqual(["#111111"]);
    // Only the second one: the others stay ours.
    expect(cityColors([], { secondColor: "#006633" })).toEqual([
      "",
      "",
      "#006633",
    ]);
  });

  it("is darkened in its own hue until words in it can be read, and left alone else", () => {
    expect(contrastRatio(shade, "#F2F2F2")).toBeGreaterThanOrEqual(4.5);
    expect(shade.slice(5)).toBe("00");
    expect(readableAccent("#004d00")).toBe("#004D00");
  });

  it("is said once, and nothing is said without it", () => {
    const division = "宝町市企画課";
    expect(issuerOf({ city: { name: "宝町市" }, division })).toBe(division);
    expect(issuerOf({ city: { name: "宝町市" } })).toBe("宝町市");
    expect(issuerOf({ division: "企画課" })).toBe("企画課");
    expect(issuerOf({ city: {} })).toBeUndefined();
  });

  it("lets its second colour decorate covers", async () => {
    const edge = "#006633";
    const own = { ...report, city: { ...report.city, secondColor: edge } };
    expect(renderHtml(own, options)).toContain(`--edge: ${edge};`);
    const { bytes } = await renderPptx(own, options);
    const part = (name: RegExp) => textOf(bytes, name);
    expect(part(/theme\/theme1\.xml$/u)).toContain(
      `<a:accent4><a:srgbClr val="006633"/></a:accent4>`,
    );
  });
});
