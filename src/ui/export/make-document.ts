import { missingCharacterMessages } from "../../i18n/documents/csv-messages";
import type { DocumentFormat } from "../../i18n/summary/export-messages";
import type { Picture } from "../../kintone/attachments/read-picture";
import type {
  Template,
  TemplateKind,
} from "../../kintone/attachments/read-templates";
import type { CsvEncoding } from "../../renderers/csv/render-csv";
import type { Report } from "../../report/report";
import type { LoadedSummary } from "../summary/summary-source";

/** What documents are made of; pictures and templates are read when first needed. */
export interface DocumentMaterial {
  readonly report: Report;
  /** `#RRGGBB` of the settings, one a rank. */
  readonly colors: readonly string[];
  readonly recordUrl: LoadedSummary["recordUrl"];
  readonly csvEncoding: CsvEncoding;
  pictures(): Promise<ReadonlyMap<string, Picture>>;
  template(kind: TemplateKind): Promise<Template | undefined>;
}

/** The content of a file. */
export interface DocumentContent {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** The template that it was written onto. */
  readonly template?: string;
  /** What the file could not hold, in sentences for whoever saves it. */
  readonly notices?: readonly string[];
}

type Maker = (material: DocumentMaterial) => Promise<DocumentContent>;

const OPEN_XML = "application/vnd.openxmlformats-officedocument";

/** Each loads its renderer only now. */
const MAKERS: Readonly<Record<DocumentFormat, Maker>> = {
  pptx: async (material) => {
    const { renderPptx } = await import("../../renderers/pptx/render-pptx");
    return {
      ...(await onTemplate("pptx", material, renderPptx)),
      contentType: `${OPEN_XML}.presentationml.presentation`,
    };
  },
  docx: async (material) => {
    const { renderDocx } = await import("../../renderers/docx/render-docx");
    return {
      ...(await onTemplate("docx", material, renderDocx)),
      contentType: `${OPEN_XML}.wordprocessingml.document`,
    };
  },
  xlsx: async ({ report, colors, recordUrl, pictures: readPictures }) => {
    const { renderXlsx } = await import("../../renderers/xlsx/render-xlsx");
    const { pictureNotices } =
      await import("../../renderers/ooxml/pictures/picture-notices");
    const absoluteUrl: typeof recordUrl = (source, recordId) =>
      new URL(recordUrl(source, recordId), location.origin).href;
    const pictures = await readPictures();
    const options = { recordUrl: absoluteUrl, pictures, colors };
    return {
      bytes: await renderXlsx(report, options),
      notices: pictureNotices(report, options, "xlsx"),
      contentType: `${OPEN_XML}.spreadsheetml.sheet`,
    };
  },
  csv: async ({ report, csvEncoding }) => {
    const { renderCsv } = await import("../../renderers/csv/render-csv");
    const { bytes, unencodable } = renderCsv(report, { encoding: csvEncoding });
    return {
      bytes,
      notices: missingCharacterMessages(unencodable, report.language),
      contentType: `text/csv;charset=${csvEncoding}`,
    };
  },
  html: async ({ report, colors, pictures }) => {
    const { renderHtml } = await import("../../renderers/html/render-html");
    const { pictureNotices } =
      await import("../../renderers/html/picture-notices");
    const assets = { pictures: await pictures(), colors };
    return {
      bytes: new TextEncoder().encode(renderHtml(report, assets)),
      notices: pictureNotices(report, assets),
      contentType: "text/html;charset=utf-8",
    };
  },
};

/**
 * Makes one file of the summary.
 * @throws TemplateError for a template that can't be used
 * @throws KintoneError when a picture or a template could not be read
 */
export const makeDocument = (
  format: DocumentFormat,
  material: DocumentMaterial,
): Promise<DocumentContent> => MAKERS[format](material);

const onTemplate = async (
  kind: TemplateKind,
  { report, colors, pictures, template: readTemplate }: DocumentMaterial,
  render: OfficeRenderer,
): Promise<Omit<DocumentContent, "contentType">> => {
  const { pictureNotices } =
    await import("../../renderers/ooxml/pictures/picture-notices");
  const template = await readTemplate(kind);
  const options = { pictures: await pictures(), colors };
  const notices = pictureNotices(report, options, kind);
  if (template === undefined) {
    return { bytes: await render(report, options), notices };
  }
  const bytes = await render(report, { ...options, template: template.bytes });
  return { bytes, notices, template: template.name };
};

type OfficeRenderer = (
  report: Report,
  options: {
    readonly pictures: ReadonlyMap<string, Picture>;
    readonly colors: readonly string[];
    readonly template?: Uint8Array;
  },
) => Promise<Uint8Array>;
