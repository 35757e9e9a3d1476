import { said } from "../../domain/words/said";
import { openDataMessages } from "../../i18n/documents/open-data-messages";
import type { Report } from "../../report/report";
import { csvBytes } from "../csv/csv-lines";
import type { HtmlAssets } from "../html/html-assets";
import { renderHtml } from "../html/render-html";
import { packFiles } from "../pack-files";
import { csvwMetadata } from "./csvw-metadata";
import { definitionsPage } from "./definitions-page";
import { packageTables } from "./package-tables";

const DOCUMENT_FILE = "summary.html";
const DEFINITIONS_FILE = "definitions.html";
/** The name by which readers of CSVW look beside a table. */
const METADATA_FILE = "csv-metadata.json";

/**
 * What is published as open data, in one zip: the figures and the tables of
 * their codes as CSV, their description for programs (CSVW), the document and
 * a page of definitions. The same report gives the same bytes on the same browser.
 * @throws RangeError for what may not be published
 */
export const renderOpenData = async (
  report: Report,
  assets: Pick<HtmlAssets, "pictures" | "colors">,
): Promise<Uint8Array> => {
  if (report.edition !== "public") {
    throw new RangeError("Only the public edition is published.");
  }
  const { fileContents } = openDataMessages[report.language];
  const tables = packageTables(report);
  const described = [
    { name: DOCUMENT_FILE, content: fileContents.document },
    ...tables.map(({ file, kind }) => ({
      name: file,
      content: said(fileContents[kind], report.words),
    })),
    { name: METADATA_FILE, content: fileContents.metadata },
  ];
  const text = (content: string) => new TextEncoder().encode(content);
  const files = {
    [DEFINITIONS_FILE]: text(definitionsPage(report, described, tables)),
    [DOCUMENT_FILE]: text(renderHtml(report, assets)),
    ...Object.fromEntries(
      tables.map(({ file, table }) => [file, csvBytes(table)]),
    ),
    [METADATA_FILE]: text(csvwMetadata(report, tables)),
  };
  return packFiles(files);
};
