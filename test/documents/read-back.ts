import { renderDocx } from "../../src/renderers/docx/render-docx";
import { renderHtml } from "../../src/renderers/html/render-html";
import type { Picture } from "../../src/renderers/ooxml/office-options";
import { renderPptx } from "../../src/renderers/pptx/render-pptx";
import { renderXlsx } from "../../src/renderers/xlsx/render-xlsx";
import type { Report } from "../../src/report/report";
import type { FORMATS, ReadDocument } from "./read-document";
import { readHtmlDocument } from "./read-html-document";
import { readSlides } from "./read-slides";
import { readWord } from "./read-word";
import { readWorkbook } from "./read-workbook";

/** A report written in a format and read back from the file. */
export const readBack = async (
  format: (typeof FORMATS)[number],
  report: Report,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Promise<ReadDocument> => {
  const options = { pictures, colors: [] };
  switch (format) {
    case "html":
      return readHtmlDocument(renderHtml(report, options));
    case "xlsx":
      return readWorkbook(
        await renderXlsx(report, options),
        report.chapters.map(({ no = "", title }) => `${no}${title}`),
      );
    case "pptx":
      return readSlides((await renderPptx(report, options)).bytes);
    default:
      return readWord(await renderDocx(report, options));
  }
};
