import type { ParagraphChild } from "docx";
import { ImageRun } from "docx";
import { printableText } from "../../../markup/printable-text";
import { imagesOf } from "../../../report/images-of";
import type { ImageRef } from "../../../report/block";
import { officePicture } from "../../ooxml/pictures/office-picture";
import type { PictureKind } from "../../ooxml/pictures/picture-size";
import { isOnSide } from "../../ooxml/pictures/picture-turn";
import type { DocxContext } from "../document/docx-context";
import { pixels } from "../styles/page-layout";

/** As the library calls them. */
const types = {
  png: "png",
  jpeg: "jpg",
  gif: "gif",
} as const satisfies Record<PictureKind, string>;

/**
 * A picture as a run, upright and no larger than it is and than there is room
 * for. Word gives one that lies on its side the room that it takes once it is
 * turned, though wp:extent says its size before.
 * @param room twips
 * @returns undefined for one that is missing or that Word cannot show
 */
export const pictureRun = (
  image: ImageRef,
  room: { readonly width: number; readonly height: number },
  { options, report, charts }: DocxContext,
): ParagraphChild | undefined => {
  const picture = officePicture(options.pictures.get(image.fileKey));
  if (picture === undefined) return undefined;
  const { turn } = picture;
  const scale = Math.min(
    1,
    pixels(room.width) / picture.width,
    pixels(room.height) / picture.height,
  );
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  return new ImageRun({
    type: types[picture.kind],
    data: picture.bytes,
    transformation: {
      ...(isOnSide(turn)
        ? { width: height, height: width }
        : { width, height }),
      rotation: turn.degrees,
      ...(turn.isMirrored ? { flip: { horizontal: true } } : {}),
    },
    altText: {
      // Given, for the library's own numbers run on from document to document.
      id: String(
        charts.length + [...imagesOf(report), report.logo].indexOf(image) + 1,
      ),
      name: printableText(image.name),
      description: printableText(image.alternativeText),
    },
  });
};
