import {
  BorderStyle,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { formatCell } from "../../../report/cells/format-cell";
import type { CardsBlock } from "../../../report/report";
import { DESIGN } from "../../design-values";
import { textWidth } from "../../lines/char-width";
import type { DocxContext } from "../document/docx-context";
import { heading } from "../document/heading";
import { accent } from "../styles/colors";
import { COLUMNS } from "../styles/page-layout";
import { paragraphStyles } from "../styles/paragraph-styles";
import { textRuns } from "../xml/text-runs";
import type { BodyElement } from "./body-element";
import { pictureRun } from "./picture-run";

type Card = CardsBlock["cards"][number];

/** Of a cell at both sides, twips. */
const PADDING = 170;
/** Letters of a card that is kept on one page. */
const LONGEST_WHOLE = 600;
/** All photos of a document have one height, twips. */
const PHOTO_HEIGHT = 1900;

/** Cards two beside each other, each under a heading of its own: its facts as terms and values, its text, its photos. */
export const renderCards = (
  { cards }: CardsBlock,
  context: DocxContext,
): readonly BodyElement[] => {
  const width = Math.floor(context.textWidth / COLUMNS.count);
  const labelWidth = widestLabel(cards);
  const rows = Array.from(
    { length: Math.ceil(cards.length / COLUMNS.count) },
    (_, row) => cards.slice(row * COLUMNS.count, (row + 1) * COLUMNS.count),
  );
  return [
    new Table({
      style: "NendoCard",
      columnWidths: Array.from({ length: COLUMNS.count }, () => width),
      width: { size: width * COLUMNS.count, type: "dxa" },
      layout: "fixed",
      rows: rows.map(
        (inRow) =>
          new TableRow({
            // A longer one would leave much of a page empty.
            cantSplit: inRow.every(
              ({ text = "" }) => text.length < LONGEST_WHOLE,
            ),
            children: Array.from({ length: COLUMNS.count }, (_, column) =>
              cardCell(inRow[column], { width, labelWidth }, context),
            ),
          }),
      ),
    }),
  ];
};

/** Twips of a card, and of the labels of its facts. */
interface CardWidths {
  readonly width: number;
  readonly labelWidth: number;
}

/** Twips that the style of facts has for labels. */
const USUAL_LABEL = (paragraphStyles.NendoFact?.hanging ?? 0) * 20;

const widestLabel = (cards: readonly Card[]): number =>
  Math.max(
    USUAL_LABEL,
    ...cards.flatMap(({ lines }) =>
      lines.map(
        ({ label }) => Math.ceil(textWidth(label, DESIGN.page.table) + 8) * 20,
      ),
    ),
  );

const cardCell = (
  card: Card | undefined,
  { width, labelWidth }: CardWidths,
  context: DocxContext,
): TableCell =>
  card === undefined
    ? new TableCell({
        width: { size: width, type: "dxa" },
        children: [new Paragraph({ style: "NendoFact", children: [] })],
      })
    : new TableCell({
        width: { size: width, type: "dxa" },
        borders: { left: EDGE },
        children: [
          heading(card, context, { isInCell: true }),
          ...card.lines.map((line) => fact(line, labelWidth, context)),
          ...content(card),
          ...photos(card, width - PADDING, context),
        ],
      });

/** The line at the left of a card; an empty place has none. */
const EDGE = { style: BorderStyle.SINGLE, size: 24, color: accent } as const;

/** Values stand under each other, behind the widest label. */
const fact = (
  { label, value }: Card["lines"][number],
  labelWidth: number,
  { report: { language } }: DocxContext,
): Paragraph =>
  new Paragraph({
    style: "NendoFact",
    ...(labelWidth > USUAL_LABEL
      ? { indent: { left: labelWidth, hanging: labelWidth } }
      : {}),
    children: [
      ...textRuns(label),
      new TextRun({ children: [new Tab()] }),
      ...textRuns(formatCell(value, language)),
    ],
  });

const content = ({ text }: Card): readonly Paragraph[] =>
  text === undefined ? [] : [new Paragraph({ children: textRuns(text) })];

/** Beside each other as far as they fit. */
const photos = (
  { images }: Card,
  width: number,
  context: DocxContext,
): readonly Paragraph[] => {
  const runs = images.map((image) =>
    pictureRun(image, { width, height: PHOTO_HEIGHT }, context),
  );
  const shown = runs.flatMap((run) => run ?? []);
  const missing = images.filter((_, index) => runs[index] === undefined);
  return [
    ...(shown.length === 0
      ? []
      : [
          new Paragraph({
            style: "NendoFigure",
            alignment: "left",
            spacing: { after: 120 },
            children: shown,
          }),
        ]),
    ...missing.map(
      ({ alternativeText }) =>
        new Paragraph({
          style: "NendoNote",
          children: textRuns(alternativeText),
        }),
    ),
  ];
};
