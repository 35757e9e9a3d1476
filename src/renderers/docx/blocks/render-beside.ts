import { Paragraph, Table } from "docx";
import type { ReportSection } from "../../../report/report";
import type { DocxContext } from "../document/docx-context";
import { heading } from "../document/heading";
import { COLUMNS, columnWidth } from "../styles/page-layout";
import type { BodyElement } from "./body-element";
import { columnsTable } from "../xml/columns-table";
import { renderBlocks } from "./render-block";

/** Sections two beside each other, in cells without a frame. */
export const renderBeside = (
  sections: readonly ReportSection[],
  context: DocxContext,
): readonly BodyElement[] => {
  const inside = {
    ...context,
    textWidth: columnWidth(context.textWidth),
    isInCell: true,
  };
  const rows = Array.from(
    { length: Math.ceil(sections.length / COLUMNS.count) },
    (_, row) =>
      Array.from({ length: COLUMNS.count }, (__, column) =>
        sectionCell(sections[row * COLUMNS.count + column], inside),
      ),
  );
  return rows.length === 0 ? [] : [columnsTable(rows, context.textWidth)];
};

/** A cell ends with a paragraph (ECMA-376 part 1, 17.4.65). */
const sectionCell = (
  section: ReportSection | undefined,
  context: DocxContext,
): readonly BodyElement[] => {
  if (section === undefined) return [new Paragraph({ style: "NendoNote" })];
  const content = [
    heading(section, context, { isInCell: true }),
    ...renderBlocks(section.blocks, context),
  ];
  return content.at(-1) instanceof Table
    ? [...content, new Paragraph({ style: "NendoNote" })]
    : content;
};
