import { Table, TableCell, TableRow } from "docx";
import { COLUMNS } from "../styles/page-layout";
import type { BodyElement } from "../blocks/body-element";

/**
 * What stands two beside each other, in cells without a frame: row after row,
 * each whole on its page.
 * @param rows cells of columnWidth(), each ending with a paragraph
 * @param textWidth twips of the whole
 */
export const columnsTable = (
  rows: readonly (readonly (readonly BodyElement[])[])[],
  textWidth: number,
): Table => {
  const width = Math.floor(textWidth / COLUMNS.count);
  return new Table({
    style: "NendoColumns",
    columnWidths: Array.from({ length: COLUMNS.count }, () => width),
    width: { size: width * COLUMNS.count, type: "dxa" },
    layout: "fixed",
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                width: { size: width, type: "dxa" },
                margins: {
                  marginUnitType: "dxa",
                  left: column === 0 ? 0 : COLUMNS.gap / 2,
                  right: column === 0 ? COLUMNS.gap / 2 : 0,
                },
                children: [...children],
              }),
          ),
        }),
    ),
  });
};
