import type { Picture } from "../office-options";
import type { PictureKind } from "./picture-size";
import { pictureSize } from "./picture-size";
import type { PictureTurn } from "./picture-turn";
import { isOnSide } from "./picture-turn";
import { readPictureTurn } from "./read-picture-turn";

/** A picture as documents of Office show it. */
export interface OfficePicture {
  readonly bytes: Uint8Array;
  readonly kind: PictureKind;
  /** Pixels, as the picture is seen once it is turned. */
  readonly width: number;
  readonly height: number;
  readonly turn: PictureTurn;
}

/** @returns undefined for a picture that is missing or that Office may not show */
export const officePicture = (
  picture: Picture | undefined,
): OfficePicture | undefined => {
  const stored = picture && pictureSize(picture.bytes);
  if (picture === undefined || stored === undefined) return undefined;
  const { bytes } = picture;
  const { kind, width, height } = stored;
  const turn = readPictureTurn(bytes);
  return isOnSide(turn)
    ? { bytes, kind, width: height, height: width, turn }
    : { bytes, kind, width, height, turn };
};
