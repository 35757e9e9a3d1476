import type { LoadedReport } from "../../src/kintone/load-report";
import type { Picture } from "../../src/kintone/read-picture";
import { buildFigures } from "../../src/report/figures";
import { fileName } from "../../src/report/file-name";
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
}

/** Each loads its renderer only when it is asked for. */
const FORMATS = {
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
  xlsx: async (input: FormatInput): Promise<OutputFile> => {
    const { renderXlsx } = await import("../../src/renderers/xlsx/render-xlsx");
    const { loaded, settings, recordUrl } = input;
    return {
      name: fileName(loaded.report, "xlsx"),
      content: await renderXlsx(loaded.report, {
        recordUrl,
        colors: settings.colors,
      }),
    };
  },
};

export type FormatName = keyof typeof FORMATS;

/** Values of --formats, in the order the files are written. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

export const renderFormat = async (
  format: FormatName,
  input: FormatInput,
): Promise<OutputFile> => FORMATS[format](input);
