import type { Element } from "@xmldom/xmldom";
import type { OfficePackage } from "../../ooxml/package/office-package";
import {
  childAt,
  childrenOf,
  descendantsOf,
} from "../../ooxml/package/xml-elements";
import type { Box } from "../plan/slide-plan";
import { boxOfTransform } from "../xml/emu";
import { areaOf, commonBox } from "./boxes";
import type { ThemeColors } from "./theme-colors";
import { colorIn, colorsOfFill, colorsOfOneFill } from "./theme-colors";

/** Something that a layout or its master draws on every slide. */
interface Surface {
  readonly box: Box;
  /** Every colour that it can show; undefined for a picture, empty for no fill. */
  readonly colors: readonly string[] | undefined;
}

/** What lies behind the content of a layout's slides, from back to front. */
export interface Backdrop {
  /** Of the slide as a whole; undefined for a picture. */
  readonly background: readonly string[] | undefined;
  readonly surfaces: readonly Surface[];
}

/** Background and drawings of a layout, over those of its master. */
export const readBackdrop = (
  file: OfficePackage,
  layout: string,
  master: string,
  colors: ThemeColors,
): Backdrop => {
  const root = file.xml(layout).documentElement;
  const showsMaster = root?.getAttribute("showMasterSp") !== "0";
  const background = [layout, master]
    .map((part) => childAt(file.xml(part).documentElement, "cSld", "bg"))
    .find((each) => each !== undefined);
  return {
    background:
      background === undefined
        ? [WHITE]
        : backgroundColors(background, file, master, colors),
    surfaces: [...(showsMaster ? [master] : []), layout].flatMap((part) =>
      surfacesOf(file, part, colors),
    ),
  };
};

const WHITE = "#FFFFFF";

/** Fills of backgrounds are counted from here on (ECMA-376 part 1, 19.3.1.3). */
const FIRST_BACKGROUND = 1001;

const backgroundColors = (
  background: Element,
  file: OfficePackage,
  master: string,
  colors: ThemeColors,
): readonly string[] | undefined => {
  const own = childAt(background, "bgPr");
  if (own !== undefined) {
    const shown = colorsOfFill(own, colors);
    return shown?.length === 0 ? [WHITE] : shown;
  }
  const reference = childAt(background, "bgRef");
  const number = Number(reference?.getAttribute("idx") ?? 0);
  const color = colorIn(reference, colors);
  if (number < FIRST_BACKGROUND) return [color ?? WHITE];
  const theme = file.related(master, "/theme");
  const list =
    theme === undefined || !file.has(theme)
      ? undefined
      : childAt(
          file.xml(theme).documentElement,
          "themeElements",
          "fmtScheme",
          "bgFillStyleLst",
        );
  const fill = [...(list?.childNodes ?? [])].filter(
    ({ nodeType }) => nodeType === 1,
  )[number - FIRST_BACKGROUND] as Element | undefined;
  return fill === undefined ? undefined : colorsOfOneFill(fill, colors, color);
};

/** Kinds of drawings of a tree of shapes. */
const DRAWINGS = ["sp", "pic", "cxnSp", "grpSp", "graphicFrame"];

const surfacesOf = (
  file: OfficePackage,
  part: string,
  colors: ThemeColors,
): readonly Surface[] => {
  const tree = childAt(file.xml(part).documentElement, "cSld", "spTree");
  return ([...(tree?.childNodes ?? [])] as Element[]).flatMap((shape) => {
    const kind = shape.localName ?? "";
    if (!DRAWINGS.includes(kind) || isPlaceholder(shape)) return [];
    const box = boxOfTransform(
      childAt(shape, "spPr", "xfrm") ??
        childAt(shape, "grpSpPr", "xfrm") ??
        childAt(shape, "xfrm"),
    );
    if (box === undefined) return [];
    const shown = kind === "sp" ? colorsOfShape(shape, colors) : undefined;
    const isSeen =
      shown?.length !== 0 ||
      descendantsOf(shape, "t").some(({ textContent }) => textContent?.trim());
    return isSeen ? [{ box: thick(box), colors: shown }] : [];
  });
};

/** A line is drawn a little on both sides of its box, which has no height. */
const thick = ({ x, y, width, height }: Box): Box => ({
  x: width === 0 ? x - 1 : x,
  y: height === 0 ? y - 1 : y,
  width: Math.max(width, 2),
  height: Math.max(height, 2),
});

const isPlaceholder = (shape: Element): boolean =>
  childrenOf(shape, "nvSpPr").some(
    (each) => childAt(each, "nvPr", "ph") !== undefined,
  ) ||
  childrenOf(shape, "nvPicPr").some(
    (each) => childAt(each, "nvPr", "ph") !== undefined,
  );

/** Its own fill, or that of its style. */
export const colorsOfShape = (
  shape: Element,
  colors: ThemeColors,
): readonly string[] | undefined => {
  const properties = childAt(shape, "spPr");
  const own = colorsOfFill(properties, colors);
  if (own?.length !== 0 || childAt(properties, "noFill") !== undefined) {
    return own;
  }
  const style = childAt(shape, "style", "fillRef");
  if (style === undefined || style.getAttribute("idx") === "0") return [];
  const color = colorIn(style, colors);
  return color === undefined ? undefined : [color];
};

/** Shares of a box: what covers nearly all of it hides what is behind, what covers little doesn't count. */
const COVERS = 0.98;
const COUNTS = 0.15;

/** All colours that lie behind a box; undefined when a picture does. */
export const colorsBehind = (
  box: Box,
  { background, surfaces }: Backdrop,
): readonly string[] | undefined =>
  surfaces.reduce<readonly string[] | undefined>((behind, surface) => {
    const share = areaOf(commonBox(box, surface.box)) / areaOf(box);
    if (share < COUNTS || surface.colors?.length === 0) return behind;
    if (share >= COVERS) return surface.colors;
    return behind === undefined || surface.colors === undefined
      ? undefined
      : [...behind, ...surface.colors];
  }, background);
