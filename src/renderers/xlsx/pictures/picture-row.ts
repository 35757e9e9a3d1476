import { printableText } from "../../../markup/printable-text";
import type { ImageRef } from "../../../report/block";
import { officePicture } from "../../ooxml/pictures/office-picture";
import { cellStyles } from "../cells/cell-style";
import type { SheetContext } from "../sheets/sheet-context";
import type { SheetRow } from "../rows/sheet-row";
import { rowOf } from "../rows/sheet-row";

/** Pixels; a row is at most 409 points high. */
export interface PictureBox {
  readonly width: number;
  readonly height: number;
}

const POINTS_PER_PIXEL = 0.75;
const AIR = 8;

/**
 * A row as high as its picture, which is never made larger than it is.
 * @returns undefined for a picture that is missing or that Excel may not know:
 * its name is then all that the sheet tells
 */
export const pictureRow = (
  { fileKey, alternativeText }: ImageRef,
  box: PictureBox,
  { pictures }: SheetContext,
): SheetRow | undefined => {
  const picture = officePicture(pictures.get(fileKey));
  if (picture === undefined) return undefined;
  const scale = Math.min(
    1,
    box.width / picture.width,
    box.height / picture.height,
  );
  const height = Math.max(1, Math.round(picture.height * scale));
  return {
    // A row without a cell is not written, and its height would be lost.
    ...rowOf([[0, {}]], cellStyles.text),
    height: (height + AIR) * POINTS_PER_PIXEL,
    picture: {
      data: picture.bytes,
      type: picture.kind,
      width: Math.max(1, Math.round(picture.width * scale)),
      height,
      altText: printableText(alternativeText),
    },
  };
};
