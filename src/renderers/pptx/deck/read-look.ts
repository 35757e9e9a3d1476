import type { OfficePackage } from "../../ooxml/package/office-package";
import { childAt, childrenOf } from "../../ooxml/package/xml-elements";
import type { Box } from "../plan/slide-plan";
import type { DeckLook } from "./deck";
import { fromHsl, toHsl } from "./hsl";
import { canRead, paletteOf } from "./palette";
import type { ReadLayout } from "./read-layout";
import { colorsBehind } from "./read-surfaces";

/** Font of East Asian text where a theme names none. */
const FONT = "游ゴシック";

/**
 * Colours and fonts of a layout's theme, as slides write them.
 * @param body where content stands
 */
export const readLook = (
  file: OfficePackage,
  { master, colors, backdrop }: ReadLayout,
  body: Box,
): DeckLook => {
  const theme = file.related(master, "/theme");
  const fonts =
    theme === undefined || !file.has(theme)
      ? undefined
      : childAt(file.xml(theme).documentElement, "themeElements", "fontScheme");
  const minor = childAt(fonts, "minorFont");
  const named = childAt(minor, "ea")?.getAttribute("typeface") || undefined;
  const japanese =
    childrenOf(minor, "font")
      .find((font) => font.getAttribute("script") === "Jpan")
      ?.getAttribute("typeface") || undefined;
  const { text, paper, accent } = paletteOf(colors);
  const behind = colorsBehind(body, backdrop);
  // The grey of panels lies behind text too; what can't be written on is covered.
  const grounds = [
    paper,
    darker(paper),
    ...(canRead(text, behind) ? (behind ?? []) : []),
  ];
  return {
    eastAsian: named === undefined ? (japanese ?? FONT) : "+mn-ea",
    chartFont: named ?? japanese ?? FONT,
    accent: canRead(accent, grounds) ? "accent1" : "tx1",
    isFaintReadable: canRead(faint(text), grounds),
  };
};

/** As panels are drawn: lumMod 95000. */
const darker = (color: string): string => {
  const hsl = toHsl(color);
  return fromHsl({ ...hsl, light: hsl.light * 0.95 });
};

/** As faint words are written: lumMod 65000, lumOff 35000. */
const faint = (color: string): string => {
  const hsl = toHsl(color);
  return fromHsl({ ...hsl, light: Math.min(hsl.light * 0.65 + 0.35, 1) });
};
