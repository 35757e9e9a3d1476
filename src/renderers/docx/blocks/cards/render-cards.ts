import { BorderStyle, Table, TableCell, TableRow } from "docx";
import type { BulletsBlock, CardsBlock } from "../../../../report/block";
import type { DocxContext } from "../../document/docx-context";
import { heading } from "../../document/heading";
import { accent } from "../../styles/colors";
import { COLUMNS } from "../../styles/page-layout";
import type { BodyElement } from "../body-element";
import type { Card } from "./card-parts";
import { cardPhotos, cardText, factLines, widestLabel } from "./card-parts";
import { renderBullets } from "../lists/render-bullets";

/** Of a cell at both sides, twips. */
const PADDING = 170;
/** Letters of a card that is kept on one page. */
const LONGEST_WHOLE = 600;

/**
 * Cards two beside each other, each under a heading of its own: its facts as
 * terms and values, its text, its photos. The place beside the last of an odd
 * number is never left empty.
 * @param list takes that place; without one the card is as wide as both
 */
export const renderCards = (
  { cards }: CardsBlock,
  context: DocxContext,
  list?: BulletsBlock,
): readonly BodyElement[] => {
  const width = Math.floor(context.textWidth / COLUMNS.count);
  const labelWidth = widestLabel(cards);
  const rows = Array.from(
    { length: Math.ceil(cards.length / COLUMNS.count) },
    (_, row) => cards.slice(row * COLUMNS.count, (row + 1) * COLUMNS.count),
  );
  const cardCell = (card: Card, columns: number): TableCell => {
    const place = { ...context, textWidth: width * columns - PADDING };
    return new TableCell({
      width: { size: width * columns, type: "dxa" },
      columnSpan: columns,
      borders: { left: EDGE },
      children: [
        heading(card, place, { isInCell: true }),
        ...factLines(card, labelWidth, place),
        ...cardText(card, place),
        ...cardPhotos(card, place),
      ],
    });
  };
  return [
    new Table({
      style: "NendoCard",
      columnWidths: Array.from({ length: COLUMNS.count }, () => width),
      width: { size: width * COLUMNS.count, type: "dxa" },
      layout: "fixed",
      rows: rows.map((inRow) => {
        const empty = COLUMNS.count - inRow.length;
        const isListed = empty > 0 && list !== undefined;
        return new TableRow({
          // A longer one would leave much of a page empty.
          cantSplit: inRow.every(
            ({ text = "" }) => text.length < LONGEST_WHOLE,
          ),
          children: [
            ...inRow.map((card) => cardCell(card, isListed ? 1 : 1 + empty)),
            ...(isListed
              ? [
                  new TableCell({
                    width: { size: width, type: "dxa" },
                    children: renderBullets(list, {
                      ...context,
                      isInCell: true,
                    }),
                  }),
                ]
              : []),
          ],
        });
      }),
    }),
  ];
};

/** The line at the left of a card. */
const EDGE = { style: BorderStyle.SINGLE, size: 24, color: accent } as const;
