import type { Picture } from "./html-assets";

/** Kinds of pictures that every browser shows and that hold no script. */
const shownTypes = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
]);

/** The picture itself; undefined for one that is missing or that browsers may not show. */
export const shownPicture = (
  picture: Picture | undefined,
): Picture | undefined =>
  picture !== undefined && shownTypes.has(picture.contentType)
    ? picture
    : undefined;
