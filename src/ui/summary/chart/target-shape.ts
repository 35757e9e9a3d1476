import type { SVGTemplateResult } from "lit";
import { svg } from "lit";
import type { ChartLayout } from "../../../chart/chart-layout";
import { chartInk } from "../../../chart/palette";
import { textWidth } from "../../../chart/text-width";
import { painted } from "./chart-marks";
import type { ChartTarget } from "./chart-targets";

/** What a pointer can hit: the segment itself, or a box under the words of a total. */
export const targetShape = (
  target: ChartTarget,
  { fontSize }: ChartLayout,
): SVGTemplateResult => {
  if (target.kind === "segment") {
    const { mark } = target;
    return painted(mark, mark.paint, mark.hatch);
  }
  const { x, y, text } = target.mark;
  const width = Math.max(textWidth(text, fontSize) + 8, 20);
  return svg`<rect class="nendo-mark-outline" x=${x - width / 2} y=${y - fontSize - 1}
    width=${width} height=${fontSize + 4} rx="2" fill=${chartInk.paper} fill-opacity="0" stroke="none"></rect>`;
};
