import { phrasesOf, wordsOf } from "../lines/phrases-of";
import type { Content } from "./markup";
import { markup } from "./markup";

/** A heading or a cell that browsers break between phrases, also those that don't know phrases themselves or take its language for another. */
export const phrased = (text: string): Content => breakable(phrasesOf(text));

/** A header of a narrow column, which may break between its words: のべ, 人数. */
export const worded = (text: string): Content => breakable(wordsOf(text));

const breakable = (parts: readonly string[]): Content =>
  parts.map((part, index) => (index === 0 ? part : markup`<wbr>${part}`));
