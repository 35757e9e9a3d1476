import type { LoadedReport } from "../../src/kintone/load-report";
import type { Picture } from "../../src/kintone/read-picture";
import { missingCharacterMessages } from "../../src/i18n/csv-messages";
import { buildFigures } from "../../src/report/figures";
import { fileName } from "../../src/report/file-name";
import type { CsvEncoding } from "../../src/renderers/csv/render-csv";
import type { SourceName } from "../../src/settings/mappable-fields";
import type { Settings } from "../../src/settings/settings";

/** What a file is made of. */
export interface FormatInput {
  readonly loaded: LoadedReport;
  readonly settings: Settings;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Full address of a record, for links. */
  readonly recordUrl: (source: SourceName, recordId: string) => string;
}

export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the file could not hold, in sentences for whoever runs the command. */
  readonly notices?: readonly string[];
}

/** Each loads its renderer only when it is asked for. */
const FORMATS = {
  pptx: async ({
    loaded: { report },
    settings: { colors },
    pictures,
  }: FormatInput): Promise<OutputFile> => {
    const { renderPptx } = await import("../../src/renderers/pptx/render-pptx");
    return {
      name: fileName(report, "pptx"),
      content: await renderPptx(report, { pictures, colors }),
    };
  },
  docx: async ({
    loaded: { report },
    settings: { colors },
    pictures,
  }: FormatInput): Promise<OutputFile> => {
    const { renderDocx } = await import("../../src/renderers/docx/render-docx");
    return {
      name: fileName(report, "docx"),
      content: await renderDocx(report, { pictures, colors }),
    };
  },
  figures: ({ loaded, settings }: FormatInput): OutputFile => {
    const figures = buildFigures(loaded.rollups, settings.labels.unset);
    const content = `${JSON.stringify(figures, null, 2)}\n`;
    return { name: "figures.json", content };
  },
  html: async (input: FormatInput): Promise<OutputFile> => {
    const { renderHtml } = await import("../../src/renderers/html/render-html");
    const { loaded, settings, pictures } = input;
    return {
      name: fileName(loaded.report, "html"),
      content: renderHtml(loaded.report, { pictures, colors: settings.colors }),
    };
  },
  csv: (input: FormatInput) => csv(input, "utf-8", "csv"),
  "csv-sjis": (input: FormatInput) => csv(input, "shift_jis", "Shift_JIS.csv"),
  xlsx: async (input: FormatInput): Promise<OutputFile> => {
    const { renderXlsx } = await import("../../src/renderers/xlsx/render-xlsx");
    const { loaded, settings, recordUrl, pictures } = input;
    return {
      name: fileName(loaded.report, "xlsx"),
      content: await renderXlsx(loaded.report, {
        recordUrl,
        pictures,
        colors: settings.colors,
      }),
    };
  },
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

/** Whether a format shows the pictures of the records. */
export const showsPictures = (format: FormatName): boolean =>
  ["pptx", "docx", "xlsx", "html"].includes(format);

export const renderFormat = async (
  format: FormatName,
  input: FormatInput,
): Promise<OutputFile> => FORMATS[format](input);
