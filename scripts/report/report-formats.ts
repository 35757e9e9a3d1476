import type { LoadedReport } from "../../src/kintone/load-report";
import type { Picture } from "../../src/kintone/read-picture";
import { buildFigures } from "../../src/report/figures";
import { fileName } from "../../src/report/file-name";
import { renderHtml } from "../../src/renderers/html/render-html";
import { renderXlsx } from "../../src/renderers/xlsx/render-xlsx";
import type { Settings } from "../../src/settings/settings";

/** What a file is made of. */
export interface FormatInput {
  readonly loaded: LoadedReport;
  readonly settings: Settings;
  readonly pictures: ReadonlyMap<string, Picture>;
}

export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const FORMATS = {
  figures: ({ loaded, settings }: FormatInput): OutputFile => {
    const figures = buildFigures(loaded.rollups, settings.labels.unset);
    const content = `${JSON.stringify(figures, null, 2)}\n`;
    return { name: "figures.json", content };
  },
  html: ({ loaded, settings, pictures }: FormatInput): OutputFile => ({
    name: fileName(loaded.report, "html"),
    content: renderHtml(loaded.report, { pictures, colors: settings.colors }),
  }),
  xlsx: async ({ loaded }: FormatInput): Promise<OutputFile> => ({
    name: fileName(loaded.report, "xlsx"),
    content: await renderXlsx(loaded.report),
  }),
};

export type FormatName = keyof typeof FORMATS;

/** Values of --formats, in the order the files are written. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

export const renderFormat = async (
  format: FormatName,
  input: FormatInput,
): Promise<OutputFile> => FORMATS[format](input);
