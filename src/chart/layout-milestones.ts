import type { ChartBlock } from "../report/chart-block";
import type { ChartFrame, MilestoneMark, TextMark } from "./chart-layout";
import { textWidth, wrapText } from "./text-width";

interface MilestoneRows {
  /** Pixels above the plot. */
  readonly height: number;
  readonly place: (
    milestones: ChartBlock["milestones"],
    frame: ChartFrame,
  ) => readonly MilestoneMark[];
}

/** Each milestone has rows of its own above the plot, so that no two labels meet. */
export const layoutMilestones = (
  milestones: ChartBlock["milestones"],
  width: number,
  fontSize: number,
): MilestoneRows => {
  const lineHeight = Math.round(fontSize * 1.4);
  const texts = milestones.map(({ label }) =>
    wrapText(`▼ ${label}`, width - 8, fontSize),
  );
  const height = texts.flat().length * lineHeight;
  return {
    height: height === 0 ? 0 : height + 4,
    place: (marks, { plot, monthEdge }) => {
      let row = 0;
      return marks.map(({ monthIndex }, index) => {
        const x = monthEdge(monthIndex);
        const label = (texts[index] ?? []).map((text): TextMark => {
          row += 1;
          return {
            ...besideLine(x, text, width, fontSize),
            y: row * lineHeight - 3,
          };
        });
        return {
          x,
          // Below the names of the bands, which a line would cross out.
          y1: plot.y,
          y2: plot.y + plot.height,
          label,
        };
      });
    },
  };
};

/** The mark ▼ stands over the line; the words run to the side that has room. */
const besideLine = (
  x: number,
  text: string,
  width: number,
  fontSize: number,
): Omit<TextMark, "y"> => {
  const start = x - fontSize / 2;
  const overflow = start + textWidth(text, fontSize) - width;
  return {
    x: Math.max(overflow > 0 ? start - overflow : start, 0),
    text,
    anchor: "start",
  };
};
