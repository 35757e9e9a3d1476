import type { ChartBlock } from "../report/report";
import type { ChartFrame, BandMark } from "./chart-layout";
import { textWidth } from "./text-width";

/** Council sessions as bands over the height of the plot; a name that has no room is left to the text alternative. */
export const layoutBands = (
  bands: ChartBlock["bands"],
  { plot, fontSize, monthEdge }: ChartFrame,
): readonly BandMark[] => {
  let takenUpTo = 0;
  return bands.map(({ label, fromIndex, toIndex }) => {
    const x = monthEdge(fromIndex);
    const width = monthEdge(toIndex + 1) - x;
    const half = textWidth(label, fontSize) / 2;
    const center = Math.min(
      Math.max(x + width / 2, plot.x + half),
      plot.x + plot.width - half,
    );
    const hasRoom = center - half >= takenUpTo && half * 2 <= width * 1.6;
    if (hasRoom) takenUpTo = center + half + 4;
    return {
      x,
      y: plot.y,
      width,
      height: plot.height,
      label: {
        x: center,
        y: plot.y - 4,
        text: hasRoom ? label : "",
        anchor: "middle",
      },
    };
  });
};
