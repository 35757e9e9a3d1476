import type { Box, SlidePlan } from "./slide-plan";

/** Of the body of a slide: less of it looks empty. */
const HALF = 0.5;

/** Whether what stands on a slide leaves half of it empty. */
export const isThin = ({ shapes }: SlidePlan, body: Box): boolean =>
  shapes.every(({ box }) => box.y + box.height < body.y + body.height * HALF);
