import { DESIGN } from "../../design-values";
import { formatCell } from "../../../report/cells/format-cell";
import type { CardsBlock } from "../../../report/block";
import { textWidth } from "../../lines/char-width";
import type { Paragraph, ParagraphStyle } from "../flow/paragraph";
import type { TextScale } from "../flow/text-scale";
import type { PlanContext } from "../plan/plan-context";
import type {
  Box,
  ListShape,
  PictureShape,
  SlideShape,
  TextShape,
} from "../plan/slide-plan";
import { pictureShape } from "./picture-shape";
import { textShape } from "./text-shape";

type Card = CardsBlock["cards"][number];
export type CardShape = TextShape | ListShape | PictureShape;

/** Points: the line at a card's left edge, and around its text. */
export const BAR = 4;
export const PADDING = 10;
const GAP = 12;
/** All photos of a document have one height. */
const PHOTO_HEIGHT = 96;
/** A card this wide has its content beside its facts. */
const WIDE = 600;

const style = (
  size: number,
  leading: number,
  spaceBefore: number,
): ParagraphStyle => ({
  size,
  lineHeight: Math.round(size * leading),
  spaceBefore,
  hanging: 0,
});

/** Heading, facts, content and photos of a card, placed from its upper left corner. */
export const cardShapes = (
  card: Card,
  width: number,
  scale: TextScale,
  context: PlanContext,
): readonly CardShape[] => {
  const left = BAR + PADDING;
  const inside = width - left - PADDING;
  const facts = [
    cardHeading(card.heading, scale),
    ...factsOf(card, scale, context),
  ];
  const content = contentOf(card, scale);
  const isWide = width >= WIDE && content.length > 0 && card.lines.length > 0;
  const column = isWide ? (inside - GAP) / 2 : inside;
  const box = { x: left, y: PADDING, width: column };
  const texts = isWide
    ? [
        textShape(facts, box),
        textShape(content, { ...box, x: left + column + GAP }),
      ]
    : stacked(facts, content, box);
  const bottom = Math.max(...texts.map((text) => text.box.y + text.box.height));
  return [
    ...texts,
    ...photosOf(card, { x: left, y: bottom + 8, width: inside }, context),
  ];
};

const stacked = (
  facts: readonly Paragraph[],
  content: readonly Paragraph[],
  box: { readonly x: number; readonly y: number; readonly width: number },
): readonly (TextShape | ListShape)[] => {
  const first = textShape(facts, box);
  return content.length === 0
    ? [first]
    : [first, textShape(content, { ...box, y: box.y + first.box.height + 6 })];
};

/** Beside each other in rows. */
const photosOf = (
  { images }: Card,
  {
    x,
    y,
    width,
  }: { readonly x: number; readonly y: number; readonly width: number },
  context: PlanContext,
): readonly PictureShape[] => {
  const shapes: PictureShape[] = [];
  let left = x;
  let top = y;
  for (const image of images) {
    const room = { x: left, y: top, width, height: PHOTO_HEIGHT };
    const shape = pictureShape(image, room, context);
    if (shape === undefined) continue;
    if (left > x && left + shape.box.width > x + width) {
      left = x;
      top += PHOTO_HEIGHT + 6;
    }
    shapes.push({ ...shape, box: { ...shape.box, x: left, y: top } });
    left += shape.box.width + 6;
  }
  return shapes;
};

/** The heading of a card. */
export const cardHeading = (text: string, { body }: TextScale): Paragraph => ({
  runs: [{ text, bold: true }],
  tail: [],
  style: style(body, 1.35, 0),
  keepsWithNext: true,
});

/** Date, lecturer, audience: labels and values in columns. */
export const factsOf = (
  { lines }: Card,
  { leading, body }: TextScale,
  { language }: PlanContext,
): readonly Paragraph[] => {
  const size = body > DESIGN.slide.body ? body - 2 : DESIGN.slide.table;
  const widest = Math.max(...lines.map(({ label }) => textWidth(label, size)));
  return lines.map(({ label, value }) => ({
    lead: { text: label, ink: "faint" },
    runs: [{ text: formatCell(value, language) }],
    tail: [],
    style: { ...style(size, leading, 2), leadWidth: widest * 1.05 + 14 },
  }));
};

/** What a training was about. */
export const contentOf = (
  { text }: Card,
  { body, leading }: TextScale,
): readonly Paragraph[] =>
  text === undefined
    ? []
    : [{ runs: [{ text }], tail: [], style: style(body, leading, 4) }];

/** Shapes of a card, placed from its upper left corner, on its panel. */
export const onPanel = (
  shapes: readonly CardShape[],
  box: Box,
): readonly SlideShape[] => [
  { kind: "panel", paint: "panel", box },
  { kind: "panel", paint: "accent", box: { ...box, width: BAR } },
  ...shapes.map((shape): SlideShape => ({
    ...shape,
    box: { ...shape.box, x: shape.box.x + box.x, y: shape.box.y + box.y },
  })),
];
