import { beforeAll, describe, expect, it } from "vitest";
import { renderDocx } from "../../src/renderers/docx/render-docx";
import { CITY_DOCUMENTS } from "../renderers/docx/city-documents";
import { cityTemplate } from "../renderers/docx/city-template";
import { optionsFor, report } from "../renderers/docx/docx-report";
import { pageFaults } from "./page-faults";
import { printFiles } from "./print-files";
import type { PrintedPage } from "./read-pages";

const NAMES = Object.keys(CITY_DOCUMENTS);
const fileName = (name: string): string => `${NAMES.indexOf(name)}.docx`;

let printed: ReadonlyMap<string, readonly PrintedPage[]>;

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  for (const [name, shape] of Object.entries(CITY_DOCUMENTS))
    files.set(
      fileName(name),
      await renderDocx(
        report,
        optionsFor(report, { template: cityTemplate(shape) }),
      ),
    );
  printed = printFiles(files);
});

const hasContents = ({ words }: PrintedPage): boolean =>
  words.some(({ text }) => text === "目次");

describe("a summary in a city's own document as LibreOffice prints it", () => {
  it.each(NAMES)("is as a designer would leave it: %s", (name) => {
    const all = printed.get(fileName(name)) ?? [];
    // A cover before it is the city's own.
    const pages = all.slice(all.findIndex(hasContents));
    expect(pages.length).toBeGreaterThan(3);
    expect(pageFaults(pages, report, "one after another")).toEqual([]);
  });
});
