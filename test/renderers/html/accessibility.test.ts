import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/renderers/html/render-html";
import { buildReport } from "../../../src/report/build-report";
import { sampleDocument } from "../../documents/sample-report";
import { reportInput } from "../../report/fixture";
import type { TestBrowser } from "../../support/browser";
import { openBrowser } from "../../support/browser";
import { awkwardReport } from "../awkward-report";

declare const axe: {
  run(options: RunOptions): Promise<AxeResults>;
};

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

let browser: TestBrowser;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(path.join(tmpdir(), "nendo-html-"));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the document as a reader does: a file from the disk. */
const open = async (source: string, width = 1000): Promise<Page> => {
  const file = path.join(folder, "report.html");
  writeFileSync(file, source);
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(pathToFileURL(file).href);
  return page;
};

const violations = async (page: Page): Promise<readonly string[]> => {
  // Through the debugger: the document's own policy allows no script.
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate(() =>
    axe.run({ resultTypes: ["violations"] }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

const source = renderHtml(buildReport(reportInput()));

describe("HTML document in a browser", () => {
  it.each([1000, 340])(
    "has no accessibility violations at a width of %i",
    async (width) => {
      const page = await open(source, width);
      expect(await violations(page)).toEqual([]);
    },
  );

  it("has none with awkward texts either", async () => {
    const page = await open(renderHtml(awkwardReport()));
    expect(await violations(page)).toEqual([]);
  });

  it("is no wider than a telephone, with texts large enough to read", async () => {
    const page = await open(source, 340);
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
    const page = await browser.context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const file = path.join(folder, "alone.html");
    writeFileSync(file, source);
    await page.goto(pathToFileURL(file).href, { waitUntil: "networkidle" });
    expect(requests).toEqual([pathToFileURL(file).href]);
  });

  it.each([
    ["the sample", () => sampleDocument().report],
    ["awkward texts", () => awkwardReport()],
  ])("prints nothing beside the page: %s", async (_, report) => {
    // A4 without its margins, at 96 pixels an inch.
    const page = await open(renderHtml(report()), 657);
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
    const page = await open(renderHtml(sampleDocument().report));
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
