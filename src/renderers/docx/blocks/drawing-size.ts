import type { Element } from "@xmldom/xmldom";
import { childAt, descendantsOf } from "../../ooxml/package/xml-elements";

/** English metric units. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** What a wp:inline says in its wp:extent: the size before it is turned. */
export const writtenSize = (inline: Element): DrawingSize => {
  const extent = childAt(inline, "extent");
  return {
    width: Number(extent?.getAttribute("cx")),
    height: Number(extent?.getAttribute("cy")),
  };
};

/** Whether a wp:inline holds a picture that is turned by a quarter. */
export const isTurnedOnSide = (inline: Element): boolean =>
  descendantsOf(inline, "xfrm").some(
    (place) => Number(place.getAttribute("rot")) % 10_800_000 !== 0,
  );

/** The size in which a wp:inline is seen. */
export const seenSize = (inline: Element): DrawingSize => {
  const { width, height } = writtenSize(inline);
  return isTurnedOnSide(inline)
    ? { width: height, height: width }
    : { width, height };
};
