import { imagesOf } from "./images-of";
import type { ImageRef } from "./block";
import type { Report } from "./report";

/** The pictures of a report that a document does not show, each once. */
export const imagesLeftOut = (
  report: Report,
  isShown: (fileKey: string) => boolean,
): readonly ImageRef[] => {
  const byKey = new Map(
    imagesOf(report).map((image) => [image.fileKey, image]),
  );
  return [...byKey.values()].filter(({ fileKey }) => !isShown(fileKey));
};
