import { DESIGN } from "../../design-values";
import type { Box } from "../plan/slide-plan";

/** Our slides in points: 16:9. */
export const SLIDE = {
  width: DESIGN.slide.width,
  height: DESIGN.slide.height,
} as const;

const { margin: MARGIN } = DESIGN.slide;
const WIDTH = SLIDE.width - MARGIN * 2;
const BODY = { y: 78, height: 424 } as const;
const COLUMN_GAP = 24;
const COLUMN = (WIDTH - COLUMN_GAP) / 2;

export const BOXES = {
  title: { x: MARGIN, y: 20, width: WIDTH, height: 44 },
  rule: { x: MARGIN, y: 67, width: WIDTH, height: 1 },
  mark: { x: MARGIN, y: 66, width: 72, height: 3 },
  body: { x: MARGIN, ...BODY, width: WIDTH },
  left: { x: MARGIN, ...BODY, width: COLUMN },
  right: { x: MARGIN + COLUMN + COLUMN_GAP, ...BODY, width: COLUMN },
  footer: { x: MARGIN, y: 511, width: 700, height: 16 },
  slideNumber: {
    x: SLIDE.width - MARGIN - 80,
    y: 511,
    width: 80,
    height: 16,
  },
  coverTitle: { x: 104, y: 132, width: 760, height: 150 },
  coverMark: { x: 104, y: 300, width: 96, height: 4 },
  coverSubtitle: { x: 104, y: 322, width: 760, height: 120 },
  coverBand: { x: 0, y: 0, width: 32, height: SLIDE.height },
  coverEdge: { x: 32, y: 0, width: 8, height: SLIDE.height },
} as const satisfies Record<string, Box>;
