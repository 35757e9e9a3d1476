import { HIDDEN } from "../../report/hidden";
import type { Words } from "../../domain/words/words";
import type { Language } from "../../i18n/language";
import type { ReportPlace } from "../../report/report-place";
import type {
  Block,
  Bullet,
  CardsBlock,
  DatedListBlock,
  FootnoteBlock,
  ImageBlock,
  ParagraphBlock,
  PointerBlock,
} from "../../report/block";
import type { FigureVisitor } from "./printed-figure";
import { visitCell, visitFigureCell } from "./visit-cell";
import { visitChart } from "./visit-chart";
import { visitTable } from "./visit-table";
import { wordsOf } from "./words-of";

/** Where a block stands, in places and in words. */
export interface BlockContext {
  readonly place: ReportPlace;
  /** Titles of the chapter and the section. */
  readonly title: string;
  readonly language: Language;
  readonly words: Words;
}

/** The block without its hidden figures; a kind of block that is new does not compile here. */
export const visitBlock = (
  block: Block,
  context: BlockContext,
  visit: FigureVisitor,
): Block => {
  switch (block.kind) {
    case "bullets":
      return {
        ...block,
        items: block.items.map((item, itemIndex) =>
          visitBullet(item, at(context, itemIndex), visit),
        ),
      };
    case "table":
      return visitTable(block, context.place, context.language, visit);
    case "chart":
      return visitChart(block, context, visit);
    case "datedList":
      return {
        ...block,
        items: block.items.map((item, itemIndex) =>
          visitEntry(item, at(context, itemIndex), visit),
        ),
      };
    case "cards":
      return {
        ...block,
        cards: block.cards.map((card, itemIndex) =>
          visitCard(card, at(context, itemIndex), visit),
        ),
      };
    default:
      return withoutFigures(block);
  }
};

/** Blocks that hold no figure. */
const withoutFigures = (
  block: ParagraphBlock | FootnoteBlock | PointerBlock | ImageBlock,
): Block => block;

/** Whether a block shows a mark of a hidden figure itself; a table and a chart say so themselves. */
export const showsHidden = (block: Block): boolean => {
  switch (block.kind) {
    case "bullets":
      return block.items.some(bulletShowsHidden);
    case "datedList":
      return block.items.some(({ figure }) => figure?.kind === HIDDEN);
    case "cards":
      return block.cards.some(({ lines }) =>
        lines.some(({ value }) => value.kind === HIDDEN),
      );
    default:
      return false;
  }
};

const bulletShowsHidden = ({ figures, items = [] }: Bullet): boolean =>
  figures.some(({ cell }) => cell.kind === HIDDEN) ||
  items.some(bulletShowsHidden);

const at = (context: BlockContext, itemIndex: number): BlockContext => ({
  ...context,
  place: { ...context.place, itemIndex },
});

const visitBullet = (
  bullet: Bullet,
  context: BlockContext,
  visit: FigureVisitor,
): Bullet => ({
  ...bullet,
  figures: bullet.figures.map((figure, index) => ({
    ...figure,
    cell: visitFigureCell(
      figure.cell,
      {
        id: alone(context, bullet.label, index),
        label: wordsOf([context.title, bullet.label, figure.lead]),
        place: context.place,
      },
      visit,
    ),
  })),
  ...(bullet.items === undefined
    ? {}
    : {
        items: bullet.items.map((item) => visitBullet(item, context, visit)),
      }),
});

const visitEntry = (
  item: DatedListBlock["items"][number],
  context: BlockContext,
  visit: FigureVisitor,
): DatedListBlock["items"][number] =>
  item.figure === undefined
    ? item
    : {
        ...item,
        figure: visitFigureCell(
          item.figure,
          {
            id: alone(context, item.text, 0),
            label: wordsOf([context.title, item.when, item.text]),
            place: context.place,
          },
          visit,
        ),
      };

const visitCard = (
  card: CardsBlock["cards"][number],
  context: BlockContext,
  visit: FigureVisitor,
): CardsBlock["cards"][number] => ({
  ...card,
  lines: card.lines.map((line, index) => ({
    ...line,
    value: visitCell(
      line.value,
      {
        id: alone(context, card.heading, index),
        label: wordsOf([context.title, card.heading, line.label]),
        place: context.place,
      },
      visit,
    ),
  })),
});

const alone = ({ place }: BlockContext, name: string, index: number) =>
  ({ kind: "alone", name: JSON.stringify([place, name, index]) }) as const;
