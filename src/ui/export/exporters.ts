import { documentPictures } from "./document-pictures";
import type { LoadedSummary } from "../summary/summary-source";

/** One file format that the summary can be saved in. */
export interface Exporter {
  readonly id: string;
  /** Name of the format; the same in every language. */
  readonly label: string;
  /** Makes the file; its code runs only now. */
  make(summary: LoadedSummary): Promise<Blob>;
}

/** In the order of the buttons. */
export const exporters: readonly Exporter[] = [
  {
    id: "xlsx",
    label: "Excel (XLSX)",
    make: async (summary) => {
      const { renderXlsx } = await import("../../renderers/xlsx/render-xlsx");
      const bytes = await renderXlsx(summary.report, {
        recordUrl: (source, recordId) =>
          new URL(summary.recordUrl(source, recordId), location.origin).href,
        colors: summary.colors,
      });
      return new Blob([bytes as Uint8Array<ArrayBuffer>], {
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      });
    },
  },
  {
    id: "html",
    label: "HTML",
    make: async (summary) => {
      const { renderHtml } = await import("../../renderers/html/render-html");
      const text = renderHtml(summary.report, {
        pictures: await documentPictures(summary),
        colors: summary.colors,
      });
      return new Blob([text], { type: "text/html;charset=utf-8" });
    },
  },
];
