import type { Element } from "@xmldom/xmldom";
import type { OfficePackage } from "../../ooxml/package/office-package";
import { childAt, childrenOf } from "../../ooxml/package/xml-elements";
import type { DeckLook } from "./deck";

/** Font of East Asian text where a theme names none. */
const FONT = "游ゴシック";

/** WCAG 2.2, 1.4.3 */
const READABLE = 4.5;

/** Colours and fonts of a master's theme, as slides write them. */
export const readLook = (file: OfficePackage, master: string): DeckLook => {
  const theme = file.related(master, "/theme");
  const elements =
    theme === undefined || !file.has(theme)
      ? undefined
      : childAt(file.xml(theme).documentElement, "themeElements");
  const minor = childAt(elements, "fontScheme", "minorFont");
  const named = childAt(minor, "ea")?.getAttribute("typeface") || undefined;
  const japanese =
    childrenOf(minor, "font")
      .find((font) => font.getAttribute("script") === "Jpan")
      ?.getAttribute("typeface") || undefined;
  const map = childAt(file.xml(master).documentElement, "clrMap");
  const colors = childAt(elements, "clrScheme");
  const accent = luminance(
    colorOf(colors, map?.getAttribute("accent1") ?? "accent1"),
  );
  const paper = luminance(colorOf(colors, map?.getAttribute("bg1") ?? "lt1"));
  return {
    eastAsian: named === undefined ? (japanese ?? FONT) : "+mn-ea",
    chartFont: named ?? japanese ?? FONT,
    accent: contrast(accent, paper) >= READABLE ? "accent1" : "tx1",
  };
};

/** RRGGBB; black for what is written in another way. */
const colorOf = (colors: Element | undefined, name: string): string => {
  const color = childAt(colors, name);
  return (
    childAt(color, "srgbClr")?.getAttribute("val") ??
    childAt(color, "sysClr")?.getAttribute("lastClr") ??
    "000000"
  );
};

/** Relative luminance of WCAG 2.2. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045
      ? channel / 12.92
      : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
