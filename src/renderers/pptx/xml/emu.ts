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
