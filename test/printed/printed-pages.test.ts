import { beforeAll, describe, expect, it } from "vitest";
import { makeDocument } from "../../src/renderers/make-document";
import { buildReport } from "../../src/report/build-report";
import type { Report } from "../../src/report/report";
import { manyRecords } from "../documents/many-records";
import { sampleDocument } from "../documents/sample-report";
import { reportInput } from "../report/fixture";
import { contentsEntries, contentsFaults } from "./contents-faults";
import { pageFaults } from "./page-faults";
import { printHtml } from "./print-html";
import { printFiles } from "./print-files";
import type { PrintedPage } from "./read-pages";

const { report: sample, pictures } = sampleDocument({ edition: "public" });

const REPORTS = {
  sample,
  english: sampleDocument({ edition: "public", language: "en" }).report,
  internal: sampleDocument({ edition: "internal" }).report,
  "second-city": buildReport(reportInput()),
  empty: buildReport(
    reportInput(
      { meetings: [], activities: [], advisers: [] },
      { hasSummary: false },
    ),
  ),
  big: manyRecords({ meetings: 300, activities: 240 }),
} satisfies Record<string, Report>;
type Name = keyof typeof REPORTS;

const OFFICE = ["pptx", "docx", "xlsx"] as const;
type Format = (typeof OFFICE)[number] | "html";

/** Chapters of slides and sheets begin a page each. */
const FLOWS = {
  pptx: "page by page",
  docx: "one after another",
  xlsx: "page by page",
  html: "one after another",
} as const;

/** The internal slides, which are many, are measured as they are planned alone (test/renderers/pptx/layout.test.ts). */
const PRINTED: readonly (readonly [Name, Format])[] = [
  ["sample", "pptx"],
  ["english", "pptx"],
  ["second-city", "pptx"],
  ["empty", "pptx"],
  ["big", "pptx"],
  ...(Object.keys(REPORTS) as Name[]).flatMap((name) =>
    (["docx", "xlsx", "html"] as const).map(
      (format) => [name, format] as const,
    ),
  ),
];

const fileName = (name: Name, format: string): string =>
  `${name}-${format}.${format}`;

let printed: ReadonlyMap<string, readonly PrintedPage[]>;

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  for (const [name, format] of PRINTED) {
    const { bytes } = await makeDocument(format, {
      report: REPORTS[name],
      colors: [],
      recordUrl: (_, recordId) => `https://example.cybozu.com/${recordId}`,
      pictures: () => Promise.resolve(pictures),
      template: () => Promise.resolve(undefined),
    });
    files.set(fileName(name, format), bytes);
  }
  const [web, office] = [true, false].map(
    (isWeb) =>
      new Map([...files].filter(([name]) => name.endsWith("html") === isWeb)),
  );
  printed = new Map([
    ...(await printHtml(web ?? new Map())),
    ...printFiles(office ?? new Map()),
  ]);
});

const pagesOf = (name: Name, format: Format): readonly PrintedPage[] =>
  printed.get(fileName(name, format)) ?? [];

describe("pages as they are printed", () => {
  it.each(PRINTED)(
    "are as a designer would leave them: %s as %s",
    (name, format) => {
      const pages = pagesOf(name, format);
      expect(pages.length).toBeGreaterThan(0);
      expect(pageFaults(pages, REPORTS[name], FLOWS[format])).toEqual([]);
    },
  );

  it("tell the sample in as few as a city prints", () => {
    expect(pagesOf("sample", "pptx").length).toBeLessThanOrEqual(14);
    expect(pagesOf("sample", "docx").length).toBeLessThanOrEqual(10);
    expect(pagesOf("sample", "html").length).toBeLessThanOrEqual(10);
    expect(pagesOf("sample", "xlsx").length).toBeLessThanOrEqual(12);
  });

  it.each(Object.keys(REPORTS) as Name[])(
    "stand where the contents say: %s in Word",
    (name) => {
      const pages = pagesOf(name, "docx");
      expect(contentsFaults(pages)).toEqual([]);
      // Every chapter has an entry, and at least the first ones a page that is sure.
      if (name !== "empty")
        expect(contentsEntries(pages).length).toBeGreaterThanOrEqual(5);
    },
  );

  it("are found out where they are not", async () => {
    const pages = await printHtml(new Map([["bad", badDocument()]]));
    expect(
      pageFaults(pages.get("bad") ?? [], sample, "one after another"),
    ).toEqual([
      "page 1: 3 % of it are filled",
      "page 2: 「好事例の紹介」 is the last on it",
      "page 2: 3 % of it are filled",
      "page 3: 「重なる」 and 「文字」 lie over each other",
      "page 3: 「薄い」 is too pale: 1.6 to 1",
      "page 3: 「小さい」 is too small: a line of 4.2 pt",
    ]);
    const line = (text: string, height: number) => ({
      ...{ text, left: 50, top: 60, right: 500, bottom: 60 + height },
    });
    const page = (...lines: readonly ReturnType<typeof line>[]) => ({
      ...{ width: 595, height: 842, words: [], ink: [], lines },
    });
    expect(
      contentsFaults([
        page(line("02研修の記録.....3", 14), line("好事例の紹介.....3", 14)),
        page(line("研修の記録", 21)),
        page(line("好事例の紹介", 21), line("研修の記録", 14)),
      ]),
    ).toEqual(["「研修の記録」 is on page 2, not 3"]);
  });
});

/** A cover, a page with but a heading, and one whose words have every fault that a browser prints: what stands over the edge it leaves out. */
const badDocument = (): Uint8Array =>
  new TextEncoder().encode(`<!doctype html><html lang="ja"><title>悪い例</title>
<style>@page { size: A4; margin: 20mm; } h1, h2 { break-after: page; font-size: 16pt; } p { font-size: 12pt; } span { position: absolute; }</style>
<h1>表紙</h1><h2>好事例の紹介</h2>
<p><span>重なる</span>文字</p>
<p style="color: #ccc">薄い</p><p style="font-size: 4pt">小さい</p></html>`);
