import type { ParagraphChild } from "docx";
import { ImageRun } from "docx";
import { printableText } from "../../markup/printable-text";
import { imagesOf } from "../../report/images-of";
import type { ImageRef } from "../../report/report";
import { pictureSize } from "../ooxml/picture-size";
import type { DocxContext } from "./docx-context";
import { pixels, TALLEST_PICTURE } from "./page-layout";

/** Kinds of pictures that every Word shows. */
const types: Readonly<Record<string, "png" | "jpg" | "gif">> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
};

/**
 * A picture as a run, no larger than it is and than there is room for.
 * @param room twips
 * @returns undefined for one that is missing or that Word cannot show
 */
export const pictureRun = (
  image: ImageRef,
  room: number,
  { options, report, charts }: DocxContext,
): ParagraphChild | undefined => {
  const picture = options.pictures.get(image.fileKey);
  const type = picture && types[picture.contentType];
  const size = picture && pictureSize(picture.bytes);
  if (picture === undefined || type === undefined || size === undefined) {
    return undefined;
  }
  const scale = Math.min(
    1,
    pixels(room) / size.width,
    pixels(TALLEST_PICTURE) / size.height,
  );
  return new ImageRun({
    type,
    data: picture.bytes,
    transformation: {
      width: Math.max(1, Math.round(size.width * scale)),
      height: Math.max(1, Math.round(size.height * scale)),
    },
    altText: {
      // Given, for the library's own numbers run on from document to document.
      id: String(charts.length + imagesOf(report).indexOf(image) + 1),
      name: printableText(image.name),
      description: printableText(image.alternativeText),
    },
  });
};
