import { phrasesOf } from "../lines/phrases-of";
import type { Content } from "./markup";
import { markup } from "./markup";

/** A heading that browsers break between phrases, also those that don't know phrases themselves or take its language for another. */
export const phrased = (text: string): Content =>
  phrasesOf(text).map((phrase, index) =>
    index === 0 ? phrase : markup`<wbr>${phrase}`,
  );
