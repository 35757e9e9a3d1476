import type { ChartBlock } from "../report/chart-block";
import type { ChartFrame, BandMark } from "./chart-layout";
import { chartMessages } from "../i18n/documents/chart-messages";
import type { Language } from "../i18n/language";
import { textWidth } from "./text-width";

/** A name that says when, and not what. */
const DATES_ALONE = /^[\p{N}\p{P}\p{S}\s年月日]+$/u;

/**
 * Council sessions as bands over the height of the plot; a name of dates alone
 * says that it is the council's where there is room, and a name that has no
 * room is left to the text alternative.
 */
export const layoutBands = (
  bands: ChartBlock["bands"],
  { plot, fontSize, monthEdge }: ChartFrame,
  language: Language,
): readonly BandMark[] => {
  let takenUpTo = 0;
  return bands.map(({ label: name, fromIndex, toIndex }) => {
    const x = monthEdge(fromIndex);
    const width = monthEdge(toIndex + 1) - x;
    const placed = (text: string) => {
      const half = textWidth(text, fontSize) / 2;
      const center = Math.min(
        Math.max(x + width / 2, plot.x + half),
        plot.x + plot.width - half,
      );
      const fits = center - half >= takenUpTo && half * 2 <= width * 1.6;
      return { text, half, center, fits };
    };
    const candidates = [
      ...(DATES_ALONE.test(name) ? [chartMessages[language].bandOf(name)] : []),
      name,
    ].map(placed);
    const shown = candidates.find(({ fits }) => fits);
    if (shown) takenUpTo = shown.center + shown.half + 4;
    return {
      x,
      y: plot.y,
      width,
      height: plot.height,
      label: {
        x: shown?.center ?? x + width / 2,
        y: plot.y - 4,
        text: shown?.text ?? "",
        anchor: "middle",
      },
    };
  });
};
