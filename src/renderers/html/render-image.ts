import type { ImageRef } from "../../report/block";
import type { Picture } from "./html-assets";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { markup } from "./markup";
import { shownPicture } from "./shown-picture";

/** A picture inside the file itself. One that cannot be shown leaves its words. */
export const renderImage = (
  { fileKey, alternativeText }: ImageRef,
  caption: string | undefined,
  { assets }: HtmlContext,
): Markup => {
  const picture = shownPicture(assets.pictures?.get(fileKey));
  const image = picture
    ? markup`<img src="${dataUri(picture)}" alt="${alternativeText}">
`
    : undefined;
  const words = caption ?? (picture ? undefined : alternativeText);
  return markup`<figure class="picture">
${image}${
    words === undefined
      ? undefined
      : markup`<figcaption>${words}</figcaption>
`
  }</figure>
`;
};

const CHUNK = 0x8000;

/** A picture as an address of its own. */
export const dataUri = ({ contentType, bytes }: Picture): string => {
  let binary = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return `data:${contentType};base64,${btoa(binary)}`;
};
