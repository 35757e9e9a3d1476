import { missingCharacterMessages } from "../i18n/documents/csv-messages";
import { unknownTagMessages } from "../i18n/documents/unknown-tag-messages";
import type { TemplateKind } from "../domain/template-kind";
import type { DocumentFormat } from "../i18n/documents/format-messages";
import type { Edition } from "../report/edition";
import { EDITIONS } from "../report/edition";
import type { Report } from "../report/report";
import type { RecordCell } from "../report/report-data";
import type { CsvEncoding } from "./csv/render-csv";
import type { OfficeOptions } from "./ooxml/office-options";

/** What a renderer is handed beside the report. */
export interface RenderOptions extends OfficeOptions {
  /** Full address of a record. */
  readonly recordUrl: (
    source: RecordCell["source"],
    recordId: string,
  ) => string;
}

/** The bytes of a file. */
export interface Rendered {
  readonly bytes: Uint8Array;
  /** What the file could not hold, in sentences for whoever saves it. */
  readonly notices: readonly string[];
}

/** All that is known of a format. */
export interface DocumentKind {
  /** Without the dot. */
  readonly extension: string;
  readonly contentType: string;
  /** Whether it can be written onto a city's own file. */
  readonly takesTemplate: boolean;
  /** Whether it shows the pictures of the records. */
  readonly showsPictures: boolean;
  /** Whether a person who chooses on the screen is offered it. */
  readonly isOffered: boolean;
  /** Of which editions it is made. */
  readonly editions: readonly Edition[];
  /** Loads its renderer only now. */
  readonly render: (
    report: Report,
    options: RenderOptions,
  ) => Promise<Rendered>;
}

const OPEN_XML = "application/vnd.openxmlformats-officedocument";

const csv =
  (encoding: CsvEncoding): DocumentKind["render"] =>
  async (report) => {
    const { renderCsv } = await import("./csv/render-csv");
    const { bytes, unencodable } = renderCsv(report, { encoding });
    const notices = missingCharacterMessages(unencodable, report.language);
    return { bytes, notices };
  };

const officeNotices = async (
  report: Report,
  options: OfficeOptions,
  format: "pptx" | "docx" | "xlsx",
): Promise<readonly string[]> => {
  const { pictureNotices } = await import("./ooxml/pictures/picture-notices");
  return pictureNotices(report, options, format);
};

/** What stays in a document of the city's file that it was made onto. */
const templateNotices = async (
  { language }: Report,
  { template }: OfficeOptions,
  kind: TemplateKind,
): Promise<readonly string[]> => {
  if (template === undefined) return [];
  const { unknownTagsOf } = await import("./unknown-tags-of");
  return unknownTagMessages(unknownTagsOf(template, kind), kind, language);
};

const DOCUMENTS = {
  pptx: {
    extension: "pptx",
    contentType: `${OPEN_XML}.presentationml.presentation`,
    takesTemplate: true,
    showsPictures: true,
    isOffered: true,
    editions: EDITIONS,
    render: async (report, options) => {
      const { renderPptx } = await import("./pptx/render-pptx");
      const { bytes, notices } = await renderPptx(report, options);
      const ofPictures = await officeNotices(report, options, "pptx");
      const ofTags = await templateNotices(report, options, "pptx");
      return { bytes, notices: [...notices, ...ofPictures, ...ofTags] };
    },
  },
  docx: {
    extension: "docx",
    contentType: `${OPEN_XML}.wordprocessingml.document`,
    takesTemplate: true,
    showsPictures: true,
    isOffered: true,
    editions: EDITIONS,
    render: async (report, options) => {
      const { renderDocx } = await import("./docx/render-docx");
      return {
        bytes: await renderDocx(report, options),
        notices: [
          ...(await officeNotices(report, options, "docx")),
          ...(await templateNotices(report, options, "docx")),
        ],
      };
    },
  },
  xlsx: {
    extension: "xlsx",
    contentType: `${OPEN_XML}.spreadsheetml.sheet`,
    takesTemplate: false,
    showsPictures: true,
    isOffered: true,
    editions: EDITIONS,
    render: async (report, options) => {
      const { renderXlsx } = await import("./xlsx/render-xlsx");
      return {
        bytes: await renderXlsx(report, options),
        notices: await officeNotices(report, options, "xlsx"),
      };
    },
  },
  csv: {
    extension: "csv",
    contentType: "text/csv;charset=utf-8",
    takesTemplate: false,
    showsPictures: false,
    isOffered: true,
    editions: EDITIONS,
    render: csv("utf-8"),
  },
  // A program has to be told the older encoding: the name says it.
  "csv-sjis": {
    extension: "Shift_JIS.csv",
    contentType: "text/csv;charset=shift_jis",
    takesTemplate: false,
    showsPictures: false,
    isOffered: false,
    editions: EDITIONS,
    render: csv("shift_jis"),
  },
  html: {
    extension: "html",
    contentType: "text/html;charset=utf-8",
    takesTemplate: false,
    showsPictures: true,
    isOffered: true,
    editions: EDITIONS,
    render: async (report, options) => {
      const { renderHtml } = await import("./html/render-html");
      const { pictureNotices } = await import("./html/picture-notices");
      return {
        bytes: new TextEncoder().encode(renderHtml(report, options)),
        notices: pictureNotices(report, options),
      };
    },
  },
  // What leaves as data is what may be published: there is no internal one.
  opendata: {
    extension: "opendata.zip",
    contentType: "application/zip",
    takesTemplate: false,
    showsPictures: true,
    isOffered: true,
    editions: ["public"],
    render: async (report, options) => {
      const { renderOpenData } = await import("./open-data/render-open-data");
      const { pictureNotices } = await import("./html/picture-notices");
      return {
        bytes: await renderOpenData(report, options),
        notices: pictureNotices(report, options),
      };
    },
  },
  figures: {
    extension: "figures.json",
    contentType: "application/json",
    takesTemplate: false,
    showsPictures: false,
    isOffered: false,
    editions: EDITIONS,
    render: ({ figures }) => {
      const text = `${JSON.stringify(figures, null, 2)}\n`;
      const bytes = new TextEncoder().encode(text);
      return Promise.resolve({ bytes, notices: [] });
    },
  },
} as const satisfies Readonly<Record<DocumentFormat, DocumentKind>>;

/** Formats that a city's own file can be the base of. */
export type TemplateFormat = {
  [
    Format in DocumentFormat
  ]: (typeof DOCUMENTS)[Format]["takesTemplate"] extends true ? Format : never;
}[DocumentFormat];

/** Every format, in the order in which they are offered and made. */
export const DOCUMENT_FORMATS = Object.keys(DOCUMENTS) as DocumentFormat[];

/** The formats that are made of an edition. */
export const formatsOfEdition = (edition: Edition): readonly DocumentFormat[] =>
  DOCUMENT_FORMATS.filter((format) =>
    documentKind(format).editions.includes(edition),
  );

/** Formats of an edition that the screen offers one by one. */
export const offeredFormats = (edition: Edition): readonly DocumentFormat[] =>
  formatsOfEdition(edition).filter((format) => DOCUMENTS[format].isOffered);

/** Whether a format can be written onto a city's own file. */
export const takesTemplate = (
  format: DocumentFormat,
): format is TemplateFormat => DOCUMENTS[format].takesTemplate;

/** Whether a format shows the pictures of the records. */
export const showsPictures = (format: DocumentFormat): boolean =>
  DOCUMENTS[format].showsPictures;

/** All that is known of a format. */
export const documentKind = (format: DocumentFormat): DocumentKind =>
  DOCUMENTS[format];
