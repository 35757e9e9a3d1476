/**
 * Width of a character in em, without its font: rather too wide than too
 * narrow, because a text that needs one line less does no harm.
 */
export const charWidth = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return ASCII[code] ?? 0;
  if (code >= 0x3040 && code <= 0x9fff) return 1.02;
  if (isZeroWidth(character)) return 0;
  if (code >= 0x1f000 && code <= 0x1faff) return 1.4;
  if (code < 0x1100) return code < 0x370 ? 0.75 : 0.85;
  return code >= 0xff61 && code <= 0xff9f ? 0.6 : 1.02;
};

function asciiWidth(character: string): number {
  if (/[MW@%]/u.test(character)) return 1;
  if (/[ijlI.,:;'|!()[\]\s]/u.test(character)) return 0.4;
  return /[A-Z&]/u.test(character) ? 0.78 : 0.62;
}

const ASCII = Array.from({ length: 0x80 }, (_, code) =>
  asciiWidth(String.fromCharCode(code)),
);

/** Marks that stand on the character before them, joiners and directions. */
const isZeroWidth = (character: string): boolean =>
  /[\p{Mn}\p{Me}\p{Cf}]/u.test(character);

/** Width of a line of text in the unit of its size. */
export const textWidth = (text: string, size: number): number => {
  let width = 0;
  for (const character of text) width += charWidth(character);
  return width * size;
};
