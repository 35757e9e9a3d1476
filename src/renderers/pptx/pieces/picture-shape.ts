import type { ImageRef } from "../../../report/block";
import type { PlanContext } from "../plan/plan-context";
import { officePicture } from "../../ooxml/pictures/office-picture";
import type { Box, PictureShape } from "../plan/slide-plan";

/** A picture as large as a box allows, in its middle at the top; undefined when there is nothing that Office can show. */
export const pictureShape = (
  { fileKey, alternativeText }: ImageRef,
  box: Box,
  { pictures }: Pick<PlanContext, "pictures">,
): PictureShape | undefined => {
  const picture = officePicture(pictures.get(fileKey));
  if (picture === undefined) return undefined;
  const scale = Math.min(
    box.width / picture.width,
    box.height / picture.height,
  );
  const width = picture.width * scale;
  const height = picture.height * scale;
  return {
    kind: "picture",
    box: { x: box.x + (box.width - width) / 2, y: box.y, width, height },
    picture,
    description: alternativeText,
  };
};
