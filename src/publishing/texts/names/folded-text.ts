import { foldAlike } from "../../../domain/sameness/alike-letters";
import { samenessKey } from "../../../domain/sameness/sameness";

/** A text as sameness compares it, each of its letters with its place in the original. */
export interface FoldedText {
  /** Without spaces and invisible characters, letters of one meaning alike. */
  readonly key: string;
  /** Offsets in the original of what each letter of the key stands for. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** As names are compared in texts: by sameness, and 髙 as 高. */
export const foldedKey = (text: string): string => foldAlike(samenessKey(text));

/** A letter with the marks that belong to it: か and ゛ are one. */
const LETTERS = /[\s\S][\p{M}\uFF9E\uFF9F]*|[\s\S]/gu;

export const foldText = (text: string): FoldedText => {
  const [from, to]: [number[], number[]] = [[], []];
  let key = "";
  for (const match of text.matchAll(LETTERS)) {
    const folded = foldedKey(match[0]);
    key += folded;
    for (let index = 0; index < folded.length; index += 1) {
      from.push(match.index);
      to.push(match.index + match[0].length);
    }
  }
  return { key, from, to };
};
