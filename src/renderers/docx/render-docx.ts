import { withAppendix } from "../../report/paged/with-appendix";
import type { Report } from "../../report/report";
import type { OfficeOptions } from "../ooxml/office-options";
import { renderNewDocument } from "./document/render-new-document";
import { renderOnTemplate } from "./template/render-on-template";

/**
 * The summary as a Word document on A4: cover, table of contents, chapters with
 * native tables and charts; or written into the city's own document, see
 * template/template-tags. The same report, pictures and template give the same
 * bytes.
 * @throws TemplateError when the template can't be used
 */
export const renderDocx = async (
  whole: Report,
  options: OfficeOptions,
): Promise<Uint8Array> => {
  const report = withAppendix(whole);
  return options.template === undefined
    ? renderNewDocument(report, options)
    : renderOnTemplate(report, options, options.template);
};
