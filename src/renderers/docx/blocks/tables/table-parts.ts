import type { IShadingAttributesProperties } from "docx";
import { Paragraph, TableCell, TableRow } from "docx";
import { textRuns } from "../../xml/text-runs";

export interface CellOptions {
  readonly text: string;
  /** Twips. */
  readonly width: number;
  readonly isNumber?: boolean;
  readonly isCentered?: boolean;
  readonly isBold?: boolean;
  /** RRGGBB behind the text. */
  readonly fill?: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly verticalAlign?: "top" | "center" | "bottom";
  /** Stays on the page of the next row. */
  readonly keepsNext?: boolean;
}

/** A cell of one paragraph; numbers stand at the right. */
export const tableCell = ({
  text,
  width,
  isNumber = false,
  isCentered = false,
  isBold = false,
  fill,
  columnSpan,
  rowSpan,
  verticalAlign = "center",
  keepsNext = false,
}: CellOptions): TableCell =>
  new TableCell({
    width: { size: width, type: "dxa" },
    verticalAlign,
    ...(fill === undefined ? {} : { shading: shading(fill) }),
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    children: [
      new Paragraph({
        style: isNumber ? "NendoTableNumber" : "NendoTableText",
        ...(isCentered ? { alignment: "center" } : {}),
        ...(keepsNext ? { keepNext: true } : {}),
        children: textRuns(text, isBold ? { bold: true } : {}),
      }),
    ],
  });

/** A row that no page break splits. */
export const tableRow = (
  children: readonly TableCell[],
  options: { readonly isHeader?: boolean; readonly keepsNext?: boolean } = {},
): TableRow =>
  new TableRow({
    children,
    cantSplit: true,
    ...(options.isHeader ? { tableHeader: true } : {}),
    ...(options.keepsNext ? { keepNext: true } : {}),
  });

const shading = (fill: string): IShadingAttributesProperties => ({
  type: "clear",
  color: "auto",
  fill,
});
