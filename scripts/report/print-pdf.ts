import type { Page } from "playwright-core";
import type { MadeFile } from "../../src/renderers/make-document";
import { findBrowser, hasJapaneseFont } from "../bootstrap/ensure-browser";

/** What a PDF takes that this machine lacks. */
export type PrinterProblem = "noBrowser" | "noFont";

/** @returns undefined when PDFs can be printed here */
export const printerProblem = (): PrinterProblem | undefined => {
  if (findBrowser() === undefined) return "noBrowser";
  // Elsewhere the system brings one.
  return process.platform === "linux" && !hasJapaneseFont()
    ? "noFont"
    : undefined;
};

/** A page of the browser on A4, for readers with and without eyes. */
export const pdfOfPage = (page: Page): Promise<Uint8Array> =>
  page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });

/**
 * The web document on A4: tagged, with bookmarks, its title and language, and
 * the letters that it uses. The page runs no script and reaches no network.
 * @param html as makeDocument made it
 * @throws Error of the browser; without printerProblem() that is not expected
 */
export const printPdf = async (html: MadeFile): Promise<MadeFile> => {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error("No browser to print with.");
  // It takes longer to load than the rest of the command: only who prints waits for it.
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({
    executablePath,
    // Chromium refuses to work for root with its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      offline: true,
    });
    const page = await context.newPage();
    await page.setContent(new TextDecoder().decode(html.bytes));
    return {
      ...html,
      bytes: new Uint8Array(await pdfOfPage(page)),
      name: html.name.replace(/html$/u, "pdf"),
      contentType: "application/pdf",
    };
  } finally {
    await browser.close();
  }
};
