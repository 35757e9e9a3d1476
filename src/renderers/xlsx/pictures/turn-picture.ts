import type { Element } from "@xmldom/xmldom";
import { importElement } from "../../ooxml/package/import-element";
import type { PictureTurn } from "../../ooxml/pictures/picture-turn";
import {
  boxBeforeTurn,
  isOnSide,
  turnAttributes,
} from "../../ooxml/pictures/picture-turn";
import { childAt, descendantsOf } from "../../ooxml/package/xml-elements";
import { DRAWING_NAMESPACES } from "./drawing-namespaces";

/**
 * Turns a picture that is written in the size in which it is seen. One that
 * lies on its side is put in a group of that size: programs do not agree on
 * what an anchor says of a shape that is turned by itself.
 */
export const turnPicture = (picture: Element, turn: PictureTurn): void => {
  const place = childAt(picture, "spPr", "xfrm");
  const document = picture.ownerDocument;
  if (place === undefined || document === null) return;
  const size = childAt(place, "ext");
  const width = Number(size?.getAttribute("cx"));
  const height = Number(size?.getAttribute("cy"));
  const box = boxBeforeTurn({ x: 0, y: 0, width, height }, turn);
  const turned = importElement(
    document,
    `<a:xfrm${turnAttributes(turn)} ${DRAWING_NAMESPACES}><a:off x="${Math.round(box.x)}" y="${Math.round(box.y)}"/><a:ext cx="${box.width}" cy="${box.height}"/></a:xfrm>`,
  );
  place.parentNode?.replaceChild(turned, place);
  if (!isOnSide(turn)) return;
  const group = importElement(
    document,
    `<xdr:grpSp ${DRAWING_NAMESPACES}><xdr:nvGrpSpPr><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="0" y="0"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm></xdr:grpSpPr></xdr:grpSp>`,
  );
  picture.parentNode?.replaceChild(group, picture);
  group.appendChild(picture);
  const named = childAt(picture, "nvPicPr", "cNvPr");
  const about = childAt(group, "nvGrpSpPr");
  if (named === undefined || about === undefined) return;
  // The group says the alternative text too: it is what is reached first.
  const name = named.cloneNode(false) as Element;
  name.setAttribute("id", String(freeId(document.documentElement)));
  about.insertBefore(name, about.firstChild);
};

const freeId = (drawing: Element | null): number =>
  1 +
  Math.max(
    0,
    ...(drawing === null ? [] : descendantsOf(drawing, "cNvPr")).map((each) =>
      Number(each.getAttribute("id")),
    ),
  );
