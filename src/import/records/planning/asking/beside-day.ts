import { calledOffWords } from "../../../../entering/remarks/called-off-words";
import { clausesOfDeputies } from "../../../../entering/remarks/deputy-clauses";
import { asksDeputies } from "../../reading/deputies-beside";

/*
 * Words in brackets behind the day of a row: 日程変更 of 5/1（日程変更）. They say
 * nothing of the day, and nobody knows all that they may say of the meeting.
 */

/** What is asked of the row: all of it that nothing else asks about. */
export const askedBesideDay = (
  beside: string | undefined,
  {
    cancelled,
    fields,
  }: {
    readonly cancelled: readonly string[];
    readonly fields: Parameters<typeof asksDeputies>[0];
  },
): readonly string[] => {
  if (beside === undefined) return [];
  const ofCell = { heading: "", isRemark: false };
  const isAsked =
    calledOffWords(cancelled).isSaid(`（${beside}）`, ofCell) ||
    deputiesBesideDay(beside, fields).length > 0;
  return isAsked ? [] : [beside];
};

/** What it says of who came for another, besides what is known of the row. */
export const deputiesBesideDay = (
  beside: string | undefined,
  fields: Parameters<typeof asksDeputies>[0],
  known: readonly string[] = [],
): readonly string[] =>
  beside === undefined || !asksDeputies(fields)
    ? []
    : clausesOfDeputies(beside, true).filter(
        (clause) => !known.some((one) => one.includes(clause)),
      );
