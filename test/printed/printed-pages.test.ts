import { beforeAll, describe, expect, it } from "vitest";
import { makeDocument } from "../../src/renderers/documents";
import { buildReport } from "../../src/report/build-report";
import type { Report } from "../../src/report/report";
import { manyRecords } from "../documents/many-records";
import { sampleDocument } from "../documents/sample-report";
import { reportInput } from "../report/fixture";
import { pageFaults } from "./page-faults";
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

/** Slides are measured as they are planned (test/renderers/pptx/layout.test.ts); these show that they are printed so. */
const PRINTED: readonly (readonly [Name, "pptx" | "docx" | "xlsx"])[] = [
  ["sample", "pptx"],
  ["english", "pptx"],
  ...(Object.keys(REPORTS) as Name[]).flatMap(
    (name) =>
      [
        [name, "docx"],
        [name, "xlsx"],
      ] as const,
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
  printed = printFiles(files);
});

const pagesOf = (name: Name, format: string): readonly PrintedPage[] =>
  printed.get(fileName(name, format)) ?? [];

describe("pages as LibreOffice prints them", () => {
  it.each(PRINTED)(
    "are as a designer would leave them: %s as %s",
    (name, format) => {
      const pages = pagesOf(name, format);
      expect(pages.length).toBeGreaterThan(0);
      expect(pageFaults(pages, REPORTS[name])).toEqual([]);
    },
  );

  it("tell the sample in as few as a city prints", () => {
    expect(pagesOf("sample", "pptx").length).toBeLessThanOrEqual(14);
    expect(pagesOf("sample", "docx").length).toBeLessThanOrEqual(10);
    expect(pagesOf("sample", "xlsx").length).toBeLessThanOrEqual(12);
  });
});
