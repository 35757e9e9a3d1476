import { DESIGN } from "../../design-values";
import type { Box } from "../plan/slide-plan";
import { areaOf, freeBox } from "./boxes";
import type { ChosenLayouts } from "./choose-layouts";
import type { Placed, ReadLayout } from "./read-layout";
import { inside, withAir } from "./read-layout";

/** Points. */
const TITLE = { height: 44, gap: 12 } as const;
const COVER = { height: 130, size: 36 } as const;
/** Of a slide: with less room the drawings of the layout are written over. */
const LEAST_SHARE = 0.3;

/**
 * Places of ours on the emptiest layout, for presentations whose layouts have
 * no title or no room beside it.
 * @param first of the layouts
 */
export const ownPlaces = (
  layouts: readonly ReadLayout[],
  first: ReadLayout,
  slide: Box,
): ChosenLayouts => {
  const roomOf = ({ obstacles }: ReadLayout) =>
    freeBox(inside(slide), obstacles.map(withAir));
  const blank = layouts.reduce(
    (best, layout) =>
      areaOf(roomOf(layout)) > areaOf(roomOf(best)) ? layout : best,
    first,
  );
  const free = roomOf(blank);
  const room =
    areaOf(free) < areaOf(slide) * LEAST_SHARE ? inside(slide) : free;
  const { x, y, width, height } = room;
  const content = withTitle(
    blank,
    { x, y, width, height: TITLE.height },
    DESIGN.slide.title,
  );
  const taken = TITLE.height + TITLE.gap;
  return {
    layouts: {
      title: withTitle(
        blank,
        { x, y: y + height * 0.2, width, height: COVER.height },
        COVER.size,
      ),
      obj: content,
      twoObj: content,
      titleOnly: content,
    },
    body: { x, y: y + taken, width, height: height - taken },
  };
};

const withTitle = (
  layout: ReadLayout,
  box: Box,
  textSize: number,
): ReadLayout => {
  const { subTitle: _, ...rest } = layout;
  const title: Placed = {
    type: "title",
    attributes: `type="title"`,
    isOurs: true,
    isVertical: false,
    textColor: undefined,
    fill: [],
    box,
    textSize,
  };
  return { ...rest, title, contents: [] };
};
