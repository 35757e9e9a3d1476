import type { Element } from "@xmldom/xmldom";
import { childAt } from "../../ooxml/package/xml-elements";
import type { Box } from "../plan/slide-plan";

const EMU_PER_POINT = 12_700;

/** Points in the unit of DrawingML. */
export const emu = (points: number): number =>
  Math.round(points * EMU_PER_POINT);

export const pointsOf = (units: number): number => units / EMU_PER_POINT;

/** Place and size of a shape. @param attributes of the element, with a space before each */
export const transformXml = (
  { x, y, width, height }: Box,
  tag: "a:xfrm" | "p:xfrm" = "a:xfrm",
  attributes = "",
): string =>
  `<${tag}${attributes}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}>`;

/** The place that an a:xfrm or p:xfrm says; undefined for none. */
export const boxOfTransform = (
  transform: Element | undefined,
): Box | undefined => {
  const offset = childAt(transform, "off");
  const extent = childAt(transform, "ext");
  if (offset === undefined || extent === undefined) return undefined;
  const points = (element: Element, name: string) =>
    pointsOf(Number(element.getAttribute(name)));
  return {
    x: points(offset, "x"),
    y: points(offset, "y"),
    width: points(extent, "cx"),
    height: points(extent, "cy"),
  };
};
