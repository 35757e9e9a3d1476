import { yearOf } from "../../../../../domain/calendar/calendar-date";
import { yearsLater } from "../../../../../domain/calendar/years-later";
import { astrayRuns } from "./astray-runs";
import type { DatedRow } from "./dated-row";
import type { YearDoubt } from "./year-doubt";
import { groupBy, spanOf } from "./year-doubt";

/** Rows that are years away from those around them, sheet by sheet. */
export const astrayDays = (
  rows: readonly DatedRow[],
  startMonth: number,
): readonly YearDoubt[] =>
  [...groupBy(rows, ({ sheet }) => sheet).values()].flatMap((ofSheet) =>
    astrayRuns(
      ofSheet.map(({ day }) => day),
      startMonth,
    ).map(({ first, last, years }): YearDoubt => {
      const run = ofSheet.slice(first, last + 1);
      const around = [ofSheet[first - 1], ofSheet[last + 1]].flatMap(
        (row) => row?.day ?? [],
      );
      const detail = `${spanOf(run.map(({ day }) => day))} ≠ ${around.join("、")}`;
      const answers = new Set(run.map(({ day }) => yearOf(day) + years));
      return {
        code: "dateAstray",
        detail,
        answerKey: `dateAstray:${detail}`,
        answer: {
          value: [...answers].join(),
          label: [...answers].map((year) => `${year}年`).join("、"),
        },
        rows: run,
        move: (day) => yearsLater(day, years) ?? day,
      };
    }),
  );
