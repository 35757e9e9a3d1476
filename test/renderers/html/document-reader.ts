import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { openBrowser } from "../../support/browser";

/** Someone who has got an HTML document as a file. */
export interface DocumentReader {
  /** Opens the document from the disk, in a page of its own. */
  open(source: string, width?: number): Promise<Page>;
  close(): Promise<void>;
}

export const startDocumentReader = async (): Promise<DocumentReader> => {
  const browser = await openBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), "nendo-html-"));
  return {
    open: async (source, width = 1000) => {
      const file = path.join(folder, "report.html");
      writeFileSync(file, source);
      const page = await browser.context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pathToFileURL(file).href);
      return page;
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
