import type { Cell, WriteSheet } from "hucre/xlsx";
import { reportMessages } from "../../../i18n/documents/report-messages";
import { documentDate } from "../../../report/writing/document-date";
import { accentOf } from "../../accent-of";
import { issuerOf } from "../../../report/writing/issuer";
import type { Report } from "../../../report/report";
import { cellStyles, FONT } from "../cells/cell-style";
import { textCellOf } from "../cells/cell-text";
import { printSetup } from "./print-setup";
import { quotedSheet } from "./printed-range";

/** A line of the contents and the sheet that it leads to. */
export interface ContentsEntry {
  readonly text: string;
  readonly sheetName: string;
}

const WIDTH = 105;

/** The first sheet: title, date and division, and what stands in the workbook, with links. */
export const coverSheet = (
  name: string,
  entries: readonly ContentsEntry[],
  report: Report,
): WriteSheet => {
  const { title, publishedOn, language } = report;
  const lines: readonly (Partial<Cell> | undefined)[] = [
    {
      ...textCellOf(title),
      style: { font: { name: FONT, size: 20, bold: true } },
    },
    ...[
      publishedOn === undefined ? "" : documentDate(publishedOn, report),
      issuerOf(report) ?? "",
    ]
      .filter((text) => text !== "")
      .map((text) => textCellOf(text)),
    undefined,
    {
      ...textCellOf(reportMessages[language].document.contents),
      style: cellStyles.chapter,
    },
    ...entries.map(({ text, sheetName }) => ({
      ...textCellOf(text),
      style: {
        font: { underline: true, color: { rgb: accentOf(report).slice(1) } },
      },
      hyperlink: { target: "", location: `${quotedSheet(sheetName)}!A1` },
    })),
  ];
  return {
    name,
    columns: [{ width: WIDTH }],
    rows: lines.map(() => []),
    cells: new Map(
      lines.flatMap((cell, row) =>
        cell === undefined ? [] : [[`${row},0`, cell] as const],
      ),
    ),
    rowDefs: new Map(
      lines.map((_, row) => [row, { height: row === 0 ? 48 : 22 }]),
    ),
    view: { showGridLines: false },
    ...printSetup(report, "portrait"),
  };
};
