import { Paragraph } from "docx";
import type { Bullet, BulletsBlock } from "../../../../report/block";
import { textWidth } from "../../../lines/char-width";
import type { DocxContext } from "../../document/docx-context";
import { COLUMNS, columnWidth } from "../../styles/page-layout";
import type { BodyElement } from "../body-element";
import { columnsTable } from "../../xml/columns-table";
import { renderBullets } from "./render-bullets";

/** A list of so many items of so few letters leaves half of its pages empty. */
const LONG = { items: 20, letters: 24 } as const;
/** Items under each other in a column; a page may end after them. */
const COLUMN = 10;

/** A list of bullets; a long one of short items in two columns, read down the first and then down the second. */
export const renderList = (
  block: BulletsBlock,
  context: DocxContext,
): readonly BodyElement[] => {
  if (!isLongAndNarrow(block.items, context))
    return renderBullets(block, context);
  const inside = {
    ...context,
    textWidth: columnWidth(context.textWidth),
    isInCell: true,
  };
  const size = COLUMN * COLUMNS.count;
  const rows = Array.from(
    { length: Math.ceil(block.items.length / size) },
    (_, row) => {
      const inRow = block.items.slice(row * size, (row + 1) * size);
      const high = Math.ceil(inRow.length / COLUMNS.count);
      return Array.from({ length: COLUMNS.count }, (__, column) =>
        cellOf(inRow.slice(column * high, (column + 1) * high), inside),
      );
    },
  );
  return [columnsTable(rows, context.textWidth)];
};

const isLongAndNarrow = (
  items: readonly Bullet[],
  { isInCell, isDense }: DocxContext,
): boolean =>
  !isInCell &&
  !isDense &&
  items.length >= LONG.items &&
  items.every(
    ({ label, figures, items: below }) =>
      figures.length === 0 &&
      below === undefined &&
      textWidth(label, 1) <= LONG.letters,
  );

const cellOf = (
  items: readonly Bullet[],
  context: DocxContext,
): readonly BodyElement[] =>
  items.length === 0
    ? [new Paragraph({ style: "NendoNote" })]
    : renderBullets({ items }, context);
