import { Packer } from "docx";
import { unzipSync } from "fflate";
import type { Report } from "../../report/report";
import type { OfficeOptions } from "../ooxml/office-options";
import { packParts } from "../ooxml/pack-parts";
import { buildDocument, docxContext } from "./build-document";
import { chartParts } from "./chart-parts";
import { withCharts, withDate } from "./finish-package";

/**
 * The summary as a Word document on A4: cover, table of contents, chapters with
 * native tables and charts. The same report, pictures and template give the
 * same bytes.
 */
export const renderDocx = async (
  report: Report,
  options: OfficeOptions,
): Promise<Uint8Array> => {
  const context = docxContext(report, options);
  const packed = await Packer.toArrayBuffer(buildDocument(context));
  const parts = unzipSync(new Uint8Array(packed));
  const charts = await chartParts(context);
  return packParts(withDate(withCharts(parts, charts), report));
};
