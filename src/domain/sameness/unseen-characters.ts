import { radicalsToIdeographs } from "./cjk-radicals";

/**
 * Characters that a reader can't see, or can't tell from others: invisible and
 * control characters, spaces other than the two of a Japanese keyboard, letters
 * of a city's own (外字), radicals that look like ideographs.
 */
const UNSEEN =
  /(?![ \u3000\n])[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Cn}\p{Cs}\u2E80-\u2EF3\u2F00-\u2FD5]/gu;

/** A text that names such characters: 課長[U+200B]級, 市⻑[U+2ED1]. */
export const nameUnseen = (text: string): string =>
  text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const name = `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
    return isDrawn(character) ? `${character}${name}` : name;
  });

const isDrawn = (character: string): boolean =>
  radicalsToIdeographs(character.normalize("NFKC")) !== character &&
  !/[\s\p{Default_Ignorable_Code_Point}\p{C}]/u.test(character);
