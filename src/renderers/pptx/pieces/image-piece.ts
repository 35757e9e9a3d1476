import { DESIGN } from "../../design-values";
import type { ImageBlock } from "../../../report/block";
import type { Paragraph } from "../flow/paragraph";
import type { PlanContext } from "../plan/plan-context";
import { pictureShape } from "./picture-shape";
import type { Piece } from "./piece";
import { PIECE_GAP } from "./piece";
import { textShape } from "./text-shape";

const LEAST = 200;
const GAP = 6;
const { table: SIZE } = DESIGN.slide;

/** A picture over its caption; one that can't be shown leaves the caption. */
export const imagePiece = (
  { image, caption }: ImageBlock,
  context: PlanContext,
  width = context.body.width,
): Piece => {
  const words: Paragraph = {
    runs: [{ text: caption, ink: "faint" }],
    tail: [],
    style: {
      size: SIZE,
      lineHeight: SIZE * 1.5,
      spaceBefore: 0,
      hanging: 0,
      align: "center",
    },
  };
  const body = { ...context.body, width };
  const captionHeight = Math.min(
    textShape([words], body).box.height,
    body.height / 3,
  );
  const below = GAP + captionHeight;
  const shown = pictureShape(
    image,
    { ...body, height: body.height - below },
    context,
  );
  const most = shown === undefined ? captionHeight : shown.box.height + below;
  return {
    height: most,
    minHeight: Math.min(most, LEAST + below),
    gap: PIECE_GAP,
    place: (box) => {
      const room = { ...box, width, height: box.height - below };
      const picture = shown && pictureShape(image, room, context);
      const height = picture === undefined ? 0 : picture.box.height + GAP;
      const text = textShape([words], { ...box, width, y: box.y + height });
      return {
        shapes: [...(picture === undefined ? [] : [picture]), text],
        height: height + text.box.height,
      };
    },
  };
};
