import type { Cell, WriteSheet } from "hucre/xlsx";
import { reportMessages } from "../../../i18n/documents/report-messages";
import { documentDate } from "../../../report/writing/document-date";
import { issuerOf } from "../../../report/writing/issuer";
import type { Report } from "../../../report/report";
import { chapterStyle, FONT, linkStyle } from "../cells/cell-style";
import { textCellOf } from "../cells/cell-text";
import { pictureRow } from "../pictures/picture-row";
import type { SheetRow } from "../rows/sheet-row";
import type { SheetContext } from "./sheet-context";
import { printSetup } from "./print-setup";
import { quotedSheet } from "./printed-range";

/** A line of the contents and the sheet that it leads to. */
export interface ContentsEntry {
  readonly text: string;
  readonly sheetName: string;
}

/** Characters between the margins of a page: a sheet of one column is not made smaller in print. */
const WIDTH = 66;
/** Pixels: as large as a logo is at most. */
const LOGO = { width: 340, height: 84 } as const;

/** The first sheet: logo, title, date and division, and what stands in the workbook, with links. */
export const coverSheet = (
  name: string,
  entries: readonly ContentsEntry[],
  report: Report,
  pictures: SheetContext["pictures"],
): WriteSheet => {
  const { title, publishedOn, language, logo } = report;
  const logoRow =
    logo && pictureRow(logo, LOGO, { language, report, pictures });
  const lines: readonly (Partial<Cell> | undefined)[] = [
    ...(logoRow === undefined ? [] : [{}]),
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
      style: chapterStyle(report),
    },
    ...entries.map(({ text, sheetName }) => ({
      ...textCellOf(text),
      style: linkStyle(report),
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
      lines.map((_, row) => [
        row,
        { height: heightOf(row - (logoRow === undefined ? 0 : 1), logoRow) },
      ]),
    ),
    ...(logoRow?.picture === undefined
      ? {}
      : {
          images: [
            { ...logoRow.picture, anchor: { from: { row: 0, col: 0 } } },
          ],
        }),
    view: { showGridLines: false },
    ...printSetup(report, "portrait"),
  };
};

/** @param row from the title on */
const heightOf = (row: number, logo: SheetRow | undefined): number => {
  if (row < 0) return logo?.height ?? 0;
  return row === 0 ? 48 : 22;
};
