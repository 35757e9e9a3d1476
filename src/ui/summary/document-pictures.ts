import type { ImageRef, Report } from "../../report/report";
import type { LoadedSummary } from "./summary-source";

/** A picture as documents embed it. */
export interface DocumentPicture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/**
 * The pictures of a report by their file key.
 * @throws what reading a picture throws: a document without one would not say so
 */
export const documentPictures = async (
  summary: LoadedSummary,
): Promise<ReadonlyMap<string, DocumentPicture>> => {
  const keys = new Set(imagesOf(summary.report).map(({ fileKey }) => fileKey));
  const pictures = [...keys].map(async (fileKey) => {
    const file = await summary.picture(fileKey);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return [fileKey, { contentType: file.type, bytes }] as const;
  });
  return new Map(await Promise.all(pictures));
};

const imagesOf = ({ chapters }: Report): readonly ImageRef[] =>
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
