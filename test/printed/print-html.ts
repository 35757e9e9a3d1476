import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pdfOfPage } from "../../scripts/report/print-pdf";
import { textWidth } from "../../src/renderers/lines/char-width";
import { openBrowser } from "../support/browser";
import type { PrintedText } from "./printed-text";
import type { PrintedPage } from "./read-pages";
import { readPages } from "./read-pages";

/**
 * The pages of web documents, printed as `npm run report -- --formats pdf` does.
 * @param files by their names
 * @returns the pages by the names of the files
 */
export const printHtml = async (
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, readonly PrintedPage[]>> => {
  const folder = mkdtempSync(path.join(tmpdir(), "printed-"));
  const browser = await openBrowser();
  const pages = new Map<string, readonly PrintedPage[]>();
  try {
    const page = await browser.context.newPage();
    for (const [name, bytes] of files) {
      await page.setContent(new TextDecoder().decode(bytes));
      const pdf = path.join(folder, `${name}.pdf`);
      writeFileSync(pdf, await pdfOfPage(page));
      pages.set(name, readPages(pdf, lettersOf));
    }
    return pages;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
};

/** Em of the box of Noto Sans CJK: all of it, and above and below the letters. */
const FONT_BOX = { height: 2.6, above: 0.9, below: 0.65 } as const;
/** Em: a higher box is that of the whole font. */
const HIGHEST_LINE = 1.9;

/** Chromium draws the letters of some fonts one by one: poppler knows but the box of the whole font. */
const lettersOf = (box: PrintedText): PrintedText => {
  const { text, left, top, right, bottom } = box;
  const em = (right - left) / textWidth(text, 1);
  if (bottom - top < em * HIGHEST_LINE) return box;
  const size = (bottom - top) / FONT_BOX.height;
  return {
    ...box,
    top: top + size * FONT_BOX.above,
    bottom: bottom - size * FONT_BOX.below,
  };
};
