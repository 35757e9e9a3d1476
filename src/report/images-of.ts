import { blocksOf } from "./blocks-of";
import type { ImageRef } from "./block";
import type { Report } from "./report";

/** Every picture that a report shows, in order; one shown twice stands twice. */
export const imagesOf = ({ chapters }: Report): readonly ImageRef[] =>
  chapters.flatMap(blocksOf).flatMap((block) => {
    if (block.kind === "image") return [block.image];
    return block.kind === "cards"
      ? block.cards.flatMap(({ images }) => images)
      : [];
  });
