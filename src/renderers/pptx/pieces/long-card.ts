import { slideMessages } from "../../../i18n/documents/slide-messages";
import type { CardsBlock } from "../../../report/block";
import type { SetGroup } from "../flow/set-group";
import { setGroup } from "../flow/set-group";
import { heightOfGroup, leastOfGroup, takeColumn } from "../flow/take-column";
import { TEXT_SCALES } from "../flow/text-scale";
import type { PlanContext } from "../plan/plan-context";
import {
  BAR,
  cardHeading,
  contentOf,
  factsOf,
  onPanel,
  PADDING,
} from "./card-shapes";
import { imagePiece } from "./image-piece";
import type { Piece } from "./piece";
import { PIECE_GAP } from "./piece";
import { columnShape } from "./text-shape";

const { plain: SCALE } = TEXT_SCALES;

/** A card that is higher than a slide: its text over several, its photos behind it. */
export const longCard = (
  card: CardsBlock["cards"][number],
  context: PlanContext,
): readonly Piece[] => {
  const width = context.body.width - BAR - PADDING * 2;
  const heading = cardHeading(card.heading, SCALE);
  const paragraphs = [
    ...factsOf(card, SCALE, context),
    ...contentOf(card, SCALE),
  ];
  return [
    panelPiece(setGroup({ heading, paragraphs }, width), width, context),
    ...card.images.map((image) =>
      imagePiece(
        { kind: "image", image, caption: image.alternativeText },
        context,
      ),
    ),
  ];
};

const panelPiece = (
  group: SetGroup,
  width: number,
  context: PlanContext,
): Piece => ({
  height: heightOfGroup(group) + PADDING * 2,
  minHeight: leastOfGroup(group) + PADDING * 2,
  gap: PIECE_GAP,
  place: (box) => {
    const { continued } = slideMessages[context.language];
    const { column, rest } = takeColumn(group, {
      width,
      height: box.height - PADDING * 2,
      continued: (heading) => ({
        ...heading,
        runs: heading.runs.map((run) => ({
          ...run,
          text: continued(run.text),
        })),
      }),
    });
    const height = column.height + PADDING * 2;
    const place = { x: BAR + PADDING, y: PADDING, width };
    return {
      height,
      shapes: onPanel([columnShape(column, place)], { ...box, height }),
      ...(rest === undefined ? {} : { rest: panelPiece(rest, width, context) }),
    };
  },
});
