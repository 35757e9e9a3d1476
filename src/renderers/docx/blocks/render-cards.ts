import type { TableRow } from "docx";
import { Paragraph, Table } from "docx";
import { formatCell } from "../../../report/cells/format-cell";
import type { CardsBlock } from "../../../report/report";
import type { DocxContext } from "../document/docx-context";
import { heading } from "../document/heading";
import { pictureRun } from "./picture-run";
import type { BodyElement } from "./body-element";
import { tableCell, tableRow } from "./table-parts";
import { textRuns } from "../xml/text-runs";

type Card = CardsBlock["cards"][number];

/** Of the column of labels, twips. */
const LABELS = 1417;

/** Each card under a heading of its own: its facts as terms and values, its text, its photos. */
export const renderCards = (
  { cards }: CardsBlock,
  context: DocxContext,
): readonly BodyElement[] =>
  cards.flatMap((card) => [
    heading(card, context),
    ...facts(card, context),
    ...content(card),
    ...photos(card, context),
  ]);

const facts = (
  { lines }: Card,
  context: DocxContext,
): readonly BodyElement[] => {
  if (lines.length === 0) return [];
  const widths = [LABELS, context.textWidth - LABELS];
  return [
    new Table({
      style: "NendoCard",
      tableLook: { firstColumn: true, noHBand: true, noVBand: true },
      columnWidths: widths,
      width: { size: context.textWidth, type: "dxa" },
      layout: "fixed",
      rows: lines.map((line) => factRow(line, widths, context)),
    }),
  ];
};

const factRow = (
  { label, value }: Card["lines"][number],
  widths: readonly number[],
  { report: { language } }: DocxContext,
): TableRow =>
  tableRow([
    tableCell({ text: label, width: widths[0] ?? 0, keepsNext: true }),
    tableCell({
      text: formatCell(value, language),
      width: widths[1] ?? 0,
      keepsNext: true,
    }),
  ]);

const content = ({ text }: Card): readonly Paragraph[] =>
  text === undefined
    ? []
    : [
        new Paragraph({
          spacing: { before: 100 },
          children: textRuns(text),
        }),
      ];

/** Beside each other as far as they fit. */
const photos = (
  { images }: Card,
  context: DocxContext,
): readonly Paragraph[] => {
  const width = images.length > 1 ? context.textWidth / 2 - 60 : 6236;
  const runs = images.map((image) => pictureRun(image, width, context));
  const shown = runs.flatMap((run) => run ?? []);
  const missing = images.filter((_, index) => runs[index] === undefined);
  return [
    ...(shown.length === 0
      ? []
      : [
          new Paragraph({
            style: "NendoFigure",
            alignment: "left",
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
