import { chartMessages } from "../i18n/documents/chart-messages";
import type { Language } from "../i18n/language";
import type { ChartBlock } from "../report/chart-block";

/** What the line of monthly slots says of itself at its right end, in short lines; none without slots. */
export const slotWords = (
  { slots = [] }: Pick<ChartBlock, "slots">,
  language: Language,
): readonly string[] => {
  const count = slots.find((each) => each !== null);
  return count === undefined || count === null
    ? []
    : chartMessages[language].slots(count);
};
