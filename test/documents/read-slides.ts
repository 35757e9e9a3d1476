import type { Element } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { readChartPart } from "./read-chart-part";
import type { ReadDocument } from "./read-document";
import { ChapterReader } from "./read-document";
import { children, elements, Package, textOf } from "./xml";

const WORDS = { text: "a:t", breaks: ["a:br"] };

/** A presentation: the shapes of each slide in reading order. */
export const readSlides = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const source = new Package(unzipSync(bytes));
  const deck = "ppt/presentation.xml";
  const targets = source.relations(deck);
  const reader = new ChapterReader();
  for (const slide of elements(source.root(deck), "p:sldId")) {
    const path = targets.get(slide.getAttribute("r:id") ?? "") ?? "";
    await readSlide(source, path, reader);
  }
  return reader;
};

const readSlide = async (
  source: Package,
  path: string,
  reader: ChapterReader,
): Promise<void> => {
  const [tree] = elements(source.root(path), "p:spTree");
  const shapes = tree === undefined ? [] : children(tree);
  const isShared = shapes.some((shape) => isNamed(shape, CHAPTER));
  for (const shape of shapes) {
    const kind = elements(shape, "p:ph")[0]?.getAttribute("type");
    const [chart] = elements(shape, "c:chart");
    if (kind === "title") {
      if (!isShared) reader.begin(textOf(shape, WORDS));
    } else if (isNamed(shape, CHAPTER)) reader.begin(textOf(shape, WORDS));
    else if (isNamed(shape, KEY_FIGURES)) continue;
    else if (kind === "ftr" || kind === "sldNum") continue;
    else if (chart !== undefined) {
      const id = chart.getAttribute("r:id") ?? "";
      const target = source.relations(path).get(id) ?? "";
      reader.chart(await readChartPart(source, target));
    } else for (const cells of linesOf(shape)) reader.line(cells);
  }
};

/** Chapters that share a slide have headings of their own. */
const CHAPTER = /^(?:章|Chapter) \d+$/u;
/** Figures of other chapters, told once more beside the title of an overview. */
const KEY_FIGURES = /^(?:主な数値|Key figures) \d+$/u;

const isNamed = (shape: Element, name: RegExp): boolean =>
  name.test(elements(shape, "p:cNvPr")[0]?.getAttribute("name") ?? "");

const linesOf = (shape: Element): readonly (readonly string[])[] => {
  const rows = elements(shape, "a:tr");
  return rows.length === 0
    ? elements(shape, "a:p").map((paragraph) => [textOf(paragraph, WORDS)])
    : rows.map((row) =>
        elements(row, "a:tc").map((cell) => textOf(cell, WORDS)),
      );
};
