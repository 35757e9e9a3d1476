import { shownTitle } from "../writing/shown-titles";
import type { OverviewStyle } from "./overview-style";
import { visitBullets } from "./visits";

/** The records whose title may be printed, where a city keeps no summary lines to tell instead. */
export const titleBullets: OverviewStyle = (section, rollup, context) =>
  visitBullets(
    {
      ...section,
      lines: section.lines.map((line) => ({
        ...line,
        activities: line.activities.filter(
          (activity) => shownTitle(activity, context) !== undefined,
        ),
      })),
    },
    rollup,
    context,
  );
