import { samenessKey } from "../../../../domain/sameness/sameness";
import { isDay, monthOfDay, yearOfDay } from "../../reading/rows/noted-day";
import { isOverYear } from "./moved-rows";

const ARROW = /^(.+?)(?:->|=>|[→⇒➡⇨])(.+)$/su;

/** Which of two days with an arrow between them is meant. */
export const OF_ARROW = ["laterDay", "firstDay"] as const;

interface ArrowDays {
  readonly firstDay: string;
  /** With the year of the first one where it has none of its own. */
  readonly laterDay: string;
}

/**
 * The days of 4/28→5/12, which was moved. None: any other text, and days that are hardly
 * of one fiscal year, of which one lacks its year.
 */
export const arrowDaysIn = (
  text: string,
  startMonth: number,
): ArrowDays | undefined => {
  const [, before = "", behind = ""] = ARROW.exec(text.normalize("NFKC")) ?? [];
  const [firstDay, later] = [before.trim(), behind.trim()];
  if (!isDay(firstDay) || !isDay(later)) return undefined;
  if (isOverYear(firstDay, later, startMonth)) return undefined;
  const year = yearOfDay(firstDay);
  if (year === undefined || yearOfDay(later) !== undefined)
    return { firstDay, laterDay: later };
  const isNext = (monthOfDay(later) ?? 0) < (monthOfDay(firstDay) ?? 0);
  const sign = samenessKey(later).includes("月") ? "年" : "/";
  return { firstDay, laterDay: `${year + (isNext ? 1 : 0)}${sign}${later}` };
};
