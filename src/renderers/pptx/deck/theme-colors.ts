import type { Element } from "@xmldom/xmldom";
import type { OfficePackage } from "../../ooxml/package/office-package";
import { childAt, childrenOf } from "../../ooxml/package/xml-elements";
import { fromHsl, toHsl } from "./hsl";

/** The colours of a theme, and the map from the names that shapes use to those that it has. */
export interface ThemeColors {
  readonly scheme?: Element;
  readonly map?: Element;
}

/** What a master's theme calls its colours. @param map of a layout that has its own */
export const themeColorsOf = (
  file: OfficePackage,
  master: string,
  map?: Element,
): ThemeColors => {
  const theme = file.related(master, "/theme");
  const scheme =
    theme === undefined || !file.has(theme)
      ? undefined
      : childAt(file.xml(theme).documentElement, "themeElements", "clrScheme");
  const own = map ?? childAt(file.xml(master).documentElement, "clrMap");
  return {
    ...(scheme === undefined ? {} : { scheme }),
    ...(own === undefined ? {} : { map: own }),
  };
};

/** `#RRGGBB` of a name that shapes use (tx1, bg1, accent1); undefined where the theme hasn't it. */
export const namedColor = (
  name: string,
  { scheme, map }: ThemeColors,
): string | undefined => {
  const mapped = map?.getAttribute(name) || (USUAL[name] ?? name);
  const color = childAt(scheme, mapped);
  const plain =
    childAt(color, "srgbClr")?.getAttribute("val") ??
    childAt(color, "sysClr")?.getAttribute("lastClr");
  return isHex(plain) ? `#${plain.toUpperCase()}` : undefined;
};

/** Where there is no map. */
const USUAL: Readonly<Record<string, string>> = {
  tx1: "dk1",
  bg1: "lt1",
  tx2: "dk2",
  bg2: "lt2",
};

/**
 * The colour that an element holds (a:solidFill, a:gs, p:bgRef) as `#RRGGBB`;
 * undefined for none, for one that lets through what is behind it, and for
 * ways of writing colours that themes of Office don't use.
 * @param placeholder what phClr stands for
 */
export const colorIn = (
  holder: Element | undefined,
  colors: ThemeColors,
  placeholder?: string,
): string | undefined => {
  const scheme = childAt(holder, "schemeClr");
  const color =
    scheme ??
    childAt(holder, "srgbClr") ??
    childAt(holder, "sysClr") ??
    childAt(holder, "prstClr");
  if (color === undefined) return undefined;
  const value = color.getAttribute("val") ?? "";
  const plain = {
    schemeClr: () =>
      value === "phClr" ? placeholder : namedColor(value, colors),
    srgbClr: () => (isHex(value) ? `#${value.toUpperCase()}` : undefined),
    sysClr: () => `#${color.getAttribute("lastClr") ?? "000000"}`,
    prstClr: () => PRESET[value],
  }[color.localName as "schemeClr"]();
  return plain === undefined ? undefined : changed(plain, color);
};

const PRESET: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
};

const isHex = (text: string | null | undefined): text is string =>
  /^[0-9a-f]{6}$/iu.test(text ?? "");

/** A colour after its changes, one after the other (ECMA-376 part 1, 20.1.2.3). */
const changed = (plain: string, color: Element): string | undefined => {
  let now: string | undefined = plain;
  for (const change of [...color.childNodes] as Element[]) {
    if (change.nodeType !== 1 || now === undefined) continue;
    const share = Number(change.getAttribute("val")) / 100_000;
    now = CHANGES[change.localName ?? ""]?.(now, share);
  }
  return now;
};

type Change = (color: string, share: number) => string | undefined;

const lightness =
  (to: (lightness: number, share: number) => number): Change =>
  (color, share) => {
    const { hue, saturation, light } = toHsl(color);
    return fromHsl({
      hue,
      saturation,
      light: Math.min(Math.max(to(light, share), 0), 1),
    });
  };

const CHANGES: Readonly<Record<string, Change>> = {
  lumMod: lightness((light, share) => light * share),
  lumOff: lightness((light, share) => light + share),
  shade: lightness((light, share) => light * share),
  tint: lightness((light, share) => 1 - (1 - light) * share),
  satMod: (color) => color,
  alpha: (color, share) => (share >= 1 ? color : undefined),
};

/** Children that say how a shape or a background is filled. */
const FILLS = ["solidFill", "gradFill", "blipFill", "pattFill", "noFill"];

/** All colours that a fill can show; undefined for a picture or what can't be read, empty for none. */
export const colorsOfFill = (
  holder: Element | undefined,
  colors: ThemeColors,
  placeholder?: string,
): readonly string[] | undefined => {
  const [fill] = FILLS.flatMap((name) => childrenOf(holder, name));
  return fill === undefined ? [] : colorsOfOneFill(fill, colors, placeholder);
};

/** As colorsOfFill(), of the fill itself. */
export const colorsOfOneFill = (
  fill: Element,
  colors: ThemeColors,
  placeholder?: string,
): readonly string[] | undefined => {
  if (fill.localName === "noFill") return [];
  const holders =
    fill.localName === "gradFill"
      ? childrenOf(childAt(fill, "gsLst"), "gs")
      : [fill];
  const found = holders.map((each) => colorIn(each, colors, placeholder));
  return found.every((color) => color !== undefined) && found.length > 0
    ? found
    : undefined;
};
