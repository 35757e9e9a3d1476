import { rowsHeaded } from "./block-heading";

/** What heads rows, until the next one or a blank line below them: see headsOnward(). */
export interface Block {
  readonly heading: string;
  /** With the month that is told within it. */
  readonly text: string;
  readonly isUsed: boolean;
  /** How many rows it heads yet, and the block that goes on behind them; absent: until the next one. */
  readonly rows?: { readonly left: number; readonly within: Block | undefined };
}

/** @param within the block that goes on behind as many rows as the heading says */
export const beginBlock = (
  heading: string,
  within: Block | undefined,
): Block => {
  const left = rowsHeaded(heading);
  return {
    heading,
    text: heading,
    isUsed: false,
    ...(left === undefined ? {} : { rows: { left, within } }),
  };
};

/** The block of the row below one that it headed. */
export const behindRow = ({ rows, ...block }: Block): Block | undefined => {
  if (rows === undefined) return { ...block, isUsed: true };
  const left = rows.left - 1;
  return left > 0
    ? { ...block, isUsed: true, rows: { ...rows, left } }
    : rows.within;
};
