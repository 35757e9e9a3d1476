import { Paragraph, Table, TableCell, TableRow } from "docx";
import type { ReportSection } from "../../../report/report";
import type { DocxContext } from "../document/docx-context";
import { heading } from "../document/heading";
import { COLUMNS, columnWidth } from "../styles/page-layout";
import type { BodyElement } from "./body-element";
import { renderBlocks } from "./render-block";

/** Sections two beside each other, in cells without a frame. */
export const renderBeside = (
  sections: readonly ReportSection[],
  context: DocxContext,
): readonly BodyElement[] => {
  const width = Math.floor(context.textWidth / COLUMNS.count);
  const inside = {
    ...context,
    textWidth: columnWidth(context.textWidth),
    isInCell: true,
  };
  const rows = Array.from(
    { length: Math.ceil(sections.length / COLUMNS.count) },
    (_, row) => sections.slice(row * COLUMNS.count, (row + 1) * COLUMNS.count),
  );
  return rows.length === 0
    ? []
    : [
        new Table({
          style: "NendoColumns",
          columnWidths: Array.from({ length: COLUMNS.count }, () => width),
          width: { size: width * COLUMNS.count, type: "dxa" },
          layout: "fixed",
          rows: rows.map(
            (inRow) =>
              new TableRow({
                cantSplit: true,
                children: Array.from(
                  { length: COLUMNS.count },
                  (_, column) =>
                    new TableCell({
                      width: { size: width, type: "dxa" },
                      margins: {
                        marginUnitType: "dxa",
                        left: column === 0 ? 0 : COLUMNS.gap / 2,
                        right: column === 0 ? COLUMNS.gap / 2 : 0,
                      },
                      children: sectionCell(inRow[column], inside),
                    }),
                ),
              }),
          ),
        }),
      ];
};

/** A cell ends with a paragraph (ECMA-376 part 1, 17.4.65). */
const sectionCell = (
  section: ReportSection | undefined,
  context: DocxContext,
): BodyElement[] => {
  if (section === undefined) return [new Paragraph({ style: "NendoNote" })];
  const content = [
    heading(section, context, { isInCell: true }),
    ...renderBlocks(section.blocks, context),
  ];
  return content.at(-1) instanceof Table
    ? [...content, new Paragraph({ style: "NendoNote" })]
    : content;
};
