import type { WriteSheet } from "hucre/xlsx";
import { printableText } from "../../markup/printable-text";
import type { ImageRef } from "../../report/report";
import { pictureSize } from "../ooxml/picture-size";
import { cellStyles } from "./cell-style";
import type { SheetContext } from "./sheet-context";
import type { SheetRow } from "./sheet-row";
import { rowOf } from "./sheet-row";

type SheetImage = NonNullable<WriteSheet["images"]>[number];

/** A picture as it is put on a sheet, but for its place. */
export type PlacedPicture = Required<
  Pick<SheetImage, "data" | "type" | "width" | "height" | "altText">
>;

/** Pixels; a row is at most 409 points high. */
export interface PictureBox {
  readonly width: number;
  readonly height: number;
}

const TYPES: Readonly<Record<string, SheetImage["type"]>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/gif": "gif",
};

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
  const picture = pictures.get(fileKey);
  const type = TYPES[picture?.contentType ?? ""];
  const size = picture && pictureSize(picture.bytes);
  if (picture === undefined || type === undefined || size === undefined) {
    return undefined;
  }
  const scale = Math.min(1, box.width / size.width, box.height / size.height);
  const height = Math.max(1, Math.round(size.height * scale));
  return {
    // A row without a cell is not written, and its height would be lost.
    ...rowOf([[0, {}]], cellStyles.text),
    height: (height + AIR) * POINTS_PER_PIXEL,
    picture: {
      data: picture.bytes,
      type,
      width: Math.max(1, Math.round(size.width * scale)),
      height,
      altText: printableText(alternativeText),
    },
  };
};
