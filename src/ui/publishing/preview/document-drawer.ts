import { cityColors } from "../../../chart/city-colors";
import type { Picture } from "../../../kintone/attachments/read-picture";
import { documentStyle } from "../../../renderers/html/document-style";
import type { Markup } from "../../../renderers/html/markup";
import { renderBody } from "../../../renderers/html/render-body";
import type { Report } from "../../../report/report";
import { printedRows } from "./printed-rows";

/** The public document, ready to be drawn. */
export interface DocumentBody {
  readonly body: Markup;
  readonly css: string;
  /** Keys of the rows of texts that it prints. */
  readonly printed: ReadonlySet<string>;
}

interface Drawn extends DocumentBody {
  readonly report: Report;
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** Draws a report as its HTML file, once for each report and the pictures that were read. */
export const documentDrawer = (
  extraStyle: string,
): ((
  report: Report,
  pictures: ReadonlyMap<string, Picture>,
  colors: readonly string[],
) => DocumentBody) => {
  let last: Drawn | undefined;
  return (report, pictures, colors) => {
    if (last?.report === report && last.pictures === pictures) return last;
    const body = renderBody(report, {
      pictures,
      colors: cityColors(colors, report.city),
    });
    last = {
      report,
      pictures,
      body,
      css: documentStyle(report) + extraStyle,
      printed: printedRows(body),
    };
    return last;
  };
};
