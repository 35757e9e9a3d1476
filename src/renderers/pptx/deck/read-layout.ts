import type { OfficePackage } from "../../ooxml/package/office-package";
import { childAt } from "../../ooxml/package/xml-elements";
import type { Box } from "../plan/slide-plan";
import { areaOf, commonBox, cutBox, freeBox, lieOver } from "./boxes";
import type { TypedPlaceholder } from "./read-placeholders";
import { readPlaceholders } from "./read-placeholders";
import type { Backdrop } from "./read-surfaces";
import { readBackdrop } from "./read-surfaces";
import type { ThemeColors } from "./theme-colors";
import { themeColorsOf } from "./theme-colors";

/** A layout as far as it matters where slides write. */
export interface ReadLayout {
  readonly part: string;
  readonly master: string;
  readonly colors: ThemeColors;
  /** Attributes of its own map of colours; empty when it uses that of its master. */
  readonly colorMap: string;
  readonly title?: Placed;
  readonly subTitle?: Placed;
  /** Has text that runs from top to bottom, for which slides have none. */
  readonly isVertical: boolean;
  /** Places for text and whatever else, from the left. */
  readonly contents: readonly Placed[];
  readonly footer?: TypedPlaceholder;
  readonly slideNumber?: TypedPlaceholder;
  readonly backdrop: Backdrop;
  /** What text must not be written over: drawings, footer, number. */
  readonly obstacles: readonly Box[];
}

export type Placed = TypedPlaceholder & { readonly box: Box };

/** What covers more of a slide is its background, not something on it. */
const BACKGROUND_SHARE = 0.35;

export const readLayout = (
  file: OfficePackage,
  part: string,
  master: string,
  slide: Box,
): ReadLayout => {
  const override = childAt(
    file.xml(part).documentElement,
    "clrMapOvr",
    "overrideClrMapping",
  );
  const colors = themeColorsOf(file, master, override);
  const placeholders = readPlaceholders(file, part, master, colors);
  const of = (...types: readonly string[]) =>
    placeholders.find(({ type }) => types.includes(type));
  const placed = placeholders.filter(
    (each): each is Placed =>
      each.box !== undefined &&
      !each.isVertical &&
      areaOf(commonBox(each.box, slide)) > areaOf(each.box) * 0.5,
  );
  const title = placed.find(({ type }) => TITLES.includes(type));
  const subTitle = placed.find(({ type }) => type === "subTitle");
  const footer = of("ftr");
  const slideNumber = of("sldNum");
  const backdrop = readBackdrop(file, part, master, colors);
  return {
    part,
    master,
    colors,
    colorMap: [...(override?.attributes ?? [])]
      .filter(({ name }) => !name.startsWith("xmlns"))
      .map(({ name, value }) => ` ${name}="${value}"`)
      .join(""),
    ...(title === undefined ? {} : { title }),
    ...(subTitle === undefined ? {} : { subTitle }),
    isVertical: placeholders.some((each) => each.isVertical),
    contents: placed
      .filter(({ type }) => CONTENTS.includes(type))
      .sort((one, other) => one.box.x - other.box.x),
    ...(footer === undefined ? {} : { footer }),
    ...(slideNumber === undefined ? {} : { slideNumber }),
    backdrop,
    obstacles: [
      ...backdrop.surfaces
        .map(({ box }) => commonBox(box, slide))
        .filter((box) => areaOf(box) < areaOf(slide) * BACKGROUND_SHARE),
      ...[footer, slideNumber].flatMap((each) => each?.box ?? []),
    ],
  };
};

const TITLES: readonly string[] = ["title", "ctrTitle"];
const CONTENTS: readonly string[] = ["obj", "body"];

/** A place for content is one for a whole slide of it from here on, as shares of the slide. */
const LEAST_SHARE = { width: 0.5, height: 0.45 } as const;

const isLarge = (box: Box, slide: Box): boolean =>
  box.width >= slide.width * LEAST_SHARE.width &&
  box.height >= slide.height * LEAST_SHARE.height;

/** Of the slide at each side, where no placeholder says where content begins. */
const MARGIN = { side: 0.05, end: 0.04 } as const;

/** Shares: an obstacle that costs more room is written over, on paper. */
const MOST_CUT = 0.3;

/** The room for content under, over or beside a title; undefined where there is too little. */
export const bodyOf = (
  layout: ReadLayout,
  slide: Box,
): { readonly box: Box; readonly isPlaceholder: boolean } | undefined => {
  const { title, contents, obstacles } = layout;
  const around = [...(title === undefined ? [] : [title.box]), ...obstacles];
  const placed = contents
    .map(({ box }) => around.reduce(cutALittle, commonBox(box, slide)))
    .filter((box) => title === undefined || !lieOver(box, title.box))
    .sort((one, other) => areaOf(other) - areaOf(one))
    .find((box) => isLarge(box, slide));
  if (placed !== undefined) return { box: placed, isPlaceholder: true };
  const free = freeBox(inside(slide), around.map(withAir));
  return isLarge(free, slide) ? { box: free, isPlaceholder: false } : undefined;
};

const cutALittle = (box: Box, obstacle: Box): Box => {
  const left = cutBox(box, obstacle);
  return areaOf(left) < areaOf(box) * (1 - MOST_CUT) ? box : left;
};

/** A slide without its margins. */
export const inside = ({ x, y, width, height }: Box): Box => ({
  x: x + width * MARGIN.side,
  y: y + height * MARGIN.end,
  width: width * (1 - MARGIN.side * 2),
  height: height * (1 - MARGIN.end * 2),
});

/** Points between what a layout shows and what is written beside it. */
const AIR = 8;

export const withAir = ({ x, y, width, height }: Box): Box => ({
  x: x - AIR,
  y: y - AIR,
  width: width + AIR * 2,
  height: height + AIR * 2,
});
