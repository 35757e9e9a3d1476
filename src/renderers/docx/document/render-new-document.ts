import type { Report } from "../../../report/report";
import { OfficePackage } from "../../ooxml/package/office-package";
import type { OfficeOptions } from "../../ooxml/office-options";
import { writeProperties } from "../../ooxml/package/write-properties";
import { attachCharts } from "./attach-charts";
import { docxContext } from "./docx-context";
import { CONTENT_PART, packContent } from "./pack-content";
import { joinShortChapters } from "../pages/join-short-chapters";
import { numberPages } from "../pages/number-pages";
import { relateDrawings } from "./relate-drawings";

/** A document with styles, cover, header and footer of our own. */
export const renderNewDocument = async (
  report: Report,
  options: OfficeOptions,
): Promise<Uint8Array> => {
  const { pause } = options;
  const context = docxContext(report, options);
  const file = new OfficePackage(await packContent(context));
  await pause?.();
  const charts = await attachCharts(file, CONTENT_PART, context);
  await pause?.();
  const document = file.edit(CONTENT_PART);
  if (document.documentElement !== null) {
    relateDrawings([document.documentElement], charts);
  }
  await pause?.();
  joinShortChapters(document);
  numberPages(document);
  writeProperties(file, report);
  await pause?.();
  return file.toBytes(pause);
};
