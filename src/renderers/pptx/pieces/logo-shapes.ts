import type { Report } from "../../../report/report";
import type { PlanContext } from "../plan/plan-context";
import type { Box, PictureShape } from "../plan/slide-plan";
import { BOXES } from "../base/slide-geometry";
import { pictureShape } from "./picture-shape";

/** Where a logo stands on slides of ours: over the title of the cover, and before the slide numbers. */
export const LOGO_BOXES = {
  cover: { x: BOXES.coverTitle.x, y: 48, width: 260, height: 64 },
  slide: {
    x: BOXES.footer.x + BOXES.footer.width,
    y: BOXES.footer.y - 4,
    width: BOXES.slideNumber.x - BOXES.footer.x - BOXES.footer.width,
    height: BOXES.footer.height + 6,
  },
} as const satisfies Record<string, Box>;

/** The logo of the city at the left of a box; none where there is none, or Office can't show it. */
export const logoShapes = (
  { logo }: Report,
  box: Box,
  pictures: PlanContext["pictures"],
): readonly PictureShape[] => {
  const shape = logo && pictureShape(logo, box, { pictures });
  return shape === undefined
    ? []
    : [{ ...shape, box: { ...shape.box, x: box.x } }];
};
