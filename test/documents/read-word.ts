import type { Element } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { readChartPart } from "./read-chart-part";
import type { ReadDocument } from "./read-document";
import { ChapterReader } from "./read-document";
import { children, elements, Package, textOf } from "./xml";

const WORDS = { text: "w:t", breaks: ["w:br", "w:tab"] };

/** A Word document: what stands in its body, chapters begun by headings of level 1. */
export const readWord = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const source = new Package(unzipSync(bytes));
  const path = "word/document.xml";
  const targets = source.relations(path);
  const reader = new ChapterReader();
  const readBlocks = async (blocks: readonly Element[]): Promise<void> => {
    for (const block of blocks) {
      if (isForColumns(block)) {
        for (const row of children(block))
          for (const cell of children(row)) await readBlocks(children(cell));
      } else if (block.tagName === "w:tbl") {
        for (const row of elements(block, "w:tr")) reader.line(cellsOf(row));
      } else {
        const [chart] = elements(block, "c:chart");
        if (chart !== undefined) {
          const target = targets.get(chart.getAttribute("r:id") ?? "") ?? "";
          reader.chart(await readChartPart(source, target));
        } else if (styleOf(block) === "Heading1") {
          reader.begin(textOf(block, WORDS));
        } else reader.line([textOf(block, WORDS)]);
      }
    }
  };
  const [body] = elements(source.root(path), "w:body");
  await readBlocks(body === undefined ? [] : children(body));
  return reader;
};

/** What stands beside each other is read cell by cell, each like a page. */
const isForColumns = (block: Element): boolean =>
  block.tagName === "w:tbl" &&
  ["NendoCard", "NendoColumns"].includes(
    elements(block, "w:tblStyle")[0]?.getAttribute("w:val") ?? "",
  );

const cellsOf = (row: Element): readonly string[] =>
  elements(row, "w:tc").map((cell) => textOf(cell, WORDS));

const styleOf = (block: Element): string | null | undefined =>
  elements(block, "w:pStyle")[0]?.getAttribute("w:val");
