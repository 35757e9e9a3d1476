import type { Words } from "./words";

/** A sentence, or one that is made with the words of the programme. */
export type Said = string | ((words: Words) => string);

/** The sentence with the words of the programme. */
export const said = (sentence: Said, words: Words): string =>
  typeof sentence === "string" ? sentence : sentence(words);
