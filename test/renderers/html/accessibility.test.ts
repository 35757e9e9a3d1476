import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/renderers/html/render-html";
import { buildReport } from "../../../src/report/build-report";
import { sampleDocument } from "../../documents/sample-report";
import { reportInput } from "../../report/fixture";
import {
  awkwardReport,
  awkwardTexts,
  unprintableTexts,
} from "../awkward-report";
import type { DocumentReader } from "./document-reader";
import { startDocumentReader } from "./document-reader";

declare const axe: {
  run(options: RunOptions): Promise<AxeResults>;
};

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

let reader: DocumentReader;

beforeAll(async () => {
  reader = await startDocumentReader();
});

afterAll(() => reader.close());

const violations = async (page: Page): Promise<readonly string[]> => {
  // Through the debugger: the document's own policy allows no script.
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate(() =>
    axe.run({ resultTypes: ["violations"] }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

const source = renderHtml(buildReport(reportInput()));

/** A text of 10,000 letters is no wider than this, but takes Chromium half a minute to balance in columns. */
const shortened = [
  ...awkwardTexts,
  ...unprintableTexts.map(([text]) => text),
].map((text) => text.slice(0, 1_000));

describe("HTML document in a browser", () => {
  it.each([1000, 340])(
    "has no accessibility violations at a width of %i",
    async (width) => {
      const page = await reader.open(source, width);
      expect(await violations(page)).toEqual([]);
    },
  );

  it("has none with awkward texts either", async () => {
    const page = await reader.open(renderHtml(awkwardReport()));
    expect(await violations(page)).toEqual([]);
  });

  it("is no wider than a telephone, with texts large enough to read", async () => {
    const page = await reader.open(source, 340);
    const { overflow, sizes } = await page.evaluate(() => ({
      overflow:
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth,
      sizes: [...document.querySelectorAll("svg text")]
        .map((text) => text.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .map(({ height }) => height),
    }));
    expect(overflow).toBe(0);
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThan(9);
  });

  it("asks for nothing but itself", async () => {
    const page = await reader.open(source);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.reload({ waitUntil: "networkidle" });
    expect(requests).toEqual([page.url()]);
  });

  it.each([
    ["the sample", () => sampleDocument().report],
    ["awkward texts", () => awkwardReport(shortened)],
  ])("prints nothing beside the page: %s", async (_, report) => {
    // A4 without its margins, at 96 pixels an inch.
    const page = await reader.open(renderHtml(report()), 657);
    await page.emulateMedia({ media: "print" });
    const beside = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter(
          (element) =>
            element.getBoundingClientRect().right > window.innerWidth + 1 &&
            element.closest("svg") === null,
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(beside).toEqual([]);
  });

  it("prints on A4 with page numbers, bookmarks and tags for screen readers", async () => {
    const page = await reader.open(renderHtml(sampleDocument().report));
    const pdf = (
      await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
    ).toString("latin1");
    expect(pdf).toContain("/Outlines");
    expect(pdf).toMatch(/\/S \/TH\b/u);
    expect(pdf).toMatch(/\/S \/H2\b/u);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/u);
    expect(pdf).toContain("/StructTreeRoot");
    // A pattern turned into bitmaps would make megabytes of it.
    expect(pdf.length).toBeLessThan(1_500_000);
  });
});
