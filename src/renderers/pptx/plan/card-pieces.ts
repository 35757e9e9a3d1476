import { slideMessages } from "../../../i18n/documents/slide-messages";
import { formatCell } from "../../../report/cells/format-cell";
import type { CardsBlock } from "../../../report/report";
import { textWidth } from "../flow/char-width";
import { fillColumns } from "../flow/fill-columns";
import type { Paragraph, ParagraphStyle } from "../flow/paragraph";
import { setGroups } from "../flow/set-group";
import { imagePiece } from "./image-piece";
import { pictureShape } from "./picture-shape";
import type { Piece } from "./piece";
import type { PlanContext } from "./plan-context";
import type {
  Box,
  ListShape,
  PictureShape,
  SlideShape,
  TextShape,
} from "./slide-plan";
import { columnShape, textShape } from "./text-shape";

type Card = CardsBlock["cards"][number];
type CardShape = TextShape | ListShape | PictureShape;

const BAR = 4;
const PADDING = 8;
const GAP = 20;
const PHOTO = { width: 150, height: 112 } as const;
/** Of the width inside, for heading and facts. */
const FACTS_SHARE = 0.52;

const style = (
  size: number,
  lineHeight: number,
  spaceBefore: number,
): ParagraphStyle => ({ size, lineHeight, spaceBefore, hanging: 0 });

/**
 * A training on a panel of its own: heading and facts at the left, content
 * beside them, photos at the right. One that is higher than a slide runs over
 * several, its photos behind it.
 */
export const cardPieces = (
  card: Card,
  context: PlanContext,
): readonly Piece[] => {
  const shapes = wholeCard(card, context);
  const height = heightOf(shapes) + PADDING * 2;
  return height <= context.body.height
    ? [panelPiece(shapes, height)]
    : longCard(card, context);
};

/** Shapes are placed from the upper left corner of the card. */
const panelPiece = (shapes: readonly CardShape[], height: number): Piece => ({
  minHeight: height,
  place: ({ x, y, width }) => ({
    height,
    shapes: [
      { kind: "panel", paint: "panel", box: { x, y, width, height } },
      { kind: "panel", paint: "accent", box: { x, y, width: BAR, height } },
      ...shapes.map((shape): SlideShape => ({
        ...shape,
        box: { ...shape.box, x: shape.box.x + x, y: shape.box.y + y },
      })),
    ],
  }),
});

const heightOf = (shapes: readonly SlideShape[]): number =>
  Math.max(0, ...shapes.map(({ box }) => box.y + box.height - PADDING));

const wholeCard = (card: Card, context: PlanContext): readonly CardShape[] => {
  const left = BAR + PADDING;
  const right = context.body.width - PADDING;
  const photos = photosOf(card, right - PHOTO.width, context);
  const textRight = photos.length === 0 ? right : right - PHOTO.width - GAP;
  const facts = [headingOf(card.heading), ...factsOf(card, context)];
  const content = contentOf(card);
  const isSideBySide = content.length > 0 && card.lines.length > 0;
  const width = isSideBySide
    ? Math.round((textRight - left) * FACTS_SHARE)
    : textRight - left;
  const box = { x: left, y: PADDING, width };
  if (!isSideBySide) return [textShape([...facts, ...content], box), ...photos];
  const beside = left + width + GAP;
  return [
    textShape(facts, box),
    textShape(content, { ...box, x: beside, width: textRight - beside }),
    ...photos,
  ];
};

/** One under the other. */
const photosOf = (
  { images }: Card,
  x: number,
  context: PlanContext,
): readonly PictureShape[] => {
  const shapes: PictureShape[] = [];
  for (const image of images) {
    const above = shapes.at(-1)?.box;
    const y = above === undefined ? PADDING : above.y + above.height + 6;
    const box: Box = { x, y, ...PHOTO };
    const shape = pictureShape(image, box, context);
    if (shape !== undefined) shapes.push(shape);
  }
  return shapes;
};

const longCard = (card: Card, context: PlanContext): readonly Piece[] => {
  const { body, language } = context;
  const { continued } = slideMessages[language];
  const width = body.width - BAR - PADDING * 2;
  const group = {
    heading: headingOf(card.heading),
    paragraphs: [...factsOf(card, context), ...contentOf(card)],
  };
  const columns = fillColumns(setGroups([group], width), {
    width,
    height: body.height - PADDING * 2,
    continued: () => headingOf(continued(card.heading)),
  });
  const texts = columns.map((column) =>
    panelPiece(
      [columnShape(column, { x: BAR + PADDING, y: PADDING, width })],
      column.height + PADDING * 2,
    ),
  );
  const photos = card.images.map((image) =>
    imagePiece(
      { kind: "image", image, caption: image.alternativeText },
      context,
    ),
  );
  return [...texts, ...photos];
};

const headingOf = (text: string): Paragraph => ({
  runs: [{ text, bold: true }],
  tail: [],
  style: style(14, 19, 0),
  keepsWithNext: true,
});

const factsOf = (
  { lines }: Card,
  { language }: PlanContext,
): readonly Paragraph[] => {
  const widest = Math.max(...lines.map(({ label }) => textWidth(label, 12)));
  return lines.map(({ label, value }) => ({
    lead: { text: label, ink: "faint" },
    runs: [{ text: formatCell(value, language) }],
    tail: [],
    style: { ...style(12, 16, 2), leadWidth: widest * 1.05 + 14 },
  }));
};

const contentOf = ({ text }: Card): readonly Paragraph[] =>
  text === undefined
    ? []
    : [{ runs: [{ text }], tail: [], style: style(12, 17, 4) }];
