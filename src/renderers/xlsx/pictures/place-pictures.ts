import type { Document, Element } from "@xmldom/xmldom";
import { importElement } from "../../ooxml/package/import-element";
import type { PictureTurn } from "../../ooxml/pictures/picture-turn";
import { childAt, descendantsOf } from "../../ooxml/package/xml-elements";
import { DRAWING_NAMESPACES } from "./drawing-namespaces";
import { turnPicture } from "./turn-picture";

/** English metric units: four pixels of air above a picture. */
const AIR = "38100";

/**
 * Lets the pictures of a drawing keep their own size and stand upright. The
 * spreadsheet library stretches each over cells, whose width differs from
 * program to program; charts stay over their cells.
 * @param turnOf of the picture that a relationship of the drawing leads to
 */
export const placePictures = (
  drawing: Document,
  turnOf: (relationshipId: string) => PictureTurn,
): void => {
  for (const picture of descendantsOf(drawing, "pic")) {
    const stretched = picture.parentNode as Element;
    const from = childAt(stretched, "from");
    const size = childAt(picture, "spPr", "xfrm", "ext");
    if (from === undefined || size === undefined) continue;
    const anchor = importElement(
      drawing,
      `<xdr:oneCellAnchor ${DRAWING_NAMESPACES}><xdr:ext cx="${size.getAttribute("cx")}" cy="${size.getAttribute("cy")}"/><xdr:clientData/></xdr:oneCellAnchor>`,
    );
    const above = childAt(from, "rowOff");
    if (above !== undefined) above.textContent = AIR;
    stretched.parentNode?.replaceChild(anchor, stretched);
    anchor.insertBefore(from, anchor.firstChild);
    anchor.insertBefore(picture, anchor.lastChild);
    const blip = childAt(picture, "blipFill", "blip");
    turnPicture(picture, turnOf(blip?.getAttribute("r:embed") ?? ""));
  }
};
