import type { Box, LayoutKind } from "../plan/slide-plan";
import { areaOf, cutBox, lieOver } from "./boxes";
import type { Placed, ReadLayout } from "./read-layout";
import { bodyOf } from "./read-layout";

/** Layouts for the kinds of slides, and where content stands on all of them. */
export interface ChosenLayouts {
  readonly layouts: Readonly<Record<LayoutKind, ReadLayout>>;
  readonly body: Box;
}

/** Points by which places of two layouts may differ and be the same. */
const TOLERANCE = 3;
/** A place that the designer made for content is worth more than room that is left. */
const WORTH_OF_PLACE = 1.3;

/**
 * The layouts for cover and content by what they hold and where it stands;
 * their names and types say little in files of cities. Undefined when none has
 * a title with room beside it.
 * @param layouts of all masters, in the order of the file
 */
export const chooseLayouts = (
  layouts: readonly ReadLayout[],
  slide: Box,
): ChosenLayouts | undefined => {
  const cover = layouts.find(isCover) ?? layouts.find(looksLikeCover(slide));
  const content =
    widest(
      layouts.filter((layout) => layout !== cover),
      slide,
    ) ?? widest(layouts, slide);
  if (content === undefined) return undefined;
  const { layout: obj, body } = content;
  const alike = layouts.filter(
    (each) => each.master === obj.master && hasSamePlaces(each, obj, body),
  );
  const titleOnly = alike.find(({ contents }) => contents.length === 0) ?? obj;
  const twoObj =
    alike.find((each) => columnsOf(each, body) !== undefined) ?? titleOnly;
  return {
    layouts: { title: cover ?? titleOnly, obj, twoObj, titleOnly },
    body,
  };
};

const isCover = ({ title, subTitle, contents }: ReadLayout): boolean =>
  title !== undefined &&
  (title.type === "ctrTitle" || subTitle !== undefined) &&
  contents.length < 2;

/** A title in the middle of the slide's height, with little beside it. */
const looksLikeCover =
  (slide: Box) =>
  ({ title, contents }: ReadLayout): boolean => {
    if (title === undefined) return false;
    const { y, width, height } = title.box;
    const middle = (y + height / 2) / slide.height;
    return (
      middle > 0.28 &&
      middle < 0.8 &&
      width > slide.width * 0.4 &&
      contents.every(({ box }) => areaOf(box) < areaOf(slide) * 0.3)
    );
  };

const widest = (
  layouts: readonly ReadLayout[],
  slide: Box,
): { readonly layout: ReadLayout; readonly body: Box } | undefined => {
  let best:
    | {
        readonly layout: ReadLayout;
        readonly body: Box;
        readonly worth: number;
      }
    | undefined;
  for (const layout of layouts) {
    const body = layout.title === undefined ? undefined : bodyOf(layout, slide);
    if (body === undefined) continue;
    const worth = areaOf(body.box) * (body.isPlaceholder ? WORTH_OF_PLACE : 1);
    // A little more room is no reason to leave the layout that comes first.
    if (best === undefined || worth > best.worth * 1.02) {
      best = { layout, body: body.box, worth };
    }
  }
  return best;
};

/** Whether slides of two layouts look the same around their content. */
const hasSamePlaces = (
  layout: ReadLayout,
  other: ReadLayout,
  body: Box,
): boolean =>
  layout.title !== undefined &&
  other.title !== undefined &&
  isSameBox(layout.title.box, other.title.box) &&
  layout.colorMap === other.colorMap &&
  !layout.isVertical &&
  (layout.footer !== undefined || other.footer === undefined) &&
  (layout.slideNumber !== undefined || other.slideNumber === undefined) &&
  areaOf(layout.obstacles.reduce(cutBox, body)) >=
    areaOf(other.obstacles.reduce(cutBox, body)) * 0.98;

const isSameBox = (one: Box, other: Box): boolean =>
  (["x", "y", "width", "height"] as const).every(
    (name) => Math.abs(one[name] - other[name]) <= TOLERANCE,
  );

/** Shares of the body that each of two columns has at least. */
const LEAST_COLUMN = { width: 0.35, height: 0.6 } as const;

/** The two columns of a layout; undefined where it has none that stand side by side. */
export const columnsOf = (
  { contents }: Pick<ReadLayout, "contents">,
  body: Box,
): readonly [Placed, Placed] | undefined => {
  const [left, right, ...more] = contents;
  if (left === undefined || right === undefined || more.length > 0) {
    return undefined;
  }
  const isColumn = ({ box }: Placed) =>
    box.width >= body.width * LEAST_COLUMN.width &&
    box.height >= body.height * LEAST_COLUMN.height;
  return isColumn(left) &&
    isColumn(right) &&
    !lieOver(left.box, right.box) &&
    Math.abs(left.box.y - right.box.y) <= TOLERANCE
    ? [left, right]
    : undefined;
};
