import type { ImageBlock } from "../../../report/report";
import type { Paragraph } from "../flow/paragraph";
import { pictureShape } from "./picture-shape";
import type { Piece } from "./piece";
import type { PlanContext } from "./plan-context";
import { textShape } from "./text-shape";

const LEAST = 200;
const GAP = 6;

/** A picture over its caption; one that can't be shown leaves the caption. */
export const imagePiece = (
  { image, caption }: ImageBlock,
  context: PlanContext,
): Piece => {
  const words: Paragraph = {
    runs: [{ text: caption, ink: "faint" }],
    tail: [],
    style: {
      size: 12,
      lineHeight: 18,
      spaceBefore: 0,
      hanging: 0,
      align: "center",
    },
  };
  const { body } = context;
  const captionHeight = Math.min(
    textShape([words], body).box.height,
    body.height / 3,
  );
  const isShown = pictureShape(image, body, context) !== undefined;
  return {
    minHeight: isShown ? LEAST + GAP + captionHeight : captionHeight,
    place: (box) => {
      const room = { ...box, height: box.height - captionHeight - GAP };
      const shown = isShown ? pictureShape(image, room, context) : undefined;
      const height = shown === undefined ? 0 : shown.box.height + GAP;
      const text = textShape([words], { ...box, y: box.y + height });
      return {
        shapes: [...(shown === undefined ? [] : [shown]), text],
        height: height + text.box.height,
      };
    },
  };
};
