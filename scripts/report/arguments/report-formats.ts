import type { DocumentFormat } from "../../../src/i18n/documents/format-messages";
import { DOCUMENT_FORMATS } from "../../../src/renderers/documents";

/** What the command can be asked for: PDF besides, which a browser prints. */
export type ReportFormat = DocumentFormat | "pdf";

/** In the order in which they are made. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  ...DOCUMENT_FORMATS,
  "pdf",
];

/** The document that a format is made of: a PDF is the web document on paper. */
export const documentOf = (format: ReportFormat): DocumentFormat =>
  format === "pdf" ? "html" : format;
