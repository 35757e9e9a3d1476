import type { RollupInput } from "../input/rollup-input";
import type { Selection } from "./selection";

/** What the time frame of a selection rests on: its own 基準日 goes first. */
export const asOfSelection = (
  { asOf }: Selection,
  input: RollupInput,
): Pick<RollupInput, "asOf" | "summary"> =>
  asOf === undefined ? input : { ...input, asOf };
