import type { Selection } from "../../rollup/selection/selection";
import type { NumberCell, TextCell, Unit } from "../report";

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

export const textCell = (text: string): TextCell => ({ kind: "text", text });
