import type { Steps } from "../../../domain/steps";
import type { CardsBlock } from "../../../report/block";
import type { TextScale } from "../flow/text-scale";
import type { PlanContext } from "../plan/plan-context";
import type { SlideShape } from "../plan/slide-plan";
import type { CardShape } from "./card-shapes";
import { cardShapes, onPanel, PADDING } from "./card-shapes";
import { longCard } from "./long-card";
import type { Piece } from "./piece";
import { PIECE_GAP } from "./piece";

type Card = CardsBlock["cards"][number];

const GAP = 16;
/** Points: a narrower card would break its facts after a few letters. */
const NARROWEST = 260;

/**
 * Trainings on panels of their own, two or three beside each other, each row as
 * high as its highest. One that is higher than a slide runs over several.
 */
export function* cardRows(
  cards: readonly Card[],
  scale: TextScale,
  context: PlanContext,
): Steps<readonly Piece[]> {
  const { width, height } = context.body;
  const most = Math.floor((width + GAP) / (NARROWEST + GAP));
  const choices = [2, 3].filter(
    (count) => count <= Math.max(Math.min(most, cards.length), 1),
  );
  const grids: (readonly Row[])[] = [];
  for (const count of choices.length > 0 ? choices : [1])
    grids.push(yield* rowsOf(cards, count, scale, context));
  const fitting = grids.filter((rows) =>
    rows.every((row) => row.height <= height),
  );
  const lowest = [...fitting].sort((a, b) => totalOf(a) - totalOf(b))[0];
  return (
    lowest?.map((row) => panelRow(row)) ??
    cards.flatMap((card) => longCard(card, context))
  );
}

interface Row {
  readonly cards: readonly (readonly CardShape[])[];
  readonly cardWidth: number;
  readonly height: number;
}

function* rowsOf(
  cards: readonly Card[],
  count: number,
  scale: TextScale,
  context: PlanContext,
): Steps<readonly Row[]> {
  const cardWidth = (context.body.width - GAP * (count - 1)) / count;
  const shapes: (readonly CardShape[])[] = [];
  for (const card of cards) {
    yield;
    shapes.push(cardShapes(card, cardWidth, scale, context));
  }
  return Array.from({ length: Math.ceil(cards.length / count) }, (_, row) => {
    const inRow = shapes.slice(row * count, (row + 1) * count);
    return {
      cards: inRow,
      cardWidth,
      height: Math.max(...inRow.map(bottomOf)) + PADDING,
    };
  });
}

const totalOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { height }) => sum + height + PIECE_GAP, 0);

const bottomOf = (shapes: readonly SlideShape[]): number =>
  Math.max(0, ...shapes.map(({ box }) => box.y + box.height));

const panelRow = ({ cards, cardWidth, height }: Row): Piece => ({
  height,
  minHeight: height,
  gap: PIECE_GAP,
  place: ({ x, y }) => ({
    height,
    shapes: cards.flatMap((shapes, index) =>
      onPanel(shapes, {
        x: x + index * (cardWidth + GAP),
        y,
        width: cardWidth,
        height,
      }),
    ),
  }),
});
