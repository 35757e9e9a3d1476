import { peopleCell } from "../cells/number-cell";
import { beforeFigure } from "../writing/before-figure";
import type { OverviewStyle } from "./overview-style";

/**
 * 課長級 のべ22名（実人数14名）: one bullet a rank in configured order. Ranks
 * nobody came from are left to the table of the detail page.
 */
export const attendanceBullets: OverviewStyle = (
  _section,
  { meetings, fiscalYear },
  { labels, messages },
) =>
  meetings.byRank
    .filter((row) => row.totalAttendance > 0)
    .map((row) => {
      const selection = {
        grain: "meeting",
        fiscalYear,
        rank: row.key,
      } as const;
      const [open, close] = messages.aside;
      return {
        label: row.key ?? labels.unset,
        figures: [
          {
            lead: beforeFigure(labels.totalAttendance),
            cell: peopleCell(row.totalAttendance, {
              ...selection,
              measure: "totalAttendance",
            }),
            tail: row.distinctAttendees === null ? "" : open,
          },
          ...(row.distinctAttendees === null
            ? []
            : [
                {
                  lead: beforeFigure(labels.distinctAttendees),
                  cell: peopleCell(row.distinctAttendees, {
                    ...selection,
                    measure: "distinctAttendees",
                  }),
                  tail: close,
                },
              ]),
        ],
      };
    });
