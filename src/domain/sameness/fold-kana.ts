/** From ぁ to ゖ, and the marks of repetition ゝ and ゞ. */
const HIRAGANA = /[\u3041-\u3096\u309d\u309e]/gu;
const TO_KATAKANA = 0x60;

/**
 * A text with katakana in the place of hiragana; for looking for names by how
 * they are read. Half-width letters are no matter of this: see samenessKey().
 */
export const foldKana = (text: string): string =>
  text.replace(HIRAGANA, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + TO_KATAKANA),
  );
