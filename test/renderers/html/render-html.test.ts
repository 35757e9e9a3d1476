import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/renderers/html/render-html";
import { buildReport } from "../../../src/report/build-report";
import { formatNumber } from "../../../src/report/cells/format-cell";
import type { Report } from "../../../src/report/report";
import { sampleDocument } from "../../documents/sample-report";
import { reportInput } from "../../report/fixture";
import {
  awkwardReport,
  awkwardTexts,
  unprintableTexts,
} from "../awkward-report";
import { figuresIn } from "../figures-in-report";

const report = buildReport(reportInput());

const pageOf = (of: Report, assets?: Parameters<typeof renderHtml>[1]) => {
  const { document } = new Window();
  document.write(renderHtml(of, assets));
  return document;
};

const textsOf =
  (root: { querySelectorAll: Document["querySelectorAll"] }) =>
  (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

const page = pageOf(report);
const texts = textsOf(page as unknown as Document);

describe("renderHtml", () => {
  it("names itself and its language", () => {
    expect(page.documentElement.getAttribute("lang")).toBe("ja");
    expect(page.title).toBe(report.title);
    expect(texts("h1")).toEqual([report.title]);
    expect(texts("header time")).toEqual(["令和6年（2024年）3月31日"]);
  });

  it("leads from its contents to every chapter", () => {
    const links = [...page.querySelectorAll("nav a")];
    expect(links).toHaveLength(report.chapters.length);
    for (const link of [...links, ...page.querySelectorAll(".pointer a")]) {
      const target = link.getAttribute("href")?.slice(1) ?? "";
      expect(page.getElementById(target), target).not.toBeNull();
    }
  });

  it("goes down one heading level at a time", () => {
    const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map(
      ({ tagName }) => Number(tagName.slice(1)),
    );
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  it("has every section with its number and figure", () => {
    const headings = texts("#overview-2022 h3");
    expect(headings[0]).toBe("01 1on1ミーティング 6回");
    expect(headings).toHaveLength(7);
    expect(texts("#overview-2022-meetings li")).toEqual([
      "部長級 のべ4名（実人数3名）",
      "課長級 のべ2名（実人数2名）",
    ]);
  });

  it("has no id twice", () => {
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("writes every figure of the report, in its order", () => {
    const written = texts(
      "h3 .figure, .figures > b, b.figures, td.number, dd.number",
    ).map((text) => /^[\d,.]+|^―/u.exec(text ?? "")?.[0]);
    const expected = figuresIn(report).map(({ value, unit }) =>
      value === null ? "―" : formatNumber(value, unit),
    );
    expect(expected.length).toBeGreaterThan(100);
    expect(written).toEqual(expected);
  });

  it("gives every table a caption and its headers scopes", () => {
    const tables = [...page.querySelectorAll("table")];
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      expect(table.querySelector("caption")?.textContent).toBeTruthy();
      for (const header of table.querySelectorAll("th")) {
        expect(header.getAttribute("scope")).toMatch(/^(col|row|colgroup)$/u);
      }
      const widths = [...table.querySelectorAll("tbody tr")].map(
        (row) => row.children.length,
      );
      const columns = [...table.querySelectorAll("thead tr")]
        .flatMap((row) => [...row.children])
        .filter((cell) => cell.getAttribute("scope") === "col");
      expect(new Set(widths)).toEqual(new Set([columns.length]));
    }
  });

  it("has a table in the same section as every chart", () => {
    const charts = [...page.querySelectorAll("figure.chart")];
    expect(charts).toHaveLength(2);
    for (const chart of charts) {
      expect(chart.parentElement?.querySelector("table")).toBeTruthy();
    }
  });

  it("fetches nothing and allows no script", () => {
    const policy = page
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    const source = renderHtml(report);
    expect(source).not.toMatch(/<(script|link|iframe|object)\b/u);
    expect(source).not.toMatch(/url\(|@import|https?:\/\/(?!www\.w3\.org)/u);
  });

  it("holds pictures inside, and only of kinds without script", () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const source = (contentType: string) =>
      pageOf(report, {
        pictures: new Map([["organisation", { contentType, bytes }]]),
      }).querySelector("img");
    expect(source("image/png")?.getAttribute("src")).toBe(
      "data:image/png;base64,iVBORw==",
    );
    expect(source("image/png")?.getAttribute("alt")).toBe("変革推進体制");
    expect(source("image/svg+xml")).toBeNull();
    expect(page.querySelector("figure.picture")?.textContent?.trim()).toBe(
      "変革推進体制",
    );
  });

  it("uses the colours of the settings", () => {
    const source = renderHtml(report, { colors: ["", "#ABCDEF"] });
    expect(source).toContain('fill="#ABCDEF"');
  });

  it("draws the charts of all years on one axis", () => {
    const axes = [
      ...pageOf(sampleDocument().report).querySelectorAll(".chart .narrow svg"),
    ].map((svg) =>
      [...svg.querySelectorAll('text[text-anchor="end"]')].map(
        ({ textContent }) => textContent,
      ),
    );
    // 令和4年度 has 9 in a month, 令和5年度 no more than 8.
    expect(axes).toHaveLength(2);
    expect(axes[0]).toContain("10");
    expect(axes[1]).toEqual(axes[0]);
  });

  it("is the same for the same report", () => {
    expect(renderHtml(report)).toBe(renderHtml(report));
  });
});

describe("renderHtml with awkward texts", () => {
  const awkward = pageOf(awkwardReport());
  const words = awkward.documentElement.textContent ?? "";

  it("shows each text as it is", () => {
    for (const text of awkwardTexts) {
      expect(words, text.slice(0, 20)).toContain(text.trim());
    }
  });

  it("shows what can be printed of the others", () => {
    for (const [, printed] of unprintableTexts) {
      expect(words).toContain(printed);
    }
    // eslint-disable-next-line no-control-regex -- these must be gone
    expect(words).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/u);
  });

  it("makes no element of a text", () => {
    expect(awkward.querySelectorAll("script, img, style")).toHaveLength(1);
    expect(awkward.querySelectorAll("[onerror]")).toHaveLength(0);
  });

  it("keeps texts out of the style sheet's syntax", () => {
    const style = awkward.querySelector("style")?.textContent ?? "";
    const content = /@top-right \{ content: "([^"\n]*)";/u.exec(style)?.[1];
    expect(content).toBeDefined();
    expect(content).not.toMatch(/[<>{};]/u);
  });
});
