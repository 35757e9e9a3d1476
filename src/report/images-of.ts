import type { ImageRef, Report } from "./report";

/** Every picture that a report shows, in order; one shown twice stands twice. */
export const imagesOf = ({ chapters }: Report): readonly ImageRef[] =>
  chapters
    .flatMap(({ lead, sections }) => [
      ...lead,
      ...sections.flatMap(({ blocks }) => blocks),
    ])
    .flatMap((block) => {
      if (block.kind === "image") return [block.image];
      return block.kind === "cards"
        ? block.cards.flatMap(({ images }) => images)
        : [];
    });
