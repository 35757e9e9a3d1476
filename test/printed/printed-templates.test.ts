import { beforeAll, describe, expect, it } from "vitest";
import { reportOnDecks, slidesOn } from "../renderers/pptx/slides-on";
import { pageFaults } from "./page-faults";
import { printFiles } from "./print-files";
import type { PrintedPage } from "./read-pages";

/** The others differ in what stands in the file, not on the slides. */
const PRINTED = [
  "a cover first, without types",
  "the cover last, vertical texts first",
  "the title at the left",
  "a white title on a dark band",
  "a black title on a dark band",
  "columns over each other",
  "4:3, with a small place for text",
  "a picture as background",
  "a dark background",
  "no title, a crest and an address",
  "a crest in the place for text",
];

let printed: ReadonlyMap<string, readonly PrintedPage[]>;

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  for (const name of PRINTED)
    files.set(`${PRINTED.indexOf(name)}.pptx`, await slidesOn(name));
  printed = printFiles(files);
});

describe("slides on a city's presentation as LibreOffice prints them", () => {
  it.each(PRINTED)("are as a designer would leave them: %s", (name) => {
    const [, ...ours] = printed.get(`${PRINTED.indexOf(name)}.pptx`) ?? [];
    expect(ours.length).toBeGreaterThan(8);
    expect(pageFaults(ours, reportOnDecks, "page by page")).toEqual([]);
  });
});
