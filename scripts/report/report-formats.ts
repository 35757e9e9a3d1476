import type { LoadedReport } from "../../src/summary/load-report";
import type { Picture } from "../../src/kintone/attachments/read-picture";
import type {
  TemplateKind,
  Templates,
} from "../../src/kintone/attachments/read-templates";
import { missingCharacterMessages } from "../../src/i18n/documents/csv-messages";
import { buildFigures } from "../../src/report/figures";
import { fileName } from "../../src/report/writing/file-name";
import type { CsvEncoding } from "../../src/renderers/csv/render-csv";
import { pictureNotices as htmlPictureNotices } from "../../src/renderers/html/picture-notices";
import type { OfficeOptions } from "../../src/renderers/ooxml/office-options";
import { pictureNotices as officePictureNotices } from "../../src/renderers/ooxml/pictures/picture-notices";
import type { SourceName } from "../../src/settings/mappable-fields";
import type { Settings } from "../../src/settings/settings";

/** What a file is made of. */
export interface FormatInput {
  readonly loaded: LoadedReport;
  readonly settings: Settings;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The city's own files to write onto. */
  readonly templates: Templates;
  /** Full address of a record, for links. */
  readonly recordUrl: (source: SourceName, recordId: string) => string;
}

export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the file could not hold, in sentences for whoever runs the command. */
  readonly notices?: readonly string[];
}

type Format = (input: FormatInput) => OutputFile | Promise<OutputFile>;

/** Each loads its renderer only when it is asked for. */
const FORMATS = {
  pptx: async (input) => {
    const { renderPptx } = await import("../../src/renderers/pptx/render-pptx");
    return {
      name: fileName(input.loaded.report, "pptx"),
      content: await renderPptx(
        input.loaded.report,
        officeOptions(input, "pptx"),
      ),
      notices: officePictureNotices(input.loaded.report, input, "pptx"),
    };
  },
  docx: async (input) => {
    const { renderDocx } = await import("../../src/renderers/docx/render-docx");
    return {
      name: fileName(input.loaded.report, "docx"),
      content: await renderDocx(
        input.loaded.report,
        officeOptions(input, "docx"),
      ),
      notices: officePictureNotices(input.loaded.report, input, "docx"),
    };
  },
  xlsx: async ({ loaded: { report }, settings, pictures, recordUrl }) => {
    const { renderXlsx } = await import("../../src/renderers/xlsx/render-xlsx");
    const { colors } = settings;
    return {
      name: fileName(report, "xlsx"),
      content: await renderXlsx(report, { recordUrl, pictures, colors }),
      notices: officePictureNotices(report, { pictures }, "xlsx"),
    };
  },
  csv: (input) => csv(input, "utf-8", "csv"),
  "csv-sjis": (input) => csv(input, "shift_jis", "Shift_JIS.csv"),
  html: async ({ loaded: { report }, settings: { colors }, pictures }) => {
    const { renderHtml } = await import("../../src/renderers/html/render-html");
    return {
      name: fileName(report, "html"),
      content: renderHtml(report, { pictures, colors }),
      notices: htmlPictureNotices(report, { pictures }),
    };
  },
  figures: ({ loaded, settings }) => {
    const figures = buildFigures(loaded.rollups, settings.labels.unset);
    const content = `${JSON.stringify(figures, null, 2)}\n`;
    return { name: "figures.json", content };
  },
} satisfies Readonly<Record<string, Format>>;

const officeOptions = (
  { settings: { colors }, pictures, templates }: FormatInput,
  kind: TemplateKind,
): OfficeOptions => {
  const template = templates[kind];
  return {
    pictures,
    colors,
    ...(template === undefined ? {} : { template: template.bytes }),
  };
};

const csv = async (
  { loaded: { report } }: FormatInput,
  encoding: CsvEncoding,
  extension: string,
): Promise<OutputFile> => {
  const { renderCsv } = await import("../../src/renderers/csv/render-csv");
  const { bytes, unencodable } = renderCsv(report, { encoding });
  return {
    name: fileName(report, extension),
    content: bytes,
    notices: missingCharacterMessages(unencodable, report.language),
  };
};

export type FormatName = keyof typeof FORMATS;

/** Values of --formats, in the order the files are written. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** Whether a format can be written onto a city's own file. */
export const takesTemplate = (
  format: FormatName,
): format is FormatName & TemplateKind =>
  format === "pptx" || format === "docx";

/** Whether a format shows the pictures of the records. */
export const showsPictures = (format: FormatName): boolean =>
  ["pptx", "docx", "xlsx", "html"].includes(format);

export const renderFormat = async (
  format: FormatName,
  input: FormatInput,
): Promise<OutputFile> => FORMATS[format](input);
