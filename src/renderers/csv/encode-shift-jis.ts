import { shiftJisBytes } from "./shift-jis";

/** 〓, the mark that printers put where a character is missing. */
const MISSING = "〓";

export interface EncodedText {
  readonly bytes: readonly number[];
  /** What became 〓, in order. */
  readonly missing: readonly string[];
}

/**
 * A text in Shift_JIS. Letters with their marks apart, as macOS writes file
 * names, are joined first.
 */
export const encodeShiftJis = (text: string): EncodedText => {
  const bytes: number[] = [];
  const missing: string[] = [];
  for (const character of text.normalize("NFC")) {
    const known = shiftJisBytes(character);
    if (known === undefined) missing.push(character);
    bytes.push(...(known ?? shiftJisBytes(MISSING) ?? []));
  }
  return { bytes, missing };
};
