import type { TextGroup } from "./set-group";
import { textOfRuns } from "./paragraph";

/** Em of the narrowest letters. */
const NARROWEST = 0.4;

/** Whether text can't fit into an area of points², by its length alone: long texts are wrapped only once. */
export const isTooLong = (
  groups: readonly TextGroup[],
  area: number,
): boolean => {
  let needed = 0;
  for (const { paragraphs } of groups) {
    for (const { runs, style } of paragraphs) {
      const { size, lineHeight } = style;
      needed += textOfRuns(runs).length * NARROWEST * size * lineHeight;
      if (needed > area) return true;
    }
  }
  return false;
};
