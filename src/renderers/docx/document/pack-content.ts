import { Packer } from "docx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { buildDocument } from "./build-document";
import type { DocxContext } from "./docx-context";
import { settingsXml } from "../styles/settings-xml";
import { stylesXml } from "../styles/styles-xml";

/** Main part of the packages that the library writes. */
export const CONTENT_PART = "word/document.xml";
const CORE_PROPERTIES = "docProps/core.xml";

/** Written into the file when the summary has no 公表日; never the clock, so that the same report gives the same bytes. */
const NO_DATE = "1970-01-01";

/** The parts of the document as the library packs it, still without its charts. */
export const packContent = async (
  context: DocxContext,
): Promise<Readonly<Record<string, Uint8Array>>> => {
  const packed = await Packer.toArrayBuffer(buildDocument(context));
  const parts = unzipSync(new Uint8Array(packed));
  const properties = strFromU8(parts[CORE_PROPERTIES] ?? new Uint8Array());
  return {
    ...parts,
    // The library's own hold styles that the document has no use for.
    "word/styles.xml": strToU8(stylesXml()),
    "word/settings.xml": strToU8(settingsXml),
    // The library writes the time of the clock.
    [CORE_PROPERTIES]: strToU8(
      properties.replace(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
        `$1${context.report.publishedOn ?? NO_DATE}T00:00:00Z`,
      ),
    ),
  };
};
