import type { ImageRef } from "../../../report/report";
import type { PlanContext } from "./plan-context";
import { pictureSize } from "../../ooxml/picture-size";
import { pictureExtension } from "./picture-extension";
import type { Box, PictureShape } from "./slide-plan";

/** A picture as large as a box allows, in its middle at the top; undefined when there is nothing that Office can show. */
export const pictureShape = (
  { fileKey, alternativeText }: ImageRef,
  box: Box,
  { pictures }: Pick<PlanContext, "pictures">,
): PictureShape | undefined => {
  const picture = pictures.get(fileKey);
  if (picture === undefined || pictureExtension(picture) === undefined) {
    return undefined;
  }
  const size = pictureSize(picture.bytes);
  if (size === undefined) return undefined;
  const scale = Math.min(box.width / size.width, box.height / size.height);
  const width = size.width * scale;
  const height = size.height * scale;
  return {
    kind: "picture",
    box: { x: box.x + (box.width - width) / 2, y: box.y, width, height },
    picture,
    description: alternativeText,
  };
};
