import type { Language } from "../i18n/language";
import type { ChartBlock } from "../report/chart-block";
import type { ChartFrame, ChartLayout, TextMark } from "./chart-layout";
import { slotWords } from "./slot-words";
import { textWidth } from "./text-width";

/** Pixels between the line of slots and its words. */
const GAP = 5;

/** Pixels right of the plot, for the words of the slots; all charts of one axis have the same. */
export const roomOfSlots = (
  blocks: readonly ChartBlock[],
  language: Language,
  fontSize: number,
): number =>
  Math.max(
    1,
    ...blocks
      .flatMap((block) => slotWords(block, language))
      .map((words) => textWidth(words, fontSize) + GAP),
  );

/** The line of monthly slots and its words. */
export const layoutSlots = (
  block: ChartBlock,
  language: Language,
  frame: ChartFrame,
  value: (slots: number) => number,
): Pick<ChartLayout, "slotLine" | "slotLabel"> => {
  const slotLine = slotPath(block, frame, value);
  return {
    ...(slotLine === "" ? {} : { slotLine }),
    slotLabel: slotLabel(block, language, frame, value),
  };
};

/** A level line over the months that have slots. */
const slotPath = (
  { slots = [] }: ChartBlock,
  { monthEdge }: ChartFrame,
  value: (slots: number) => number,
): string =>
  slots
    .map((count, index) => {
      if (count === null) return "";
      const y = Math.round(value(count) * 100) / 100;
      const isStart = (slots[index - 1] ?? null) === null;
      return `${isStart ? "M" : "L"}${Math.round(monthEdge(index))} ${y}H${Math.round(monthEdge(index + 1))}`;
    })
    .join("");

/** Beside the right end of the line, the lines of words around its height. */
const slotLabel = (
  block: ChartBlock,
  language: Language,
  { plot, fontSize, lineHeight }: ChartFrame,
  value: (slots: number) => number,
): readonly TextMark[] => {
  const count = block.slots?.find((each) => each !== null) ?? 0;
  return slotWords(block, language).map((text, line, { length }) => ({
    x: plot.x + plot.width + GAP,
    y: value(count) + (line - (length - 1) / 2) * lineHeight + fontSize * 0.36,
    text,
    anchor: "start",
  }));
};
