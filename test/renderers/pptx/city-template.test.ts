import { beforeAll, describe, expect, it } from "vitest";
import { renderPptx } from "../../../src/renderers/pptx/render-pptx";
import { buildReport } from "../../../src/report/build-report";
import { reportInput } from "../../report/fixture";
import { officeErrors } from "../../support/office-errors";
import { cityPresentation } from "./city-presentation";
import type { OpenedPresentation } from "./open-presentation";
import { all, openPresentation } from "./open-presentation";
import { overflowingTexts } from "./overflowing-texts";

const report = buildReport(reportInput());
const options = { pictures: new Map(), colors: [] };
const template = cityPresentation();

let bytes: Uint8Array;
let deck: OpenedPresentation;

beforeAll(async () => {
  bytes = (await renderPptx(report, { ...options, template })).bytes;
  deck = openPresentation(bytes);
});

const titlesOf = ({ slides }: OpenedPresentation) =>
  slides.map(({ title }) => title);

describe("renderPptx onto a city's own presentation", () => {
  it("is a valid Office file, with the same bytes each time", async () => {
    expect(await officeErrors(template, "pptx")).toEqual([]);
    expect(await officeErrors(bytes, "pptx")).toEqual([]);
    expect((await renderPptx(report, { ...options, template })).bytes).toEqual(
      bytes,
    );
  });

  it("keeps its size, master, layouts and theme", () => {
    const before = openPresentation(template);
    expect(deck.size).toEqual({ width: 720, height: 540 });
    for (const part of before.parts) {
      if (!/theme1|slideMaster1\.xml$|slideLayout\d\.xml$/u.test(part))
        continue;
      expect(deck.bytes(part), part).toEqual(before.bytes(part));
    }
  });

  it("puts the summary in the place of the slide with its tag", () => {
    const titles = titlesOf(deck);
    // The city's own cover bears the title: there is no second one.
    expect(titles.slice(0, 3)).toEqual([
      "令和4・5年度 補佐官活動まとめ について",
      "補佐官の登用について",
      "令和4年度の主な実施内容",
    ]);
    expect(titles.at(-1)).toBe("お問い合わせ");
    expect(titles.join()).not.toContain("{{");
    expect(deck.parts).not.toContain("ppt/slides/slide2.xml");
  });

  it("fills tags, also where they are split over runs, and leaves unknown ones", () => {
    const [cover] = deck.slides;
    expect(cover?.texts).toEqual([
      "令和4・5年度 補佐官活動まとめ について",
      "令和6年（2024年）3月31日",
      "企画部 改革課（基準日 令和6年（2024年）3月31日）",
      "{{知らない}} 令和4・5年度",
    ]);
  });

  it("uses the city's layouts and fills their placeholders", () => {
    const layouts = new Map(
      deck.slides.flatMap(({ chapters, layout }) =>
        chapters.map((title) => [title, layout]),
      ),
    );
    expect(layouts.get("令和4年度の主な実施内容")).toBe("titleOnly");
    const texts = deck.slides.filter(({ layout }) => layout === "obj");
    expect(texts.length).toBeGreaterThan(0);
    for (const { xml } of texts) {
      const places = all(xml, "ph").map((each) => each.getAttribute("idx"));
      expect(places).toContain("1");
    }
  });

  it("writes in the city's font and only in colours that can be read", () => {
    const own = deck.slides.slice(1, -1);
    for (const { xml } of own) {
      for (const font of all(xml, "ea")) {
        expect(font.getAttribute("typeface")).toBe("BIZ UDPゴシック");
      }
      const colors = all(xml, "schemeClr").map((each) =>
        each.getAttribute("val"),
      );
      expect(colors).not.toContain("accent1");
    }
  });

  it("brings the new slides into the section of their place", () => {
    const sections = all(deck.xml("ppt/presentation.xml"), "section").map(
      (section) => all(section, "sldId").length,
    );
    expect(sections).toEqual([deck.slides.length - 1, 1]);
  });

  it("leads links to the replaced slide to the summary", () => {
    const last = deck.slides.at(-1)?.part ?? "";
    const links = [...deck.related(last).values()].filter(({ type }) =>
      type.endsWith("/slide"),
    );
    expect(links.map(({ target }) => target)).toEqual([deck.slides[1]?.part]);
  });

  it("makes notes although the city's file has no notes master", () => {
    const own = deck.slides.slice(1, -1);
    for (const { notes } of own) expect(notes).toContain("出典");
  });

  it("keeps texts inside their boxes", () => {
    expect(overflowingTexts(deck)).toEqual([]);
  });
});

describe("renderPptx onto a presentation without a place", () => {
  it("appends the summary", async () => {
    const without = openPresentation(
      (
        await renderPptx(report, {
          ...options,
          template: cityPresentation({ hasPlace: false }),
        })
      ).bytes,
    );
    const titles = titlesOf(without);
    expect(titles.slice(0, 3)).toEqual([
      "令和4・5年度 補佐官活動まとめ について",
      "お問い合わせ",
      "補佐官の登用について",
    ]);
    expect(titles.at(-1)).toMatch(/^資料/u);
  });

  it("takes one without slides, and templates and shows", async () => {
    for (const change of [
      { hasSlides: false },
      { mainType: ".template.main+xml" },
      { mainType: ".slideshow.main+xml" },
    ]) {
      const written = (
        await renderPptx(report, {
          ...options,
          template: cityPresentation(change),
        })
      ).bytes;
      expect(await officeErrors(written, "pptx")).toEqual([]);
      expect(titlesOf(openPresentation(written))).toContain("注記");
    }
  });
});
