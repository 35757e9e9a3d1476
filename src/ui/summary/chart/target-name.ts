import { formatMonthName } from "../../../domain/calendar/era";
import { chartMessages } from "../../../i18n/documents/chart-messages";
import type { Language } from "../../../i18n/language";
import { formatCell } from "../../../report/cells/format-cell";
import type { ChartBlock } from "../../../report/chart-block";
import type { ChartTarget } from "./chart-targets";

/**
 * 7月 課長級 のべ人数 2名
 * @param measure absent where the chart has only one; its unit says enough
 */
export const targetName = (
  target: ChartTarget,
  { months, series, unit }: ChartBlock,
  measure: string | undefined,
  language: Language,
): string => {
  const messages = chartMessages[language];
  const month = months[target.mark.monthIndex];
  const whose =
    target.kind === "total"
      ? messages.total
      : series[target.mark.seriesIndex]?.label;
  const value = formatCell(
    { kind: "number", value: target.mark.value, unit },
    language,
  );
  return messages.point(
    [
      month === undefined ? undefined : formatMonthName(month, language),
      whose,
      measure,
      value,
    ].filter((part) => part !== undefined),
  );
};
