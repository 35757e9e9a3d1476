import type { Box } from "../plan/slide-plan";

/** Our slides in points: 16:9, one margin all around. */
export const SLIDE = { width: 960, height: 540 } as const;

const MARGIN = 48;
const WIDTH = SLIDE.width - MARGIN * 2;
const BODY = { y: 100, height: 396 } as const;
const COLUMN = (WIDTH - 36) / 2;

export const BOXES = {
  title: { x: MARGIN, y: 32, width: WIDTH, height: 46 },
  rule: { x: MARGIN, y: 84, width: WIDTH, height: 1 },
  mark: { x: MARGIN, y: 83, width: 72, height: 3 },
  body: { x: MARGIN, ...BODY, width: WIDTH },
  left: { x: MARGIN, ...BODY, width: COLUMN },
  right: { x: MARGIN + COLUMN + 36, ...BODY, width: COLUMN },
  footer: { x: MARGIN, y: 507, width: 700, height: 18 },
  slideNumber: { x: 832, y: 507, width: 80, height: 18 },
  coverTitle: { x: 104, y: 132, width: 760, height: 150 },
  coverMark: { x: 104, y: 300, width: 96, height: 4 },
  coverSubtitle: { x: 104, y: 322, width: 760, height: 120 },
  coverBand: { x: 0, y: 0, width: 32, height: SLIDE.height },
  coverEdge: { x: 32, y: 0, width: 8, height: SLIDE.height },
} as const satisfies Record<string, Box>;
