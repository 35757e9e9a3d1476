import type { Selection } from "../../rollup/selection/selection";
import type { NumberCell, TextCell, Unit } from "../cell";
import type { TextOrigin } from "../text-origin";

/** A figure with the records behind it; nothing leads on from one without a value. */
export const numberCell = (
  value: number | null,
  unit: Unit,
  selection?: Selection,
): NumberCell => ({
  kind: "number",
  value,
  unit,
  ...(selection && value !== null ? { selection } : {}),
});

/** 回数 */
export const timesCell = (value: number | null, selection?: Selection) =>
  numberCell(value, "times", selection);

/** のべ人数, 実人数, 参加者数 */
export const peopleCell = (value: number | null, selection?: Selection) =>
  numberCell(value, "people", selection);

/** @param origins who wrote the text; absent: it is the document's own */
export const textCell = (
  text: string,
  origins: readonly TextOrigin[] = [],
): TextCell => ({
  kind: "text",
  text,
  ...(origins.length === 0 ? {} : { origins }),
});
